import Foundation
import TestTerminal
import Testing

/// A tool that two associations share, by keyboard: from the question in a plan to leaving with open eyes.
@Suite(.serialized, .enabled(if: TerminalEmulator.tmux != nil, "tmux is not installed"))
struct PoolSessionTests {
  let jalon: RunningJalon

  init() throws {
    jalon = try RunningJalon()
    var lines: [String] = []
    for name in ["Les P’tits Loups", "Foyer rural de Vitré"] {
      let first = lines.count + 1
      lines += [
        #"{"command":"association.register","name":"\#(name)","department":"35"}"#,
        #"{"command":"case.takeOver","association":"@\#(first)","stage":"plan","adviser":"Amélie Lefèvre","reason":"suivi avant Jalon"}"#,
        #"{"command":"aim.add","association":"@\#(first)","text":"Travailler à plusieurs"}"#,
        #"{"command":"objective.add","case":"@\#(first + 1)","aim":"@\#(first + 2)","text":"Des documents que chacun retrouve"}"#,
        #"{"command":"action.add","objective":"@\#(first + 3)","title":"Une suite bureautique","mode":"equipment","flags":["poolable"]}"#,
        #"{"command":"tool.choose","action":"@\#(first + 4)","need":"écrire à plusieurs","options":["celle du réseau"],"choice":"celle du réseau"}"#,
      ]
    }
    let outcome = try jalon.run("apply", input: lines.joined(separator: "\n"))
    try #require(outcome.status == 0, "\(outcome.output)")
  }

  @Test func `a pool is made from a plan, joined by another, and left once the effect was seen`() throws {
    let session = try JalonSession(jalon, rows: 40, columns: 120)
    try session.waits(for: "P’tits Loups").keys("/").types("loups").keys("Enter", "Enter")
      .waits(for: "Pour passer à").keys("P").waits(for: "Une suite bureautique")
    try session.keys("j", "j", "m").waits(for: "─ Dire si l’action se mutualise : Une suite bureautique ─")
    try session.types("m").keys("Tab", "Space", "C-s").waits(for: "─ Ouvrir un groupement ─")
    try session.types("1000,01").keys("C-s").waits(for: "Pourraient se joindre").waits(for: "1 association")
    try session.waits(for: "même département, même outil").keys("j")
    try session.confirms("Ajouter au groupement", by: "a", then: "2 associations")
    try session.waits(for: "500,01 €").waits(for: "500,00 €")
    try session.keys("x").waits(for: "─ Quitter un groupement : Les P’tits Loups ─")
    try session.types("un autre outil").keys("Enter").waits(for: "Ce que chacun porte, avant et après")
    try session.waits(for: "→  1 000,01 €")
    #expect(try active() == 2, "nothing is done before it is confirmed")
    try session.keys("Enter").waits(for: "Partis").waits(for: "1 association")
    #expect(try active() == 1)
    try session.keys("u").waits(for: "2 associations")
    #expect(try active() == 2)
    try session.keys("M").waits(for: "celle du réseau").keys("Escape")
    #expect(try jalon.run("check").status == 0)
  }

  /// How many take part now.
  private func active() throws -> Int? {
    try jalon.run("pool", "show", "1", "--json").json().int("active")
  }
}
