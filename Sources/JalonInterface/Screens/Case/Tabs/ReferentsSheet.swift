import JalonCore
import TerminalKit

/// Who is spoken with: those who have a role, then those who had one.
extension Sheet where Item == CaseItem {
  mutating func referents(_ reading: CaseReading) {
    let language = reading.language
    let active = reading.activeReferents
    let former = reading.formerReferents
    if active.isEmpty {
      nothing(
        Localized(fr: "Personne n’a de rôle aujourd’hui.", en: "Nobody has a role today."),
        Localized(
          fr:
            "a ajoute un référent\u{A0}: qui parle au nom de l’association, qui le supplée, qui au bureau soutient la démarche.",
          en: "a adds a referent: who speaks for the association, who stands in, who on the board backs it."),
        language)
    }
    for referent in active {
      gap()
      self.referent(referent, isFormer: false, reading)
    }
    guard !former.isEmpty else { return }
    heading(Localized(fr: "Avant", en: "Before")[language])
    for referent in former { self.referent(referent, isFormer: true, reading) }
  }

  private mutating func referent(_ referent: Referent, isFormer: Bool, _ reading: CaseReading) {
    let language = reading.language
    let item = CaseItem.referent(referent.id)
    let quiet: Role = .muted
    var since = Localized(
      fr: "depuis le \(referent.from.shown(.fr))", en: "since \(referent.from.shown(.en))")
    if let until = referent.until {
      since = Localized(
        fr: "du \(referent.from.shown(.fr)) au \(until.shown(.fr))",
        en: "\(referent.from.shown(.en)) to \(until.shown(.en))")
    }
    let role = referent.role.label[language] + (referent.function.map { ", \($0)" } ?? "")
    line(
      [
        Span(referent.name, isFormer ? quiet : .strong, isFormer ? [] : .bold),
        Span(" \(glyphs.separator) \(role)", isFormer ? quiet : .text),
      ], trailing: [Span(since[language], quiet)], item: item)
    if isFormer {
      if let reason = referent.endReason { text(reason, quiet, after: [Span("  ")], item: item) }
      return
    }
    let ways = [referent.phone, referent.email].compactMap { $0 }
    let reach =
      ways.isEmpty
      ? "\(glyphs.warning) "
        + Localized(fr: "ni courriel ni téléphone", en: "neither e-mail nor telephone")[language]
      : ways.joined(separator: " \(glyphs.separator) ")
    text(reach, ways.isEmpty ? .warning : .text, after: [Span("  ")], item: item)
    let habits = [
      referent.confidence.map { $0.label[language] }, referent.preference,
    ].compactMap { $0 }
    if !habits.isEmpty {
      text(habits.joined(separator: " \(glyphs.separator) "), quiet, after: [Span("  ")], item: item)
    }
    if width < 60 { text(since[language], quiet, after: [Span("  ")], item: item) }
  }
}
