import Foundation
import JalonCore
import JalonExchange
import JalonStore
import Testing

@testable import jalon

/// A spreadsheet, row by row, through the core's rules.
@Suite struct SpreadsheetImportTests {
  private static let mapping = ColumnMapping(columns: [
    .init("Nom", .name), .init("RNA", .rna), .init("SIREN", .siren), .init("CP", .postcode),
    .init("Ville", .city), .init("Référent", .referentName), .init("Courriel", .referentEmail),
    .init("Étape", .stage), .init("Besoin", .need),
  ])
  private let header = "Nom,RNA,SIREN,CP,Ville,Référent,Courriel,Étape,Besoin\n"

  private func importing(
    _ rows: String, into trial: ImportTrial, isDryRun: Bool = false
  ) throws -> SpreadsheetReport {
    let file = trial.folder.appending(path: "export.csv")
    try Data((header + rows).utf8).write(to: file)
    return try SpreadsheetImporter(trial.store).importSpreadsheet(
      file.path(), mapping: Self.mapping, isDryRun: isDryRun, as: "Amélie", at: ImportTrial.now)
  }

  private let rows = """
    Les Amis,W751000001,,75011,Paris,Jeanne Roux,jeanne@exemple.fr,diagnostic,Partager des fichiers
    La Ruche,,,69003,Lyon,,,,Un site web
    Sans suite,,,13001,Marseille,,,,

    """

  @Test func `a row becomes an association, a referent, a case and a need`() throws {
    let trial = try ImportTrial()
    let report = try importing(rows, into: trial)
    #expect(report.read == 3 && report.created == 3 && report.rejected == 0)
    #expect(report.referentsAdded == 1 && report.casesOpened == 2 && report.needsRecorded == 2)
    #expect(report.leftOut.isEmpty)
    let file = try trial.store.file(association: 1)
    #expect(file.openCase?.stage == StageID("diagnostic") && file.openCase?.takenOverAt != nil)
    #expect(file.referents.map(\.name) == ["Jeanne Roux"])
    #expect(file.needs.map(\.text) == ["Partager des fichiers"])
    #expect(try trial.store.file(association: 3).openCase == nil)
  }

  @Test func `all of it is one act that can be taken back`() throws {
    let trial = try ImportTrial()
    let report = try importing(rows, into: trial)
    let undone = try trial.store.undo(entry: nil, as: "Amélie", at: ImportTrial.now)
    #expect(undone.command == "import.csv" && report.entry != nil)
    for table in ["association", "referent", "case", "need", "case_row"] {
      #expect(try trial.dump([table]).isEmpty, "\(table)")
    }
  }

  @Test func `a dry run tells the same and keeps nothing`() throws {
    let trial = try ImportTrial()
    let before = try trial.dump()
    let tried = try importing(rows, into: trial, isDryRun: true)
    #expect(try trial.dump() == before)
    var done = try importing(rows, into: trial)
    done.entry = nil
    #expect(tried == done)
  }

  @Test func `a number finds what is there, completes it and overwrites nothing`() throws {
    let trial = try ImportTrial()
    try trial.importing([
      try trial.register([["id": "W751000001", "titre": "LES AMIS DE PARIS", "adrs_codepostal": "75011"]])
    ])
    let row = "Les Amis,W751000001,,75020,Paris,,,,\n"
    let report = try importing(row, into: trial)
    #expect(report.updated == 1 && report.created == 0)
    let association = try trial.store.file(association: 1).association
    #expect(association.name == "LES AMIS DE PARIS" && association.postcode == "75011")
    #expect(association.city == "Paris")
    let again = try importing(row, into: trial)
    #expect(again.unchanged == 1 && again.entry == nil)
  }

  @Test func `what may be the same is shown with both, never merged`() throws {
    let trial = try ImportTrial()
    _ = try importing("La Ruche,,,69003,Lyon,,,,\n", into: trial)
    let report = try importing("la RUCHE,,,69003,Lyon,,,,\n", into: trial)
    #expect(report.twins == [SpreadsheetReport.Twin(line: 2, association: 2, others: [1])])
    #expect(report.created == 1)
  }

  @Test func `a row without a name is refused with its line, and the others are kept`() throws {
    let trial = try ImportTrial()
    let report = try importing(",,,75011,Paris,,,,\nB,,,,,,,,\n", into: trial)
    #expect(report.rejects.map(\.line) == [2] && report.rejected == 1 && report.created == 1)
  }
}
