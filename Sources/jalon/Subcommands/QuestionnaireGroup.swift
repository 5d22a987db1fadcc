import ArgumentParser
import JalonCore
import JalonExchange

/// `jalon questionnaire show|print|check|use|list`: the questions of a diagnostic.
struct QuestionnaireGroup: SubcommandGroup {
  static let configuration = CommandConfiguration(
    "questionnaire", fr: "Le questionnaire du diagnostic.", en: "The questionnaire of diagnostics.",
    subcommands: [
      QuestionnaireShowCommand.self, QuestionnairePrintCommand.self, QuestionnaireCheckCommand.self,
      QuestionnaireUseCommand.self, QuestionnaireListCommand.self,
    ])
}
