import Foundation
import JalonCore
import JalonExchange
import Testing

@Suite struct InputFaultTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// The refusal that opening and reading a register to its end meets.
  private func refusal(_ path: String) -> Refusal? {
    let refusal = #expect(throws: Refusal.self) { try Reading(path) }
    for language in Language.allCases {
      #expect(refusal?.message[language].contains("\n") == false)
    }
    return refusal
  }

  /// A zip made by Python's standard library.
  private func zip(_ members: [String: String]) throws -> String {
    let path = folder.path("rna-\(members.count).zip")
    let script = """
      import sys, zipfile
      with zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED) as out:
          for name, text in zip(sys.argv[2::2], sys.argv[3::2]):
              out.writestr(name, text)
      """
    try run(
      "python3", ["-c", script, path] + members.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] })
    return path
  }

  @Test func aMissingFile() {
    let refusal = refusal(folder.path("nowhere.csv"))
    #expect(refusal?.code == "input.missing")
    #expect(refusal?.kind == .input)
  }

  @Test func aFolder() {
    #expect(refusal(folder.path("")).map(\.code) == "input.directory")
  }

  @Test func aDevice() {
    #expect(refusal("/dev/null").map(\.code) == "input.notAFile")
  }

  @Test func anEmptyFile() throws {
    #expect(refusal(try folder.file("empty.csv", [])).map(\.code) == "input.empty")
  }

  @Test func aFileOfUTF16() throws {
    #expect(refusal(try folder.file("wide.csv", [0xFF, 0xFE, 0x69, 0x00])).map(\.code) == "input.utf16")
  }

  @Test func aForeignFileNamesWhatIsMissing() throws {
    let refusal = refusal(try folder.file("clients.csv", text: "id;nom;titre\n1;a;b\n"))
    #expect(refusal?.code == "register.foreign")
    #expect(refusal?.details["missing"] == "objet, date_creat, adrs_codepostal, position, maj_time")
  }

  @Test func aZipIsReadMemberByMember() throws {
    let path = try zip([
      "dpt_01.csv": RegisterSample.file([["id": "W011000001"]]), "lisez-moi.txt": "notice",
      "dpt_02.csv": RegisterSample.file(
        [["id": "751P00085568"], ["id": "bad"]], header: RegisterSample.header23),
    ])
    let reading = try Reading(path)
    #expect(reading.entries.map(\.entry.identifier) == ["W011000001", "751P00085568"])
    #expect(reading.rejections.map(\.member) == ["dpt_02.csv"])
    #expect(reading.rejections.map(\.line) == [3])
  }

  @Test func aZipWithoutCSV() throws {
    #expect(refusal(try zip(["lisez-moi.txt": "notice"])).map(\.code) == "archive.noCSV")
  }

  @Test func aWorkbookIsToldFromAnArchive() throws {
    let path = try zip(["[Content_Types].xml": "<Types/>", "xl/worksheets/sheet1.xml": "<worksheet/>"])
    #expect(refusal(path).map(\.code) == "input.workbook")
  }

  @Test func aTruncatedZip() throws {
    let rows = (0..<5_000).map { ["id": "W75100\(1000 + $0)", "objet": "objet \($0 * 7919 % 10007)"] }
    let path = folder.path("whole.zip")
    let source = try folder.file("rna.csv", text: RegisterSample.file(rows))
    try run("python3", ["-m", "zipfile", "-c", path, source])
    let whole = try Data(contentsOf: URL(filePath: path))
    #expect(
      refusal(try folder.file("cut.zip", whole.prefix(whole.count / 2))).map(\.code) == "archive.unreadable")
  }

  @Test func anEncryptedZip() throws {
    var bytes = try Array(Data(contentsOf: URL(filePath: zip(["a.csv": RegisterSample.file([[:]])]))))
    // Bit 0 of the general-purpose flags, in the local header and in the central directory.
    bytes[6] |= 1
    let directory = try #require(bytes.indices.first { bytes[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) })
    bytes[directory + 8] |= 1
    #expect(refusal(try folder.file("locked.zip", bytes)).map(\.code) == "archive.encrypted")
  }
}
