/// Where the open cases stand, stage by stage.
public struct TeamBoard: Sendable, Hashable {
  /// In the order of the path.
  public var columns: [StageStanding]
  /// The same cases by adviser, department, sector or network, the largest group first; none where nothing was to be split.
  public var groups: [BoardGroup]

  public init(columns: [StageStanding], groups: [BoardGroup] = []) {
    self.columns = columns
    self.groups = groups
  }

  /// Cases that are not closed, paused ones among them.
  public var cases: Int { columns.reduce(0) { $0 + $1.cases } }
  public var paused: Int { columns.reduce(0) { $0 + $1.paused } }
  public var takenOver: Int { columns.reduce(0) { $0 + $1.takenOver } }
  public var late: Int { columns.reduce(0) { $0 + $1.late } }
}

/// The cases that are now in one stage.
///
/// The age of a case is the number of days since it entered its present stage; a case that entered today has the age 0.
public struct StageStanding: Sendable, Hashable, Identifiable {
  public let id: StageID
  public let label: Localized
  /// What is usual, by the path in force; `nil` for a stage that only older paths have.
  public let usualDays: ClosedRange<Int>?
  /// Ages of the cases under way, with how often each occurs; paused cases are not among them.
  public internal(set) var ages: [Int: Int] = [:]
  public internal(set) var paused = 0
  /// How many of all of them were taken over.
  public internal(set) var takenOver = 0

  public init(id: StageID, label: Localized, usualDays: ClosedRange<Int>?) {
    self.id = id
    self.label = label
    self.usualDays = usualDays
  }

  /// Cases under way.
  public var open: Int { ages.values.reduce(0, +) }
  /// Those and the paused ones.
  public var cases: Int { open + paused }
  /// Ages by nearest rank; `nil` where no case is under way.
  public var medianAge: Int? { NearestRank.percentile(50, of: ages) }
  public var percentile85: Int? { NearestRank.percentile(85, of: ages) }
  /// Cases under way for longer than is usual at most: late from the first day beyond.
  public var late: Int { usualDays.map { usual in count { $0 > usual.upperBound } } ?? 0 }

  /// Cases under way whose age is so.
  public func count(where holds: (Int) -> Bool) -> Int {
    ages.reduce(0) { $0 + (holds($1.key) ? $1.value : 0) }
  }
}

/// The open cases that have something in common.
public struct BoardGroup: Sendable, Hashable {
  /// The adviser's name, the code of the department or of the sector, the network; `nil` where it is not recorded.
  public var value: String?
  /// Cases that are not closed, by stage.
  public var cases: [StageID: Int]
  /// How many of them are under way and late.
  public var late: Int

  public init(value: String?, cases: [StageID: Int], late: Int) {
    self.value = value
    self.cases = cases
    self.late = late
  }

  /// Puts together what one query finds, since it is the same but for accents, capitals and signs. It bears the spelling of most cases.
  public static func united(_ groups: [BoardGroup], by grouping: TeamGrouping) -> [BoardGroup] {
    var united: [[String]: [BoardGroup]] = [:]
    for group in groups { united[grouping.words(of: group.value), default: []].append(group) }
    return united.map { words, alike in
      let named = alike.max { ($0.total, $1.value ?? "") < ($1.total, $0.value ?? "") }
      return BoardGroup(
        value: words.isEmpty ? nil : named?.value,
        cases: alike.reduce(into: [:]) { $0.merge($1.cases, uniquingKeysWith: +) },
        late: alike.reduce(0) { $0 + $1.late })
    }
  }

  public var total: Int { cases.values.reduce(0, +) }
}

/// Counts a board, case by case or many at once.
public struct BoardCount: Sendable {
  private var columns: [StageStanding]
  private let today: Day
  private let team: Team

  public init(team: Team, today: Day) {
    self.team = team
    self.today = today
    columns = team.pathInForce.stages.map {
      StageStanding(id: $0.id, label: $0.label, usualDays: $0.usualDays)
    }
  }

  /// Adds cases that entered a stage on the same day.
  ///
  /// - Parameter takenOver: how many of them were taken over.
  public mutating func add(
    _ count: Int, takenOver: Int, in stage: StageID, since day: Day, status: Case.Status
  ) {
    guard status != .closed else { return }
    let place = place(of: stage)
    if status == .paused {
      columns[place].paused += count
    } else {
      columns[place].ages[max(0, today - day), default: 0] += count
    }
    columns[place].takenOver += takenOver
  }

  public func board(groups: [BoardGroup] = []) -> TeamBoard {
    TeamBoard(
      columns: columns, groups: groups.sorted { ($1.total, $0.value ?? "") < ($0.total, $1.value ?? "") })
  }

  private mutating func place(of stage: StageID) -> Int {
    if let known = columns.firstIndex(where: { $0.id == stage }) { return known }
    columns.append(StageStanding(id: stage, label: team.label(of: stage), usualDays: nil))
    return columns.count - 1
  }
}
