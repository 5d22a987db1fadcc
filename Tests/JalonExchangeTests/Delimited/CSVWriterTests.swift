import Foundation
import JalonCore
import JalonExchange
import Testing

@Suite struct CSVWriterTests {
  private func written(_ records: [[CSVWriter.Cell]], byteOrderMark: Bool = false) throws -> String {
    let folder = try TemporaryFolder()
    let path = folder.path("out.csv")
    let writer = try CSVWriter(path: path, byteOrderMark: byteOrderMark)
    for record in records { try writer.write(record) }
    try writer.finish()
    return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  @Test func quotesOnlyWhatNeedsQuotes() throws {
    let text = try written([["Amicale", "a, b", "dit \"Le Club\"", "deux\nlignes", .empty]])
    #expect(text == "Amicale,\"a, b\",\"dit \"\"Le Club\"\"\",\"deux\nlignes\",\r\n")
  }

  @Test(arguments: ["=1+1", "+33 1", "-2+3", "@SUM(A1)", "\tx"])
  func textsThatASpreadsheetWouldRunAreMadeHarmless(_ text: String) throws {
    #expect(try written([[.text(text)]]) == "'\(text)\r\n")
  }

  @Test func numbersStayNumbers() throws {
    let day = try #require(Day(iso: "2026-11-22"))
    let cells: [CSVWriter.Cell] = [-12, .decimal(-5, places: 1), .decimal(412, places: 1), .day(day)]
    #expect(try written([cells]) == "-12,-0.5,41.2,2026-11-22\r\n")
  }

  @Test func theByteOrderMarkComesFirstAndOnlyWhenAskedFor() throws {
    #expect(try written([["a"]], byteOrderMark: true) == "\u{FEFF}a\r\n")
  }

  @Test func aRecordOfOneEmptyCellIsNotAnEmptyLine() throws {
    #expect(try written([[.empty]]) == "\"\"\r\n")
  }

  @Test func aFileThatIsThereIsNotReplaced() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("kept.csv", text: "kept")
    let refusal = #expect(throws: Refusal.self) { try CSVWriter(path: path) }
    #expect(refusal?.code == "output.exists")
    #expect(refusal?.kind == .output)
    #expect(try String(decoding: Data(contentsOf: URL(filePath: path)), as: UTF8.self) == "kept")
  }

  @Test func aFullDiskIsSaidAndNotLost() throws {
    let writer = try CSVWriter(path: "/dev/full", replacing: true)
    try writer.write(["a"])
    let refusal = #expect(throws: Refusal.self) { try writer.finish() }
    #expect(refusal?.code == "output.broken")
    #expect(refusal?.kind == .io)
  }

  @Test func aMissingFolderIsSaid() throws {
    let refusal = #expect(throws: Refusal.self) { try CSVWriter(path: "/nowhere/at/all.csv") }
    #expect(refusal?.code == "output.uncreatable")
  }
}
