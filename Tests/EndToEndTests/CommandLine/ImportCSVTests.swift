import Foundation
import Testing

/// `jalon import csv`: a spreadsheet through a mapping that is proposed, looked at, then used.
struct ImportCSVTests {
  let jalon: RunningJalon
  private let file: String

  init() throws {
    jalon = try RunningJalon()
    file = try jalon.write(
      """
      Structure;Code postal;Ville;SIREN;Référent;E-mail;Besoin;Remarque
      Atelier du Port;35400;Saint-Malo;;Odile Le Goff;odile@example.org;On perd nos fichiers;x
      Chœur des Marais;35000;Rennes;;Paul N’Diaye;;Un site;y

      """, to: "suivi.csv")
  }

  private func mapping() throws -> String {
    try jalon.write(jalon.run("import", "csv", file, "--propose-mapping").output, to: "mapping.toml")
  }

  @Test func aMappingIsProposedFromTheHeaders() throws {
    let outcome = try jalon.run("import", "csv", file, "--propose-mapping")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(#""Structure" = "association.name""#))
    #expect(outcome.output.contains(#""Remarque" = """#))
  }

  @Test func aPreviewShowsWhatWillBeRead() throws {
    let outcome = try jalon.run("import", "csv", file, "--mapping", mapping(), "--preview", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let preview = try outcome.json()
    #expect(preview.list("rows").map { $0.text("name") } == ["Atelier du Port", "Chœur des Marais"])
    #expect(preview.list("columns").first?.text("field") == "association.name")
    #expect(try jalon.run("association", "list", "--json").json().int("total") == 0)
    let people = try jalon.run("import", "csv", file, "--mapping", mapping(), "--preview", "--lang", "fr")
    #expect(people.output.contains("Atelier du Port") && people.output.contains("laissée de côté"))
  }

  @Test func theRowsAreBroughtInThroughTheRules() throws {
    let schema = SchemaCheck(try jalon.run("schema").json())
    let dry = try jalon.run("import", "csv", file, "--mapping", mapping(), "--dry-run", "--json")
    #expect(dry.status == 0, "\(dry.errors)")
    #expect(try jalon.run("association", "list", "--json").json().int("total") == 0)
    let outcome = try jalon.run("import", "csv", file, "--mapping", mapping(), "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let report = try outcome.json()
    #expect(schema.faults(of: report, as: "output.import.csv") == [])
    #expect(report.int("created") == 2)
    #expect(report.int("referentsAdded") == 2)
    #expect(try jalon.run("association", "list", "--json").json().int("total") == 2)
    let entry = try #require(report.int("entry"))
    #expect(try jalon.run("undo", "--entry", String(entry)).status == 0)
    #expect(try jalon.run("association", "list", "--json").json().int("total") == 0)
  }

  @Test func aFaultOfTheMappingHasItsPlace() throws {
    let faulty = try jalon.write("[columns]\n\"Structure\" = \"association.nmae\"\n", to: "faulty.toml")
    let outcome = try jalon.run("import", "csv", file, "--mapping", faulty)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("association.name"))
    #expect(try jalon.run("import", "csv", file).status == 64)
    #expect(try jalon.run("import", "csv", jalon.path("none.csv"), "--mapping", mapping()).status == 66)
  }
}
