import JalonCore
import TerminalKit

/// Who is spoken with: those who have a role, then those who had one. Roles stand in a column of their own, so that one
/// sees which is empty.
extension Sheet where Item == CaseItem {
  mutating func referents(_ reading: CaseReading) {
    let language = reading.language
    let active = reading.activeReferents
    let former = reading.formerReferents
    if active.isEmpty, former.isEmpty {
      return nothing(
        Localized(fr: "Personne n’a de rôle aujourd’hui.", en: "Nobody has a role today."),
        Localized(
          fr:
            "a ajoute un référent\u{A0}: qui parle au nom de l’association, qui le supplée, qui au bureau soutient la démarche.",
          en: "a adds a referent: who speaks for the association, who stands in, who on the board backs it."),
        language)
    }
    for role in Referent.Role.allCases {
      let holders = active.filter { $0.role == role }
      for referent in holders {
        gap()
        present(referent, reading)
      }
      if holders.isEmpty, role != .member, reading.case.isOpen {
        gap()
        labelled(
          CaseWords.raised(role.label[language]),
          "\(glyphs.dash) " + Localized(fr: "personne", en: "nobody")[language], .muted)
      }
    }
    guard !former.isEmpty else { return }
    heading(Localized(fr: "Avant", en: "Before")[language])
    for referent in former { self.former(referent, reading) }
  }

  private mutating func present(_ referent: Referent, _ reading: CaseReading) {
    let language = reading.language
    let item = CaseItem.referent(referent.id)
    let isNarrow = width < 44
    let role = CaseWords.raised(referent.role.label[language])
    let since = Self.since(referent)[language]
    let margin = isNarrow ? [Span("  ")] : [Span(String(repeating: " ", count: padded("").count))]
    if isNarrow { line([Span(role, .muted)], item: item) }
    var name = [Span(referent.name, .strong, .bold)]
    if let function = referent.function { name.append(Span(" \(glyphs.separator) \(function)")) }
    let head = isNarrow ? margin : [Span(padded(role), .muted)]
    let room = width - (head + name).reduce(2) { $0 + $1.width }
    let fits = TextWidth.width(of: since) <= room
    line(head + name, trailing: fits ? [Span(since, .muted)] : [], item: item)
    let ways = [referent.phone, referent.email].compactMap { $0 }
    let reach =
      ways.isEmpty
      ? "\(glyphs.warning) "
        + Localized(fr: "ni courriel ni téléphone", en: "neither e-mail nor telephone")[language]
      : ways.joined(separator: " \(glyphs.separator) ")
    text(reach, ways.isEmpty ? .warning : .text, after: margin, item: item)
    let habits = [referent.confidence.map { $0.label[language] }, referent.preference].compactMap { $0 }
    if !habits.isEmpty {
      text(habits.joined(separator: " \(glyphs.separator) "), .muted, after: margin, item: item)
    }
    if !fits { text(since, .muted, after: margin, item: item) }
  }

  private mutating func former(_ referent: Referent, _ reading: CaseReading) {
    let language = reading.language
    let item = CaseItem.referent(referent.id)
    let role = referent.role.label[language] + (referent.function.map { ", \($0)" } ?? "")
    line(
      [Span(referent.name, .muted), Span(" \(glyphs.separator) \(role)", .muted)],
      trailing: [Span(Self.since(referent)[language], .muted)], item: item)
    if let reason = referent.endReason { text(reason, .muted, after: [Span("  ")], item: item) }
  }

  private static func since(_ referent: Referent) -> Localized {
    guard let until = referent.until else {
      return Localized(
        fr: "depuis le \(referent.from.shown(.fr))", en: "since \(referent.from.shown(.en))")
    }
    return Localized(
      fr: "du \(referent.from.shown(.fr)) au \(until.shown(.fr))",
      en: "\(referent.from.shown(.en)) to \(until.shown(.en))")
  }
}
