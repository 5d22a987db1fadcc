import JalonCore
import JalonExchange
import Testing

struct DemoProgrammeTests {
  /// Plays the acts through the core's own rules, in memory.
  private struct MemorySink: DemoSink {
    var team = Team(advisers: [], paths: ["standard": .standard], currentPath: "standard")
    var identifiers = NextIdentifiers()
    var file: AssociationFile?
    var files: [AssociationFile] = []
    var pools: [Int64: PoolSheet] = [:]
    var acts = 0
    var latest = Int64.min

    init() {
      var lead = Adviser(id: 1)
      lead.name = DemoProgramme.lead
      lead.role = .lead
      team.advisers = [lead]
      identifiers = NextIdentifiers(next: [.adviser: 2])
    }

    mutating func perform(_ command: any Command, as adviser: String, at now: Moment) throws(Refusal) -> Int64
    {
      let who = team.adviser(named: adviser) ?? team.advisers[0]
      if case .newAssociation = command.subject { file = nil }
      var situation = Situation(team: team, adviser: who, now: now, file: file, identifiers: identifiers)
      situation.pool = command.pool.flatMap { pools[$0] }
      let decision = try decide(command, in: situation)
      identifiers = decision.identifiers
      file = decision.file
      if let sheet = decision.pool { pools[sheet.pool.id] = sheet }
      for change in decision.changes where change.act == .insert {
        switch change.kind {
        case .adviser: team.advisers.append(try made(change))
        case .pool: pools[change.id] = PoolSheet(pool: try made(change), members: [])
        default: break
        }
      }
      acts += 1
      latest = max(latest, now.instant)
      return decision.id ?? 0
    }

    private func made<R: Record>(_ change: Change) throws(Refusal) -> R {
      var record = R(id: change.id)
      for field in change.fields { try record.set(field.name, to: field.after) }
      return record
    }

    mutating func finishAssociation() throws(Refusal) {
      if let file { files.append(file) }
      file = nil
    }
  }

  private static let today = Day(iso: "2026-11-22") ?? Day(number: 0)

  private func played(_ count: Int, seed: UInt64) throws -> MemorySink {
    var sink = MemorySink()
    let demo = DemoProgramme(associations: count, seed: seed, today: Self.today)
    try demo.gatherTeam(into: &sink)
    var pools = DemoPools()
    // In two pieces, as a large one is written.
    try demo.play(0..<count / 2, sharing: &pools, into: &sink)
    try demo.play(count / 2..<count, sharing: &pools, into: &sink)
    return sink
  }

  @Test func everyActPassesTheRulesAndNothingLiesInTheFuture() throws {
    let sink = try played(600, seed: 1)
    #expect(sink.files.count == 600)
    #expect(sink.acts > 6000)
    #expect(sink.latest <= Moment(noonOf: Self.today).instant + 5 * 3_600_000)
    for file in sink.files {
      #expect(file.exchanges.allSatisfy { $0.on <= Self.today })
      #expect(file.cases.count { $0.isOpen } <= 1)
    }
  }

  @Test func theSameSeedTellsTheSameStories() throws {
    #expect(try played(80, seed: 7).files == played(80, seed: 7).files)
    #expect(try played(80, seed: 7).files != played(80, seed: 8).files)
  }

  @Test func aLargerProgrammeBeginsLikeASmallerOne() throws {
    #expect(try Array(played(60, seed: 3).files.prefix(20)) == played(20, seed: 3).files)
  }

  @Test func everyStageIsThereAndNoStageIsAlone() throws {
    let open = try played(600, seed: 1).files.compactMap(\.openCase)
    for stage in Path.standard.stages {
      #expect(open.contains { $0.stage == stage.id }, "\(stage.id.rawValue)")
    }
    #expect(open.contains { $0.status == .paused })
  }

  @Test func diagnosticsAreHeldAndBelievable() throws {
    let files = try played(1000, seed: 1).files
    let held = files.flatMap(\.diagnostics)
    #expect(held.contains { !$0.isClosed } && held.contains { $0.isClosed })
    let scores = held.compactMap(\.score)
    #expect((scores.min() ?? 0) < 250 && (scores.max() ?? 0) > 650)
    let questionnaire = Questionnaire.standard
    #expect(Set(held.filter(\.isClosed).compactMap(\.level)).count >= 3)
    for file in files {
      for answer in file.answers where answer.value == .notApplicable { #expect(answer.reason != nil) }
    }
    let twice = files.filter { $0.diagnostics.count { $0.isClosed } == 2 }
    #expect(!twice.isEmpty)
    let risen = twice.count { file in
      let sheets = file.diagnostics.map { file.diagnosis(of: $0, questionnaire).score ?? 0 }
      return sheets[1] > sheets[0]
    }
    #expect(risen * 10 > twice.count * 8)
    #expect(files.flatMap(\.decisions).contains { $0.decision == .later && $0.reason != nil })
    #expect(files.contains { !$0.remarks.isEmpty })
    let onward = files.filter { file in
      file.passages.contains { $0.move == .advance && $0.to == "restitution" }
    }
    #expect(!onward.isEmpty)
    #expect(onward.allSatisfy { $0.latestClosedDiagnostic != nil })
  }

  @Test func plansAreMadeAndCarriedOut() throws {
    let files = try played(1000, seed: 1).files
    let planned = files.filter { !$0.actions.isEmpty }
    #expect(planned.count > 200)
    let states = Set(planned.flatMap(\.actions).map(\.state))
    #expect(states == [.planned, .underWay, .finished, .dropped])
    #expect(planned.contains { $0.actions.contains { $0.isLate(on: Self.today) } })
    #expect(files.contains { !$0.satisfactions.isEmpty && !$0.handovers.isEmpty })
    #expect(files.contains { $0.cases.contains { $0.outcome == .autonomy } })
    let stages = Set(
      files.flatMap(\.passages).filter { $0.move == .advance }.map(\.to.rawValue))
    #expect(stages.isSuperset(of: ["plan", "preparation", "deploiement"]))
  }

  @Test func costsAreSharedNearby() throws {
    let sink = try played(1000, seed: 1)
    let sheets = sink.pools.values
    let (files, shared) = (sink.files, sheets.filter { $0.active.count > 1 })
    #expect(shared.count > 15 && sheets.contains { !$0.pool.isOpen })
    #expect(Set(sheets.map(\.pool.sharing)) == Set(CostSharing.allCases))
    #expect(Set(sheets.map(\.pool.coordinator)).count > 3)
    for sheet in sheets {
      #expect(sheet.pool.cost > 0 && sheet.members.count <= 6)
      let borne = sheet.shares.shares.values.reduce(0, +)
      #expect(borne + sheet.shares.uncovered == sheet.pool.cost)
      #expect(sheet.members.allSatisfy { (sheet.pool.openedOn...Self.today).contains($0.membership.from) })
    }
    let memberships = files.flatMap(\.memberships)
    #expect(Set(memberships.map(\.id)) == Set(sheets.flatMap(\.members).map(\.id)))
    for file in files {
      for membership in file.memberships where membership.isActive {
        let action = file.actions.first { $0.id == membership.action }
        #expect(action?.pool == membership.pool && action?.pooling == .pooled)
      }
    }
  }

  /// What a case that was taken over holds stands up to the gates that it never passed.
  @Test func plansHoldTheGatesBehindThem() throws {
    for file in try played(600, seed: 2).files {
      guard var open = file.openCase, ["preparation", "deploiement", "bilan"].contains(open.stage) else {
        continue
      }
      let stage = open.stage
      let passage = file.passages.last { $0.case == open.id && $0.move != .close }
      open.takenOverAt = nil
      var whole = file
      // As if it had entered `plan` on the day on which it was taken over.
      if let index = whole.passages.firstIndex(where: { $0.id == passage?.id }), passage?.move == .takeOver {
        whole.passages[index].to = "plan"
      }
      let missing = Gate.evaluate("plan", of: open, in: whole, path: .standard, on: Self.today)
        .filter { $0.state == .missing }.map(\.id)
      // What was dropped since, or moved, is nobody's fault at this gate.
      let dropped = file.actions.contains(where: \.isDropped)
      #expect(dropped || missing.isEmpty, "\(stage.rawValue): \(missing)")
    }
  }

  /// Were two draws of a story the same, whole regions would have no case at all.
  @Test func casesStandEverywhere() throws {
    let files = try played(3000, seed: 1).files
    for department in ["35", "44", "75", "59", "13", "974"] {
      let there = files.filter { $0.association.department == department }
      let shareWithCase = there.count { $0.openCase != nil } * 100 / max(1, there.count)
      #expect(there.count > 15 && (60...100).contains(shareWithCase), "\(department)")
    }
  }

  @Test func numbersAreWellFormedAndNobodysTwice() throws {
    let associations = try played(600, seed: 1).files.map(\.association)
    let registered = associations.compactMap(\.rna)
    #expect(Set(registered).count == registered.count)
    #expect(registered.allSatisfy { RNANumber($0) != nil })
    #expect(associations.compactMap(\.siren).allSatisfy { Siren($0) != nil })
    #expect(associations.contains { $0.rna == nil }, "Moselle and Alsace have no such number")
  }
}
