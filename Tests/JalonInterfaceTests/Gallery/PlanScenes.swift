import JalonCore
import TerminalKit

@testable import JalonInterface

extension Scene {
  /// The plan of a case.
  static let plans: [Scene] = [
    Scene("plan", at: .every, on: .planned, keys: "Enter P"),
    Scene("plan-empty", at: [.small, .usual], on: .unplanned, keys: "Enter P"),
    Scene("plan-action", at: .three, on: .planned, keys: "Enter P j j"),
    Scene("plan-objective", on: .planned, keys: "Enter P j"),
    Scene("plan-folded", on: .planned, keys: "Enter P z"),
    Scene("plan-people", at: [.small, .usual, .large], on: .planned, keys: "Enter P j j i i"),
    Scene("plan-time", at: .every, on: .planned, keys: "Enter P j j i"),
    Scene("plan-time-ascii", in: [.fr], glyphs: .ascii, on: .planned, keys: "Enter P j j i"),
    Scene("plan-gate", at: [.usual, .large], on: .planned, keys: "Enter"),
    Scene("plan-deployed", at: [.usual, .large], on: .deployed, keys: "Enter P G"),
    Scene("plan-reopens", at: [.small, .usual], on: .deployed) { sitting, _ in
      try sitting.press("Enter P j j x")
      sitting.type("trop tôt")
      try sitting.press("Enter")
    },
    Scene("plan-draft", at: [.small, .usual], on: .diagnosed, keys: "Enter P N"),
    Scene("form-equipment", on: .planned, keys: "Enter P j j j j E"),
    Scene("form-validate", on: .planned, keys: "Enter P V"),
    Scene("plan-finish", at: [.small, .usual], on: .planned, keys: "Enter P j j f"),
    Scene("plan-due", at: [.small, .usual], on: .planned) { sitting, _ in
      try sitting.press("Enter P j j d C-u")
      sitting.type("+14")
    },
    Scene("plan-drop", on: .planned, keys: "Enter P j j x Enter"),
    Scene("plan-end", at: [.small, .usual], on: .planned, keys: "Enter P G"),
    Scene("plan-ascii", in: [.fr], glyphs: .ascii, on: .planned, keys: "Enter P j j"),
    Scene("form-action", at: [.small, .usual], on: .planned, keys: "Enter P j a"),
    Scene("form-action-edit", on: .planned, keys: "Enter P j j e"),
    Scene("form-objective", on: .planned, keys: "Enter P O"),
  ]
}
