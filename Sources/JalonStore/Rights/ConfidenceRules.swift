/// Who is shown what was said in confidence: a policy on the two tables that hold it, which no list and no search reads. All other
/// tables are read by the whole team, without a policy that would keep the server from using their indexes.
enum ConfidenceRules {
  static let all =
    rules(for: "confidential", shownIf: #"team_may_read_exchange("id")"#)
    + rules(for: "sealed", shownIf: #"team_may_read_entry("journal")"#)

  /// Who writes is the guards' business (`TeamGuards`).
  private static func rules(for table: String, shownIf condition: String) -> [String] {
    [
      #"ALTER TABLE "\#(table)" ENABLE ROW LEVEL SECURITY"#,
      #"DROP POLICY IF EXISTS "team_reads" ON "\#(table)""#,
      #"DROP POLICY IF EXISTS "team_adds" ON "\#(table)""#,
      #"DROP POLICY IF EXISTS "team_alters" ON "\#(table)""#,
      #"DROP POLICY IF EXISTS "team_removes" ON "\#(table)""#,
      #"CREATE POLICY "team_reads" ON "\#(table)" FOR SELECT USING (\#(condition))"#,
      #"CREATE POLICY "team_adds" ON "\#(table)" FOR INSERT WITH CHECK (TRUE)"#,
      #"CREATE POLICY "team_alters" ON "\#(table)" FOR UPDATE USING (TRUE)"#,
      #"CREATE POLICY "team_removes" ON "\#(table)" FOR DELETE USING (TRUE)"#,
    ]
  }
}
