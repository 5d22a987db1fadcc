import Foundation
import JalonCore
import Testing

@testable import JalonStore

/// A programme on a server with a team, each of whom connects with a role of their own: Amélie and Béa lead, Paul and Nina follow a
/// case each, Lise reads. The owner of the tables is none of them.
final class TeamTrial {
  let place: ServerAddress
  private let name: String
  private let server: PrivatePostgres
  /// Paul's case, at the stage of its diagnostic, and Nina's, which has just been opened.
  let (paul, nina): (Walked, (association: Int64, case: Int64))

  private static let people: [(name: String, login: String, role: Adviser.Role)] = [
    ("Amélie", "amelie", .lead), ("Béa", "bea", .lead), ("Paul", "paul", .adviser),
    ("Nina", "nina", .adviser),
    ("Lise", "lise", .reader),
  ]

  /// What was said in confidence on Paul's case, in exchange 2.
  static let secret = "La trésorière pense à partir"

  /// The present: a server takes nothing else from who is connected.
  static var now: Moment {
    let seconds = Date().timeIntervalSince1970
    return Moment(instant: Int64(seconds * 1000), today: Day(number: Int32(seconds / 86_400)))
  }

  init() throws {
    let template = try Self.template.get()
    server = try PrivatePostgres.shared.get()
    place = try server.programme(like: template.name)
    (paul, nina) = (template.paul, template.nina)
    name = String(try #require(place.shown.split(separator: "/").last))
  }

  private struct Template {
    let name: String
    let paul: Walked
    let nina: (association: Int64, case: Int64)
  }

  /// The database that trials are copied from. Roles belong to the whole server: all trials have the same.
  private static let template = Result {
    let server = try PrivatePostgres.shared.get()
    let place = try server.programme()
    let store = try Store.open(place.connection, founder: "Amélie", at: ScratchProgramme.now)
    let owner = Owner(store)
    let paul = try ScratchProgramme.walk(owner)
    for person in people.dropFirst(2) {
      _ = try owner.perform(AddAdviser(name: person.name, role: person.role))
    }
    let id = CaseName.id(paul.case)
    _ = try owner.perform(AssignCase(case: id, adviser: "Paul"))
    var talk = RecordExchange(
      case: id, on: ScratchProgramme.now.today, kind: .call, minutes: 20, summary: secret)
    talk.confidential = true
    _ = try owner.perform(talk, as: "Paul", expect: nil)
    let waiver = RequestWaiver(case: id, condition: "diagnostic.participants", reason: "une seule salariée")
    _ = try owner.perform(waiver, as: "Paul", expect: nil)
    let other = try #require(try owner.perform(RegisterAssociation(name: "Les Voisins")).id)
    let nina = try #require(try owner.perform(OpenCase(association: other, adviser: "Nina")).id)
    try store.close()
    try Store.grantTeamRoles(place)
    // Run again it changes nothing.
    try Store.grantTeamRoles(place)
    let connection = try place.connection()
    for person in people {
      try connection.run(
        #"SELECT team_admit(?, "id", NULL) FROM "adviser" WHERE "name" = ?"#,
        [.text(person.login), .text(person.name)])
    }
    let name = String(try #require(place.shown.split(separator: "/").last))
    return Template(name: name, paul: paul, nina: (other, nina))
  }

  deinit {
    do { try server.drop(place) } catch { Issue.record(error) }
  }

  func address(of person: String) throws -> ServerAddress { try server.address(of: name, as: person) }

  /// The programme as someone opens it with Jalon.
  func store(as person: String) throws -> Store {
    try Store.open(try address(of: person).connection, founder: "x", at: Self.now)
  }

  /// What someone gets who connects by other means: what the server says no to, by its own code; `nil` where it does what it was
  /// asked. Nothing is kept.
  func refusal(as person: String, _ sql: String) throws -> Refusal? {
    let connection = try address(of: person).connection()
    defer { connection.rollBack() }
    do throws(Refusal) {
      try connection.execute("BEGIN")
      try connection.execute(sql)
      try connection.execute("SET CONSTRAINTS ALL IMMEDIATE")
      return nil
    } catch {
      return error
    }
  }
}

/// Gives commands to a store as whoever owns the tables, who may name anybody.
private final class Owner: Performer {
  private let store: Store
  init(_ store: Store) { self.store = store }
  func perform(_ command: any Command, as adviser: String, expect: Int64?) throws(Refusal) -> Receipt {
    try store.perform(command, as: adviser, at: ScratchProgramme.now, expect: expect)
  }
}

/// A team that does whatever it is asked, each as themselves: what is asked of Amélie, Paul does wherever an adviser may. Béa is there
/// already; a case that was handed over comes back to Paul.
final class WorkingTeam: Performer {
  private let stores: [String: Store]
  private(set) var doneByPaul: Set<String> = []

  /// What leads alone do, or what would take Paul's case from him.
  private static let ofLeads: Set<String> = [
    "adviser.add", "adviser.update", "adviser.leave", "adviser.return", "case.takeOver", "case.assign",
    "case.handOver",
    "association.merge",
  ]

  /// - Parameter place: a programme that Amélie has founded, and in which nothing else was done.
  init(on place: ServerAddress) throws {
    // Its roles are there, once for the whole server.
    _ = try TeamTrial()
    let server = try PrivatePostgres.shared.get()
    let owner = try Store.open(place.connection, founder: "x", at: ScratchProgramme.now)
    for (name, role) in [("Béa", Adviser.Role.lead), ("Paul", .adviser)] {
      _ = try owner.perform(
        AddAdviser(name: name, role: role), as: "Amélie", at: ScratchProgramme.now, expect: nil)
    }
    try owner.close()
    try Store.grantTeamRoles(place)
    let database = String(try #require(place.shown.split(separator: "/").last))
    var stores: [String: Store] = [:]
    for (name, login) in [("Amélie", "amelie"), ("Béa", "bea"), ("Paul", "paul")] {
      let connection = try place.connection()
      try connection.run(
        #"SELECT team_admit(?, "id", NULL) FROM "adviser" WHERE "name" = ?"#, [.text(login), .text(name)])
      let address = try server.address(of: database, as: login)
      stores[name] = try Store.open(address.connection, founder: "x", at: ScratchProgramme.now)
    }
    self.stores = stores
  }

  func perform(_ command: any Command, as adviser: String, expect: Int64?) throws(Refusal) -> Receipt {
    let name = type(of: command).name
    if let adding = command as? AddAdviser, adding.name == "Béa" {
      return Receipt(id: nil, entry: 0, command: name, association: nil, caseID: nil)
    }
    let isPauls = adviser == "Amélie" && !Self.ofLeads.contains(name)
    if isPauls { doneByPaul.insert(name) }
    let receipt = try act(command, as: isPauls ? "Paul" : adviser, expect)
    if let over = command as? HandOverCase {
      _ = try act(AssignCase(case: over.case, adviser: "Paul"), as: "Béa", nil)
    }
    return receipt
  }

  private func act(_ command: any Command, as name: String, _ expect: Int64?) throws(Refusal) -> Receipt {
    guard let store = stores[name] else { throw .missing(.adviser, name) }
    return try store.perform(command, as: name, at: ScratchProgramme.now, expect: expect)
  }

  /// What the journal and everything beside the records are found to be.
  func check() throws -> [Finding] { try #require(stores["Paul"]).check(on: ScratchProgramme.now.today) }

  /// Takes Paul's latest acts back, one by one, and does them again.
  func goBackAndForth(_ times: Int) throws {
    let store = try #require(stores["Paul"])
    for _ in 0..<times {
      _ = try store.undo(entry: nil, as: "Paul", at: ScratchProgramme.now)
      _ = try store.redo(as: "Paul", at: ScratchProgramme.now)
    }
  }

  func close() throws { for store in stores.values { try store.close() } }
}
