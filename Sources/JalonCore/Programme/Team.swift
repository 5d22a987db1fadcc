/// What a decision needs of the programme as a whole: its advisers, its paths and its questionnaires.
public struct Team: Sendable, Hashable {
  public var advisers: [Adviser]
  /// Paths by content hash: those that some case was opened with, and the one in force.
  public var paths: [String: Path]
  /// Hash of the path that a new case gets.
  public var currentPath: String
  /// Those with which some diagnostic was made, and the one for new diagnostics.
  public var questionnaires: QuestionnaireShelf
  /// By when the pieces of evidence files are due.
  public var guide: EvidenceGuide

  public init(
    advisers: [Adviser], paths: [String: Path], currentPath: String,
    questionnaires: QuestionnaireShelf = .standard, guide: EvidenceGuide = .standard
  ) {
    self.advisers = advisers
    self.paths = paths
    self.currentPath = currentPath
    self.questionnaires = questionnaires
    self.guide = guide
  }

  public func adviser(_ id: Int64) -> Adviser? { advisers.first { $0.id == id } }

  /// The adviser of that name, compared folded where no name is exactly that.
  public func adviser(named name: String) -> Adviser? {
    if let exact = advisers.first(where: { $0.name == name }) { return exact }
    let key = Fold.key(name)
    let alike = advisers.filter { Fold.key($0.name) == key }
    return alike.count == 1 ? alike[0] : nil
  }

  /// The adviser of that name.
  /// - Throws: `adviser.unknown`, with the nearest name.
  public func known(_ name: String) throws(Refusal) -> Adviser {
    guard let found = adviser(named: name) else {
      throw .unknownAdviser(name, nearest: Nearest.word(to: name, among: advisers.map(\.name)))
    }
    return found
  }

  /// The path that new cases get.
  public var pathInForce: Path { paths[currentPath] ?? .standard }

  /// The paths that came before it, always in the same order.
  private var formerPaths: [Path] {
    paths.filter { $0.key != currentPath }.sorted { $0.key < $1.key }.map(\.value)
  }

  /// What a stage is called: by the path in force, or else by an older one that has it.
  public func label(of stage: StageID) -> Localized {
    let present = pathInForce
    if present[stage] != nil || stage == .closed { return present.label(of: stage) }
    return formerPaths.lazy.compactMap { $0[stage]?.label }.first ?? Path.standard.label(of: stage)
  }

  /// What a condition of a gate is called, likewise.
  public func label(ofCondition id: String) -> Localized {
    if let found = pathInForce.condition(id) { return found.label }
    return formerPaths.lazy.compactMap { $0.condition(id)?.label }.first ?? Localized(id)
  }

  /// The path of a case; the standard one where its own is not at hand.
  public func path(of case: Case) -> Path { paths[`case`.path] ?? .standard }
}
