import JalonCore
import TerminalKit

@testable import JalonInterface

extension Scene {
  /// What others do, who else is there, and a server that is away.
  static let together: [Scene] = [
    Scene("together-news", at: [.small, .usual]) { sitting, _ in try hearOfTwo(&sitting) },
    Scene("together-news-ascii", in: [.en], glyphs: .ascii) { sitting, _ in try hearOfTwo(&sitting) },
    Scene("together-case", on: .followed) { sitting, _ in
      try sitting.press("Enter")
      sitting.hear(.present(case: 1, [1]))
      sitting.hear(
        .changed(
          ProgrammeChange(acts: [
            ProgrammeChange.Act(adviser: 1, command: RecordNeed.name, association: 1, case: 1)
          ])))
    },
    Scene("together-offline", at: [.small, .usual]) { sitting, _ in sitting.hear(.cut(retryIn: 4_000)) },
    Scene("together-merge", on: .followed) { sitting, language in
      try sitting.press("Enter r e")
      while case .form(let form)? = sitting.state.shell.overlays.last,
        form.fields[form.focus].name != "function"
      {
        try sitting.press("Tab")
      }
      try sitting.press("C-u")
      sitting.type(language == .fr ? "trésorière" : "treasurer")
      guard case .form(let form)? = sitting.state.shell.overlays.last,
        case .int(let referent)? = form.fixed["referent"]
      else { return }
      var theirs = UpdateReferent(referent: referent)
      theirs.function = language == .fr ? "secrétaire" : "secretary"
      _ = try sitting.programme.perform(
        theirs, as: MemoryProgramme.lead, at: sitting.now, expect: nil)
      try sitting.press("C-s")
    },
  ]

  /// Someone else changes the second and the fourth case that are seen; one of them is marked.
  private static func hearOfTwo(_ sitting: inout Sitting) throws {
    guard case .cases(let cases) = sitting.state.screen else { return }
    let rows = Array(cases.list.window.visible)
    try sitting.press("j Space g g")
    sitting.hear(
      .changed(
        ProgrammeChange(
          acts: [1, 3].map { place in
            ProgrammeChange.Act(
              adviser: 2, command: RecordNeed.name, association: rows[place].association,
              case: rows[place].id)
          })))
  }
}
