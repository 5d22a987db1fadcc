import Foundation
import TestTerminal
import Testing

/// Strange terminals are worked with, or refused in one line that says what to do.
@Suite(.serialized, .enabled(if: TerminalEmulator.tmux != nil, "tmux is not installed"))
struct StrangeTerminalTests {
  let jalon: RunningJalon

  init() throws {
    jalon = try RunningJalon()
    let lines = [
      #"{"command":"association.register","name":"Épicerie d’Œuvre solidaire 日本"}"#,
      #"{"command":"case.open","association":"@1"}"#,
    ]
    _ = try jalon.run("apply", input: lines.joined(separator: "\n"))
  }

  @Test(arguments: ["nonsense-42", "unknown", ""])
  func `one that nobody knows is taken for another, which is said`(term: String) throws {
    let session = try JalonSession(jalon, environment: ["TERM": term], script: JalonSession.job)
    try session.waits(for: "Épicerie").waits(for: "« \(term) » est inconnu ici ; « xterm-256color »").keys(
      "Q")
    try session.waits(forLine: "left")
    try session.expectTerminalAsFound()
    #expect(try session.file("code") == "0\n")
  }

  @Test func `one that can only write line after line is refused`() throws {
    let session = try JalonSession(jalon, environment: ["TERM": "dumb"], script: JalonSession.job)
    try session.waits(forLine: "left")
    try session.expectTerminalAsFound()
    #expect(try session.file("code") == "69\n")
    #expect(session.picture.contains("jalon: le terminal « dumb » ne peut pas montrer l’interface"))
  }

  @Test(arguments: ["C", "POSIX"])
  func `no locale in particular: everything is shown`(locale: String) throws {
    let session = try JalonSession(
      jalon, environment: ["LC_ALL": locale, "LANG": locale], script: JalonSession.job)
    try session.waits(for: "▌  Épicerie d’Œuvre solidaire").waits(for: "C.UTF-8 sert à sa place").keys("Q")
    try session.waits(forLine: "left")
    #expect(try session.file("code") == "0\n")
  }

  @Test func `a locale that isn’t installed: letters without accents, plain signs`() throws {
    let session = try JalonSession(
      jalon, environment: ["LC_ALL": "fr_FR.ISO-8859-1", "LOCPATH": "/nonexistent"], script: JalonSession.job)
    try session.waits(for: ">  Epicerie d'Ouvre solidaire ? ?").waits(
      for: "les lettres s'affichent sans accent")
    let strange = session.picture.filter { !$0.isASCII }
    #expect(strange.isEmpty)
    try session.keys("?").waits(for: "Aide").keys("Escape").waits(forNo: "Aide").keys("Q")
    try session.waits(forLine: "left")
    #expect(try session.file("code") == "0\n")
  }

  private static let charmap = "/usr/share/i18n/charmaps/ISO-8859-1.gz"

  @Test(.enabled(if: FileManager.default.fileExists(atPath: charmap), "no source of locales is installed"))
  func `a locale of one byte a letter is written in its own bytes`() throws {
    let session = try JalonSession(
      jalon, environment: ["LC_ALL": "fr_FR.ISO-8859-1"],
      script: """
        localedef -i fr_FR -f ISO-8859-1 ./fr_FR.ISO-8859-1; export LOCPATH=$PWD
        echo ready >>$JALON_IDLE_FILE; read; exec $JALON
        """)
    try session.waits(forLine: "ready")
    session.run(["pipe-pane", "-O", "cat >\(session.folder.path)/raw"])
    session.keys("Enter")
    let wanted = Data([0xC9]) + Data("picerie d'Ouvre solidaire ? ?".utf8)
    for _ in 0..<600 {
      let raw = FileManager.default.contents(atPath: session.folder.path + "/raw") ?? Data()
      if raw.range(of: wanted) != nil { return }
      _ = session.nextLine(within: 0.1)
    }
    Issue.record("Latin-1 was not written")
  }

  @Test func `a window of 20×5, and of no room at all`() throws {
    let session = try JalonSession(jalon, rows: 5, columns: 20)
    try session.waits(for: "trop")
    session.keys("j", "G", "?").resizes(rows: 1, columns: 2).keys("Down", "Up", "Tab")
    try session.resizes(rows: 24, columns: 80).waits(for: "Aide").keys("Escape").waits(for: "Épicerie")
  }

  @Test func `a burst of new sizes: the last one counts`() throws {
    let session = try JalonSession(jalon)
    try session.waits(for: "Épicerie")
    for step in 0..<40 { session.resizes(rows: 5 + step % 30, columns: 20 + step * 7 % 120) }
    // What the bottom line says must stand on the bottom line of the last size.
    try session.resizes(rows: 30, columns: 100).waits("the last line") { lines in
      lines.count >= 30 && lines[29].contains("? aide") && lines[4].contains("Épicerie")
    }
  }

  @Test func `a storm of signals costs few frames`() throws {
    let session = try JalonSession(jalon, script: "echo $$ >number; exec $JALON")
    try session.waits(for: "Épicerie")
    let before = try frame(session)
    let process = try session.process()
    for _ in 0..<1000 { kill(process, SIGWINCH) }
    #expect(try frame(session) < before + 200)
  }

  /// The number of the frame on the screen, told when a key that means nothing has been dealt with.
  private func frame(_ session: JalonSession) throws -> Int {
    session.keys("F9")
    var line = try session.wait(for: "idle") { $0.hasPrefix("idle ") }
    while let next = session.nextLine(within: 0.3) { line = next }
    return try #require(Int(line.dropFirst(5)))
  }

  @Test func `no terminal at all`() throws {
    let told = try jalon.run()
    #expect(told.status == 64)
    #expect(told.errors.hasPrefix("jalon: the interface needs a terminal"))
    #expect(told.errors.contains("jalon --help") && told.errors.filter { $0 == "\n" }.count == 1)
  }
}
