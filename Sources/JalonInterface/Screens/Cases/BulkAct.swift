import JalonCore

/// What is done with many cases, or many actions, at once.
enum BulkAct: CaseIterable {
  case assign, handOver, followUp, redate, tag, untag, validatePlan, decideWaiver

  init?(command name: String) {
    guard let found = Self.allCases.first(where: { $0.command.name == name }) else { return nil }
    self = found
  }

  /// What an action of the list of cases does.
  init?(_ action: ActionID) {
    guard let found = Self.allCases.first(where: { $0.action == action }) else { return nil }
    self = found
  }

  var command: any Command.Type {
    switch self {
    case .assign: AssignCase.self
    case .handOver: HandOverCase.self
    case .followUp: PlanFollowUp.self
    case .redate: UpdateAction.self
    case .tag: TagCase.self
    case .untag: UntagCase.self
    case .validatePlan: ValidatePlan.self
    case .decideWaiver: DecideWaiver.self
    }
  }

  /// All that is done from the list of cases.
  static let actions: [ActionID] = allCases.compactMap(\.action)

  /// `nil` for what is not done from the list of cases.
  var action: ActionID? {
    switch self {
    case .assign: .casesAssign
    case .handOver: .casesHandOver
    case .followUp: .casesFollowUp
    case .redate, .decideWaiver: nil
    case .validatePlan: .casesValidatePlan
    case .tag: .casesTag
    case .untag: .casesUntag
    }
  }

  /// The field of the command that says what each is about.
  var about: String {
    switch self {
    case .redate: "action"
    case .decideWaiver: "waiver"
    case .assign, .handOver, .followUp, .tag, .untag, .validatePlan: "case"
    }
  }

  /// A form for some of them; for one alone it is the form of the command.
  func form(for ids: [Int64], only shown: Set<String>? = nil, _ shell: Shell) -> FormState {
    FormState(
      command, title: ids.count < 2 ? nil : title(ids.count),
      fixed: [about: ids.count < 2 ? ids.first.map { .int($0) } ?? .null : .array(ids.map { .int($0) })],
      values: self == .validatePlan ? Self.asLead(shell) : [:], then: .unmark, only: shown,
      context: FormContext(shell))
  }

  /// Plans are validated together by a lead, after their associations.
  private static func asLead(_ shell: Shell) -> [String: JSONValue] {
    [
      "by": .string(Validation.Side.lead.rawValue), "name": .string(shell.adviser),
      "on": .string(shell.today.iso),
    ]
  }

  /// What would come of it, as a question. `nil` where nothing would change.
  func question(_ trial: BatchReceipt, _ commands: [any Command], _ shell: Shell) -> ConfirmState? {
    guard trial.changed > 0 else { return nil }
    var lines = Self.giving(commands) + [changing(trial.changed)] + Self.conditions(trial, shell)
    if let names = Self.names(trial) { lines.append(names) }
    if trial.unchanged > 0 { lines.append(unchanged(trial.unchanged)) }
    return ConfirmState(
      title: title(commands.count), lines: lines + Self.leftOut(trial.refusals), accept: accept,
      commands: commands, next: .unmark)
  }

  /// What all of them get: an adviser, a word, a day.
  private static func giving(_ commands: [any Command]) -> [Localized] {
    switch commands.first {
    case let command as AssignCase: [Localized(command.adviser)]
    case let command as HandOverCase:
      [Localized(command.adviser)] + (command.note.map { [Localized($0)] } ?? [])
    case let command as PlanFollowUp: [day(command.on.day)]
    case let command as UpdateAction: command.facts.due.map { [day($0)] } ?? []
    case let command as TagCase: [Localized("#" + command.tag)]
    case let command as UntagCase: [Localized("#" + command.tag)]
    case let command as DecideWaiver:
      [command.decision.label] + (command.reason.map { [Localized($0)] } ?? [])
    default: []
    }
  }

  /// Of each condition how many would be decided, the most frequent first.
  private static func conditions(_ trial: BatchReceipt, _ shell: Shell) -> [Localized] {
    trial.conditions.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { id, count in
      let label = TeamWords.label(ofCondition: id, shell)
      return Localized(
        fr: "\(Language.fr.number(count)) × \(label.fr)", en: "\(Language.en.number(count)) × \(label.en)")
    }
  }

  /// With whom something would change: the first of them by name.
  private static func names(_ trial: BatchReceipt) -> Localized? {
    guard !trial.names.isEmpty else { return nil }
    let names = trial.names.joined(separator: ", ")
    guard trial.changed > trial.names.count else { return Localized(names) }
    let rest = trial.changed - trial.names.count
    return Localized(
      fr: "\(names) et \(Language.fr.number(rest)) de plus",
      en: "\(names) and \(Language.en.number(rest)) more")
  }

  private static func day(_ day: Day) -> Localized {
    Localized(fr: Language.fr.weekdayDate(day), en: Language.en.weekdayDate(day))
  }

  /// Why nothing would change.
  func nothing(_ trial: BatchReceipt) -> Localized {
    let reasons = (trial.unchanged > 0 ? [unchanged(trial.unchanged)] : []) + Self.leftOut(trial.refusals)
    return Localized(
      fr: "rien à changer\u{A0}: " + reasons.map(\.fr).joined(separator: "\u{202F}; "),
      en: "nothing to change: " + reasons.map(\.en).joined(separator: "; "))
  }

  /// Each reason once, with how many are left out for it.
  private static func leftOut(_ refusals: [Refusal]) -> [Localized] {
    var seen: [(refusal: Refusal, count: Int)] = []
    for refusal in refusals {
      if let place = seen.firstIndex(where: { $0.refusal.code == refusal.code }) {
        seen[place].count += 1
      } else {
        seen.append((refusal, 1))
      }
    }
    return seen.map { refusal, count in
      let head = Localized.count(
        count, fr: ("laissé de côté", "laissés de côté"), en: ("left out", "left out"))
      return Localized(
        fr: "\(head.fr)\u{A0}: \(refusal.message.fr)", en: "\(head.en): \(refusal.message.en)")
    }
  }
}
