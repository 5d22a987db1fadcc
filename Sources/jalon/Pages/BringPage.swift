import JalonCore
import JalonStore

/// What became of the acts of a visit, for people: one a line, with what stands against those that stay.
struct BringPage {
  private let language = Speech.language
  private var page: Sheet

  var text: String { page.text }

  init(_ acts: [BroughtAct], _ session: Session) {
    page = Sheet(session.ink)
    if acts.isEmpty {
      page.line(language == .fr ? "Rien à rapporter." : "Nothing to bring.")
    }
    for act in acts { write(act) }
  }

  private mutating func write(_ act: BroughtAct) {
    let label = "\(act.number) · \(ActWords.label(of: act.command)[language])"
    switch act.outcome {
    case .brought: page.line("✓", .good, label)
    case .dropped:
      page.line("~", .faint, label + (language == .fr ? " · abandonné" : " · given up"))
    case .waits:
      page.line(
        "…", .faint,
        label
          + (language == .fr
            ? " · attend un acte qui n’est pas rapporté" : " · waits for an act that was not brought"))
    case .refused(let refusal):
      page.line("✗", .bad, label)
      page.paragraph(refusal.message[language], below: true)
    case .clashes(let clashes):
      page.line("✗", .bad, label)
      for clash in clashes { page.paragraph(words(clash), below: true) }
    }
  }

  private func words(_ clash: FieldClash) -> String {
    let (mine, theirs) = (shown(clash.mine), shown(clash.theirs))
    return language == .fr
      ? "\(clash.kind.label.fr) \(clash.id) · \(clash.field)\u{A0}: en visite «\u{A0}\(mine)\u{A0}», dans le programme «\u{A0}\(theirs)\u{A0}»"
      : "\(clash.kind.label.en) \(clash.id) · \(clash.field): on the visit “\(mine)”, in the programme “\(theirs)”"
  }

  private func shown(_ value: Value) -> String {
    switch value {
    case .null: "—"
    case .int(let number): String(number)
    case .text(let text): text.split(whereSeparator: \.isNewline).joined(separator: " / ")
    }
  }
}
