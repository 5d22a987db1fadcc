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

  @Test func theImportIsUndoneFromItsReport() throws {
    var sitting = try sitting(holdsAnswers: true)
    sitting.type("rna.csv")
    try sitting.press("Enter")
    let effect = try asked(sitting)
    sitting.reply(Reply(key: effect.key, number: effect.number, answer: .importReport(.sample)))
    sitting.forgetAsked()
    try sitting.press("U")
    #expect(sitting.asked.contains { if case .undo(entry: 77) = $0.work { true } else { false } })
  }

  @Test func theFieldBeingFilledInIsSeenInTheSmallestWindow() throws {
    var sitting = try sitting()
    sitting.send(.resize(Size(rows: 8, columns: 40)))
    try sitting.press("Up")
    #expect(sitting.frame.contains { $0.contains("▌") })
  }
}
