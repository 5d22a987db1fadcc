import JalonCore

/// The gate of a case for people: each condition, and the command that enters what is missing.
struct GatePage {
  private var page: Sheet

  var text: String { page.text }

  init(_ seen: Seen<Case>, _ gate: CaseForms.Gates, _ session: Session) {
    page = Sheet(session.ink)
    let path = seen.sight.team.path(of: seen.thing)
    page.title(seen.thing.reference, seen.sight.file.association.name)
    Self.write(seen.thing, gate, path, to: &page)
  }

  static func write(_ case: Case, _ gate: CaseForms.Gates, _ path: Path, to page: inout Sheet) {
    let language = Speech.language
    guard let next = path.stage(after: gate.stage) else {
      page.line(
        language == .fr
          ? "Le dossier est clos\u{202F}: il n’a plus d’étape à passer."
          : "The case is closed: there is no stage left to pass.")
      return
    }
    let label = path.label(of: next)[language]
    let met = gate.states.count { $0.state.lets }
    page.head(
      language == .fr
        ? "Pour passer à «\u{A0}\(label)\u{A0}»\u{A0}: \(met) condition\(met > 1 ? "s" : "") sur \(gate.states.count)"
        : "To go on to “\(label)”: \(met) of \(gate.states.count) conditions")
    for state in gate.states {
      let name = path.condition(state.id)?.label[language] ?? state.id
      let message = state.message[language]
      switch state.state {
      case .met, .takenOver: page.line("✓", .good, name)
      case .waived: page.line("~", .warning, name + (language == .fr ? "\u{A0}: " : ": ") + message)
      case .missing: page.line("✗", .bad, message + "  → " + state.place.command)
      }
    }
  }
}
