import JalonCore

/// Counts what cases under way lack at their gates: first the cases are put in their stages, then what is missing is read, one
/// condition after the other.
struct GateCount {
  private struct Tally {
    var cases = 0
    var late = 0

    mutating func add(_ isLate: Bool) {
      cases += 1
      if isLate { late += 1 }
    }
  }

  /// Where a case stands.
  private struct Place {
    /// -1 where the case is not under way.
    var stage: Int16 = -1
    var isLate = false
    /// Whether something was found to be missing.
    var isShut = false
  }

  private var stages: [StageID] = []
  /// By the ids of cases, which are given one after the other.
  private var places: [Place] = []
  private var shut: [Tally] = []
  private(set) var conditions: [String] = []
  /// For each condition, by stage.
  private var lacks: [[Tally]] = []

  mutating func put(_ id: Int64, in stage: StageID, isLate: Bool) {
    let place = Int(id)
    while places.count <= place { places.append(Place()) }
    if let known = stages.firstIndex(of: stage) {
      places[place].stage = Int16(known)
    } else {
      stages.append(stage)
      shut.append(Tally())
      places[place].stage = Int16(stages.count - 1)
    }
    places[place].isLate = isLate
  }

  /// What is missing from now on is this condition.
  mutating func begin(_ condition: String) {
    conditions.append(condition)
    lacks.append(Array(repeating: Tally(), count: stages.count))
  }

  /// The condition is missing for a case.
  mutating func miss(_ id: Int64) {
    let id = Int(id)
    guard places.indices.contains(id), places[id].stage >= 0 else { return }
    let (stage, isLate) = (Int(places[id].stage), places[id].isLate)
    lacks[lacks.count - 1][stage].add(isLate)
    guard !places[id].isShut else { return }
    places[id].isShut = true
    shut[stage].add(isLate)
  }

  /// One for each stage in which some gate is shut.
  var gates: [ShutGates] {
    stages.indices.filter { shut[$0].cases > 0 }.map { stage in
      ShutGates(
        id: stages[stage], cases: shut[stage].cases, late: shut[stage].late,
        lacks: zip(conditions, lacks).filter { $1[stage].cases > 0 }.map { condition, lacks in
          ShutGates.Lack(condition: condition, cases: lacks[stage].cases, late: lacks[stage].late)
        })
    }
  }
}
