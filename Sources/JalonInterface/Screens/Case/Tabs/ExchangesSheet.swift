import JalonCore
import TerminalKit

/// The exchanges as a line of time, newest first.
extension Sheet where Item == CaseItem {
  mutating func exchanges(_ reading: CaseReading) {
    let language = reading.language
    guard !reading.exchanges.isEmpty else {
      return nothing(
        Localized(fr: "Aucun échange n’est encore noté.", en: "No exchange has been recorded yet."),
        Localized(
          fr: "n en note un\u{A0}: visite, appel, visio, courriel, atelier, échange informel.",
          en: "n records one: visit, call, video call, mail, workshop, informal talk."), language)
    }
    var year: Int?
    for exchange in reading.exchanges {
      if exchange.on.civil.year != year {
        year = exchange.on.civil.year
        heading(String(exchange.on.civil.year))
      }
      self.exchange(exchange, reading)
    }
  }

  private mutating func exchange(_ exchange: Exchange, _ reading: CaseReading) {
    let language = reading.language
    let item = CaseItem.exchange(exchange.id)
    let separator = " \(glyphs.separator) "
    var facts = [exchange.means.label[language], language.duration(minutes: exchange.minutes)]
    if let purpose = exchange.purpose { facts.append(purpose.label[language]) }
    var spans = [
      Span(glyphs.current + " ", .accent), Span(language.weekdayDate(exchange.on), .strong, .bold),
      Span(separator + facts.joined(separator: separator)),
    ]
    if exchange.confidential {
      let mark = Localized(fr: "confidentiel", en: "confidential")
      spans.append(Span("\(separator)\(glyphs.warning) \(mark[language])", .warning))
    }
    line(spans, trailing: [Span(reading.adviser(exchange.by), .muted)], item: item)
    let names = reading.names(exchange.participants)
    if !names.isEmpty {
      let with = Localized(fr: "avec ", en: "with ")[language]
      text(with + CaseWords.listed(names, language), .muted, after: [Span("  ")], item: item)
    }
    let kept = Localized(
      fr: "réservé à qui suit le dossier et aux responsables", en: "for those on the case and leads only")
    let summary = reading.mayRead(exchange) ? exchange.summary : kept[language]
    for paragraph in summary.split(separator: "\n", omittingEmptySubsequences: false) {
      text(String(paragraph), after: [Span("  ")], item: item)
    }
    if let next = exchange.nextOn {
      let isPast = next.day < reading.today || exchange.id != reading.exchanges.first?.id
      var words = Localized(fr: "suite\u{A0}: ", en: "next: ")[language] + CaseWords.when(next, reading)
      if let kind = exchange.nextKind { words += ", " + kind.label[language] }
      let with = reading.names(exchange.nextWith)
      if !with.isEmpty {
        words += (language == .fr ? " avec " : " with ") + CaseWords.listed(with, language)
      }
      text(words, isPast ? .muted : .accent, after: [Span("  ")], item: item)
    }
    gap()
  }
}
