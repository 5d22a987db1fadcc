import Testing

@testable import TerminalKit

struct KeyFileTests {
  @Test func `keys come as one sequence, several, or none, with or without quotes round the id`() {
    let file = KeyFile(
      document: """
        "list.mark" = "m"
        edit.undo = ["u", "C-u"]
        "program.quit" = []
        """, file: "keys.toml")
    #expect(file.warnings.isEmpty)
    #expect(file.bindings == ["list.mark": ["m"], "edit.undo": ["u", "C-u"], "program.quit": []])
    #expect(file.place(of: "program.quit") == "keys.toml:3:1")
  }

  @Test func `a value that is no key is a warning with its place, and the rest holds`() {
    let file = KeyFile(document: "\"a.b\" = 3\n\"c.d\" = \"x\"\n\"e.f\" = [1]", file: "keys.toml")
    #expect(file.bindings == ["c.d": ["x"]])
    #expect(file.warnings.map(\.place).sorted() == ["keys.toml:1:1", "keys.toml:3:1"])
  }

  @Test func `what is no TOML is a warning with its place`() {
    let file = KeyFile(document: "\"a.b\" = \"x\"\n= 3", file: "keys.toml")
    #expect(file.bindings.isEmpty)
    #expect(file.warnings.count == 1)
    #expect(file.warnings.first?.line == 2)
  }
}
