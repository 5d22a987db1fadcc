import JalonCore
import TerminalKit

/// What the association asks for, in its own words.
extension Sheet where Item == CaseItem {
  mutating func needs(_ reading: CaseReading) {
    let language = reading.language
    guard !reading.needs.isEmpty else {
      return nothing(
        Localized(fr: "Aucun besoin n’est encore noté.", en: "No need has been recorded yet."),
        Localized(
          fr: "a en note un, avec les mots de l’association.",
          en: "a records one, in the association’s words."),
        language)
    }
    for need in reading.needs.reversed() {
      gap()
      let item = CaseItem.need(need.id)
      for paragraph in CaseWords.quoted(need.text, language).split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        text(String(paragraph), item: item)
      }
      let topics = need.topics.map { NeedTopic(rawValue: $0)?.label[language] ?? $0 }
      let facts = [CaseWords.date(need.on, today: reading.today, language)] + topics
      text(facts.joined(separator: " \(glyphs.separator) "), .muted, after: [Span("  ")], item: item)
    }
  }
}
