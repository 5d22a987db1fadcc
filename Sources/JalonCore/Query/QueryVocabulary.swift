/// The words that a query takes from the programme: the stages of its path.
public struct QueryVocabulary: Sendable {
  public struct Stage: Sendable, Hashable {
    public let id: String
    public let label: Localized

    public init(id: String, label: Localized) {
      self.id = id
      self.label = label
    }
  }

  public var stages: [Stage]

  public init(stages: [Stage]) {
    self.stages = stages
  }

  /// The stages of the default path, `clos` included.
  public static let standard = QueryVocabulary(stages: [
    Stage(id: "accueil", label: Localized(fr: "Accueil", en: "Welcome")),
    Stage(id: "engagement", label: Localized(fr: "Engagement", en: "Commitment")),
    Stage(id: "diagnostic", label: Localized(fr: "Diagnostic", en: "Diagnostic")),
    Stage(id: "restitution", label: Localized(fr: "Restitution", en: "Feedback")),
    Stage(id: "plan", label: Localized(fr: "Plan", en: "Plan")),
    Stage(id: "preparation", label: Localized(fr: "Préparation", en: "Preparation")),
    Stage(id: "deploiement", label: Localized(fr: "Déploiement", en: "Deployment")),
    Stage(id: "bilan", label: Localized(fr: "Bilan", en: "Review")),
    Stage(id: "clos", label: Localized(fr: "Clos", en: "Closed")),
  ])

  /// The id of a stage named by its id or by its label in either language, folded.
  func stage(named text: String) -> String? {
    let wanted = Fold.words(text)
    return stages.first {
      Fold.words($0.id) == wanted || Fold.words($0.label.fr) == wanted || Fold.words($0.label.en) == wanted
    }?.id
  }

  var stageNames: [String] { stages.map(\.id) + stages.map(\.label.fr) + stages.map(\.label.en) }
}

extension Term.Status {
  public var label: Localized {
    switch self {
    case .open: Localized(fr: "ouvert", en: "open")
    case .paused: Localized(fr: "en pause", en: "paused")
    case .closed: Localized(fr: "clos", en: "closed")
    }
  }

  /// Every word that names the status in a query, folded.
  private var names: [String] {
    switch self {
    case .open: ["open", "ouvert", "ouverte"]
    case .paused: ["paused", "pause", "en pause", "suspendu"]
    case .closed: ["closed", "clos", "close", "ferme"]
    }
  }

  static func named(_ text: String) -> Term.Status? {
    let wanted = Fold.words(text).joined(separator: " ")
    return allCases.first { $0.names.contains(wanted) }
  }

  static var names: [String] { allCases.flatMap(\.names) }
}
