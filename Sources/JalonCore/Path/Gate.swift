/// The exit gate of a stage. The only place where a condition is worked out.
public enum Gate {
  /// The state of each condition of the case's present stage on a day, in the order of the path.
  public static func evaluate(
    _ case: Case, in file: AssociationFile, path: Path, on day: Day
  ) -> [ConditionState] {
    evaluate(`case`.stage, of: `case`, in: file, path: path, on: day)
  }

  /// The same for any stage of its path: earlier ones read "taken over" where a lead took the case over after them.
  public static func evaluate(
    _ stage: StageID, of case: Case, in file: AssociationFile, path: Path, on day: Day
  ) -> [ConditionState] {
    guard let stage = path[stage] else { return [] }
    if isTakenOver(stage.id, of: `case`, path: path) {
      return stage.conditions.map {
        ConditionState(
          id: $0.id, state: .takenOver,
          message: Localized(
            fr: "franchie avant la reprise du dossier", en: "passed before the case was taken over"),
          place: Place("case.takeOver"), waivable: false)
      }
    }
    let facts = GateFacts(case: `case`, file: file, path: path, day: day)
    return stage.conditions.map { state(of: $0, facts) }
  }

  /// Questions at whose answers in closed diagnostics a gate looks, beside those that nobody could answer.
  public static let questions = GateFacts.easeQuestions

  /// Whether every condition lets the case through.
  public static func isOpen(_ states: [ConditionState]) -> Bool {
    states.allSatisfy(\.state.lets)
  }

  /// The first day after `day` on which a condition changes by itself, with no act: a role ends or begins, a date passes.
  ///
  /// Lists keep the state with this day, so that they read gates as plain columns.
  public static func turningDay(
    of condition: String, _ case: Case, in file: AssociationFile, path: Path, after day: Day
  ) -> Day? {
    guard let spec = path[`case`.stage]?.conditions.first(where: { $0.id == condition }) else { return nil }
    let days = GateFacts(case: `case`, file: file, path: path, day: day).turningDays(of: spec)
    guard !days.isEmpty else { return nil }
    func held(on day: Day) -> ConditionState.State {
      state(of: spec, GateFacts(case: `case`, file: file, path: path, day: day)).state
    }
    let now = held(on: day)
    return days.first { held(on: $0) != now }
  }

  /// Whether the stage lies before the one at which the case was taken over, and was not walked since by returning.
  static func isTakenOver(_ stage: StageID, of case: Case, path: Path) -> Bool {
    guard let start = `case`.takenOverAt, let startRank = path.rank(of: start),
      let rank = path.rank(of: stage), let present = path.rank(of: `case`.stage)
    else { return false }
    return rank < startRank && rank < present
  }

  private static func state(of spec: ConditionSpec, _ facts: GateFacts) -> ConditionState {
    let finding = facts.finding(for: spec)
    var state = finding.isMet ? ConditionState.State.met : .missing
    var message = finding.message
    if !finding.isMet, spec.waivable,
      let waiver = facts.file.waivers.last(where: {
        $0.case == facts.case.id && $0.condition == spec.id && $0.decision == .granted
      })
    {
      state = .waived
      message = Localized(
        fr: "dispense accordée\u{A0}: \(waiver.reason)", en: "waiver granted: \(waiver.reason)")
    }
    return ConditionState(
      id: spec.id, state: state, message: message, place: finding.place, waivable: spec.waivable)
  }
}

/// What one rule finds: met or not, the sentence, and where it is entered.
struct Finding {
  var isMet: Bool
  var message: Localized
  var place: Place

  init(_ isMet: Bool, _ place: Place, fr: String, en: String) {
    self.isMet = isMet
    self.place = place
    message = Localized(fr: fr, en: en)
  }
}

/// The facts on which the rules of one case look, on one day.
struct GateFacts {
  let `case`: Case
  let file: AssociationFile
  let path: Path
  let day: Day

  /// Works out one condition by the rule that bears its id.
  func finding(for spec: ConditionSpec) -> Finding {
    switch spec.id.prefix(while: { $0 != "." }) {
    case "accueil": welcome(spec)
    case "engagement": commitment(spec)
    case "diagnostic": diagnosis(spec)
    case "restitution": feedback(spec)
    case "plan": plan(spec)
    case "preparation": preparation(spec)
    case "deploiement": deployment(spec)
    case "bilan": review(spec)
    default: notRecordedYet(spec)
    }
  }

  /// A condition whose facts this version can't record: missing, never silently met.
  func notRecordedYet(_ spec: ConditionSpec) -> Finding {
    Finding(
      false, Place("stage.advance"),
      fr: "pas encore enregistré (à venir dans Jalon)", en: "not recorded yet (to come in Jalon)")
  }
}
