extension Migration {
  /// Finds actions that could be done together: by the recommendation they come from, or by the tool that was chosen.
  static let pooling = Migration(
    "pooling",
    [
      #"CREATE INDEX "action_recommendation" ON "action" ("recommendation", "id")"#,
      #"CREATE INDEX "action_tool" ON "action" ("toolChoice", "id")"#,
    ])
}
