import JalonCore
import JalonStore
import Testing

/// What people have written, against what the register says later.
@Suite struct ByHandTests {
  private let number = "W751000001"

  /// An association of the register whose city someone has corrected.
  private func corrected() throws -> ImportTrial {
    let trial = try ImportTrial()
    try trial.importing([try trial.register([row("PARIS", "2020-01-01 00:00:00")])])
    try update(trial) { $0.city = "Paris 11e" }
    return trial
  }

  private func row(_ city: String, _ updated: String, name: String = "Les Amis") -> [String: String] {
    ["id": number, "titre": name, "adrs_libcommune": city, "maj_time": updated]
  }

  private func update(_ trial: ImportTrial, _ fill: (inout AssociationFacts) -> Void) throws {
    var facts = AssociationFacts()
    fill(&facts)
    _ = try trial.store.perform(
      UpdateAssociation(association: 1, facts: facts), as: "Amélie", at: ImportTrial.now, expect: nil)
  }

  private func association(_ trial: ImportTrial) throws -> Association {
    try trial.store.file(association: 1).association
  }

  @Test func `what the register said is kept beside a value from the moment it is changed by hand`() throws {
    let trial = try corrected()
    #expect(try trial.store.registerSays(association: 1) == ["city": .text("PARIS")])
    _ = try trial.store.undo(entry: nil, as: "Amélie", at: ImportTrial.now)
    #expect(try trial.store.registerSays(association: 1).isEmpty)
  }

  @Test func `a value changed by hand stays, and the others follow the register`() throws {
    let trial = try corrected()
    let path = try trial.register([row("LYON", "2021-01-01 00:00:00", name: "Les Amies")])
    #expect(try trial.importing([path]).updated == 1)
    #expect(try association(trial).city == "Paris 11e" && association(trial).name == "Les Amies")
    #expect(try trial.store.registerSays(association: 1) == ["city": .text("LYON")])
    let before = try trial.dump()
    #expect(try trial.importing([path]).unchanged == 1)
    #expect(try trial.dump() == before)
  }

  @Test func `one act takes over what the register says, and from then on the register is followed`() throws {
    let trial = try corrected()
    try trial.importing([try trial.register([row("LYON", "2021-01-01 00:00:00")])])
    let said = try trial.store.registerSays(association: 1)
    let act = try #require(UpdateAssociation(association: 1, taking: said))
    _ = try trial.store.perform(act, as: "Amélie", at: ImportTrial.now, expect: nil)
    #expect(try association(trial).city == "LYON")
    #expect(try trial.store.registerSays(association: 1).isEmpty)
    try trial.importing([try trial.register([row("BREST", "2022-01-01 00:00:00")])])
    #expect(try association(trial).city == "BREST")
  }

  @Test func `an association entered by hand keeps what was entered when the register speaks of it`() throws {
    let trial = try ImportTrial()
    var facts = AssociationFacts()
    facts.rna = number
    facts.city = "Paris 11e"
    _ = try trial.store.perform(
      RegisterAssociation(name: "Les amis du 11e", facts: facts), as: "Amélie", at: ImportTrial.now,
      expect: nil)
    let entry = row("PARIS", "2020-01-01 00:00:00").merging(["objet": "se voir"]) { $1 }
    try trial.importing([try trial.register([entry])])
    let held = try association(trial)
    #expect(held.name == "Les amis du 11e" && held.city == "Paris 11e" && held.purpose == "se voir")
    #expect(
      try trial.store.registerSays(association: 1) == ["name": .text("Les Amis"), "city": .text("PARIS")])
  }

  @Test func `taking an import back removes what it made, restores what it altered, leaves what was touched`()
    throws
  {
    let trial = try ImportTrial()
    try trial.importing([try trial.register([row("PARIS", "2020-01-01 00:00:00")])])
    let second = [
      row("LYON", "2021-01-01 00:00:00"), ["id": "W751000002"], ["id": "W751000003", "titre": "Touchée"],
    ]
    var options = RegisterImportOptions()
    options.opensCases = true
    let report = try trial.importing([try trial.register(second)], options)
    #expect(report.created == 2 && report.updated == 1 && report.casesOpened == 2)
    let touched = try #require(try trial.store.file(association: 3).openCase?.id)
    _ = try trial.store.perform(
      RecordNeed(case: .id(touched), text: "Un site"), as: "Amélie", at: ImportTrial.now, expect: nil)
    _ = try trial.store.undo(entry: report.entry, as: "Amélie", at: ImportTrial.now)
    #expect(try association(trial).city == "PARIS")
    #expect(throws: Refusal.self) { try trial.store.file(association: 2) }
    #expect(try trial.store.file(association: 3).openCase?.id == touched)
    #expect(try trial.store.check(on: ImportTrial.now.today).isEmpty)
  }
}
