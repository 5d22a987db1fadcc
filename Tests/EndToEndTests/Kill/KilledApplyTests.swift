import Foundation
import Testing

/// `kill -9` during `apply`: every acknowledged line is there, nothing is half there, and the next run goes on.
@Suite(.serialized)
struct KilledApplyTests {
  let jalon: RunningJalon

  init() throws {
    jalon = try RunningJalon()
    _ = try jalon.run("init")
  }

  /// Commands of one run: an association, its case and a need, again and again, all under a word of the run's own.
  private func commands(_ word: String, stories: Int) throws -> String {
    let lines = (0..<stories).flatMap { story in
      [
        #"{"command":"association.register","name":"\#(word) \#(story)","city":"Rennes","postcode":"35000"}"#,
        #"{"command":"case.open","association":"@\#(story * 3 + 1)"}"#,
        #"{"command":"need.record","case":"@\#(story * 3 + 2)","text":"besoin\#(word) à écouter"}"#,
      ]
    }
    return try jalon.write(lines.joined(separator: "\n"), to: word + ".jsonl")
  }

  /// What stands in the programme under the word of a run: associations, cases, and cases with their need.
  private func kept(_ word: String) throws -> [Int] {
    try [["association", "list", word], ["case", "list", word], ["case", "list", "besoin" + word]].map {
      try jalon.run(words: $0 + ["--json"], input: Data()).json().int("total") ?? -1
    }
  }

  /// The same, after so many lines of a run.
  private func kept(afterLines lines: Int) -> [Int] { [lines + 2, lines + 1, lines].map { $0 / 3 } }

  private func expectWhole() throws {
    let check = try jalon.run("check")
    #expect(check.status == 0, "\(check.output)\(check.errors)")
  }

  @Test func `what was acknowledged is there, and at most the line under way beside it`() throws {
    var draws = Draws(seed: KillTrial.seed)
    for kill in 1...KillTrial.kills {
      let word = "course\(kill)x"
      let run = try StartedJalon(jalon, ["apply", try commands(word, stories: 400)])
      var acknowledged: [String] = []
      for _ in 0..<Int.random(in: 0...40, using: &draws) {
        if let line = run.nextLine() { acknowledged.append(line) }
      }
      KillTrial.linger(.random(in: 0...12_000, using: &draws))
      acknowledged += run.kill()
      #expect(acknowledged.allSatisfy { $0.contains(#""ok":true"#) })
      let found = try kept(word)
      let possible = [0, 1].map { kept(afterLines: acknowledged.count + $0) }
      #expect(possible.contains(found), "kill \(kill) after \(acknowledged.count) answers")
      try expectWhole()
    }
  }

  @Test func `of a run that is all or nothing, there is all or nothing`() throws {
    var draws = Draws(seed: KillTrial.seed &+ 1)
    let stories = 40
    let start = ContinuousClock.now
    _ = try jalon.run("apply", "--atomic", commands("entier", stories: stories))
    let whole = start.duration(to: .now)
    #expect(try kept("entier") == [stories, stories, stories])
    for kill in 1...KillTrial.kills {
      let word = "course\(kill)x"
      let run = try StartedJalon(jalon, ["apply", "--atomic", try commands(word, stories: stories)])
      KillTrial.linger(.random(in: 0...1.1, using: &draws) * whole.microseconds)
      let acknowledged = run.kill()
      let found = try kept(word)
      #expect(found == [0, 0, 0] || found == [stories, stories, stories], "kill \(kill)")
      #expect(acknowledged.isEmpty || found[0] == stories, "kill \(kill)")
      try expectWhole()
    }
  }
}

extension Duration {
  var microseconds: Double { Double(components.seconds) * 1e6 + Double(components.attoseconds) / 1e12 }
}
