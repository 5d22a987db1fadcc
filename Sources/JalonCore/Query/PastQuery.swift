/// Which topic a query looks for among needs.
public enum TopicQuery: Sendable, Hashable {
  case any
  /// Needs without a topic.
  case none
  case known(NeedTopic)
  /// A free word, folded by `Fold.key`.
  case word(String)

  /// From what was typed or kept: a known topic by its id or label, else a free word.
  public init(_ typed: String) {
    switch Fold.key(typed) {
    case "any", "tous", "tout": self = .any
    case "none", "aucun", "sans": self = .none
    case let key: self = NeedTopic.named(typed).map { .known($0) } ?? .word(key)
    }
  }

  /// Whether it is among the topics that a need keeps.
  public func matches(_ topics: [String]) -> Bool {
    switch self {
    case .any: true
    case .none: topics.isEmpty
    case .known(let topic): topics.contains(topic.rawValue)
    case .word(let key): topics.contains { Fold.key($0) == key }
    }
  }
}

/// The states of a waiver that a query may name.
public enum WaiverQuery: String, CaseIterable, Sendable {
  case asked, granted, refused

  public init(_ decision: Waiver.Decision?) {
    self =
      switch decision {
      case nil: .asked
      case .granted: .granted
      case .refused: .refused
      }
  }

  public var label: Localized {
    switch self {
    case .asked: Localized(fr: "demandée", en: "asked")
    case .granted: Waiver.Decision.granted.label
    case .refused: Waiver.Decision.refused.label
    }
  }

  static func named(inQuery text: String) -> WaiverQuery? {
    let wanted = Fold.key(text)
    return allCases.first { [$0.rawValue, Fold.key($0.label.fr), Fold.key($0.label.en)].contains(wanted) }
  }

  static var queryNames: [String] { allCases.flatMap { [$0.rawValue, $0.label.fr] } }
}

extension QueryTermReader {
  /// Reads a term about what has become of a case: `was:plan@2026-03-31`, `topic:ai@2026`.
  func past(_ value: Value) throws(QueryError) -> Term {
    switch value.field {
    case .missing:
      guard let condition = vocabulary.condition(named: value.text) else {
        throw unknown(value, among: vocabulary.conditions.flatMap { [$0.id, $0.label.fr, $0.label.en] })
      }
      return .missing(condition)
    case .waiver:
      guard let state = WaiverQuery.named(inQuery: value.text) else {
        throw unknown(value, among: WaiverQuery.queryNames)
      }
      return .waiver(state)
    case .takenover:
      guard let isSo = ["yes": true, "oui": true, "no": false, "non": false][Fold.key(value.text)] else {
        throw unknown(value, among: ["yes", "no", "oui", "non"])
      }
      return .takenOver(isSo)
    default: return try dated(value)
    }
  }

  /// What may have happened, and behind `@` when.
  private func dated(_ value: Value) throws(QueryError) -> Term {
    let cut = value.text.lastIndex(of: "@")
    var what = value
    what.text = cut.map { String(value.text[..<$0]) } ?? value.text
    var span: DaySpan?
    if let cut {
      let days = String(value.text[value.text.index(after: cut)...])
      guard let read = DaySpan(days) else { throw Self.noDays(days, value, behind: what.text) }
      span = read
    } else if value.field == .closed, let alone = DaySpan(value.text) {
      return .ended(nil, alone)
    }
    switch value.field {
    case .closed:
      if ["any", "tout", "toutes"].contains(Fold.key(what.text)) { return .ended(nil, span) }
      let key = Fold.key(what.text)
      guard
        let outcome = Case.Outcome.allCases.first(where: {
          [Fold.key($0.rawValue), Fold.key($0.label.fr), Fold.key($0.label.en)].contains(key)
        })
      else { throw unknown(what, among: Case.Outcome.allCases.flatMap { [$0.rawValue, $0.label.fr] }) }
      return .ended(outcome, span)
    case .topic:
      guard !Fold.key(what.text).isEmpty else { throw .missingValue(.topic, column: value.column) }
      return .asked(TopicQuery(what.text), span)
    default: break
    }
    guard let stage = vocabulary.stage(named: what.text) else {
      throw unknown(what, among: vocabulary.stageNames)
    }
    switch value.field {
    case .entered: return .entered(stage, span)
    case .passed: return .passed(stage, span)
    default:
      guard let day = span, day.from == day.to else {
        throw Self.noDays(span?.text ?? "", value, behind: what.text)
      }
      return .was(stage, day.from)
    }
  }

  private static func noDays(_ text: String, _ value: Value, behind what: String) -> QueryError {
    let column = value.column + what.count
    guard value.field != .was else {
      return .badValue(
        text, field: value.field, column: column, fr: "un jour, comme \(what)@2026-03-31",
        en: "a day, like \(what)@2026-03-31")
    }
    return .badValue(
      text, field: value.field, column: column,
      fr: "des jours, comme @2026, @2026-03, @2026-03-15 ou @2026-03-01..2026-05-31",
      en: "days, like @2026, @2026-03, @2026-03-15 or @2026-03-01..2026-05-31")
  }
}
