import JalonCore
import TerminalKit

/// The columns of *Today*: the group, who it is, what to do, since when; then what the list of cases shows as well.
enum TodayColumns {
  static func all(_ scope: AgendaScope) -> [Column<AgendaScope>] {
    [group, name, act, since, stage] + (scope == .team ? [adviser] : []) + [lastExchange]
  }

  private static let group = Column<AgendaScope>(fr: "", en: "", .steps([0: 12, 60: 13])) { _, _ in [] }

  private static let name = Column<AgendaScope>(
    fr: "Association", en: "Association", .rest(upTo: 48),
    with: Companion(title: Localized(fr: "Commune", en: "City"), windows: 100..<400) { $0.case.city }
  ) { row, _ in
    [Span(row.case.name)]
  }

  private static let act = Column<AgendaScope>(fr: "À faire", en: "Next act", .steps([72: 22, 110: 26])) {
    row, context in
    act(row, context)
  }

  private static let since = Column<AgendaScope>(fr: "Depuis", en: "Since", .steps([52: 9]), .right) {
    row, context in
    since(row, context)
  }

  private static let stage = Column<AgendaScope>(fr: "Étape", en: "Stage", .steps([110: 20])) {
    row, context in
    StageCell.spans(row.case, context)
  }

  private static let adviser = Column<AgendaScope>(
    fr: "Conseiller", en: "Adviser", .steps([140: 18, 200: 20])
  ) {
    row, _ in
    [Span(row.case.adviser, .muted)]
  }

  private static let lastExchange = Column<AgendaScope>(
    fr: "Échange", en: "Contact", .steps([170: 8]), .right
  ) {
    row, context in
    [Span(row.case.lastExchangeOn.map { context.days(context.today - $0) } ?? context.glyphs.dash, .muted)]
  }

  /// Days beyond the agreed one after which more than the group says so.
  private static let longDelay = CasesColumns.longDelay

  /// What there is to do, in a few words.
  private static func act(_ row: AgendaRow, _ context: CellContext) -> [Span] {
    let language = context.language
    let day = language.dayAndMonth(row.day.day)
    func plain(_ fr: String, _ en: String) -> [Span] { [Span(language == .fr ? fr : en)] }
    let means = row.means?.label[language]
    switch row.group {
    case .overdue: return plain("\(means ?? "suite") du \(day)", "\(means ?? "follow-up") of \(day)")
    case .today, .soon: return plain(means ?? "suite prévue", means ?? "follow-up")
    case .session, .actionDue, .actionSoon, .evidenceDue, .evidenceSoon: return [Span(row.title ?? "")]
    case .review: return plain("reprendre ou repousser", "resume or put off")
    case .contact: return plain("prendre des nouvelles", "ask how things go")
    case .silence9, .silence21, .silence45:
      return row.case.lastExchangeOn == nil
        ? plain("premier contact", "first contact") : plain("reprendre contact", "get in touch")
    case .stage: return gate(row.case, context)
    }
  }

  /// What keeps a case where it is.
  private static func gate(_ row: CaseRow, _ context: CellContext) -> [Span] {
    guard row.missing > 0 else {
      return [
        Span(context.glyphs.done, .success),
        Span(" " + Localized(fr: "avancer", en: "move on")[context.language]),
      ]
    }
    let missing = Localized.count(
      row.missing, fr: ("condition manque", "conditions manquent"),
      en: ("condition missing", "conditions missing"))
    return [Span(missing[context.language])]
  }

  /// For how long it has been so; for what is still to come, when it is.
  private static func since(_ row: AgendaRow, _ context: CellContext) -> [Span] {
    let days = context.today - row.day.day
    switch row.group {
    case .today:
      guard let minute = row.day.minute else { return [] }
      return [Span(context.language.timeOfDay(minute), .strong)]
    case .soon, .actionSoon, .evidenceSoon: return [Span(context.comingDay(row.day.day), .muted)]
    case .session:
      let time = days == 0 ? row.day.minute.map { context.language.timeOfDay($0) } : nil
      return [Span(time ?? context.comingDay(row.day.day), days == 0 ? .strong : .muted)]
    case .actionDue where days == 0, .evidenceDue where days == 0:
      return [Span(context.comingDay(row.day.day), .strong)]
    case .stage: return [Span(context.days(context.today - row.case.stageSince), .muted)]
    case .review, .contact:
      return [Span(days == 0 ? context.comingDay(row.day.day) : context.days(days), .muted)]
    case .overdue, .actionDue, .evidenceDue: return count(days, isGrave: days > longDelay, context)
    case .silence9, .silence21, .silence45:
      return count(days, isGrave: days > CasesColumns.longestSilence, context)
    }
  }

  /// What is grave has its sign, in a column of its own.
  private static func count(_ days: Int, isGrave: Bool, _ context: CellContext) -> [Span] {
    let text = context.days(days)
    guard isGrave else { return [Span(text, .muted)] }
    let gap = max(1, context.width - 1 - TextWidth.width(of: text))
    return [
      Span(context.glyphs.warning, .warning), Span(String(repeating: " ", count: gap) + text, .warning),
    ]
  }
}

extension CellContext {
  /// A day of the week to come: `demain`, else its name and number.
  fileprivate func comingDay(_ day: Day) -> String {
    switch day - today {
    case 0: language == .fr ? "auj." : "today"
    case 1: language.relative(day, to: today)
    default: String(language.weekdayDate(day).prefix { $0 != "\u{A0}" })
    }
  }
}
