import Foundation
import TestTerminal
import Testing

/// A case from `plan` to `clos` with outcome `autonomy`, by keyboard: each condition is missing, then met.
@Suite(.serialized, .enabled(if: TerminalEmulator.tmux != nil, "tmux is not installed"))
struct PlanSessionTests {
  let jalon: RunningJalon

  /// Who follows the case; the lead is whoever made the programme.
  private static let adviser = "Bruno N’Diaye"

  init() throws {
    jalon = try RunningJalon()
    let lines = [
      #"{"command":"adviser.add","name":"\#(Self.adviser)","role":"adviser"}"#,
      #"{"command":"association.register","name":"Les P’tits Loups","department":"35","sector":"solidarité","employees":3,"volunteers":12,"budget":4200000,"network":"none"}"#,
      #"{"command":"case.takeOver","association":"@2","stage":"plan","adviser":"\#(Self.adviser)","reason":"suivi avant Jalon"}"#,
      #"{"command":"referent.add","association":"@2","name":"Maëlle Le Goff","role":"main","email":"m@example.org","confidence":"low"}"#,
      #"{"command":"aim.add","association":"@2","text":"Accueillir plus de familles"}"#,
      #"{"command":"aim.add","association":"@2","text":"Ouvrir le samedi"}"#,
    ]
    let outcome = try jalon.run("apply", input: lines.joined(separator: "\n"))
    try #require(outcome.status == 0, "\(outcome.output)")
  }

  private func open(as name: String) throws -> JalonSession {
    let session = try JalonSession(
      jalon, rows: 40, columns: 120, environment: ["JALON_ADVISER": name])
    try session.waits(for: "P’tits Loups").keys("Enter")
    return try session.waits(for: "Pour passer à « Préparation »")
  }

  @Test func `from an empty plan to the close with autonomy`() throws {
    let session = try open(as: Self.adviser)
    try plan(session)
    try session.keys("v").waits(for: "Tout est là")
    try advance(session, then: "Pour passer à « Déploiement »")
    try prepare(session)
    try advance(session, then: "Pour passer à « Bilan »")
    try deploy(session)
    try advance(session, then: "Pour aller au bout du parcours")
    try review(session)
    try session.confirms("Aller au bout du parcours", by: "A", then: "clos : autonomie")
    let shown = try jalon.run("case", "show", "1", "--json").json()
    #expect(shown.text("stage") == "clos" && shown.text("outcome") == "autonomy")
    #expect(try jalon.run("check").status == 0)
  }

  private func advance(_ session: JalonSession, then seen: String) throws {
    try session.confirms("Avancer à l’étape suivante", by: "A", then: seen)
  }

  private func plan(_ session: JalonSession) throws {
    try session.keys("A").waits(for: "il manque").keys("P").waits(for: "Le plan est encore vide")
    try session.fills("Ajouter un objectif", by: "O", with: ["Un planning lu par tous"], saved: "sans action")
    let title = "Une action pour : Un planning lu par tous"
    try session.fills(
      title, by: "a",
      with: [
        "Apprendre par deux", "s", "Maëlle Le Goff", "+30", nil, "mise à niveau, temps humain", nil, nil,
        "60",
      ], saved: "1 action ·")
    try session.fills(
      title, by: "a", with: ["Deux tablettes", "é", "Maëlle Le Goff", "+60", nil, "à mutualiser", "420"],
      saved: "2 actions ·")
    try session.keys("j", "j", "j").waits(for: "mutualisation sans réponse")
    try session.fills(
      "Dire si l’action se mutualise : Deux tablettes", by: "m", with: ["à"],
      saved: "mutualisation : à explorer")
    try session.keys("j", "x").waits(for: "De côté, pourquoi")
    try session.types("pas assez de salariés").keys("Enter").waits(for: "‖ Ouvrir le samedi")
    try session.fills("Valider le plan", by: "V", with: [nil], saved: "pas encore par un responsable")
    let lead = try open(as: "Amélie Lefèvre")
    try lead.keys("P").waits(for: "2 actions ·")
    try lead.fills("Valider le plan", by: "V", with: [nil], saved: "✓ validé")
    try session.keys("F5").waits(for: "✓ validé")
    try session.keys("k", "x").waits(for: "Abandon, pourquoi")
    try session.types("trop cher").keys("Enter").waits(for: "rouvre ce qui a été validé")
    try session.keys("Escape").waits(forNo: "rouvre ce qui")
  }

  private func prepare(_ session: JalonSession) throws {
    try session.fills(
      "Commencer une action : Apprendre par deux", by: "Enter", with: [nil], saved: "1 condition sur 4")
    try session.fills(
      "Décider l’équipement : Deux tablettes", by: "Enter", with: ["c"], saved: "2 conditions sur 4")
    try session.fills(
      "Décider le coût : Deux tablettes", by: "Enter", with: ["a"], saved: "3 conditions sur 4")
    try session.fills(
      "Noter le choix d’un outil : Deux tablettes", by: "Enter",
      with: ["voir le planning du jour", "tablette, écran", "tablette"], saved: "Tout est là")
  }

  private func deploy(_ session: JalonSession) throws {
    let title = "Terminer une action"
    try session.fills(
      "\(title) : Apprendre par deux", by: "Enter", with: ["fait à deux"], saved: "1 action sur 2")
    try session.fills("\(title) : Deux tablettes", by: "Enter", with: ["livrées"], saved: "2 actions sur 2")
    try session.fills(
      "Noter un échange", by: "Enter", with: ["45", nil, nil, "Tout va bien."], saved: "Tout est là")
  }

  private func review(_ session: JalonSession) throws {
    try session.fills("Commencer un diagnostic", by: "Enter", with: [nil], saved: "PRO-1")
    session.types(String(repeating: "4", count: 52))
    try session.waits(for: "Chaque question a sa réponse").waits(forNo: "enregistrement…")
    try session.confirms("Clore le diagnostic", by: "x", then: "Bilan : 1 condition sur 4")
    try session.keys("v").waits(for: "Pour aller au bout du parcours")
    try session.fills(
      "Noter un échange", by: "Enter", with: ["30", nil, nil, "Lu ensemble."], saved: "2 conditions sur 4")
    try session.fills(
      "Recueillir la satisfaction", by: "Enter", with: ["5", "Maëlle Le Goff"], saved: "3 conditions sur 4")
    try session.fills("Passer le relais", by: "Enter", with: [nil, "+180"], saved: "Tout est là")
  }
}
