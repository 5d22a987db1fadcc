public import JalonCore

/// Where a key means something. A screen names its contexts, the most particular first; `global` closes the row.
public enum KeyContext: String, CaseIterable, Sendable {
  case global, list, today, cases, register, pools, pool, trainings, training
  case team, board, review, load
  case file = "case"
  case overview, referents, project, diagnostic, plan, needs, exchanges, history
  case interview, result, comparison
  case importing = "import"
  case imported

  /// The heading under which help and the reference show its keys.
  public var label: Localized {
    switch self {
    case .global: Localized(fr: "Partout", en: "Everywhere")
    case .list: Localized(fr: "Dans une liste", en: "In a list")
    case .today: Localized(fr: "Aujourd’hui", en: "Today")
    case .cases: Localized(fr: "Dossiers", en: "Cases")
    case .register: Localized(fr: "Répertoire", en: "Register")
    case .pools: Localized(fr: "Groupements", en: "Pools")
    case .pool: Localized(fr: "Un groupement", en: "A pool")
    case .trainings: Localized(fr: "Formations", en: "Trainings")
    case .training: Localized(fr: "Une formation", en: "A training")
    case .team: Localized(fr: "Équipe", en: "Team")
    case .board: Localized(fr: "Équipe, tableau", en: "Team, board")
    case .review: Localized(fr: "Équipe, revue", en: "Team, review")
    case .load: Localized(fr: "Équipe, charge", en: "Team, load")
    case .file: Localized(fr: "Dossier", en: "Case")
    case .overview: Localized(fr: "Dossier, aperçu", en: "Case, overview")
    case .referents: Localized(fr: "Dossier, référents", en: "Case, referents")
    case .project: Localized(fr: "Dossier, projet", en: "Case, project")
    case .diagnostic: Localized(fr: "Dossier, diagnostic", en: "Case, diagnostic")
    case .plan: Localized(fr: "Dossier, plan", en: "Case, plan")
    case .needs: Localized(fr: "Dossier, besoins", en: "Case, needs")
    case .exchanges: Localized(fr: "Dossier, échanges", en: "Case, exchanges")
    case .history: Localized(fr: "Dossier, historique", en: "Case, history")
    case .interview: Localized(fr: "Entretien de diagnostic", en: "Diagnostic interview")
    case .result: Localized(fr: "Résultat d’un diagnostic", en: "Result of a diagnostic")
    case .comparison: Localized(fr: "Comparaison de diagnostics", en: "Comparison of diagnostics")
    case .importing: Localized(fr: "Import", en: "Import")
    case .imported: Localized(fr: "Import terminé", en: "Import done")
    }
  }
}
