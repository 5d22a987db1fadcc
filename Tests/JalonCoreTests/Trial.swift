import JalonCore

/// One association, a small team and a journal in memory: enough to try the rules of the core.
struct Trial {
  var team: Team
  var file: AssociationFile?
  /// The pool that acts on pools are about.
  var pool: PoolSheet?
  /// The SHA-256 that a store would give to the bytes of a command.
  var digest: String?
  var identifiers = NextIdentifiers()
  var now: Moment
  /// The changes of each act, in order.
  var journal: [[Change]] = []

  static let day = Day(iso: "2026-11-22") ?? Day(number: 0)

  init() {
    var lead = Adviser(id: 1)
    lead.name = "Nadia Benali"
    lead.role = .lead
    var adviser = Adviser(id: 2)
    adviser.name = "Amélie Lefèvre"
    var second = Adviser(id: 3)
    second.name = "Bruno N’Diaye"
    second.role = .lead
    var reader = Adviser(id: 4)
    reader.name = "Luc Lecteur"
    reader.role = .reader
    team = Team(
      advisers: [lead, adviser, second, reader], paths: ["standard": .standard], currentPath: "standard")
    now = Moment(noonOf: Self.day)
  }

  func situation(as name: String) -> Situation {
    let adviser = team.adviser(named: name) ?? team.advisers[0]
    var situation = Situation(
      team: team, adviser: adviser, now: now, file: file, identifiers: identifiers)
    situation.pool = pool
    situation.digest = digest
    return situation
  }

  @discardableResult
  mutating func act(_ command: some Command, as name: String = "Amélie Lefèvre") throws -> Int64 {
    let decision = try decide(command, in: situation(as: name))
    keep(decision)
    return decision.id ?? 0
  }

  @discardableResult
  mutating func undo(_ entry: Int, as name: String = "Amélie Lefèvre") throws -> Decision {
    let decision = try decideUndo(of: journal[entry], in: situation(as: name))
    keep(decision)
    return decision
  }

  private mutating func keep(_ decision: Decision) {
    file = decision.file
    if pool != nil { pool = decision.pool }
    identifiers = decision.identifiers
    journal.append(decision.changes)
  }

  /// Why a command is refused; `nil` where it is not.
  func refusal(of command: some Command, as name: String = "Amélie Lefèvre") -> String? {
    do {
      _ = try decide(command, in: situation(as: name))
      return nil
    } catch {
      return error.code
    }
  }

  func refusalOfUndo(_ entry: Int) -> String? {
    do {
      _ = try decideUndo(of: journal[entry], in: situation(as: "Amélie Lefèvre"))
      return nil
    } catch {
      return error.code
    }
  }

  /// The state of each condition of the open case's gate, by id.
  var gate: [String: ConditionState.State] {
    guard let file, let open = file.openCase else { return [:] }
    let states = Gate.evaluate(open, in: file, path: .standard, on: now.today)
    return Dictionary(uniqueKeysWithValues: states.map { ($0.id, $0.state) })
  }

  /// An association with an open case at `accueil`.
  static func opened() throws -> Trial {
    var trial = Trial()
    try trial.act(RegisterAssociation(name: "Les P’tits Loups"))
    try trial.act(OpenCase(association: 1))
    return trial
  }

  /// The same, led to `engagement`.
  static func engaged() throws -> Trial {
    var trial = try opened()
    try trial.act(DecideEligibility(association: 1, decision: .valid, proof: "extrait du JO", on: day))
    try trial.act(RecordNeed(case: 1, text: "Nos mails se perdent"))
    try trial.act(GiveNotice(case: 1, on: day, version: "2026-1", means: "courriel"))
    try trial.act(AdvanceStage(case: 1))
    return trial
  }

  /// The same, with all that `engagement` asks for.
  static func committed() throws -> Trial {
    var trial = try engaged()
    try trial.act(AddReferent(association: 1, name: "Mme Le Goff", role: .main, phone: "02 99 00 00 00"))
    try trial.act(AddReferent(association: 1, name: "M. N’Diaye", role: .substitute))
    try trial.act(AddReferent(association: 1, name: "Mme Roy", role: .sponsor))
    try trial.act(
      DescribeProject(
        association: 1, text: "Un lieu pour grandir",
        singularity: "Une ludothèque ouverte le dimanche, tenue par les parents"))
    try trial.act(AddAim(association: 1, text: "Que chaque enfant ait un lieu"))
    var facts = AssociationFacts()
    facts.sector = "009"
    facts.employees = .number(3)
    facts.network = "none"
    try trial.act(UpdateAssociation(association: 1, facts: facts))
    var listening = RecordExchange(case: 1, on: day, kind: .visit, minutes: 45, summary: "Première visite")
    listening.purpose = .listening
    listening.participants = ["Mme Le Goff", "Jeanne Martin"]
    try trial.act(listening)
    return trial
  }
}
