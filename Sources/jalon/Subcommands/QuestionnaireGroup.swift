import ArgumentParser
import JalonCore
import JalonExchange

/// `jalon questionnaire print`: the questions of a diagnostic.
struct QuestionnaireGroup: SubcommandGroup {
  static let configuration = CommandConfiguration(
    "questionnaire", fr: "Le questionnaire du diagnostic.", en: "The questionnaire of diagnostics.",
    subcommands: [QuestionnairePrintCommand.self])
}
