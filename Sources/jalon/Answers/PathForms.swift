import JalonCore

/// Paths, as results show them.
enum PathForms {
  static let path = Form<Path>([
    .object("name", text) { $0.name }, .list("stages", stage) { $0.stages },
  ])

  /// What `path check` prints of a path without faults.
  static let checked = Form<Path>([
    .object("name", text) { $0.name }, .count("stages") { $0.stages.count },
    .count("conditions") { $0.stages.reduce(0) { $0 + $1.conditions.count } },
  ])

  private static let text = Form<Localized>([.text("fr") { $0.fr }, .text("en") { $0.en }])

  private static let stage = Form<Stage>([
    .stage("id") { $0.id }, .object("label", text) { $0.label }, .object("purpose", text) { $0.purpose },
    .init("usualDays", JSON.list(of: JSON.type("integer"))) {
      [JSON($0.usualDays.lowerBound), JSON($0.usualDays.upperBound)]
    },
    .list("conditions", condition) { $0.conditions },
  ])

  private static let condition = Form<ConditionSpec>([
    .text("id") { $0.id }, .object("label", text) { $0.label }, .flag("waivable") { $0.waivable },
    .number("threshold") { $0.threshold },
  ])
}
