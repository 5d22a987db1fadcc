import Testing

@testable import TerminalKit

struct TextFieldTests {
  /// A field after keys were pressed, its cursor shown as `|`.
  private func typed(_ start: String, _ keys: String) throws -> String {
    var field = TextField(start)
    for key in try KeySequence(spelling: keys).keys { _ = field.handle(key) }
    var characters = Array(field.text)
    characters.insert("|", at: field.cursor)
    return String(characters)
  }

  @Test(arguments: [
    ("", "é t é", "été|"), ("abc", "Left Left x", "ax|bc"), ("abc", "Home Del", "|bc"),
    ("abc def", "C-w", "abc |"), ("abc def", "C-Left C-Left C-Right", "abc| def"), ("abc", "C-a C-k", "|"),
    ("abc", "Left C-u", "|c"), ("abc", "C-a C-e Backspace", "ab|"), ("a b", "A-b A-d", "a |"),
    ("l'été", "C-w", "l'|"), ("abc", "Home Right C-d", "a|c"),
  ])
  func `keys edit the line`(start: String, keys: String, result: String) throws {
    #expect(try typed(start, keys) == result)
  }

  @Test func `keys that mean nothing to a field are left to others`() throws {
    var field = TextField("ab")
    for spelling in ["Enter", "Esc", "Tab", "Up", "F1", "C-r", "Right"] {
      #expect(try field.handle(KeyPress(spelling: spelling)) == .ignored)
    }
    #expect(field.text == "ab")
  }

  @Test func `pasted text becomes one harmless line within the limit`() {
    var field = TextField("", limit: 8)
    field.insert("a\u{1B}[31m\r\nb\u{202E}c")
    #expect(field.text == "a[31m bc")
    #expect(field.insert("d") == .ignored)
  }

  @Test func `a combining mark joins the letter before the cursor`() {
    var field = TextField("e")
    field.insert("\u{301}")
    #expect(field.cursor == 1 && field.text == "e\u{301}")
  }

  @Test func `the cursor is seen at every place of a long text`() {
    let text = "Une association de 日本 très longue à écrire"
    for width in 1...50 {
      var field = TextField(text)
      for _ in 0...text.count {
        var canvas = Canvas(rows: 1, columns: 60)
        let area = Rect(row: 0, column: 3, rows: 1, columns: width)
        field.draw(in: area, on: &canvas)
        #expect(canvas.cursor.map(area.contains) == true)
        #expect(canvas[0, 2] == .blank && canvas[0, 3 + width] == .blank)
        _ = field.handle(.left)
      }
    }
  }

  @Test func `an empty field shows its placeholder`() {
    var canvas = Canvas(rows: 1, columns: 20)
    TextField().draw(in: canvas.bounds, on: &canvas, placeholder: "nom", isFocused: false)
    #expect(canvas.lines() == ["nom"] && canvas.cursor == nil)
  }
}

struct TextAreaTests {
  @Test func `rows break between words and moves follow them`() throws {
    var area = TextArea("Le projet associatif de tous", width: 10)
    #expect(area.rowCount == 3)
    #expect(area.handle(.up) == .moved)
    area.insert("X")
    #expect(area.text == "Le projet associaXtif de tous")
    #expect(area.handle(KeyPress(.pageUp)) == .moved)
    #expect(area.handle(.up) == .ignored)
  }

  @Test func `lines are broken, joined and kept`() throws {
    var area = TextArea("ab")
    for key in try KeySequence(spelling: "Enter c d Enter e Up C-a Backspace").keys { _ = area.handle(key) }
    #expect(area.text == "abcd\ne")
    _ = area.handle(.control("e"))
    _ = area.handle(.control("k"))
    #expect(area.text == "abcde")
    area.insert("\r\nx\ty\u{1B}")
    #expect(area.text == "abcd\nx ye")
  }

  @Test func `the cursor is seen whatever the text, the size and the keys`() throws {
    var random = SeededRandom(seed: 5)
    let keys = try KeySequence(
      spelling:
        "a é Space Enter Up Down Left Right Home End Backspace Del C-k C-u C-w PageUp PageDown C-Right")
    for _ in 0..<150 {
      var text = TextArea(random.text(upTo: 60))
      let size = Size(
        rows: Int.random(in: 1...6, using: &random), columns: Int.random(in: 1...30, using: &random))
      text.width = size.columns
      for _ in 0..<40 {
        guard let key = keys.keys.randomElement(using: &random) else { continue }
        _ = text.handle(key)
        var canvas = Canvas(rows: 10, columns: 40)
        let area = Rect(row: 2, column: 3, rows: size.rows, columns: size.columns)
        text.draw(in: area, on: &canvas)
        #expect(canvas.cursor.map(area.contains) == true)
        #expect((0...text.text.count).contains(text.cursor))
        #expect(canvas.lines()[1] == "" && canvas.lines()[2 + size.rows] == "")
      }
    }
  }
}
