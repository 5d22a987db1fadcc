import ArgumentParser
import JalonCore

/// `jalon`: the interface, or one of the subcommands.
struct JalonCommand: Subcommand {
  /// The version that is being made; see the changelog.
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    "jalon",
    fr: "Suivre l’accompagnement numérique des associations, étape par étape.",
    en: "Follow the digital progress of associations, step by step.",
    discussion: Localized(
      fr: "Sans sous-commande, ouvre l’interface dans le terminal. --version dit la version.",
      en: "Without a subcommand, opens the interface in the terminal. --version tells the version."),
    subcommands: subcommands)

  static let subcommands: [any ParsableCommand.Type] = [
    InitCommand.self, ImportGroup.self, ApplyCommand.self, SchemaCommand.self, AssociationGroup.self,
    CaseGroup.self, TodayCommand.self, DiagnosticGroup.self, TrainingGroup.self, PoolGroup.self,
    AttachmentGroup.self,
    ExportGroup.self,
    HistoryCommand.self, UndoCommand.self, RedoCommand.self, AdviserGroup.self, PathGroup.self,
    QuestionnaireGroup.self, ReportGroup.self, TeamGroup.self, CopyCommand.self,
    TakeCommand.self, BringCommand.self,
    BackupCommand.self, RestoreCommand.self, CheckCommand.self,
    KeysCommand.self, ThemesCommand.self,
    DoctorCommand.self, DemoCommand.self, ReferenceCommand.self, MeasureCommand.self,
  ]

  /// The words that may come first.
  static var names: [String] { subcommands.map { $0._commandName } }

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions
}
