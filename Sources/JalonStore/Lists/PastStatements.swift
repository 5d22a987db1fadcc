import JalonCore

/// Ids of cases by what has become of them: their moves, their close, their needs, their gate, their waivers.
enum PastStatements {
  /// Each list of topics that needs bear, once.
  static let topics = #"SELECT DISTINCT "topics" FROM "need""#

  static let all = [topics]

  /// Those whose latest move recorded, of those made up to a day, went to a stage.
  static func was(_ stage: StageID, _ day: Day) -> Condition {
    Condition(
      #"""
      SELECT "then"."case" AS "id" FROM "passage" AS "then" WHERE "then"."to" = ? AND "then"."on" <= ?
        AND NOT EXISTS (SELECT 1 FROM "passage" AS "later"
          WHERE "later"."case" = "then"."case" AND "later"."id" > "then"."id" AND "later"."on" <= ?)
      """#, [.text(stage.rawValue), .text(day.iso), .text(day.iso)])
  }

  static func entered(_ stage: StageID, _ span: DaySpan?) -> Condition {
    let days = within(#""passage"."on""#, span)
    return Condition(
      #"SELECT DISTINCT "passage"."case" AS "id" FROM "passage" WHERE "passage"."to" = ?\#(days.sql)"#,
      [.text(stage.rawValue)] + days.arguments)
  }

  /// A close goes through the gate where it is one on the association's own feet.
  static func passed(_ stage: StageID, _ span: DaySpan?) -> Condition {
    let days = within(#""passage"."on""#, span)
    return Condition(
      #"""
      SELECT DISTINCT "passage"."case" AS "id" FROM "passage" WHERE "passage"."from" = ?\#(days.sql)
        AND ("passage"."move" = 'advance' OR "passage"."move" = 'close' AND EXISTS (
          SELECT 1 FROM "case" WHERE "case"."id" = "passage"."case" AND "case"."outcome" = 'autonomy'))
      """#, [.text(stage.rawValue)] + days.arguments)
  }

  static func ended(_ outcome: Case.Outcome?, _ span: DaySpan?) -> Condition {
    let days = within(#""case"."closedOn""#, span)
    let so = outcome.map { Condition(#" AND "case"."outcome" = ?"#, [.text($0.rawValue)]) }
    return Condition(
      #"SELECT "case"."id" AS "id" FROM "case" WHERE "case"."closedOn" IS NOT NULL\#(days.sql)\#(so?.sql ?? "")"#,
      days.arguments + (so?.arguments ?? []))
  }

  /// - Parameter topics: the lists of topics that needs bear, as they are kept.
  static func asked(_ topic: TopicQuery, _ span: DaySpan?, among topics: [String]) -> Condition {
    let days = within(#""need"."on""#, span)
    let lists = topics.filter { topic.matches(KeptTopics.split($0)) }.sorted()
    let among = topic == .any ? Condition.always : .among(#""need"."topics""#, lists)
    return Condition(
      #"SELECT DISTINCT "need"."case" AS "id" FROM "need" WHERE \#(among.sql)\#(days.sql)"#,
      among.arguments + days.arguments)
  }

  static func missing(_ condition: String) -> Condition {
    Condition(
      #"""
      SELECT "gate_condition"."case_id" AS "id" FROM "gate_condition"
      WHERE "gate_condition"."state" = 'missing' AND "gate_condition"."condition" = ?
      """#, [.text(condition)])
  }

  static func waiver(_ state: WaiverQuery) -> Condition {
    let decided =
      switch state {
      case .asked: Condition(#""waiver"."decision" IS NULL"#)
      case .granted: Condition(#""waiver"."decision" = ?"#, [.text(Waiver.Decision.granted.rawValue)])
      case .refused: Condition(#""waiver"."decision" = ?"#, [.text(Waiver.Decision.refused.rawValue)])
      }
    return Condition(
      #"SELECT DISTINCT "waiver"."case" AS "id" FROM "waiver" WHERE \#(decided.sql)"#, decided.arguments)
  }

  /// Those that are shared on a day with someone of these names.
  static func shared(with names: [String], on day: Day) -> Condition {
    let named = Condition.among(#""adviser"."name""#, names)
    return Condition(
      #"""
      SELECT DISTINCT "share"."case" AS "id" FROM "share" JOIN "adviser" ON "adviser"."id" = "share"."adviser"
      WHERE \#(named.sql) AND ("share"."until" IS NULL OR "share"."until" >= ?)
      """#, named.arguments + [.text(day.iso)])
  }

  private static func within(_ column: String, _ span: DaySpan?) -> Condition {
    guard let span else { return Condition("") }
    return Condition(" AND \(column) BETWEEN ? AND ?", [.text(span.from.iso), .text(span.to.iso)])
  }
}

/// The topics of a need as its column keeps them: one a line.
enum KeptTopics {
  static func split(_ kept: String) -> [String] {
    [String].restored(from: .text(kept)) ?? []
  }
}
