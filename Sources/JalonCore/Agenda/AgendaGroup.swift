/// A part of *Today*: the reasons that ask for the same thing, the most pressing part first.
public enum AgendaGroup: Int, Sendable, Hashable, CaseIterable, Comparable {
  case overdue, today, session, actionDue, evidenceDue, review, contact, silence45, silence21, silence9,
    stage,
    soon, actionSoon, evidenceSoon

  public static func < (left: AgendaGroup, right: AgendaGroup) -> Bool { left.rawValue < right.rawValue }

  /// For how many days to come what is agreed or due is shown.
  public static let daysAhead = 7

  /// Which kept reasons are in it on a day: those of a kind whose day lies in a range.
  public func slice(on today: Day) -> AgendaSlice {
    let silences = CaseAgenda.silences
    return switch self {
    case .overdue: AgendaSlice(.followUp, before: today)
    case .today: AgendaSlice(.followUp, from: today, before: today + 1)
    case .soon: AgendaSlice(.followUp, from: today + 1, before: today + 1 + Self.daysAhead)
    case .session: AgendaSlice(.session, from: today, before: today + 1 + Self.daysAhead)
    case .actionDue: AgendaSlice(.action, before: today + 1)
    case .actionSoon: AgendaSlice(.action, from: today + 1, before: today + 1 + Self.daysAhead)
    case .evidenceDue: AgendaSlice(.evidence, before: today + 1)
    case .evidenceSoon: AgendaSlice(.evidence, from: today + 1, before: today + 1 + Self.daysAhead)
    case .review: AgendaSlice(.review, before: today + 1)
    case .contact: AgendaSlice(.contact, before: today + 1)
    case .silence45: AgendaSlice(.silence, before: today - silences[2] + 1)
    case .silence21: AgendaSlice(.silence, from: today - silences[2] + 1, before: today - silences[1] + 1)
    case .silence9: AgendaSlice(.silence, from: today - silences[1] + 1, before: today - silences[0] + 1)
    case .stage: AgendaSlice(.stage, before: today + 1)
    }
  }

  /// What it is called where its rows stand.
  public var label: Localized {
    let silences = CaseAgenda.silences
    return switch self {
    case .overdue: Localized(fr: "En retard", en: "Overdue")
    case .today: Localized(fr: "Aujourd’hui", en: "Today")
    case .soon: Localized(fr: "À venir", en: "Coming")
    case .session: Localized(fr: "Formation", en: "Training")
    case .actionDue: Localized(fr: "Action due", en: "Action due")
    case .actionSoon: Localized(fr: "Action proche", en: "Action soon")
    case .evidenceDue: Localized(fr: "Preuve due", en: "Evidence due")
    case .evidenceSoon: Localized(fr: "Preuve proche", en: "Evidence soon")
    case .review: Localized(fr: "À revoir", en: "To review")
    case .contact: Localized(fr: "À recontacter", en: "To contact")
    case .silence45: Localized(fr: "Silence \(silences[2])\u{A0}j", en: "Silent \(silences[2])\u{A0}d")
    case .silence21: Localized(fr: "Silence \(silences[1])\u{A0}j", en: "Silent \(silences[1])\u{A0}d")
    case .silence9: Localized(fr: "Silence \(silences[0])\u{A0}j", en: "Silent \(silences[0])\u{A0}d")
    case .stage: Localized(fr: "Étape longue", en: "Long stage")
    }
  }
}

/// The reasons of one kind whose day lies in a range.
public struct AgendaSlice: Sendable, Hashable {
  public let kind: AgendaItem.Kind
  /// The first day; `nil` where there is none.
  public let from: Day?
  /// The first day that is not in it any more.
  public let before: Day

  init(_ kind: AgendaItem.Kind, from: Day? = nil, before: Day) {
    self.kind = kind
    self.from = from
    self.before = before
  }

  /// Whether a reason is in it, on the day for which it was made.
  public func holds(_ item: AgendaItem, on today: Day) -> Bool {
    item.kind == kind && from.map { item.day.day >= $0 } ?? true && item.day.day < before
      && item.until.map { $0 >= today } ?? true
  }
}
