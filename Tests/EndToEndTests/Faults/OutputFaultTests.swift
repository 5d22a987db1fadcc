import Foundation
import Testing

/// Results that can't be written, and readers who leave.
struct OutputFaultTests {
  let jalon: RunningJalon

  init() throws {
    jalon = try RunningJalon()
    let lines = (0..<300).map { #"{"command":"association.register","name":"Les Amis \#($0)"}"# }
    _ = try jalon.run("apply", "--atomic", input: lines.joined(separator: "\n"))
  }

  @Test(arguments: [
    "association list", "association list --json", "schema", "keys", "questionnaire print --out -",
  ])
  func `a reader who has seen enough ends it quietly`(words: String) throws {
    let told = try jalon.shell("jalon \(words) | head -n 1 >/dev/null; echo ${PIPESTATUS[0]}")
    #expect(told.output == "0\n")
    #expect(told.errors.isEmpty)
  }

  @Test(arguments: [">/dev/full", ">&-"])
  func `a result that can’t be written is said`(output: String) throws {
    for words in ["association list", "schema", "apply <<<'{\"command\":\"case.open\",\"association\":1}'"] {
      let told = try jalon.shell("jalon \(words) \(output)")
      #expect(told.status == 74, "\(words)")
      #expect(told.errors.hasPrefix("jalon: "))
      #expect(told.errors.filter { $0 == "\n" }.count == 1)
    }
    #expect(try jalon.run("check").status == 0)
  }

  @Test func `answers that nobody reads end the run before more is done`() throws {
    // Endless: the run ends only because nobody reads.
    let told = try jalon.shell(
      """
      yes '{"command":"association.register","name":"Encore"}' | jalon apply | head -n 1
      echo ${PIPESTATUS[1]}
      """)
    #expect(told.lines == [#"{"line":1,"ok":true,"id":301}"#, "0"])
    #expect(told.errors.isEmpty)
  }

  @Test func `nowhere to say what is wrong does no harm`() throws {
    #expect(try jalon.shell("jalon nonsense 2>&-").status == 64)
    #expect(try jalon.shell("jalon association list <&- 2>&-").status == 0)
    #expect(try jalon.shell("jalon questionnaire print --out page.html <&- 2>&-").status == 0)
    #expect(try String(contentsOfFile: jalon.path("page.html"), encoding: .utf8).hasSuffix("</html>\n"))
    #expect(try jalon.run("check").status == 0)
  }
}
