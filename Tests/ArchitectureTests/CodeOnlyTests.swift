import Testing

struct CodeOnlyTests {
  @Test(arguments: [
    (#"let text = "try! this" // and as! that"#, "let text =  "),
    (#"let quoted = "a \" try!"; run()"#, "let quoted = ; run()"),
    ("/* try! */ run()", " run()"),
    ("/// try!", ""),
    ("let half = a / b", "let half = a / b"),
  ])
  func proseIsTakenOut(line: String, code: String) {
    #expect(CodeOnly.lines([line]) == [code])
  }

  @Test func longStringsAndCommentsGoOnOverLines() {
    let lines = ["let page = \"\"\"", "  try!", "  \"\"\"", "run() /* one", "  as! */ stop()"]
    #expect(CodeOnly.lines(lines) == ["let page = ", "", "", "run() ", " stop()"])
  }
}
