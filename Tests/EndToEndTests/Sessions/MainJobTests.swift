import Foundation
import TestTerminal
import Testing

/// The main job, by keyboard alone: from a register just imported to a case in diagnostic, closed, followed by another.
@Suite(.serialized, .enabled(if: TerminalEmulator.tmux != nil, "tmux is not installed"))
struct MainJobTests {
  /// A window, a language and a theme to work in.
  struct Place: CustomTestStringConvertible {
    let rows: Int
    let columns: Int
    let language: String
    let theme: String
    /// What of the theme is seen in what the emulator shows: its accent, or no colour at all.
    let accent: String?
    var testDescription: String { "\(columns)×\(rows) \(language) \(theme)" }

    /// The words of the language.
    func callAsFunction(_ french: String, _ english: String) -> String {
      language == "fr" ? french : english
    }
  }

  static let places = [
    Place(rows: 24, columns: 80, language: "fr", theme: "nuit", accent: "38;5;116"),
    Place(rows: 40, columns: 120, language: "en", theme: "jour", accent: "38;5;23"),
    Place(rows: 16, columns: 60, language: "fr", theme: "mono", accent: nil),
    Place(rows: 60, columns: 200, language: "en", theme: "nuit", accent: "38;5;116"),
  ]

  let jalon: RunningJalon

  init() throws {
    jalon = try RunningJalon()
    let header =
      "id;siret;date_creat;titre;objet;objet_social1;adrs_codeinsee;adrs_codepostal;adrs_libcommune;position;maj_time"
    let rows = ["Épicerie solidaire de Maurepas", "Harmonie municipale", "Écho des chœurs"].enumerated().map {
      "W35100000\($0);;2010-05-04;\($1);Entraide;014000;35238;35000;Rennes;A;2020-01-01 00:00:00"
    }
    try jalon.write(([header] + rows).joined(separator: "\n") + "\n", to: "rna.csv")
  }

  /// Brings in the register, whose name is completed.
  private func importRegister(_ session: JalonSession, _ say: Place) throws {
    try session.waits(for: say("Aucun dossier", "No case")).keys("R").waits(for: say("vide", "empty"))
    try session.keys("i").waits(for: say("Fichier du RNA", "File of the register")).types("~/rn")
    try session.keys("Tab").waits(for: "~/rna.csv").keys("Enter")
    try session.waits(for: say("Import terminé", "Import done")).keys("Escape")
  }

  /// Finds the association with three keys of its name, and opens a case.
  private func openCase(_ session: JalonSession, _ say: Place) throws {
    try session.waits(for: "Harmonie")
    try session.keys("/").types("épi").waits(forNo: "Harmonie")
    try session.keys("Enter").confirms(say("Ouvrir un dossier", "Open a case"), by: "o", then: "2026-00001")
    try session.waits(for: say("0 condition sur 3", "0 of 3"))
  }

  private func welcome(_ session: JalonSession, _ say: Place) throws {
    try session.fills(
      say("Décider l’éligibilité", "Decide eligibility"), by: "Enter", with: ["récépissé"],
      saved: say("1 condition sur 3", "1 of 3"))
    try session.fills(
      say("Noter un besoin", "Record a need"), by: "Enter", with: ["On perd nos fichiers"],
      saved: say("2 conditions sur 3", "2 of 3"))
    try session.fills(
      say("Remettre la notice d’information", "Give the information notice"), by: "Enter",
      with: ["1", "courriel"], saved: say("3 conditions sur 3", "3 of 3"))
    try session.confirms(
      say("Avancer à l’étape suivante", "Advance to the next stage"), by: "A",
      then: say("0 condition sur 8", "0 of 8"))
  }

  private func commitment(_ session: JalonSession, _ say: Place) throws {
    let referent = say("Ajouter un référent", "Add a referent")
    let count = { (met: Int) in say("\(met) condition\(met > 1 ? "s" : "") sur 8", "\(met) of 8") }
    try session.fills(
      referent, by: "Enter", with: ["Odile Le Goff", nil, "présidente", "odile@example.org"], saved: count(1))
    try session.fills(referent, by: "Enter", with: ["Paul N’Diaye"], saved: count(2))
    try session.fills(referent, by: "Enter", with: ["Anne Roy"], saved: count(3))
    try session.fills(
      say("Décrire le projet associatif", "Describe the associative project"), by: "Enter",
      with: ["Que chacun mange à sa faim", "Un atelier mobile qui va de quartier en quartier"],
      saved: count(5))
    try session.fills(
      say("Ajouter une finalité", "Add an aim"), by: "Enter", with: ["Apprendre à cuisiner"],
      saved: count(6))
    try session.fills(
      say("Corriger l’association", "Correct the association"), by: "Enter",
      with: ["3", nil, nil, say("aucun", "none")], saved: count(7))
    try session.fills(
      say("Noter un échange", "Record an exchange"), by: "Enter",
      with: ["45", nil, "Odile Le Goff", "Écoute"], saved: count(8))
    try session.confirms(
      say("Avancer à l’étape suivante", "Advance to the next stage"), by: "A",
      then: say("Pour passer à « Restitution »", "To move on to “Feedback”"))
  }

  @Test(arguments: places)
  func `from the register to diagnostic, closed and followed`(place: Place) throws {
    let session = try JalonSession(
      jalon, rows: place.rows, columns: place.columns, language: place.language,
      environment: ["JALON_THEME": place.theme])
    try importRegister(session, place)
    let coloured = session.run(["capture-pane", "-p", "-e"])
    #expect(place.accent.map { coloured.contains($0) } ?? !coloured.contains("38;5;"))
    try openCase(session, place)
    try welcome(session, place)
    try commitment(session, place)
    let shown = try jalon.run("case", "show", "2026-00001", "--json").json()
    #expect(shown.text("stage") == "diagnostic")
    #expect(shown.list("passages").map { $0.text("to") } == ["accueil", "engagement", "diagnostic"])
    try session.fills(
      place("Clore le dossier", "Close the case"), by: "c", "x",
      with: [place("r", "w"), "Fin"], saved: place("Dossier clos", "Closed case"))
    try session.confirms(place("Ouvrir un dossier", "Open a case"), by: "c", "o", then: "2026-00002")
    try session.keys("C").waits(for: place("2 dossiers", "2 cases"))
    try session.keys("u").waits(for: place("1 dossier", "1 case"))
    try session.keys("C-r").waits(for: place("2 dossiers", "2 cases"))
    #expect(try jalon.run("case", "list", "--json").json().int("total") == 2)
    #expect(try jalon.run("check").status == 0)
  }
}
