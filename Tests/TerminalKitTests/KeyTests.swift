import Testing

@testable import TerminalKit

struct KeyTests {
  @Test(arguments: [
    "g g", "C-d", "Enter", "Esc", "é", "F1", "S-Tab", "Space", "G", "C-Left", "A-b", "PageDown", "-", "C--",
    "S-Up", ": ?", "C-Space", "A-S-F12",
  ])
  func `a spelling reads back as it is printed`(spelling: String) throws {
    #expect(try KeySequence(spelling: spelling).description == spelling)
  }

  @Test(arguments: [
    ("C-m", "Enter"), ("C-i", "Tab"), ("C-[", "Esc"), ("C-h", "Backspace"), ("C-j", "Enter"), ("C-D", "C-d"),
    ("S-a", "A"), ("M-x", "A-x"), ("return", "Enter"), ("pgdn", "PageDown"), ("escape", "Esc"), ("f5", "F5"),
  ])
  func `what is one key on a terminal is one key here`(spelling: String, canonical: String) throws {
    #expect(try KeyPress(spelling: spelling).description == canonical)
  }

  @Test func `a misspelt key names the nearest one`() {
    #expect(throws: KeyPress.SpellingError(word: "Entrer", suggestion: "Enter")) {
      try KeyPress(spelling: "Entrer")
    }
    #expect(throws: KeyPress.SpellingError(word: "C-Hmoe", suggestion: "Home")) {
      try KeyPress(spelling: "C-Hmoe")
    }
    #expect(throws: KeyPress.SpellingError.self) { try KeyPress(spelling: "") }
  }

  @Test func `a trie finds, waits and refuses`() throws {
    var trie = KeyTrie<String>()
    try trie.insert(KeySequence(spelling: "g g"), "first")
    try trie.insert(KeySequence(spelling: "g e"), "end")
    try trie.insert(KeySequence(spelling: "j"), "down")
    let g = try KeyPress(spelling: "g")
    guard case .pending = trie.match([g]) else { Issue.record("g alone must wait"); return }
    guard case .found("first") = trie.match([g, g]) else { Issue.record("g g must be found"); return }
    guard case .none = trie.match([g, .down]) else { Issue.record("g Down means nothing"); return }
    guard case .none = trie.match([]) else { Issue.record("no key means nothing"); return }
    #expect(trie.continuations(after: [g]).map { "\($0.rest) \($0.value)" } == ["g first", "e end"])
    #expect(trie.description == "g g  first\ng e  end\nj  down")
  }

  @Test func `a sequence that hides another is refused, the same one is replaced`() throws {
    var trie = KeyTrie<Int>()
    try trie.insert(KeySequence(spelling: "g g"), 1)
    try trie.insert(KeySequence(spelling: "g g"), 2)
    #expect(trie.sequences.count == 1)
    #expect(throws: KeyTrie<Int>.Conflict.self) { try trie.insert(KeySequence(spelling: "g"), 3) }
    #expect(throws: KeyTrie<Int>.Conflict.self) { try trie.insert(KeySequence(spelling: "g g g"), 3) }
  }
}
