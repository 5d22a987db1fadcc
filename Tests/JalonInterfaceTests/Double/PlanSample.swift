import JalonCore

extension MemoryProgramme {
  /// A case at `stage` with a plan in every state: two aims with objectives, one without, one set aside; its id is 1.
  static func planned(at stage: StageID = "plan") throws -> MemoryProgramme {
    let programme = empty()
    try programme.takeOver(at: stage)
    try programme.writePlan()
    return programme
  }

  /// The same case without a plan.
  static func unplanned() throws -> MemoryProgramme {
    let programme = empty()
    try programme.takeOver(at: "plan")
    return programme
  }

  /// A plan of so many actions, ten to an objective.
  static func planned(_ count: Int) throws -> MemoryProgramme {
    let programme = try unplanned()
    for number in 0..<count {
      if number % 10 == 0 {
        try programme.act(AddObjective(case: 1, aim: 1, text: "Objectif \(number / 10 + 1)"), 20)
      }
      var facts = ActionFacts()
      facts.owner = number % 3 == 0 ? "Maëlle Le Goff" : "Ibrahima N’Diaye"
      facts.due = today + number - 20
      facts.flags = number % 4 == 0 ? [.human, .poolable] : []
      try programme.act(
        AddAction(
          objective: Int64(number / 10 + 1), title: "Action \(number + 1), dite en quelques mots de plus",
          mode: .support, facts: facts), 20)
    }
    return programme
  }

  /// Validated by the association, then by a lead.
  func validate() throws {
    try act(ValidatePlan(case: 1, by: .association, name: "Maëlle Le Goff", on: Self.today - 2), 2)
    try act(ValidatePlan(case: 1, by: .lead, name: .name(Self.lead), on: Self.today - 1), 1, as: Self.lead)
  }

  /// The plan in deployment: validated, with a decision on paper.
  static func deployed() throws -> MemoryProgramme {
    let programme = try planned(at: "deploiement")
    try programme.validate()
    try programme.act(
      KeepOnPaper(case: 1, text: "Le cahier de liaison des enfants", reason: "les familles y tiennent"), 1)
    return programme
  }

  private func takeOver(at stage: StageID) throws {
    var facts = AssociationFacts()
    facts.city = "Rennes"
    facts.department = "35"
    facts.employees = .number(3)
    try act(RegisterAssociation(name: "Les P’tits Loups de l’Étoile laïque", facts: facts), 60)
    try act(
      TakeOverCase(association: 1, stage: stage, adviser: Self.adviser, reason: "suivi avant Jalon"), 24,
      as: Self.lead)
    try act(
      AddReferent(
        association: 1, name: "Maëlle Le Goff", role: .main, function: "directrice",
        email: "m.legoff@etoile.example", from: Self.today - 60, confidence: .medium), 24)
    try act(
      AddReferent(
        association: 1, name: "Ibrahima N’Diaye", role: .substitute, from: Self.today - 60, confidence: .low),
      24)
    for text in [
      "Accueillir plus de familles du quartier", "Que l’équipe ait moins de travail le soir",
      "Faire vivre le conseil des parents", "Ouvrir le samedi",
    ] {
      try act(AddAim(association: 1, text: text), 24)
    }
    try act(SetAsideAim(aim: 4, reason: "pas assez de salariés cette année"), 23)
  }

  private func writePlan() throws {
    try act(AddObjective(case: 1, aim: 1, text: "Un planning que chaque parent lit sur son téléphone"), 20)
    try act(AddObjective(case: 1, aim: 1, text: "Répondre aux familles sous deux jours"), 20)
    try act(AddObjective(case: 1, aim: 2, text: "Plus rien à recopier le soir"), 20)
    try add(1, "Choisir l’outil de planning avec six familles", .support, "Maëlle Le Goff", -12) {
      $0.flags = [.human]
      $0.exchangeMinutes = 90
    }
    try add(1, "Apprendre à s’en servir, par deux", .knowledge, "Ibrahima N’Diaye", 18) {
      $0.flags = [.human, .levellingUp]
      $0.exchangeMinutes = 120
      $0.effort = 2
    }
    try add(1, "Deux tablettes à l’entrée de la crèche", .equipment, nil, 60) {
      $0.flags = [.solidarity]
      $0.cost = 42_000
    }
    try add(1, "Partager le planning avec les crèches voisines", .support, "Maëlle Le Goff", 100) {
      $0.flags = [.poolable]
    }
    try add(2, "Une adresse de messagerie commune", .support, "Maëlle Le Goff", -30) { $0.cost = 0 }
    try add(2, "Des réponses types, écrites ensemble", .knowledge, "Ibrahima N’Diaye", nil) { _ in }
    try add(3, "Compter les repas une seule fois, sur la tablette", .support, "Maëlle Le Goff", 200) { _ in }
    try act(StartAction(action: 1, on: Self.today - 18), 18)
    try act(StartAction(action: 2, on: Self.today - 5), 5)
    try act(
      FinishAction(
        action: 5, on: Self.today - 34, evidence: "l’adresse est affichée à l’entrée"), 10)
    try act(DropAction(action: 6, reason: "les familles préfèrent appeler"), 4)
  }

  private func add(
    _ objective: Int64, _ title: String, _ mode: PlanAction.Mode, _ owner: String?, _ due: Int?,
    _ change: (inout ActionFacts) -> Void
  ) throws {
    var facts = ActionFacts()
    facts.owner = owner.map { .name($0) }
    facts.due = due.map { Self.today + $0 }
    change(&facts)
    try act(AddAction(objective: objective, title: title, mode: mode, facts: facts), 20)
  }
}
