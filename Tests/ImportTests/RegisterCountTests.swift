import JalonCore
import Testing

/// Whole registers, every row of which has to be accounted for.
@Suite struct RegisterCountTests {
  @Test(arguments: [41, 39, 26], ["utf-8", "utf-8-sig", "windows-1252"])
  func `a sound register is held to the last row, and a second time changes nothing`(
    layout: Int, encoding: String
  ) throws {
    let trial = try ImportTrial()
    let made = try MadeRegister(rows: 3000, layout: layout, encoding: encoding, in: trial.folder)
    let report = try trial.importing([made.path])
    let positions = made.expected.positions
    #expect(report.read == 3000)
    #expect(report.created == positions["A"])
    #expect(report.skips["dissolved"] ?? 0 == positions["D"])
    #expect(report.skips["removed"] ?? 0 == positions["S"])
    #expect(report.skips["moved"] ?? 0 == positions["R"])
    #expect(report.rejected + report.updated + report.unchanged == 0)
    #expect(report.layout == layout)
    #expect(report.encoding == (encoding == "windows-1252" ? encoding : "utf-8"))
    try expectSame(report, the: trial, made)
    #expect(try trial.store.check(on: ImportTrial.now.today).isEmpty)
  }

  @Test(arguments: [41, 39, 26], ["utf-8", "windows-1252"])
  func `a damaged register is accounted for row by row, and a second time changes nothing`(
    layout: Int, encoding: String
  ) throws {
    let trial = try ImportTrial()
    let made = try MadeRegister(
      rows: 3000, layout: layout, encoding: encoding, faults: 0.2, in: trial.folder)
    let report = try trial.importing([made.path])
    let expected = made.expected
    #expect(report.read == expected.rows)
    #expect(
      report.created + report.updated + report.unchanged + report.skipped + report.rejected == report.read)
    for code in ["fieldCount", "badId", "emptyTitle", "unterminatedQuote"] {
      #expect(report.rejects.count { $0.code == code } == expected.faults[code]?.count, "\(code)")
    }
    #expect(report.rejected == expected.count("reject"))
    for code in ["badSiret", "badDate", "replacementCharacter", "controlCharacters", "invalidUtf8", "nul"] {
      #expect(report.warnings[code] ?? 0 == expected.faults[code]?.count ?? 0, "\(code)")
    }
    #expect(report.skips["duplicateId"] == expected.faults["duplicateId"]?.count)
    let left = ["dissolved", "removed", "moved"].reduce(0) { $0 + (report.skips[$1] ?? 0) }
    #expect(report.created + left == expected.valid + expected.count("either"))
    try expectSame(report, the: trial, made)
  }

  private func expectSame(_ first: ImportReport, the trial: ImportTrial, _ made: MadeRegister) throws {
    let before = try trial.dump()
    let again = try trial.importing([made.path])
    #expect(again.created + again.updated == 0)
    #expect(again.unchanged == first.created)
    #expect(again.skips == first.skips)
    #expect(again.entry == nil)
    #expect(try trial.dump() == before)
  }
}
