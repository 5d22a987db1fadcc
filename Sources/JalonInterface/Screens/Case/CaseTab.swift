import JalonCore

/// What one can look at of a case, in the order of the tabs.
enum CaseTab: Int, CaseIterable, Sendable {
  case overview, referents, project, diagnostic, plan, needs, exchanges, history

  /// How actions call it.
  var name: String {
    switch self {
    case .overview: "overview"
    case .referents: "referents"
    case .project: "project"
    case .diagnostic: "diagnostic"
    case .plan: "plan"
    case .needs: "needs"
    case .exchanges: "exchanges"
    case .history: "history"
    }
  }

  var label: Localized {
    switch self {
    case .overview: Localized(fr: "Aperçu", en: "Overview")
    case .referents: Localized(fr: "Référents", en: "Referents")
    case .project: Localized(fr: "Projet", en: "Project")
    case .diagnostic: Localized(fr: "Diagnostic", en: "Diagnostic")
    case .plan: Localized("Plan")
    case .needs: Localized(fr: "Besoins", en: "Needs")
    case .exchanges: Localized(fr: "Échanges", en: "Exchanges")
    case .history: Localized(fr: "Historique", en: "History")
    }
  }

  /// Where its own keys are looked up.
  var context: KeyContext {
    switch self {
    case .overview: .overview
    case .referents: .referents
    case .project: .project
    case .diagnostic: .diagnostic
    case .plan: .plan
    case .needs: .needs
    case .exchanges: .exchanges
    case .history: .history
    }
  }

  /// How many there are of what it lists; `nil` where that says nothing.
  func count(_ reading: CaseReading) -> Int? {
    switch self {
    case .overview, .project, .history: nil
    case .referents: reading.activeReferents.count
    case .diagnostic: reading.file.diagnostics.isEmpty ? nil : reading.file.diagnostics.count
    case .plan:
      reading.file.actions.isEmpty
        ? nil : reading.file.actions.count { $0.case == reading.case.id && !$0.isDropped }
    case .needs: reading.needs.count
    case .exchanges: reading.exchanges.count
    }
  }

  /// The tab so many steps on, round the ends.
  func moved(by steps: Int) -> CaseTab {
    let count = Self.allCases.count
    return Self.allCases[((rawValue + steps) % count + count) % count]
  }
}

/// What a cursor can stand on in a tab: a record or a line, never a place, so that a refresh leaves it where it is.
enum CaseItem: Hashable, Sendable {
  case condition(String)
  case waiver(Int64)
  case referral(Int64)
  case followUp, lastExchange
  /// What has changed since the last visit.
  case sinceVisit
  /// Why the case waits; that it can be opened again.
  case pause, reopening
  case projectText, singularity, facts
  case referent(Int64)
  case aim(Int64)
  case diagnostic(Int64)
  case assessment(Int64)
  case objective(Int64)
  case action(Int64)
  /// Something that is kept on paper.
  case paper(Int64)
  /// What is being typed below a line of the plan.
  case prompt
  case need(Int64)
  case exchange(Int64)
  case entry(Int64)
  /// A run of answers to a questionnaire, by the latest of them.
  case answers(Int64)
}
