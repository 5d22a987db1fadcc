import Foundation
import JalonCore
import JalonExchange
import Testing

@Suite struct RegisterReaderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func entry(_ values: [String: String], header: String = RegisterSample.header41) throws
    -> RegisterEntry
  {
    let reading = try read([values], header: header)
    return try #require(reading.entries.first?.entry)
  }

  private func read(_ rows: [[String: String]], header: String = RegisterSample.header41) throws -> Reading {
    try Reading(folder.file("rna.csv", text: RegisterSample.file(rows, header: header)))
  }

  @Test func readsWhatTheRegisterSays() throws {
    let entry = try entry([
      "id": "W9T1002867", "id_ex": "0001", "siret": "38948624200032", "date_creat": "2019-03-02",
      "date_publi": "0001-01-01", "nature": "D", "groupement": "S", "titre": "\"Les \"\"P'tits\"\" Loups\"",
      "objet": "\"1) réunir\r\n2) tenir\"", "objet_social1": "006000", "objet_social2": "000000",
      "adrs_complement": "Bât. A", "adrs_numvoie": "12", "adrs_typevoie": "RUE", "adrs_libvoie": "du Moulin",
      "adrs_distrib": "_", "adrs_codeinsee": "97612", "adrs_codepostal": "97630",
      "adrs_libcommune": "M'Tsangamouji",
      "siteweb": "www.exemple.invalid", "telephone": "0102030405", "maj_time": "2020-01-02 03:04:05",
    ])
    var expected = RegisterEntry(
      identifier: "W9T1002867", title: "Les \"P'tits\" Loups", updatedAt: "2020-01-02 03:04:05")
    expected.formerIdentifier = "0001"
    expected.siret = "38948624200032"
    expected.createdOn = Day(iso: "2019-03-02")
    expected.nature = "D"
    expected.grouping = "S"
    expected.purpose = "1) réunir\n2) tenir"
    expected.socialCode1 = "006000"
    expected.address = "Bât. A, 12 RUE du Moulin"
    expected.communeCode = "97612"
    expected.postcode = "97630"
    expected.city = "M'Tsangamouji"
    expected.department = "976"
    expected.website = "www.exemple.invalid"
    #expect(entry == expected)
    #expect(entry.siren == "389486242")
  }

  @Test(arguments: [
    ("W 751 000 001", "W751000001"), ("w751000001", "W751000001"), ("W2A1000001", "W2A1000001"),
    ("W9G1010991", "W9G1010991"), ("751P00085568", "751P00085568"), ("061S0061013683", "061S0061013683"),
  ])
  func identifiersAreMadeUniform(_ written: String, _ expected: String) throws {
    #expect(try entry(["id": written]).identifier == expected)
  }

  @Test(arguments: ["W75100001", "X751000123", "W7510001234", "751000123", "W75I000123", "W 75-1", ""])
  func whatIsNoIdentifierIsRefused(_ written: String) throws {
    #expect(try read([["id": written]]).rejected == [.badId: [2]])
  }

  @Test func whatStandsAroundTheWayIsSetOffByCommas() throws {
    let entry = try entry([
      "adrs_complement": "Mairie", "adrs_typevoie": "PL", "adrs_libvoie": "de l'Église",
      "adrs_distrib": "_BP  12",
    ])
    #expect(entry.address == "Mairie, PL de l'Église, BP 12")
  }

  @Test func theShortTitleStandsInForAMissingTitle() throws {
    #expect(try entry(["titre": "  ", "titre_court": "A.P.E."]).title == "A.P.E.")
  }

  @Test func aTitleOfControlCharactersIsNoTitle() throws {
    #expect(try read([["titre": "\u{7}\u{200E}"]]).rejected == [.emptyTitle: [2]])
  }

  @Test func aTitleWithALineBreakIsOneLineAndLinesAreCountedAsAnEditorShowsThem() throws {
    let reading = try read([["titre": "\"Fête\n (jeunes)\""], ["id": "bad"]])
    #expect(reading.entries.first?.entry.title == "Fête (jeunes)")
    #expect(reading.rejected == [.badId: [4]])
  }

  @Test(arguments: [
    ("2A004", "20000", "2A"), ("", "20200", "2B"), ("", "20190", "2A"), ("97302", "", "973"),
    ("", "97460", "974"),
    ("75114", "75014", "75"), ("01053", "", "01"), ("", "", "13"), ("98818", "", "988"),
  ])
  func theDepartmentComesFromTheMostExactSource(_ commune: String, _ postcode: String, _ department: String)
    throws
  {
    let entry = try entry(["id": "W131000001", "adrs_codeinsee": commune, "adrs_codepostal": postcode])
    #expect(entry.department == department)
  }

  @Test(arguments: [
    ("W2B1000001", "2B"), ("9R1P00000001", "974"), ("W9T1000001", "976"), ("W061000001", "06"),
  ])
  func theFilingOfficeIsTheLastResort(_ identifier: String, _ department: String) throws {
    #expect(try entry(["id": identifier]).department == department)
  }

  @Test func aNumberThatReplacesAnotherIsFoundInTheObservation() throws {
    let observation = "repris sous le n° W 7510, puis w751234567."
    #expect(try entry(["observation": observation, "position": "R"]).successor == "W751234567")
    #expect(try entry(["observation": observation, "position": "A"]).successor == nil)
  }

  @Test(arguments: ["2019-02-30", "2021-13-05", "0211-05-01", "9999-12-31", "01/02/2019"])
  func anImpossibleDateIsLeftOutWithAWarning(_ date: String) throws {
    let reading = try read([["date_creat": date]])
    #expect(reading.entries.first?.entry.createdOn == nil)
    #expect(reading.warned == [.badDate: [2]])
  }

  @Test func bidirectionalControlsAreTakenOutAndJoinersKept() throws {
    let reading = try read([["titre": "\u{202E}Familles 👨\u{200D}👩\u{200D}👧"]])
    #expect(reading.entries.first?.entry.title == "Familles 👨\u{200D}👩\u{200D}👧")
    #expect(reading.warned == [.controlCharacters: [2]])
  }

  @Test func oneBadByteDoesNotMakeAFileWindows1252() throws {
    let bytes = Array(RegisterSample.file([["titre": "Été"], ["titre": "Cœur @"]]).utf8).map {
      $0 == 0x40 ? 0xE9 : $0
    }
    let reading = try Reading(folder.file("rna.csv", bytes))
    #expect(reading.encoding == .utf8)
    #expect(reading.entries.map(\.entry.title) == ["Été", "Cœur \u{FFFD}"])
    #expect(reading.warned == [.invalidUtf8: [3]])
  }

  @Test func aFileOfWindows1252IsReadAsSuch() throws {
    let bytes = Array(RegisterSample.file([["titre": "C@ur %"]]).utf8).map {
      $0 == 0x40 ? 0x9C : $0 == 0x25 ? 0xC9 : $0
    }
    let reading = try Reading(folder.file("rna.csv", bytes))
    #expect(reading.encoding == .windows1252)
    #expect(reading.entries.map(\.entry.title) == ["Cœur É"])
  }

  @Test func aTitleOfBadBytesIsRefused() throws {
    let bytes = Array(RegisterSample.file([["titre": "Été"], ["titre": "@@"]]).utf8).map {
      $0 == 0x40 ? 0xFF : $0
    }
    #expect(try Reading(folder.file("rna.csv", bytes)).rejected[.invalidText] == [3])
  }

  @Test func aQuoteThatIsNeverClosedCostsOneRecordWhereverItStands() throws {
    var rows = (1...8_000).map { ["id": "W75100" + String(1000 + $0), "objet": "\"a;b\""] }
    rows[0] = ["titre": "\"jamais"]
    rows[4_000] = ["titre": "\"jamais non plus"]
    let reading = try read(rows)
    #expect(reading.rejected == [.unterminatedQuote: [2, 4_002]])
    #expect(reading.entries.count == 7_998)
    #expect(reading.entries.last?.line == 8_001)
  }

  @Test func anUnclosedQuoteBeforeRowsThatLookLikeNothingIsBounded() throws {
    let filler = (1...20_000).map { "texte sans identifiant \($0)" }
    let text =
      RegisterSample.file([["titre": "\"jamais"]]) + filler.joined(separator: "\n") + "\n"
      + RegisterSample.row(["id": "W751000002"]) + "\n"
    let reading = try Reading(folder.file("rna.csv", text: text))
    #expect(reading.rejected[.unterminatedQuote] == [2])
    #expect(reading.rejected[.fieldCount]?.count == 20_000)
    #expect(reading.entries.map(\.line) == [20_003])
  }

  @Test func aLineWithoutEndIsRefusedAndPassedOver() throws {
    let text =
      RegisterSample.header41 + "\n" + String(repeating: "x", count: 3 << 20) + "\n" + RegisterSample.row([:])
      + "\n"
    let reading = try Reading(folder.file("rna.csv", text: text))
    #expect(reading.rejected == [.fieldCount: [2]])
    #expect(reading.entries.map(\.line) == [3])
  }

  @Test func columnsMayStandInAnyOrderWithCarriageReturnsAndCommas() throws {
    let text =
      "maj_time,titre,position,adrs_codepostal,date_creat,libcom,objet,id\r\n\r\n,Amicale,A,75011,,Paris,,W751000001\r\n"
    let reading = try Reading(folder.file("rna.csv", text: text))
    #expect(reading.layout == .import26)
    #expect(reading.entries.map(\.entry.city) == ["Paris"])
    #expect(reading.entries.map(\.line) == [3])
  }

  @Test func theFormOfTwentyThreeColumnsIsReadAsTheOlderFile() throws {
    let reading = try read(
      [["id": "751P00085568", "adr2": "12        RUE  du Moulin"]], header: RegisterSample.header23)
    #expect(reading.layout == .import26)
    #expect(reading.entries.first?.entry.address == "12 RUE du Moulin")
  }

  @Test func rejectedRecordsAreKeptByteForByteAndCanBeMended() throws {
    let bytes = Array(RegisterSample.file([["titre": "Été"], ["id": "W75", "titre": "@"]]).utf8).map {
      $0 == 0x40 ? 0xFF : $0
    }
    let reader = try RegisterReader(path: folder.file("rna.csv", bytes))
    let path = folder.path("rejects.csv")
    let writer = try RejectsWriter(path: path, header: reader.header)
    while let record = try reader.next() {
      if case .rejected(let rejection) = record { try writer.write(rejection.raw) }
    }
    try writer.finish()
    let lines = bytes.split(separator: 0x0A)
    #expect(try Data(contentsOf: URL(filePath: path)) == Data(lines[0] + [0x0A] + lines[2] + [0x0A]))
  }

  @Test func progressEndsAtTheSizeOfTheFile() throws {
    let reader = try RegisterReader(
      path: folder.file("rna.csv", text: RegisterSample.file([[:], ["id": "bad"]])))
    while try reader.next() != nil {}
    #expect(reader.bytesRead == reader.totalBytes)
    #expect(reader.totalBytes > 0)
  }
}
