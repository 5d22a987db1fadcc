import JalonCore
import JalonExchange

/// The association of `DiagnosticTrial` with a plan that was carried out, and its close.
struct PlanTrial {
  var trial: DiagnosticTrial
  var pools: [PoolSheet] = []

  init(name: String = "Maison de quartier des Trois-Cités") {
    trial = DiagnosticTrial(name: name)
    addPlan()
    addTalks()
    addPath()
    addClose()
    addPool()
  }

  func page(_ language: Language) throws -> AccompanimentPage {
    try AccompanimentPage(trial.file.cases[0], pools: pools, trial.sight(language))
  }

  private static func day(_ iso: String) -> Day { DiagnosticTrial.day(iso) }
}

extension PlanTrial {
  private mutating func addPlan() {
    let texts: [(aim: Int64, text: String)] = [
      (1, "Tenir les inscriptions sans perdre personne"), (2, "Partager les fichiers"),
    ]
    for (place, (aim, text)) in texts.enumerated() {
      var objective = Objective(id: Int64(place + 1))
      (objective.association, objective.case, objective.aim, objective.text) = (1, 3, aim, text)
      trial.file.objectives.append(objective)
    }
    let recommendation = trial.file.diagnostics[1].priorities[0]
    add(1, "Atelier à deux\u{A0}: montrer l’agenda", .support, owner: .referent(1), due: "2026-09-30") {
      $0.finishedOn = Self.day("2026-09-28")
      $0.evidence = "sept personnes sont venues"
    }
    add(1, "Acheter deux portables", .equipment, owner: .person(1), due: "2027-01-15") {
      $0.cost = 90_000
      $0.budget = .approved
      $0.budgetAmount = 84_050
      $0.startedOn = Self.day("2026-11-02")
    }
    add(2, "Passer à un espace partagé", .equipment, owner: nil, due: nil) {
      $0.cost = 12_000
      $0.pooling = .pooled
      $0.recommendation = recommendation
    }
    add(2, "Refaire le site", .knowledge, owner: .referent(2), due: "2026-06-30") {
      $0.droppedOn = Self.day("2026-07-01")
      $0.dropReason = "la fédération s’en charge"
    }
    for (id, side, person) in [
      (Int64(1), Validation.Side.association, Participant?.some(.referent(1))), (2, .lead, nil),
    ] {
      var validation = Validation(id: id)
      (validation.association, validation.case, validation.by) = (1, 3, 1)
      (validation.side, validation.person, validation.on) = (side, person, Self.day("2026-06-01"))
      trial.file.validations.append(validation)
    }
    var paper = PaperDecision(id: 1)
    (paper.association, paper.case, paper.on, paper.by) = (1, 3, Self.day("2026-06-01"), 1)
    (paper.text, paper.reason) = ("Le cahier d’accueil", "tout le monde l’ouvre")
    trial.file.paperDecisions = [paper]
  }

  private mutating func add(
    _ objective: Int64, _ title: String, _ mode: PlanAction.Mode, owner: Participant?, due: String?,
    _ more: (inout PlanAction) -> Void
  ) {
    var action = PlanAction(id: Int64(trial.file.actions.count + 1))
    (action.association, action.case, action.objective) = (1, 3, objective)
    (action.title, action.mode, action.owner, action.due) = (title, mode, owner, due.map(Self.day))
    more(&action)
    trial.file.actions.append(action)
  }

  private mutating func addTalks() {
    for (means, minutes) in [(Exchange.Means.visit, 90), (.call, 25), (.visit, 60)] {
      var exchange = Exchange(id: Int64(trial.file.exchanges.count + 1))
      (exchange.association, exchange.case, exchange.on) = (1, 3, Self.day("2026-10-05"))
      (exchange.means, exchange.minutes, exchange.confidential) = (means, minutes, true)
      exchange.summary = "un secret"
      trial.file.exchanges.append(exchange)
    }
    for (score, comment) in [(5, "On ose maintenant.\nMerci."), (4, nil)] {
      var satisfaction = Satisfaction(id: Int64(trial.file.satisfactions.count + 1))
      (satisfaction.association, satisfaction.case, satisfaction.by) = (1, 3, 1)
      (satisfaction.on, satisfaction.score, satisfaction.comment) = (Self.day("2026-11-20"), score, comment)
      satisfaction.person = comment == nil ? nil : .referent(1)
      trial.file.satisfactions.append(satisfaction)
    }
  }

  private mutating func addPath() {
    let moves: [(Passage.Move, from: StageID?, to: StageID, String, String?)] = [
      (.opening, nil, StageID("plan"), "2025-10-01", nil),
      (.advance, StageID("plan"), StageID("preparation"), "2026-06-02", nil),
      (.return, StageID("preparation"), StageID("plan"), "2026-06-20", "un objectif manquait"),
      (.advance, StageID("plan"), StageID("bilan"), "2026-09-01", nil),
      (.close, StageID("bilan"), .closed, "2026-11-22", nil),
    ]
    for (move, from, to, on, reason) in moves {
      var passage = Passage(id: Int64(trial.file.passages.count + 1))
      (passage.association, passage.case, passage.by, passage.on) = (1, 3, 1, Self.day(on))
      (passage.move, passage.from, passage.to, passage.reason) = (move, from, to, reason)
      trial.file.passages.append(passage)
    }
    for decision in [Waiver.Decision.granted, .refused, nil] {
      var waiver = Waiver(id: Int64(trial.file.waivers.count + 1))
      (waiver.association, waiver.case, waiver.askedBy) = (1, 3, 1)
      (waiver.condition, waiver.reason, waiver.decision) = (
        "engagement.sponsor", "le bureau change", decision
      )
      trial.file.waivers.append(waiver)
    }
  }

  private mutating func addClose() {
    trial.file.cases[0].status = .closed
    trial.file.cases[0].stage = .closed
    trial.file.cases[0].outcome = .autonomy
    trial.file.cases[0].closedOn = Self.day("2026-11-22")
    var handover = Handover(id: 1)
    (handover.association, handover.case, handover.referent) = (1, 3, 1)
    handover.nextOn = Self.day("2027-05-24")
    trial.file.handovers = [handover]
  }

  private mutating func addPool() {
    var pool = Pool(id: 1)
    (pool.tool, pool.cost) = ("Espace partagé", 10_000)
    let members = [(Int64(1), Int64(3)), (2, 40), (3, 41)].map { id, record in
      var membership = Membership(id: id)
      (membership.case, membership.pool) = (record, 1)
      return PoolSheet.Member(membership: membership, name: "")
    }
    pools = [PoolSheet(pool: pool, members: members)]
  }
}
