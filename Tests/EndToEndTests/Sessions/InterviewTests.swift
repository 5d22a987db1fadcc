import Foundation
import TestTerminal
import Testing

/// A whole interview by keyboard: 52 answers in 52 keys, broken off in the middle, taken up at the same question, closed.
@Suite(.serialized, .enabled(if: TerminalEmulator.tmux != nil, "tmux is not installed"))
struct InterviewTests {
  /// A window, a language, and what the digit row writes there without Shift.
  struct Place: CustomTestStringConvertible {
    let rows: Int
    let columns: Int
    let language: String
    let digits: [String]
    var testDescription: String { "\(columns)×\(rows) \(language)" }

    /// The words of the language.
    func callAsFunction(_ french: String, _ english: String) -> String { language == "fr" ? french : english }
  }

  static let places = [
    Place(rows: 24, columns: 80, language: "fr", digits: ["&", "é", "\"", "'"]),
    Place(rows: 40, columns: 120, language: "en", digits: ["1", "2", "3", "4"]),
  ]

  let jalon: RunningJalon

  init() throws {
    jalon = try RunningJalon()
    let lines = [
      #"{"command":"association.register","name":"Épicerie solidaire","department":"35","sector":"solidarité","employees":3,"volunteers":12,"budget":4200000,"network":"none"}"#,
      #"{"command":"case.open","association":"@1"}"#,
      #"{"command":"referent.add","association":"@1","name":"Odile Le Goff","role":"main","email":"o@example.org"}"#,
      #"{"command":"referent.add","association":"@1","name":"Paul N’Diaye","role":"substitute"}"#,
    ]
    let outcome = try jalon.run("apply", input: lines.joined(separator: "\n"))
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  private func open(_ place: Place, script: String = "exec $JALON") throws -> JalonSession {
    let session = try JalonSession(
      jalon, rows: place.rows, columns: place.columns, language: place.language, script: script)
    try session.waits(for: "Épicerie").keys("Enter")
    try session.waits(for: place("0 condition sur 3", "0 of 3")).keys("D")
    return session
  }

  @Test(arguments: places)
  func `one key an answer, killed in the middle, gone on with at the same question, closed`(place: Place)
    throws
  {
    let killed = try open(place, script: JalonSession.job)
    try killed.waits(for: place("Aucun diagnostic", "No diagnostic"))
    try killed.fills(
      place("Commencer un diagnostic", "Start a diagnostic"), by: "a", with: [", Paul N’Diaye"],
      saved: "PRO-1")
    // All at once, faster than anything can be saved.
    killed.types((0..<20).map { place.digits[$0 % 4] }.joined())
    try killed.waits(for: place("20 sur 52", "20 of 52"))
    try killed.waits(forNo: place("enregistrement…", "saving…"))
    let question = try #require(shownQuestion(killed))
    try killed.signal(SIGKILL)
    try killed.waits(forLine: "left")

    let session = try open(place)
    try session.waits(for: place("20 sur 52", "20 of 52")).keys("Enter")
    try session.waits(for: question)
    #expect(shownQuestion(session) == question)
    session.types((20..<52).map { place.digits[$0 % 4] }.joined())
    try session.waits(for: place("Chaque question a sa réponse", "Every question has its answer"))
    try session.waits(forNo: place("enregistrement…", "saving…"))
    try session.confirms(
      place("Clore le diagnostic", "Close the diagnostic"), by: "x", then: place("Priorités", "Priorities"))
    try decide(session, place)
    #expect(try jalon.run("check").status == 0)
  }

  /// The code of the question that shows.
  private func shownQuestion(_ session: JalonSession) -> String? {
    session.picture.split(separator: "\n").lazy.compactMap { line in
      line.split(separator: " ").first.map(String.init)
    }.first { word in
      let parts = word.split(separator: "-")
      return parts.count == 2 && parts[0].count == 3 && parts[0].allSatisfy(\.isUppercase)
        && parts[1].allSatisfy(\.isNumber)
    }
  }

  /// Retains the first priority and leaves the second for later, with a reason.
  private func decide(_ session: JalonSession, _ place: Place) throws {
    for _ in 0..<20 where !session.picture.contains("▌  1  ") {
      let before = session.picture.split(separator: "\n", omittingEmptySubsequences: false)
      try session.keys("j").waits("the step") { $0 != before }
    }
    try session.keys("r").waits(for: place("retenue", "retained"))
    try session.keys("j", "t").waits(for: place("Plus tard, pourquoi", "Later, why"))
    session.types(place("après la rentrée", "after the summer")).keys("Enter")
    try session.waits(for: place("2 décidées sur 6", "2 of 6 decided"))
    try session.keys("Escape").waits(for: place("2 priorités décidées", "2 of 6 priorities"))
  }
}
