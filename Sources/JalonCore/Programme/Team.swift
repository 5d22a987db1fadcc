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

  /// The path of a case; the standard one where its own is not at hand.
  public func path(of case: Case) -> Path { paths[`case`.path] ?? .standard }
}
