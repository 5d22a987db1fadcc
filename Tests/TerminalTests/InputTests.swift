import Testing

@Suite(.serialized, .enabled(if: TmuxSession.tmux != nil, "tmux is not installed"))
struct InputTests {
  @Test func `keys are read as they were pressed`() throws {
    let session = try TmuxSession(script: "exec $PROBE")
    try session.waitUntilIdle()
    let keys = [
      ("j", "j"), ("é", "é"), ("€", "€"), ("Space", "Space"), ("Enter", "Enter"), ("Tab", "Tab"),
      ("BTab", "S-Tab"), ("BSpace", "Backspace"), ("Escape", "Esc"), ("Up", "Up"), ("S-Up", "S-Up"),
      ("Left", "Left"), ("C-Left", "C-Left"), ("C-Right", "C-Right"), ("Home", "Home"), ("End", "End"),
      ("PageUp", "PageUp"), ("PageDown", "PageDown"), ("DC", "Del"), ("IC", "Ins"), ("F1", "F1"),
      ("F12", "F12"),
      ("C-a", "C-a"), ("C-r", "C-r"), ("M-x", "A-x"), ("C-c", "C-c"), ("C-s", "C-s"), ("C-Space", "C-Space"),
    ]
    for (name, spelling) in keys {
      session.press(name)
      try session.wait(for: "key \(spelling)")
      try session.waitUntilIdle()
    }
  }

  @Test func `a hundred waiting keys cost one frame`() throws {
    let session = try TmuxSession(script: "exec $PROBE")
    try session.waitUntilIdle()
    session.run(["send-keys", "-N", "100", "j"])
    for _ in 0..<100 { try session.wait(for: "key j") }
    let line = try session.wait(for: "idle") { $0.hasPrefix("idle ") }
    // They may arrive in a few pieces, never in a hundred.
    #expect(Int(line.dropFirst(5)).map { $0 < 40 } == true, "\(line)")
  }

  @Test func `a paste is one event, line breaks and all`() throws {
    let session = try TmuxSession(script: "exec $PROBE")
    try session.waitUntilIdle()
    session.run(["set-buffer", "Épicerie\n\tsolidaire q T\u{1B}[A"])
    session.run(["paste-buffer", "-p"])
    try session.wait(for: "paste") { $0.hasPrefix("paste \"Épicerie\\n\\tsolidaire q T") }
    session.press("j")
    try session.wait(for: "key j")
  }

  @Test func `clicks and the wheel arrive with their place`() throws {
    let session = try TmuxSession(script: "exec $PROBE")
    try session.waitUntilIdle()
    #expect(session.value("mouse_any_flag") == "1")
    for (button, action) in [("20", "click"), ("60", "wheelUp"), ("61", "wheelDown")] {
      session.run(["send-keys", "-H", "1b", "5b", "4d", button, "25", "23"])
      try session.wait(for: "mouse \(action) 2 4")
    }
  }

  @Test(arguments: [("rgb:ffff/fafa/f7f7\u{1B}\\", "light"), ("rgb:14/17/1c\u{7}", "dark")])
  func `what the terminal says of itself is no keys`(answer: String, ground: String) throws {
    let session = try TmuxSession(environment: ["PROBE_ASKS": "1"], script: "exec $PROBE")
    try session.waitUntilIdle()
    let bytes = Array(("\u{1B}[?2026;2$y\u{1B}]11;" + answer).utf8)
    // In two pieces, as a slow line brings it.
    for piece in [bytes.prefix(5), bytes[5..<20], bytes.dropFirst(20)] {
      session.run(["send-keys", "-H"] + piece.map { String($0, radix: 16) })
    }
    session.press("j")
    let next = try session.wait(for: "key") { $0.hasPrefix("key ") }
    #expect(next == "key j")
    session.press("q")
    try session.wait(for: "ground \(ground)")
  }

  @Test func `the title of the window is the program's`() throws {
    let session = try TmuxSession(script: "exec $PROBE 12")
    try session.waitUntilIdle()
    #expect(session.value("pane_title") == "probe 12")
  }

  @Test func `an effect wakes the loop`() throws {
    let session = try TmuxSession(script: "exec $PROBE")
    try session.waitUntilIdle()
    session.press("w")
    try session.wait(for: "worked")
    try session.waitUntilIdle()
  }
}
