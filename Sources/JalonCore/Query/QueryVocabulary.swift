/// The words that a query takes from the programme: the stages of the path in force, and the conditions of their gates.
public struct QueryVocabulary: Sendable {
  /// Ids and labels, in order; `clos` comes last.
  public let stages: [(id: StageID, label: Localized)]

  /// Ids and labels of the conditions of the gates, in order.
  public let conditions: [(id: String, label: Localized)]

  public init(path: Path) {
    conditions = path.stages.flatMap(\.conditions).map { ($0.id, $0.label) }
    stages = (path.stages.map(\.id) + [.closed]).map { ($0, path.label(of: $0)) }
  }

  /// The stages of the default path.
  public static let standard = QueryVocabulary(path: .standard)

  /// The stage of that name: its id or its label in either language, folded.
  func stage(named text: String) -> StageID? {
    let wanted = Fold.words(text)
    return stages.first { stage in
      [stage.id.rawValue, stage.label.fr, stage.label.en].contains { Fold.words($0) == wanted }
    }?.id
  }

  /// The condition of that id, or else of that label in either language, folded.
  func condition(named text: String) -> String? {
    if let found = conditions.first(where: { $0.id.lowercased() == text.lowercased() }) { return found.id }
    let wanted = Fold.words(text)
    return conditions.first { Fold.words($0.label.fr) == wanted || Fold.words($0.label.en) == wanted }?.id
  }

  var stageNames: [String] { stages.map(\.id.rawValue) + stages.map(\.label.fr) + stages.map(\.label.en) }
}

extension Case.Status {
  /// Every word that names the status in a query, folded.
  private var queryNames: [String] {
    switch self {
    case .open: ["open", "ouvert", "ouverte"]
    case .paused: ["paused", "pause", "en pause", "suspendu"]
    case .closed: ["closed", "clos", "close", "ferme"]
    }
  }

  static func named(inQuery text: String) -> Case.Status? {
    let wanted = Fold.words(text).joined(separator: " ")
    return allCases.first { $0.queryNames.contains(wanted) }
  }

  static var queryNames: [String] { allCases.flatMap(\.queryNames) }
}
