import FoundationEssentials
import JalonCore
import Testing

@testable import JalonStore

/// No question without an index: what a server would have to read a whole table for, it would read for everybody, time and again.
///
/// The server is asked for the plan that fits any arguments, and to read a table from end to end only where nothing else is possible. Lists,
/// which walk an index until a page is full, have tests of their own.
@Suite struct EveryPlanTests {
  /// Tables of some dozens of rows, whatever the size of the programme.
  private static let small: Set<String> = [
    // People, and what all of them work by.
    "adviser", "member", "path", "questionnaire", "meta", "counter",
    // Marks of the latest thousand writings: looked for only after an answer got lost.
    "act",
  ]

  /// Statements that read all there is, because that is what they are for; none of them is part of an act.
  private static let whole: Set<String> = {
    // What brings an earlier programme up to date, once.
    var whole = AgendaFilling.all + [StayStatements.moves, AgendaStatements.learning]
    whole += NamedStatements.fields.map { NamedStatements.read($0.kind, $0.field) }
    whole += [ConfidentialStatements.takeOut, ConfidentialStatements.blank] + SealedStatements.all
    // What `check` looks at.
    whole += JournalCheck.all + RowCheck.all + [StayStatements.orphans]
    // Pools and trainings are some hundreds, and are shown on one screen.
    whole += PoolStatements.all + TrainingStatements.all
    // The end of taking back an import; and the acts of a working copy, which are all to be brought home.
    return Set(whole + [BatchStatements.forgetRegisterValues, TakenStatements.read])
  }()

  /// A part of a plan as the server describes it.
  private struct Step: Decodable {
    let kind: String
    let table: String?
    let condition: String?
    let relation: String?
    let parts: [Step]?

    enum CodingKeys: String, CodingKey {
      case kind = "Node Type"
      case table = "Relation Name"
      case condition = "Index Cond"
      case relation = "Parent Relationship"
      case parts = "Plans"
    }

    /// Tables that are read from end to end: row by row, or along an index of which nothing is asked but its order, with nothing to
    /// stop the walk when a page is full. An index that holds all that is read is read whole by figures, which are about everything.
    func readWhole(isLimited: Bool = false) -> [String] {
      let stops = kind == "Limit" || (isLimited && !["Sort", "Aggregate", "Hash"].contains(kind))
      let inside = (parts ?? []).flatMap { part in
        part.readWhole(isLimited: stops && !["SubPlan", "InitPlan"].contains(part.relation))
      }
      let isWhole = kind == "Seq Scan" || (kind == "Index Scan" && condition == nil && !isLimited)
      return isWhole ? inside + [table ?? ""] : inside
    }
  }

  private struct Answer: Decodable {
    let plan: Step
    enum CodingKeys: String, CodingKey { case plan = "Plan" }
  }

  private func plan(of sql: String, on database: PostgresConnection) throws -> Step {
    try database.execute("PREPARE asked AS \(PostgresDialect().placeholders(sql))")
    let types = try database.int(
      "SELECT coalesce(array_length(parameter_types, 1), 0) FROM pg_prepared_statements WHERE name = 'asked'")
    let places = Array(repeating: "NULL", count: Int(types ?? 0)).joined(separator: ", ")
    let asked = "EXPLAIN (FORMAT JSON) EXECUTE asked\(places.isEmpty ? "" : "(\(places))")"
    var text = ""
    try database.each(of: database.answer(asked, isOnce: true) { _ in }) { text = $0.text(0) }
    try database.execute("DEALLOCATE asked")
    return try #require(JSONDecoder().decode([Answer].self, from: Data(text.utf8)).first).plan
  }

  /// A programme whose every table holds some thousand rows, of which next to none is like another.
  private func filled() throws -> PostgresConnection {
    let database = try PrivatePostgres.shared.get().programme().connection()
    let columns = try database.rows(
      """
      SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
      WHERE table_schema = 'public' ORDER BY table_name, ordinal_position
      """)
    // Neither links nor guards are asked.
    try database.execute("SET session_replication_role = replica")
    let tables = Dictionary(grouping: columns) { $0[0] ?? "" }
    for (table, columns) in tables.sorted(by: { $0.key < $1.key }) {
      let names = columns.map { column in #""\#(column[1] ?? "")""# }.joined(separator: ", ")
      let values = columns.map { column in
        let value =
          switch column[2] {
          case "bigint": "n"
          case "boolean": "FALSE"
          case "bytea": "''::bytea"
          default: "'t' || n"
          }
        return column[3] == "YES" ? "CASE WHEN n % 2 = 0 THEN \(value) END" : value
      }
      try database.execute(
        #"""
        INSERT INTO "\#(table)" (\#(names)) OVERRIDING SYSTEM VALUE
        SELECT \#(values.joined(separator: ", ")) FROM generate_series(1000001, 1003000) AS n ON CONFLICT DO NOTHING
        """#)
    }
    try database.execute("ANALYZE")
    try database.execute("SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan")
    return database
  }

  @Test func `no statement reads a table that grows from end to end`() throws {
    let database = try filled()
    var found: Set<String> = []
    for sql in try Set(EveryStatement.named).union(EveryStatement.ofToday()).union(EveryStatement.ofLeads())
    where ["SELECT", "UPDATE", "DELETE", "INSERT", "WITH"].contains(where: sql.hasPrefix) {
      let tables = Set(try plan(of: sql, on: database).readWhole()).subtracting(Self.small)
      if !tables.isEmpty, !Self.whole.contains(sql) { found.insert("\(tables.sorted()): \(sql)") }
    }
    #expect(found.isEmpty, "\(found.count): \(found.sorted().joined(separator: "\n"))")
  }
}
