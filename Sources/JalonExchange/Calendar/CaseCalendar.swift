public import JalonCore

/// What a calendar shows of a case: what was agreed to come next, half-days of training, due dates.
public struct CaseCalendar {
  private let sight: ReportSight
  private let `case`: Case

  public init(_ case: Case, _ sight: ReportSight) {
    self.case = `case`
    self.sight = sight
  }

  public var events: [CalendarEvent] { ([followUp].compactMap(\.self) + sessions + actions) }

  private var name: String { sight.file.association.name }

  private var footer: String {
    let stage = sight.team.path(of: `case`).label(of: `case`.stage)[sight.language]
    return sight.say("Dossier", "Case") + " \(`case`.reference) · \(stage)"
  }

  /// Nothing of what was said goes into a calendar, only when, how and with whom.
  private var followUp: CalendarEvent? {
    guard let next = sight.file.nextFollowUp(of: `case`) else { return nil }
    let agreed = sight.file.exchanges.last { $0.case == `case`.id && $0.nextOn == next }
    let kind = agreed?.nextKind?.label[sight.language] ?? sight.say("suite", "follow-up")
    let people = agreed?.nextWith.list.map(sight.name) ?? []
    let with = people.isEmpty ? [] : [sight.say("Avec ", "With ") + sight.list(people)]
    return CalendarEvent(
      id: "case-\(`case`.id)-next", on: next,
      title: Self.capitalised(kind) + sight.say("\u{A0}: ", ": ") + name,
      details: (with + contacts(agreed) + [footer]).joined(separator: "\n"))
  }

  /// How those who are met can be reached.
  private func contacts(_ agreed: Exchange?) -> [String] {
    let named = agreed?.nextWith.list ?? []
    let met = sight.file.referents.filter { referent in
      referent.isActive(on: sight.today)
        && (named.isEmpty ? referent.role == .main : named.contains(.referent(referent.id)))
    }
    return met.compactMap { referent in
      let ways = [referent.phone, referent.email].compactMap(\.self)
      guard !referent.name.isEmpty, !ways.isEmpty else { return nil }
      return ([referent.name] + ways).joined(separator: ", ")
    }
  }

  private var sessions: [CalendarEvent] {
    sight.file.trainings(of: `case`.id).flatMap { training in
      sight.file.sessions(of: training.id).map { session in
        let half = session.start == nil ? " (\(session.half.label[sight.language]))" : ""
        return CalendarEvent(
          id: "session-\(session.id)", on: DayTime(session.on, minute: session.start),
          minutes: session.minutes,
          title: sight.say("Formation\u{A0}: ", "Training: ") + training.title + half + " · " + name,
          details: [training.trainer.map { sight.say("Par ", "By ") + sight.name($0) }, footer]
            .compactMap(\.self).joined(separator: "\n"),
          place: session.place ?? training.place)
      }
    }
  }

  private var actions: [CalendarEvent] {
    sight.file.actions.compactMap { action in
      guard action.case == `case`.id, action.isOpen, let due = action.due else { return nil }
      return CalendarEvent(
        id: "action-\(action.id)", on: DayTime(due),
        title: sight.say("À faire\u{A0}: ", "Due: ") + action.title + " · " + name,
        details: [action.owner.map { sight.say("Par ", "By ") + sight.name($0) }, footer]
          .compactMap(\.self).joined(separator: "\n"),
        isBusy: false)
    }
  }

  private static func capitalised(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }
}
