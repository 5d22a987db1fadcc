import JalonCore

/// The whole schema: it describes a line of `apply`; under `$defs` stand each command by its name, and each result by
/// `output.` and the subcommand that prints it.
enum SchemaDocument {
  static func json(in language: Language) -> JSON {
    let commands = CommandCatalogue.all.map { type in
      (type.name, CommandSchema.schema(of: type, in: language))
    }
    let outputs = outputs.map { ("output." + $0.0, $0.1) }
    return .object([
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("title", .string(language == .fr ? "Une ligne de jalon apply" : "A line of jalon apply")),
      ("oneOf", .array(commands.map { ["$ref": .string("#/$defs/" + $0.0)] })),
      ("$defs", .object(commands + outputs)),
    ])
  }

  private static var outputs: [(String, JSON)] {
    [
      ("apply", answer), ("error", error), ("init", InitCommand.form.schema),
      ("association.list", list("associations", of: AssociationForms.row.schema)),
      ("association.show", AssociationForms.shown.schema),
      ("case.list", list("cases", of: CaseForms.row.schema)), ("case.show", CaseForms.whole.schema),
      ("case.gate", CaseForms.gate.schema), ("history", list("entries", of: HistoryForms.entry.schema)),
      ("today", list("lines", of: TodayCommand.form.schema)),
      ("diagnostic.list", list("diagnostics", of: DiagnosticForms.row.schema)),
      ("diagnostic.show", DiagnosticForms.shown.schema),
      ("diagnostic.compare", DiagnosticForms.comparison.schema), ("diagnostic.answer", answer),
      ("demo", DemoCommand.form.schema), ("import.rna", ImportForms.report.schema),
      ("import.csv", SpreadsheetForms.report.schema),
      ("import.csv.preview", PreviewForms.preview.schema),
      ("team.init", TeamInitCommand.form.schema), ("team.migrate", TeamMigrateCommand.form.schema),
      ("take", TakingForms.taken.schema), ("bring", list("acts", of: TakingForms.act.schema)),
      ("team.add", RecordForms.member.schema), ("team.remove", RecordForms.member.schema),
      ("team.password", RecordForms.member.schema),
      ("team.list", list("members", of: RecordForms.member.schema)),
      ("team.figures", TeamForms.figures.schema),
      ("copy", UpkeepForms.moved.schema), ("backup", UpkeepForms.copy.schema),
      ("restore", UpkeepForms.copy.schema),
      ("check", list("findings", of: UpkeepForms.finding.schema)),
      ("keys", list("keys", of: KeysCommand.form.schema)),
      ("undo", HistoryForms.receipt.schema), ("redo", HistoryForms.receipt.schema),
      ("adviser.list", list("advisers", of: RecordForms.adviser.schema)),
      ("path.show", PathForms.path.schema), ("path.check", PathForms.checked.schema),
      ("path.use", HistoryForms.receipt.schema), ("questionnaire.show", QuestionnaireForms.file),
      ("questionnaire.check", QuestionnaireForms.checked.schema),
      ("questionnaire.use", HistoryForms.receipt.schema),
      ("questionnaire.list", list("questionnaires", of: QuestionnaireForms.version.schema)),
      ("report", ReportForms.written.schema), ("report.diagnostic", ReportForms.diagnostic.schema),
      ("report.roadmap", ReportForms.roadmap.schema),
      ("report.accompaniment", ReportForms.accompaniment.schema),
      ("questionnaire.print", ReportForms.questionnaire.schema),
      ("training.list", list("trainings", of: TrainingForms.row.schema)),
      ("training.show", TrainingForms.whole.schema), ("training.export", TrainingForms.bundled.schema),
      ("training.guide", list("pieces", of: TrainingForms.guided.schema)),
      ("pool.list", list("pools", of: PoolForms.row.schema)), ("pool.show", PoolForms.whole.schema),
      ("pool.leaving", PoolForms.effect.schema),
      ("pool.match", list("matches", of: PoolForms.match.schema)),
      ("attachment.list", list("attachments", of: AttachmentForms.row.schema)),
      ("attachment.save", ReportForms.saved.schema), ("export", ReportForms.saved.schema),
      ("case.mail", CaseMailCommand.form.schema),
      ("themes", list("themes", of: ThemesCommand.form.schema)),
      ("doctor", list("checks", of: DoctorCommand.form.schema)),
    ]
  }

  private static func list(_ name: String, of item: JSON) -> JSON {
    .object([("total", ["type": "integer", "minimum": 0]), (name, JSON.list(of: item))], allRequired: true)
  }

  /// The answer to one line.
  private static var answer: JSON {
    let line: (String, JSON) = ("line", ["type": "integer", "minimum": 1])
    return [
      "oneOf": [
        .object(
          [
            line, ("ok", ["const": true]), ("id", JSON.type("integer").orNull),
            ("warnings", JSON.list(of: JSON.type("string"))),
          ], required: ["line", "ok", "id"]),
        .object([line, ("ok", ["const": false]), ("error", fault)], allRequired: true),
      ]
    ]
  }

  /// What is printed on standard error.
  private static var error: JSON { .object([("error", fault)], allRequired: true) }

  private static var fault: JSON {
    .object(
      [
        ("code", JSON.type("string")), ("message", JSON.type("string")),
        ("details", ["type": "object", "additionalProperties": JSON.type("string")]),
      ], allRequired: true)
  }
}
