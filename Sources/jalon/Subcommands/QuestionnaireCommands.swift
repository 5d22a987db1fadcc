import ArgumentParser
import JalonCore
import JalonExchange
import JalonStore

/// The questionnaire in force, for people, or as the file to write another one with.
struct QuestionnaireShowCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "show", fr: "Montrer le questionnaire en vigueur.", en: "Show the questionnaire in force.",
    discussion: Localized(
      fr: "--json en donne le fichier, pour en écrire un autre.",
      en: "--json gives its file, to write another one."))

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let store = try session.programme()
    let shelf = try store.team().questionnaires
    guard !session.options.json else {
      return try StandardOutput.write(try store.questionnaireText(shelf.current) + "\n")
    }
    try StandardOutput.write(QuestionnaireSheet(try shelf.questionnaire(shelf.current), session).text)
  }
}

/// Says every fault of a questionnaire file, with its place.
struct QuestionnaireCheckCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "check", fr: "Vérifier un fichier de questionnaire (JSON).", en: "Check a questionnaire file (JSON).")

  @Argument(help: say("le fichier", "the file"), completion: .file())
  var file: String

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let questionnaire = try Self.read(file, session).questionnaire
    let questions = Localized.count(
      questionnaire.questions.count, fr: ("question", "questions"), en: ("question", "questions"))
    let dimensions = Localized.count(
      questionnaire.dimensions.count, fr: ("dimension", "dimensions"), en: ("dimension", "dimensions"))
    try session.print(
      json: QuestionnaireForms.checked.json(questionnaire),
      text: "\(questions[session.language]), \(dimensions[session.language])\n")
  }

  /// The questionnaire of a file without faults; all but the last are said as warnings.
  static func read(
    _ file: String, _ session: Session
  ) throws(Refusal) -> (questionnaire: Questionnaire, text: String) {
    switch try QuestionnaireFile.read(file) {
    case .questionnaire(let questionnaire, let text): return (questionnaire, text)
    case .faults(let faults):
      for fault in faults.dropFirst() { session.warn(fault.refusal(file: file).message) }
      guard let first = faults.first else { return (.standard, Questionnaire.standardText) }
      throw first.refusal(file: file)
    }
  }
}

/// Makes new diagnostics with another questionnaire from now on; each keeps the one with which it was made.
struct QuestionnaireUseCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "use", fr: "Donner un autre questionnaire aux diagnostics à venir.",
    en: "Give diagnostics to come another questionnaire.")

  @Argument(help: say("le fichier", "the file"), completion: .file())
  var file: String?

  @Flag(help: say("celui de Jalon, au lieu d’un fichier", "Jalon’s own, in place of a file"))
  var standard = false

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let receipt = try session.programme().useQuestionnaire(
      try text(session), as: session.adviser, at: session.clock.now)
    let isNew = receipt.entry > 0
    try session.print(
      json: HistoryForms.receipt.json(receipt),
      text: session.language == .fr
        ? (isNew
          ? "Les diagnostics à venir ont ce questionnaire\n" : "Ce questionnaire est déjà en vigueur\n")
        : (isNew
          ? "Diagnostics to come have this questionnaire\n" : "This questionnaire is in force already\n"))
  }

  private func text(_ session: Session) throws(Refusal) -> String {
    switch (file, standard) {
    case (let file?, false): return try QuestionnaireCheckCommand.read(file, session).text
    case (nil, true): return Questionnaire.standardText
    default:
      throw Refusal(
        "usage.oneQuestionnaire", fr: "donner un fichier, ou bien --standard",
        en: "give a file, or else --standard", kind: .usage)
    }
  }
}

/// Every questionnaire that the programme has had.
struct QuestionnaireListCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "list", fr: "Lister les questionnaires du programme.", en: "List the questionnaires of the programme.")

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let language = session.language
    let columns: [Table.Column] = [
      .init(language == .fr ? "Empreinte" : "Hash", limit: 13),
      .init(language == .fr ? "Depuis le" : "Since"),
      .init("Diagnostics", isNumber: true), .init(language == .fr ? "En vigueur" : "In force"),
    ]
    var printer = ListPrinter(
      "questionnaires", QuestionnaireForms.version, session: session, columns: columns
    ) { version in
      [
        version.hash, version.on.shown(language), language.number(version.diagnostics),
        version.isInForce ? "✓" : "",
      ]
    }
    let versions = try session.programme().questionnaireVersions()
    try printer.print(
      all: versions,
      Localized.count(
        versions.count, fr: ("questionnaire", "questionnaires"), en: ("questionnaire", "questionnaires")))
  }
}
