import JalonCore
import Testing

@testable import JalonStore

/// A visit: cases go along in a file, and what was done there comes home.
@Suite(.eachEngine) struct TakingTests {
  private let home: ScratchProgramme
  private let walked: Walked
  private let path: String

  init() throws {
    home = try ScratchProgramme()
    walked = try home.walkToDiagnostic()
    path = home.folder + "/visit.db"
  }

  private var file: AssociationFile {
    get throws { try home.store.file(association: walked.association) }
  }

  /// Takes the case along, and opens the copy.
  private func take() throws -> Visitor {
    let taken = try home.store.take(
      [.id(walked.case)], to: path, from: "home", as: "Amélie", at: ScratchProgramme.now)
    #expect(taken.associations == 1 && taken.records > 10)
    return try Visitor(path)
  }

  private func bring(_ choice: ClashChoice = .leave) throws -> [BroughtAct] {
    try home.store.bring(path, at: ScratchProgramme.now, choosing: choice)
  }

  @Test func `a copy holds the case as it is, and is sound by itself`() throws {
    let visitor = try take()
    var taken = try visitor.store.file(association: walked.association)
    var whole = try file
    #expect(Self.withoutVersions(&taken) == Self.withoutVersions(&whole))
    #expect(try visitor.store.check(on: ScratchProgramme.now.today) == [])
    #expect(try visitor.store.mark() != home.store.mark())
    try visitor.leave()
  }

  @Test func `what was done on a visit comes home in order, and only once`() throws {
    let visitor = try take()
    let referent = try visitor.perform(
      AddReferent(association: walked.association, name: "Nadia Roux", role: .member))
    _ = try visitor.perform(RecordNeed(case: .id(walked.case), text: "Du wifi dans la salle"))
    var exchange = RecordExchange(
      case: .id(walked.case), on: ScratchProgramme.now.today, kind: .visit, minutes: 90, summary: "Sur place")
    exchange.participants = [.referent(referent.id ?? 0)]
    _ = try visitor.perform(exchange)
    try visitor.leave()
    // Meanwhile others go on at home: the new referent gets another number there.
    _ = try home.perform(AddReferent(association: walked.association, name: "Paul Petit", role: .member))
    let acts = try bring()
    #expect(acts.map(\.command) == ["referent.add", "need.record", "exchange.record"])
    #expect(acts.allSatisfy { if case .brought = $0.outcome { true } else { false } })
    let nadia = try #require(try file.referents.first { $0.name == "Nadia Roux" })
    #expect(nadia.id != referent.id)
    #expect(try file.exchanges.last?.participants == [.referent(nadia.id)])
    let entries = try home.entries()
    #expect(try bring() == [])
    #expect(try home.entries() == entries)
    #expect(try home.store.check(on: ScratchProgramme.now.today) == [])
  }

  @Test func `a power cut between the two files brings nothing twice`() throws {
    let visitor = try take()
    _ = try visitor.perform(RecordNeed(case: .id(walked.case), text: "Une fois"))
    try visitor.leave()
    _ = try bring()
    // As if the copy had not heard of it.
    let again = try Visitor(path)
    try again.store.engine.write { connection throws(Refusal) in
      let text = try TakenCommand.text(of: RecordNeed(case: .id(1), text: "Une fois"))
      _ = try connection.run(
        #"UPDATE "taken_act" SET "state" = 'open', "command" = ?"#, [.text(text)])
    }
    try again.leave()
    #expect(try bring() == [])
    #expect(try file.needs.filter { $0.text == "Une fois" }.count == 1)
  }

  @Test func `a field that was changed here and there clashes, with both values, and can be decided`() throws
  {
    let referent = try #require(try file.referents.first)
    let visitor = try take()
    var mine = UpdateReferent(referent: referent.id)
    mine.function = "trésorière"
    _ = try visitor.perform(mine)
    _ = try visitor.perform(RecordNeed(case: .id(walked.case), text: "Autre chose"))
    try visitor.leave()
    var theirs = UpdateReferent(referent: referent.id)
    theirs.function = "secrétaire"
    _ = try home.perform(theirs)
    let acts = try bring()
    #expect(acts.count == 2)
    let clash = FieldClash(
      kind: .referent, id: referent.id, field: "function",
      before: referent.function.map { .text($0) } ?? .null, mine: .text("trésorière"),
      theirs: .text("secrétaire"))
    #expect(acts[0].outcome == .clashes([clash]) && acts[0].stays)
    #expect(!acts[1].stays)
    // It stays in the copy, and nothing else does.
    #expect(try bring().map(\.outcome) == [.clashes([clash])])
    #expect(try file.referents.first?.function == "secrétaire")
    #expect(try bring(.mine).count == 1)
    #expect(try file.referents.first?.function == "trésorière")
    #expect(try bring() == [])
  }

  @Test func `what is at home can be preferred`() throws {
    let referent = try #require(try file.referents.first)
    let visitor = try take()
    var mine = UpdateReferent(referent: referent.id)
    mine.function = "trésorière"
    _ = try visitor.perform(mine)
    try visitor.leave()
    var theirs = UpdateReferent(referent: referent.id)
    theirs.function = "secrétaire"
    _ = try home.perform(theirs)
    #expect(try bring(.theirs).map(\.outcome) == [.dropped])
    #expect(try bring() == [])
    #expect(try file.referents.first?.function == "secrétaire")
  }

  @Test func `corrections of different fields of one record both hold`() throws {
    let referent = try #require(try file.referents.first)
    let visitor = try take()
    var mine = UpdateReferent(referent: referent.id)
    mine.function = "trésorière"
    _ = try visitor.perform(mine)
    try visitor.leave()
    var theirs = UpdateReferent(referent: referent.id)
    theirs.preference = "écrire plutôt"
    _ = try home.perform(theirs)
    #expect(try bring().allSatisfy { !$0.stays })
    #expect(try file.referents.first?.function == "trésorière")
    #expect(try file.referents.first?.preference == "écrire plutôt")
  }

  @Test func `what was taken back on the visit does not come home, what was done again does`() throws {
    let visitor = try take()
    _ = try visitor.perform(RecordNeed(case: .id(walked.case), text: "Pas celui-ci"))
    _ = try visitor.store.undo(entry: nil, as: "Amélie", at: ScratchProgramme.now)
    _ = try visitor.perform(RecordNeed(case: .id(walked.case), text: "Celui-là"))
    _ = try visitor.store.undo(entry: nil, as: "Amélie", at: ScratchProgramme.now)
    _ = try visitor.store.redo(as: "Amélie", at: ScratchProgramme.now)
    try visitor.leave()
    #expect(try bring().count == 1)
    let texts = try file.needs.map(\.text)
    #expect(texts.contains("Celui-là") && !texts.contains("Pas celui-ci"))
    // What has come home is taken back there.
    let again = try Visitor(path)
    let refusal = #expect(throws: Refusal.self) {
      try again.store.undo(entry: nil, as: "Amélie", at: ScratchProgramme.now)
    }
    #expect(refusal?.code == "take.brought")
    try again.leave()
  }

  @Test func `what rests on an act that stays waits for it, and a rule of home holds`() throws {
    let visitor = try take()
    let need = try visitor.perform(RecordNeed(case: .id(walked.case), text: "Pendant la visite")).id ?? 0
    var update = UpdateNeed(need: need)
    update.text = "Pendant la visite, précisé"
    _ = try visitor.perform(update)
    try visitor.leave()
    // The case is closed at home meanwhile.
    _ = try home.perform(CloseCase(case: .id(walked.case), outcome: .withdrawn, reason: "plus personne"))
    let acts = try bring()
    #expect(acts.count == 2 && acts.allSatisfy(\.stays))
    if case .refused(let refusal) = acts[0].outcome {
      #expect(refusal.kind == .refused)
    } else {
      Issue.record("not refused: \(acts[0].outcome)")
    }
    #expect(acts[1].outcome == .waits)
  }

  @Test func `a whole accompaniment that was begun on a visit comes home`() throws {
    let fresh = try ScratchProgramme()
    let association = try fresh.perform(RegisterAssociation(name: "Voisine")).id ?? 0
    let id = try fresh.perform(OpenCase(association: association)).id ?? 0
    let path = fresh.folder + "/visit.db"
    _ = try fresh.store.take([.id(id)], to: path, from: "home", as: "Amélie", at: ScratchProgramme.now)
    let visitor = try Visitor(path)
    let begun = try ScratchProgramme.walk(visitor)
    try visitor.leave()
    // Whatever the copy has numbered is numbered otherwise at home.
    for number in 0..<3 { _ = try fresh.perform(RegisterAssociation(name: "Autre \(number)")) }
    let acts = try fresh.store.bring(path, at: ScratchProgramme.now)
    #expect(acts.count == begun.acts)
    for act in acts where act.stays { Issue.record("\(act)") }
    #expect(try fresh.store.check(on: ScratchProgramme.now.today) == [])
  }

  @Test func `every command can be given on a visit and brought home`() throws {
    let visitor = try take()
    let done = try visitor.doEverythingElse(walked)
    try visitor.leave()
    let acts = try bring()
    #expect(Set(acts.map(\.command)) == done)
    for act in acts where act.stays { Issue.record("\(act)") }
    #expect(try home.store.check(on: ScratchProgramme.now.today) == [])
  }

  @Test func `what could not be brought home is refused on a visit`() throws {
    let visitor = try take()
    let refusal = #expect(throws: Refusal.self) {
      try visitor.store.erase(.referent, 1, as: "Amélie", at: ScratchProgramme.now)
    }
    #expect(refusal?.code == "take.onlyAtHome")
    try visitor.leave()
    #expect(try bring() == [])
  }

  @Test func `only a working copy of this programme is brought`() throws {
    let missing = #expect(throws: Refusal.self) {
      try home.store.bring(home.folder + "/nowhere.db", at: ScratchProgramme.now)
    }
    #expect(missing?.code == "bring.missing")
    let stray = home.folder + "/stray.db"
    try Store.open(stray, founder: "Amélie", at: ScratchProgramme.now).close()
    let noCopy = #expect(throws: Refusal.self) {
      try home.store.bring(stray, at: ScratchProgramme.now)
    }
    #expect(noCopy?.code == "bring.notTaken")
    try take().leave()
    let other = try Store.open(stray, founder: "Amélie", at: ScratchProgramme.now)
    let strange = #expect(throws: Refusal.self) { try other.bring(path, at: ScratchProgramme.now) }
    #expect(strange?.code == "bring.otherProgramme")
    let there = #expect(throws: Refusal.self) { try take() }
    #expect(there?.code == "store.exists")
    try other.close()
  }

  private static func withoutVersions(_ file: inout AssociationFile) -> [RecordKind: [[Value]]] {
    var values: [RecordKind: [[Value]]] = [.association: [file.association.values]]
    for kind in RecordKind.inFile { values[kind] = file.records(kind).map { [.int($0.id)] + $0.values } }
    return values
  }
}

/// Someone at work on a copy.
final class Visitor: Performer {
  let store: Store

  init(_ path: String) throws {
    store = try Store.open(path, founder: "Amélie", at: ScratchProgramme.now)
  }

  func perform(_ command: any Command, as adviser: String, expect: Int64?) throws(Refusal) -> Receipt {
    try store.perform(command, as: adviser, at: ScratchProgramme.now, expect: expect)
  }

  func leave() throws { try store.close() }
}
