import Foundation
import TestTerminal
import Testing

/// A training from its first line to the folder for the auditor, by keyboard.
@Suite(.serialized, .enabled(if: TerminalEmulator.tmux != nil, "tmux is not installed"))
struct TrainingSessionTests {
  let jalon: RunningJalon

  init() throws {
    jalon = try RunningJalon()
    let lines = [
      #"{"command":"association.register","name":"Les P’tits Loups","department":"35"}"#,
      #"{"command":"case.takeOver","association":"@1","stage":"deploiement","adviser":"Amélie Lefèvre","reason":"suivi avant Jalon"}"#,
      #"{"command":"referent.add","association":"@1","name":"Maëlle Le Goff","role":"main","email":"m@example.org"}"#,
    ]
    let outcome = try jalon.run("apply", input: lines.joined(separator: "\n"))
    try #require(outcome.status == 0, "\(outcome.output)")
    try jalon.write("signatures", to: "feuille.pdf")
  }

  @Test func `an evidence file is filled in piece by piece, locked and written for the auditor`() throws {
    let session = try JalonSession(jalon, rows: 40, columns: 120)
    try session.waits(for: "P’tits Loups").keys("F").waits(for: "Aucune formation").keys("n")
      .waits(for: "─ Prévoir une formation pour… ─").types("loups").waits(for: "▌ Les P’tits Loups").keys(
        "Enter"
      )
      .waits(for: "─ Prévoir une formation, Les P’tits Loups ─").types("Ranger les documents").keys("C-s")
      .waits(for: "0 pièces sur 12")
    try describe(session)
    try hold(session)
    try close(session)
    try session.waits(for: "Tout est là")
    try session.confirms("Déclarer le dossier complet", by: "L", then: "complet le 22 nov. 2026")
    try session.keys("e").waits(for: "est verrouillé")
    try session.keys("E").waits(for: "Dossier d’audit écrit")
    let folder = session.folder.appending(path: "preuves-1-2026-11-22").path
    #expect(FileManager.default.fileExists(atPath: folder + "/index.html"))
    #expect(FileManager.default.fileExists(atPath: folder + "/SHA256SUMS"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/fichiers").count == 1)
    try session.fills("Rouvrir le dossier de preuves", by: "O", with: ["un avis de plus"], saved: "version 2")
    #expect(try jalon.run("check").status == 0)
  }

  /// What is said before the first half-day.
  private func describe(_ session: JalonSession) throws {
    try session.fills("Prévoir une demi-journée", by: "s", with: ["hier 9h"], saved: "sam. 21 nov., matin")
    try session.fills("Inscrire à une formation", by: "a", with: ["Maëlle Le Goff"], saved: "0/2 notés")
    try session.fills(
      "Fixer un objectif de formation", by: "o",
      with: ["Retrouver un document", "retrouver", "cinq sur cinq", "exercice"], saved: "à évaluer")
    try session.fills(
      "Compléter une formation", by: "e",
      with: [
        nil, nil, "Amélie Lefèvre", "adaptation au poste", "Nommer, ranger.", nil, nil, "900",
        "11 75 12345 75",
      ],
      saved: "✓ Objectifs et programme")
    try session.fills(
      "Analyser le besoin de formation", by: "f", "b", with: ["entretien", "Chacun range à sa façon."],
      saved: "✓ Analyse du besoin")
    try session.fills("Noter la convention", by: "f", "c", with: [nil], saved: "✓ Convention ou contrat")
    try session.fills("Noter la convocation", by: "f", "i", with: ["courriel"], saved: "✓ Convocation")
    try session.fills(
      "Positionner un participant", by: "f", "p", with: ["Maëlle", "a"], saved: "✓ Positionnement")
  }

  /// What happens while it is held: who was there, and the sheet that they signed.
  private func hold(_ session: JalonSession) throws {
    try session.keys("P").waits(for: "à signer")
    let title = "Joindre un fichier : sam. 21 nov., matin"
    try session.keys("Enter").waits(for: "─ \(title) ─").types(jalon.path("absent.pdf")).keys("C-s")
      .waits(for: "n’existe pas")
    try session.keys("C-u").types(jalon.path("feuille.pdf")).keys("C-s").waits(for: "✓ Émargement")
    try session.fills(
      "Noter un aléa ou une adaptation", by: "Enter", with: ["Aucun aléa.", "rien"],
      saved: "✓ Aléas et adaptations")
  }

  /// What follows: Enter leads from piece to piece; one that does not apply says why.
  private func close(_ session: JalonSession) throws {
    try session.fills(
      "Évaluer un acquis : Maëlle Le Goff, Retrouver un document", by: "Enter", with: ["a"],
      saved: "✓ Évaluation des acquis")
    try session.fills("Recueillir un avis", by: "Enter", with: ["5"], saved: "✓ Satisfaction à chaud")
    try session.fills(
      "Établir une attestation : Maëlle Le Goff", by: "Enter", with: [nil], saved: "✓ Attestation")
    try session.fills(
      "Dire qu’une pièce ne s’applique pas : satisfaction à froid", by: "x", with: ["trop tôt"],
      saved: "~ Satisfaction à froid")
    try session.fills(
      "Décider une amélioration", by: "Enter", with: ["la séance", "Prévoir plus court."],
      saved: "Tout est là")
  }
}
