import JalonCore

/// The gate of a case as it is kept for lists: each condition, and the day on which it changes by itself.
struct KeptGate: Equatable {
  struct Condition: Equatable {
    let id: String
    let state: ConditionState.State
    let turnsOn: Day?
  }

  let conditions: [Condition]

  init(_ case: Case, in file: AssociationFile, path: Path, on day: Day) {
    guard `case`.isOpen else {
      conditions = []
      return
    }
    conditions = Gate.evaluate(`case`, in: file, path: path, on: day).map {
      Condition(
        id: $0.id, state: $0.state,
        turnsOn: Gate.turningDay(of: $0.id, `case`, in: file, path: path, after: day))
    }
  }

  init(_ conditions: [Condition]) { self.conditions = conditions }

  /// How many conditions are missing.
  var missing: Int { conditions.count { !$0.state.lets } }

  /// The first day on which anything changes by itself.
  var turnsOn: Day? { conditions.compactMap(\.turnsOn).min() }
}
