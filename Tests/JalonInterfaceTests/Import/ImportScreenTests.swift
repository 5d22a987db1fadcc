import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// Bringing a register file in, by its keys and as it is seen.
struct ImportScreenTests {
  private func sitting(_ language: Language = .fr, holdsAnswers: Bool = false) throws -> Sitting {
    var sitting = Sitting(try .sample(), language, holdsAnswers: holdsAnswers)
    sitting.answer()
    try sitting.press("R i")
    sitting.forgetAsked()
    return sitting
  }

  /// The import that was asked for, with its effect's key and number.
  private func asked(_ sitting: Sitting) throws -> Effect {
    try #require(sitting.asked.last { if case .importRegister = $0.work { true } else { false } })
  }

  private var report: ImportReport {
    var report = ImportReport()
    (report.read, report.created, report.updated, report.unchanged) = (100_000, 97_200, 12, 1_488)
    report.skips = ["dissolved": 1_200, "duplicateId": 60]
    report.rejected = 40
    report.warnings = ["badSiret": 31, "badDate": 4]
    report.rejects = [
      ImportReport.Reject(
        line: 218, code: "fieldCount",
        message: Localized(fr: "40 champs au lieu de 41", en: "40 fields instead of 41")),
      ImportReport.Reject(
        line: 4_031, code: "emptyTitle", message: Localized(fr: "aucun nom", en: "no name")),
    ]
    report.entry = 77
    return report
  }

  @Test func startsWithWhatWasSaid() throws {
    var sitting = try sitting(holdsAnswers: true)
    sitting.type("/srv/rna.csv")
    try sitting.press("Down")
    sitting.type("35")
    try sitting.press("Down Down Down Space Enter")
    guard case .importRegister(let paths, let options) = try asked(sitting).work else { return }
    #expect(paths == ["/srv/rna.csv"])
    #expect(options == RegisterImportOptions(isDryRun: true, department: "35"))
    #expect(sitting.frame.contains { $0.contains("ouverture du fichier…") })
  }

  @Test func mistakesAreSaidBeforeAnythingIsRead() throws {
    var sitting = try sitting()
    try sitting.press("Enter")
    #expect(sitting.frame.contains { $0.contains("quel fichier") })
    sitting.type("rna.csv")
    try sitting.press("Down")
    sitting.type("Narnia")
    try sitting.press("Enter")
    #expect(sitting.frame.contains { $0.contains("« Narnia » n’est pas un département") })
    #expect(sitting.asked.isEmpty)
  }

  @Test func tabCompletesAsFarAsTheNamesAgree() throws {
    var sitting = try sitting(holdsAnswers: true)
    sitting.type("/srv/r")
    try sitting.press("Tab")
    let asked = try #require(sitting.asked.last { if case .fileNames = $0.work { true } else { false } })
    sitting.reply(
      Reply(key: asked.key, number: asked.number, answer: .fileNames(["/srv/rna_1.csv", "/srv/rna_2.zip"])))
    #expect(sitting.frame.contains { $0.contains("/srv/rna_") && !$0.contains("1") })
    #expect(sitting.frame.contains { $0.contains("/srv/rna_2.zip") })
    sitting.type("1")
    #expect(!sitting.frame.contains { $0.contains("/srv/rna_2.zip") })
  }

  @Test func escapeStopsItAndNothingIsKept() throws {
    var sitting = try sitting(holdsAnswers: true)
    sitting.type("rna.csv")
    try sitting.press("Enter")
    let effect = try asked(sitting)
    let progress = ImportProgress(
      bytesRead: 30_000_000, totalBytes: 100_000_000, records: 120_000, elapsed: 6)
    sitting.reply(Reply(key: effect.key, number: effect.number, answer: .importProgress(progress)))
    expectGolden(sitting.frame, "import-running-fr")
    try sitting.press("C")
    #expect(sitting.frame[0].contains("Import"))
    #expect(sitting.frame[22].contains("l’import est en cours"))
    try sitting.press("Esc")
    #expect(sitting.asked.contains { if case .cancel(effect.key) = $0.work { true } else { false } })
    let cancelled = Refusal("import.cancelled", fr: "annulé", en: "cancelled")
    sitting.reply(Reply(key: effect.key, number: effect.number, answer: .refused(cancelled)))
    #expect(sitting.frame[22].contains("rien n’a été gardé"))
    try sitting.press("Esc")
    #expect(sitting.frame[0].contains("Répertoire"))
  }

  @Test("the report, and its undo", arguments: Language.allCases)
  func report(language: Language) throws {
    var sitting = try sitting(language, holdsAnswers: true)
    sitting.type("rna.csv")
    try sitting.press("Enter")
    let effect = try asked(sitting)
    sitting.reply(Reply(key: effect.key, number: effect.number, answer: .importReport(report)))
    expectGolden(sitting.frame, "import-report-\(language)")
    sitting.forgetAsked()
    try sitting.press("U")
    #expect(sitting.asked.contains { if case .undo(entry: 77) = $0.work { true } else { false } })
  }

  @Test("what is asked beforehand", arguments: Language.allCases)
  func entries(language: Language) throws {
    var sitting = try sitting(language)
    expectGolden(sitting.frame, "import-asking-\(language)")
    sitting.send(.resize(Size(rows: 8, columns: 40)))
    try sitting.press("Up")
    #expect(sitting.frame.contains { $0.contains("▌") })
  }
}
