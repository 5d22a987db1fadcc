import JalonCore
import TerminalKit

/// The exchanges along a line of time: what is planned, then what was, newest first.
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
    if let when = reading.planned?.on ?? reading.followUp?.nextOn, let planned = reading.plannedNext {
      let means = reading.planned?.means ?? reading.followUp?.nextKind
      heading(
        Localized(fr: "Prévu", en: "Planned")[language],
        trailing: [
          Span(planned.role == .warning ? glyphs.warning + " " : "", planned.role),
          Span(language.relative(when.day, to: reading.today), planned.role),
        ])
      let kind = means?.label[language] ?? Localized(fr: "échange", en: "exchange")[language]
      let sign = means.map(glyphs.sign) ?? glyphs.stepTodo
      let time = when.minute.map { ", " + CaseWords.clock($0, language) } ?? ""
      line(
        [
          Span(sign + " ", planned.role),
          Span(CaseWords.date(when.day, today: reading.today, language) + time, .strong, .bold),
          Span(" \(glyphs.separator) \(kind)", planned.role),
        ], item: .followUp)
      if let next = reading.followUp { participants(next.nextWith, reading, rail: false, item: .followUp) }
    }
    var year: Int?
    let last = reading.exchanges.last?.id
    for exchange in reading.exchanges {
      if exchange.on.civil.year != year {
        year = exchange.on.civil.year
        heading(String(exchange.on.civil.year))
      }
      self.exchange(exchange, isLast: exchange.id == last, reading)
    }
  }

  /// The line of time between two exchanges.
  private var rail: Span { Span(glyphs.side + " ", .border) }

  private mutating func participants(
    _ people: Participants, _ reading: CaseReading, rail isJoined: Bool, item: CaseItem
  ) {
    let names = reading.names(people)
    guard !names.isEmpty else { return }
    let with = Localized(fr: "avec ", en: "with ")[reading.language]
    let margin = isJoined ? rail : Span("  ")
    text(
      with + CaseWords.listed(names, reading.language), .muted, after: [margin], rail: [margin], item: item)
  }

  private mutating func exchange(_ exchange: Exchange, isLast: Bool, _ reading: CaseReading) {
    let language = reading.language
    let item = CaseItem.exchange(exchange.id)
    let separator = " \(glyphs.separator) "
    var facts = [exchange.means.label[language]]
    if exchange.minutes > 0 { facts.append(language.duration(minutes: exchange.minutes)) }
    if let purpose = exchange.purpose { facts.append(purpose.label[language]) }
    var spans = [
      Span(glyphs.sign(of: exchange.means) + " ", .accent),
      Span(language.weekdayDate(exchange.on), .strong, .bold),
      Span(separator + facts.joined(separator: separator)),
    ]
    if exchange.confidential {
      let mark = Localized(fr: "confidentiel", en: "confidential")
      spans.append(Span("\(separator)\(glyphs.warning) \(mark[language])", .warning))
    }
    line(spans, trailing: [Span(reading.adviser(exchange.by), .muted)], item: item)
    participants(exchange.participants, reading, rail: true, item: item)
    let kept = Localized(
      fr: "réservé à qui suit le dossier et aux responsables", en: "for those on the case and leads only")
    let mayRead = reading.mayRead(exchange)
    let summary = mayRead ? exchange.summary : kept[language]
    for paragraph in summary.split(separator: "\n", omittingEmptySubsequences: false) {
      text(String(paragraph), mayRead ? .text : .muted, after: [rail], rail: [rail], item: item)
    }
    agreed(exchange, reading, item: item)
    if isLast { gap() } else { line([rail]) }
  }

  /// What was agreed next, where it does not stand above as what is planned.
  private mutating func agreed(_ exchange: Exchange, _ reading: CaseReading, item: CaseItem) {
    guard let next = exchange.nextOn else { return }
    if exchange.id == reading.followUp?.id, reading.plannedNext != nil { return }
    let language = reading.language
    var words = Localized(fr: "suite convenue\u{A0}: ", en: "agreed next: ")[language]
    words += CaseWords.date(next.day, today: reading.today, language)
    if let kind = exchange.nextKind { words += ", " + kind.label[language] }
    text(words, .muted, after: [rail], rail: [rail], item: item)
  }
}
