/// A step-by-step path as data: stages in order, each with a purpose, a usual duration and an exit gate.
///
/// The default path ships inside the program; a programme may supply its own. A case keeps for ever the
/// path with which it was opened, by the hash of its content.
public struct Path: Sendable, Hashable, Codable {
  /// What people call it.
  public var name: Localized
  public var stages: [Stage]

  public init(name: Localized, stages: [Stage]) {
    self.name = name
    self.stages = stages
  }

  public subscript(id: StageID) -> Stage? { stages.first { $0.id == id } }

  /// Place of a stage, from 0; `clos` comes after the last, an unknown stage nowhere.
  public func rank(of id: StageID) -> Int? {
    id == .closed ? stages.count : stages.firstIndex { $0.id == id }
  }

  /// The stage after this one: `clos` after the last.
  public func stage(after id: StageID) -> StageID? {
    guard let index = stages.firstIndex(where: { $0.id == id }) else { return nil }
    return index + 1 < stages.count ? stages[index + 1].id : .closed
  }

  /// The label of a stage of this path, `clos` included.
  public func label(of id: StageID) -> Localized {
    self[id]?.label ?? (id == .closed ? Localized(fr: "Clos", en: "Closed") : Localized(id.rawValue))
  }

  /// The condition of this id, or else the only one whose label, in either language, is this once folded.
  public func condition(named name: String) -> ConditionSpec? {
    if let found = condition(name) { return found }
    let key = Fold.key(name)
    let alike = stages.flatMap(\.conditions).filter {
      Fold.key($0.label.fr) == key || Fold.key($0.label.en) == key
    }
    return alike.count == 1 ? alike[0] : nil
  }

  public func condition(_ id: String) -> ConditionSpec? {
    for stage in stages {
      if let found = stage.conditions.first(where: { $0.id == id }) { return found }
    }
    return nil
  }
}

/// One stage of a path.
public struct Stage: Sendable, Hashable, Codable, Identifiable {
  public var id: StageID
  public var label: Localized
  /// What the stage is for, as a short sentence.
  public var purpose: Localized
  /// The usual duration in days.
  public var usualDays: ClosedRange<Int>
  public var conditions: [ConditionSpec]

  public init(
    id: StageID, label: Localized, purpose: Localized, usualDays: ClosedRange<Int>,
    conditions: [ConditionSpec]
  ) {
    self.id = id
    self.label = label
    self.purpose = purpose
    self.usualDays = usualDays
    self.conditions = conditions
  }
}

/// A named condition of a gate. Its id names the rule that works it out (`Rules`).
public struct ConditionSpec: Sendable, Hashable, Codable, Identifiable {
  public var id: String
  /// What has to be there, in a few words.
  public var label: Localized
  /// Whether a lead may lift it for one case; false for the conditions marked ▪.
  public var waivable: Bool
  /// The figure that the rule asks for (characters, minutes, people), where it has one.
  public var threshold: Int?

  public init(id: String, label: Localized, waivable: Bool, threshold: Int? = nil) {
    self.id = id
    self.label = label
    self.waivable = waivable
    self.threshold = threshold
  }
}
