import JalonCore
import Testing

@testable import JalonStore

/// Whatever commands can be given to.
protocol Performer: AnyObject {
  func perform(_ command: any Command, as adviser: String, expect: Int64?) throws(Refusal) -> Receipt
}

extension Performer {
  @discardableResult
  func perform(_ command: any Command) throws(Refusal) -> Receipt {
    try perform(command, as: "Amélie", expect: nil)
  }
}

extension Performer {
  /// Every other command of the catalogue, once at least.
  func doEverythingElse(_ walked: Walked) throws -> Set<String> {
    let today = ScratchProgramme.now.today
    let id = CaseName.id(walked.case)
    var done: Set<String> = []
    func act(_ command: any Command, as adviser: String = "Amélie") throws -> Int64 {
      done.insert(type(of: command).name)
      return try perform(command, as: adviser, expect: nil).id ?? 0
    }
    var facts = AssociationFacts()
    facts.website = "https://amis.example"
    _ = try act(UpdateAssociation(association: walked.association, facts: facts))
    _ = try act(ShareCase(case: id, adviser: "Béa", until: today + 30))
    _ = try act(UnshareCase(case: id, adviser: "Béa"))
    _ = try act(TagCase(case: id, tag: "numérique"))
    _ = try act(UntagCase(case: id, tag: "numérique"))
    _ = try act(AssignCase(case: id, adviser: "Béa"))
    _ = try act(HandOverCase(case: id, adviser: "Amélie", note: "congé", until: today + 30))
    _ = try act(PlanFollowUp(case: id, on: DayTime(today + 3)))
    _ = try act(PauseCase(case: id, reason: "vacances", reviewOn: today + 10))
    _ = try act(ResumeCase(case: id))
    _ = try act(UpdateNeed(need: 1, text: "Un site simple"))
    let referral = try act(
      SendReferral(
        case: id, to: .init(kind: .dla, name: "DLA 29"), purpose: .orient, on: today, consent: "Zoé, ce jour")
    )
    _ = try act(AnswerReferral(referral: referral, answer: .accepted, on: today))
    var update = UpdateReferent(referent: 2)
    update.phone = "0298112234"
    _ = try act(update)
    _ = try act(EndReferent(referent: 3, on: today + 60, reason: "fin de mandat"))
    let aim = try act(AddAim(association: walked.association, text: "Une autre"))
    var betterAim = UpdateAim(aim: aim, text: "Une autre, mieux dite")
    betterAim.text = "Une autre, dite mieux"
    _ = try act(betterAim)
    _ = try act(SetAsideAim(aim: aim, reason: "plus tard"))
    _ = try act(RemoveAim(aim: aim))
    var exchange = UpdateExchange(exchange: 1)
    exchange.minutes = 50
    _ = try act(exchange)
    let diagnostic = try act(
      StartDiagnostic(case: id, on: today, participants: ["Zoé Le Goff", "Yann"], mode: .interview))
    _ = try act(AnswerQuestion(diagnostic: diagnostic, question: "SEC-2", value: .score(0)))
    var corrected = UpdateDiagnostic(diagnostic: diagnostic)
    corrected.carriedBy = .oneVolunteer
    _ = try act(corrected)
    _ = try act(CloseDiagnostic(diagnostic: diagnostic))
    _ = try act(
      DecideRecommendation(diagnostic: diagnostic, recommendation: "SEC-2/1", decision: .retained))
    _ = try act(AddRemark(diagnostic: diagnostic, text: "Nous le savions", author: "Zoé Le Goff"))
    _ = try act(
      AttachAssessment(case: id, on: today, source: "Autodiagnostic en ligne", summary: "Un début"))
    try ScratchProgramme.workOnPlan(id, aim: 1, act)
    _ = try ScratchProgramme.holdTraining(case: walked.case) { try act($0) }
    _ = try act(ReturnStage(case: id, to: "accueil", reason: "éligibilité à revoir"))
    let waiver = try act(RequestWaiver(case: id, condition: "accueil.noticeGiven", reason: "remise au salon"))
    _ = try act(DecideWaiver(waiver: waiver, decision: .granted), as: "Béa")
    _ = try act(CloseCase(case: id, outcome: .withdrawn))
    let other = try act(RegisterAssociation(name: "Reprise"))
    _ = try act(TakeOverCase(association: other, stage: "plan", adviser: "Béa", reason: "suivi depuis 2025"))
    _ = try act(MergeAssociation(keep: other, merge: walked.association))
    _ = try act(AddAdviser(name: "Chloé", role: .adviser))
    _ = try act(UpdateAdviser(adviser: "Chloé", role: .reader, email: "chloe@asso.fr"))
    _ = try act(LeaveAdviser(adviser: "Chloé", on: today))
    _ = try act(ReturnAdviser(adviser: "Chloé"))
    return done
  }
}

extension ScratchProgramme: Performer {
  func perform(_ command: any Command, as adviser: String, expect: Int64?) throws(Refusal) -> Receipt {
    try store.perform(command, as: adviser, at: Self.now, expect: expect)
  }

  func perform(_ command: any Command, as adviser: String) throws(Refusal) -> Receipt {
    try perform(command, as: adviser, expect: nil)
  }

  func perform(_ command: any Command, expect: Int64?) throws(Refusal) -> Receipt {
    try perform(command, as: "Amélie", expect: expect)
  }
}

final class SessionPerformer: Performer {
  let session: BulkSession
  init(_ session: BulkSession) { self.session = session }
  func perform(_ command: any Command, as adviser: String, expect: Int64?) throws(Refusal) -> Receipt {
    try session.perform(command, as: adviser, at: ScratchProgramme.now, expect: expect)
  }
}

/// A case that was taken from its opening to `diagnostic`.
struct Walked {
  var association: Int64
  var `case`: Int64
  /// How many acts it took.
  var acts: Int
  var commands: Set<String>
}

extension ScratchProgramme {
  func walkToDiagnostic() throws -> Walked { try Self.walk(self) }

  static func walk(_ performer: any Performer) throws(Refusal) -> Walked {
    var commands: [String] = []
    func act(_ command: any Command) throws(Refusal) -> Int64 {
      commands.append(type(of: command).name)
      return try performer.perform(command).id ?? 0
    }
    let today = now.today
    _ = try act(AddAdviser(name: "Béa", role: .lead, email: "bea@asso.fr"))
    var facts = AssociationFacts()
    facts.postcode = "29200"
    facts.city = "Brest"
    facts.rna = "W291234567"
    facts.employees = .number(3)
    facts.network = "none"
    facts.sector = "006"
    let association = try act(RegisterAssociation(name: "Les Amis du Cœur", facts: facts))
    let id = try act(OpenCase(association: association, origin: "salon"))
    _ = try act(DecideEligibility(association: association, decision: .valid, proof: "récépissé", on: today))
    _ = try act(
      RecordNeed(case: .id(id), text: "Un site que l’on sache tenir", topics: ["website", "autre chose"]))
    _ = try act(GiveNotice(case: .id(id), on: today, version: "2026-1", means: "courriel"))
    _ = try act(AdvanceStage(case: .id(id)))
    _ = try act(
      AddReferent(
        association: association, name: "Zoé Le Goff", role: .main, email: "zoe@amis.fr",
        phone: "02 98 11 22 33"))
    _ = try act(AddReferent(association: association, name: "Yann", role: .substitute))
    _ = try act(AddReferent(association: association, name: "Xavière", role: .sponsor))
    _ = try act(
      DescribeProject(
        association: association, text: "Accueillir et relier les gens du quartier.",
        singularity: "Tout se décide à la table du jeudi, avec les voisins qui passent."))
    _ = try act(AddAim(association: association, text: "Que chacun trouve sa place"))
    var exchange = RecordExchange(
      case: .id(id), on: today, kind: .visit, minutes: 45, summary: "Une heure à écouter")
    exchange.purpose = .listening
    exchange.participants = ["Zoé Le Goff", "Une voisine"]
    exchange.nextOn = DayTime(today + 7)
    _ = try act(exchange)
    _ = try act(AdvanceStage(case: .id(id)))
    return Walked(association: association, case: id, acts: commands.count, commands: Set(commands))
  }

  func entries() throws -> Int64? {
    try read { try $0.int(#"SELECT count(*) FROM "journal""#) }
  }

  /// Every row of a table as texts, in the order of the first column.
  func dump(_ table: String, but left: String = "") throws -> [[String]] {
    try read { connection in
      let columns = try connection.all(store.engine.dialect.columns, [.text(table)]) { $0.text(0) }.filter {
        $0 != left
      }
      let names = columns.map { #""\#($0)""# }.joined(separator: ", ")
      return try connection.all(#"SELECT \#(names) FROM "\#(table)" ORDER BY 1, 2"#) { row in
        columns.indices.map { "\(columns[$0])=\(row.value($0))" }
      }
    }
  }
}
