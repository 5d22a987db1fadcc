extension Migration {
  /// What figures of the team read, without a row of the tables themselves: moves in the order of their cases, needs by topic and day,
  /// what is missing at gates, waivers by state, open actions by owner, open cases by stage.
  static let figures = Migration(
    "figures",
    [
      #"CREATE INDEX "passage_flow" ON "passage" ("case", "id", "on", "move", "from", "to")"#,
      #"CREATE INDEX "passage_into" ON "passage" ("to", "on", "case", "id")"#,
      #"CREATE INDEX "passage_out" ON "passage" ("from", "on", "move", "case")"#,
      #"""
      CREATE INDEX "case_closed" ON "case" ("closedOn", "outcome", "id") WHERE "closedOn" IS NOT NULL
      """#,
      #"CREATE INDEX "need_asked" ON "need" ("topics", "on", "case")"#,
      #"""
      CREATE INDEX "gate_condition_missing" ON "gate_condition" ("condition", "case_id") WHERE "state" = 'missing'
      """#,
      #"CREATE INDEX "waiver_state" ON "waiver" ("decision", "askedOn", "case")"#,
      #"""
      CREATE INDEX "action_owned" ON "action" ("owner", "case")
        WHERE "finishedOn" IS NULL AND "droppedOn" IS NULL
      """#,
      #"""
      CREATE INDEX "case_row_standing" ON "case_row" ("status", "stage", "stage_since", "id", "taken_over")
      """#,
    ])
}
