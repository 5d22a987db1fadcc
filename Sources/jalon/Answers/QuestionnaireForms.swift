import JalonCore
import JalonStore

/// Questionnaires, as results show them.
enum QuestionnaireForms {
  /// What `questionnaire check` prints of a file without faults.
  static let checked = Form<Questionnaire>([
    .count("version") { $0.version }, .count("dimensions") { $0.dimensions.count },
    .count("questions") { $0.questions.count },
    .count("recommendations") { questionnaire in
      questionnaire.questions.reduce(0) { $0 + $1.advice.count }
    },
  ])

  /// A line of `questionnaire list`.
  static let version = Form<QuestionnaireVersion>([
    .text("hash") { $0.hash }, .day("on") { $0.on }, .count("diagnostics") { $0.diagnostics },
    .flag("inForce") { $0.isInForce },
  ])

  /// What `questionnaire show --json` prints, and what a file of one's own holds.
  static var file: JSON {
    let list = JSON.list(of: JSON.type("object"))
    return [
      "type": "object",
      "properties": [
        "version": JSON.type("integer"), "scales": JSON.type("object"), "dimensions": list,
        "questions": list, "levels": list, "crossRules": list,
      ],
      "required": ["version", "scales", "dimensions", "questions", "levels"],
    ]
  }
}
