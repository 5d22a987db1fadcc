/// The fields that a query may name. The raw value is the English name, never translated in what is printed.
public enum QueryField: String, CaseIterable, Sendable {
  case stage, status, adviser, department, sector, network, city, tag, action, flag, owner, pool,
    training, id, rna, score,
    stale, due, since, was, shared, entered, passed, closed, topic, missing, waiver, takenover, sort

  /// The French name, accepted wherever the English one is.
  public var french: String {
    switch self {
    case .stage: "étape"
    case .status: "statut"
    case .adviser: "conseiller"
    case .department: "département"
    case .sector: "secteur"
    case .network: "réseau"
    case .city: "ville"
    case .tag: "étiquette"
    case .action: "action"
    case .flag: "repère"
    case .owner: "porteur"
    case .pool: "groupement"
    case .training: "formation"
    case .id: "id"
    case .rna: "rna"
    case .score: "score"
    case .stale: "inactif"
    case .due: "suite"
    case .since: "depuis"
    case .was: "était"
    case .shared: "partagé"
    case .entered: "entré"
    case .passed: "passé"
    case .closed: "clôture"
    case .topic: "thème"
    case .missing: "manque"
    case .waiver: "dispense"
    case .takenover: "reprise"
    case .sort: "tri"
    }
  }

  /// Other names that people try, folded.
  private var aliases: [String] {
    switch self {
    case .stage: ["phase", "step"]
    case .status: ["etat", "state"]
    case .adviser: ["advisor", "conseillere"]
    case .department: ["dep", "dept", "dpt"]
    case .network: ["federation"]
    case .city: ["commune", "town"]
    case .tag: ["tags", "etiquettes"]
    case .action: ["actions"]
    case .flag: ["flags", "reperes"]
    case .owner: ["porteuse", "responsable"]
    case .pool: ["mutualisation", "pools", "groupements"]
    case .training: ["trainings", "formations"]
    case .id: ["ref", "reference", "numero"]
    case .stale: ["silence"]
    case .due: ["echeance", "next"]
    case .since: ["age"]
    case .was: ["at", "en"]
    case .shared: ["partage", "share"]
    case .entered: ["entree", "entrees"]
    case .passed: ["passage", "franchi"]
    case .closed: ["cloture", "issue", "outcome"]
    case .topic: ["need", "besoin", "topics", "themes"]
    case .missing: ["manquant", "lacks"]
    case .waiver: ["waivers", "dispenses"]
    case .takenover: ["repris"]
    case .sort: ["ordre", "order"]
    default: []
    }
  }

  public func name(in language: Language) -> String {
    language == .fr ? french : rawValue
  }

  /// Whether the field is a figure, compared with `<`, `<=`, `>`, `>=` or `=`.
  public var isFigure: Bool {
    switch self {
    case .score, .stale, .due, .since: true
    default: false
    }
  }

  /// Whether what is asked for are words of a name: its beginning, or behind `=` the whole of it.
  var bearsWords: Bool {
    switch self {
    case .adviser, .shared, .sector, .network, .city, .owner, .pool, .training: true
    default: false
    }
  }

  /// What the field is about, for completion and help.
  public var label: Localized {
    switch self {
    case .stage: Localized(fr: "étape du dossier", en: "stage of the case")
    case .status: Localized(fr: "ouvert, en pause ou clos", en: "open, paused or closed")
    case .adviser: Localized(fr: "conseiller du dossier, ou moi", en: "adviser of the case, or me")
    case .department: Localized(fr: "code ou nom du département", en: "code or name of the department")
    case .sector: Localized(fr: "secteur d’activité", en: "sector")
    case .network: Localized(fr: "réseau ou fédération", en: "network or federation")
    case .city: Localized(fr: "commune", en: "city")
    case .tag: Localized(fr: "étiquette du dossier", en: "tag of the case")
    case .action:
      Localized(fr: "action du plan, en retard ou ouverte", en: "action of the plan, late or open")
    case .flag: Localized(fr: "repère d’une action", en: "flag of an action")
    case .owner: Localized(fr: "qui porte une action ouverte", en: "who owns an open action")
    case .pool: Localized(fr: "outil partagé dans un groupement", en: "tool shared in a pool")
    case .training: Localized(fr: "intitulé d’une formation", en: "title of a training")
    case .id: Localized(fr: "numéro ou référence", en: "number or reference")
    case .rna: Localized(fr: "numéro RNA", en: "RNA number")
    case .score: Localized(fr: "score global, en pourcents", en: "global score, in percent")
    case .stale: Localized(fr: "jours depuis le dernier échange", en: "days since the last exchange")
    case .due: Localized(fr: "jours avant le prochain suivi", en: "days until the next follow-up")
    case .since: Localized(fr: "jours passés dans l’étape actuelle", en: "days in the present stage")
    case .was: Localized(fr: "étape au soir d’un jour", en: "stage at the end of a day")
    case .shared:
      Localized(fr: "partagé avec un conseiller, ou moi", en: "shared with an adviser, or me")
    case .entered: Localized(fr: "entré dans une étape, et quand", en: "entered a stage, and when")
    case .passed:
      Localized(fr: "a franchi la fin d’une étape, et quand", en: "passed the gate of a stage, and when")
    case .closed: Localized(fr: "clos, avec quelle issue et quand", en: "closed, with which outcome and when")
    case .topic: Localized(fr: "thème d’un besoin, et quand", en: "topic of a need, and when")
    case .missing: Localized(fr: "condition qui manque", en: "condition that is missing")
    case .waiver:
      Localized(fr: "dispense demandée, accordée ou refusée", en: "waiver asked for, granted or refused")
    case .takenover: Localized(fr: "dossier repris en cours", en: "case taken over under way")
    case .sort: Localized(fr: "ordre de la liste", en: "order of the list")
    }
  }

  /// The field of that name, in either language, folded.
  static func named(_ name: String) -> QueryField? {
    byName[Fold.key(name)]
  }

  private static let byName = Dictionary(
    allCases.flatMap { field in
      ([field.rawValue, Fold.key(field.french)] + field.aliases).map { ($0, field) }
    },
    uniquingKeysWith: { first, _ in first })

  static var names: [String] { allCases.map(\.rawValue) + allCases.map(\.french) }
}
