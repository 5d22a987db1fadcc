import JalonCore
import TerminalKit

extension Scene {
  /// Forms of a case: as they open, filled in, and with what is wrong said in place.
  static let forms: [Scene] = [
    form("exchange", at: .three, keys: "n"),
    form("eligibility", keys: "c e"),
    form("referent", keys: "r a"),
    form("need", keys: "b a"),
    form("aim", keys: "p a"),
    form("facts", at: [.small, .usual], keys: "c i"),
    form("pause", keys: "c p"),
    form("close", keys: "c x"),
    form("referral", keys: "o"),
    form("faults", at: [.small, .usual], keys: "r a C-s"),
    Scene("form-filled", on: .followed) { sitting, _ in
      try sitting.press("Enter n")
      sitting.type("45")
      try sitting.press("Tab Tab Tab")
      sitting.type(
        "Le planning papier devient un fichier partagé ; les familles s’y inscrivent elles-mêmes, et l’équipe y voit clair."
      )
    },
  ]

  private static func form(_ name: String, at sizes: [Size] = [.usual], keys: String) -> Scene {
    Scene("form-" + name, at: sizes, on: .followed, keys: "Enter \(keys)")
  }
}
