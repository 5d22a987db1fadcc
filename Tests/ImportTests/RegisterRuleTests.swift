import JalonCore
import JalonStore
import Testing

/// What an import does with the traps of the register.
@Suite struct RegisterRuleTests {
  private let number = "W751000001"

  @Test func `the later of two rows with one number holds, whatever their order`() throws {
    let early = ["id": number, "titre": "Hier", "maj_time": "2019-01-01 00:00:00"]
    let late = ["id": number, "titre": "Demain", "maj_time": "2021-01-01 00:00:00"]
    for rows in [[early, late], [late, early]] {
      let trial = try ImportTrial()
      let path = try trial.register(rows)
      let report = try trial.importing([path])
      #expect(report.created == 1 && report.skips == ["duplicateId": 1])
      #expect(try trial.store.file(association: 1).association.name == "Demain")
      let before = try trial.dump()
      let again = try trial.importing([path])
      #expect(again.unchanged == 1 && again.updated == 0 && again.skips == ["duplicateId": 1])
      #expect(try trial.dump() == before)
    }
  }

  @Test func `two rows of one number and one instant leave nothing to do the second time`() throws {
    let trial = try ImportTrial()
    let path = try trial.register([["id": number, "titre": "Un"], ["id": number, "titre": "Deux"]])
    try trial.importing([path])
    let before = try trial.dump()
    let again = try trial.importing([path])
    #expect(again.unchanged == 1 && again.updated == 0 && again.skips == ["duplicateId": 1])
    #expect(try trial.dump() == before)
  }

  @Test func `thousands of numbers that come twice are one association each, as the later row says`() throws {
    let trial = try ImportTrial()
    let numbers = (1...5000).map { "W75\(1_000_000 + $0)" }
    let late = "2021-01-01 00:00:00"
    let path = try trial.register(
      numbers.map { ["id": $0, "titre": "Hier"] }
        + numbers.map { ["id": $0, "titre": "Demain", "maj_time": late] } + [["id": "W752000001"]])
    let report = try trial.importing([path])
    #expect(report.created == 5001 && report.updated == 0 && report.skips == ["duplicateId": 5000])
    #expect(try trial.store.file(association: 1).association.name == "Demain")
    #expect(try trial.store.check(on: ImportTrial.now.today).isEmpty)
    let before = try trial.dump()
    let again = try trial.importing([path])
    #expect(again.unchanged == 5001 && again.updated == 0 && again.skips == ["duplicateId": 5000])
    #expect(try trial.dump() == before)
  }

  @Test func `a dissolved association is left unless it is held, and then says so`() throws {
    let trial = try ImportTrial()
    let gone = ["id": number, "position": "D", "maj_time": "2021-01-01 00:00:00"]
    let unheld = try trial.importing([try trial.register([gone])])
    #expect(unheld.created == 0 && unheld.skips == ["dissolved": 1] && unheld.entry == nil)
    try trial.importing([try trial.register([["id": number]])])
    let report = try trial.importing([try trial.register([gone])])
    #expect(report.updated == 1 && report.skips.isEmpty)
    #expect(try trial.store.file(association: 1).association.registerState == .dissolved)
  }

  @Test func `a dissolved row and a later living one of the same number make one association`() throws {
    let trial = try ImportTrial()
    let path = try trial.register([
      ["id": number, "position": "D"], ["id": number, "maj_time": "2021-01-01 00:00:00"],
    ])
    let report = try trial.importing([path])
    #expect(report.created == 1 && report.skips == ["duplicateId": 1])
    let again = try trial.importing([path])
    #expect(again.unchanged == 1 && again.updated == 0 && again.skips == ["duplicateId": 1])
  }

  @Test func `an older row changes nothing`() throws {
    let trial = try ImportTrial()
    try trial.importing([try trial.register([["id": number, "titre": "Neuf"]])])
    let old = ["id": number, "titre": "Vieux", "maj_time": "2011-01-01 00:00:00"]
    let report = try trial.importing([try trial.register([old])])
    #expect(report.unchanged == 1)
    #expect(try trial.store.file(association: 1).association.name == "Neuf")
  }

  @Test func `the older number leads to the newer one, and no second association is made`() throws {
    let old = ["id": "751P00085568"]
    let moved = [
      "id": "751P00085568", "position": "R", "observation": "repris sous \(number)",
      "maj_time": "2021-01-01 00:00:00",
    ]
    let trial = try ImportTrial()
    try trial.importing([try trial.register([old])])
    #expect(try trial.importing([try trial.register([moved])]).updated == 1)
    #expect(try trial.importing([try trial.register([moved])]).unchanged == 1)
    let report = try trial.importing([try trial.register([["id": number]])])
    #expect(report.updated == 1 && report.created == 0)
    let association = try trial.store.file(association: 1).association
    #expect(association.rna == number && association.formerIdentifier == "751P00085568")
    #expect(association.registerState == .active)
    #expect(try trial.importing([try trial.register([moved])]).unchanged == 1)
  }

  @Test func `the older number is told to an association that is held under the newer one`() throws {
    let trial = try ImportTrial()
    try trial.importing([try trial.register([["id": number]])])
    let moved = try trial.register([["id": "751P00085568", "position": "R", "observation": number]])
    #expect(try trial.importing([moved]).updated == 1)
    #expect(try trial.store.file(association: 1).association.formerIdentifier == "751P00085568")
    #expect(try trial.importing([moved]).unchanged == 1)
  }

  @Test func `a taken over row that nobody holds is left`() throws {
    let trial = try ImportTrial()
    let moved = try trial.register([["id": "751P00085568", "position": "R", "observation": number]])
    #expect(try trial.importing([moved]).skips == ["moved": 1])
  }

  @Test func `only the department asked for is kept`() throws {
    let trial = try ImportTrial()
    let path = try trial.register([
      ["id": number, "adrs_codepostal": "75011"], ["id": "W2A1000001", "adrs_codepostal": "20000"],
    ])
    var options = RegisterImportOptions()
    options.department = "75"
    let report = try trial.importing([path], options)
    #expect(report.created == 1 && report.skips == ["otherDepartment": 1])
  }

  @Test func `a dry run counts and keeps nothing, and neither does a cancelled run`() throws {
    let trial = try ImportTrial()
    let made = try MadeRegister(rows: 3000, layout: 39, in: trial.folder)
    let before = try trial.dump()
    var options = RegisterImportOptions()
    options.isDryRun = true
    #expect(try trial.importing([made.path], options).created == made.expected.positions["A"])
    #expect(try trial.dump() == before)
    let refusal = #expect(throws: Refusal.self) {
      try trial.importing([made.path]) { $0.records < 2000 }
    }
    #expect(refusal?.code == "import.cancelled")
    #expect(try trial.dump() == before)
  }

  @Test func `several files are one act`() throws {
    let trial = try ImportTrial()
    let one = try trial.register([["id": number]], named: "one.csv")
    let two = try trial.register([["id": "W751000002"]], named: "two.csv")
    let report = try trial.importing([one, two])
    #expect(report.read == 2 && report.created == 2)
    let undone = try trial.store.undo(entry: nil, as: "Amélie", at: ImportTrial.now)
    #expect(undone.command == "import.rna")
    #expect(try trial.dump(["association"]).isEmpty)
  }
}
