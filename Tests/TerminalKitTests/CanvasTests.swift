import Testing

@testable import TerminalKit

struct CanvasTests {
  @Test func `text stands where it was put, with its style`() {
    var canvas = Canvas(rows: 2, columns: 12)
    let used = canvas.put("Épicerie", at: Point(row: 1, column: 2), style: Style(.strong, on: .selection))
    #expect(used == 8)
    #expect(canvas.lines() == ["", "  Épicerie"])
    #expect(canvas.styleRuns() == ["1:2-9 text.strong on surface.selection"])
  }

  @Test func `text without a surface keeps the one below it`() {
    var canvas = Canvas(rows: 1, columns: 6)
    canvas.fill(canvas.bounds, style: Style(.text, on: .selection))
    canvas.put("ab", at: Point(row: 0, column: 1), style: Style(.warning, .bold))
    #expect(
      canvas.styleRuns() == [
        "0:0-0 text on surface.selection", "0:1-2 warning+bold on surface.selection",
        "0:3-5 text on surface.selection",
      ])
  }

  @Test func `text that does not fit ends in an ellipsis at the edge`() {
    var canvas = Canvas(rows: 1, columns: 6)
    canvas.put("Association", at: Point(row: 0, column: 1), style: .text)
    #expect(canvas.lines() == [" Asso…"])
    canvas.put("日本", at: Point(row: 0, column: 3), style: .text)
    #expect(canvas.lines() == [" As日…"])
  }

  @Test func `a canvas shows a text as truncation says`() {
    var random = SeededRandom(seed: 6)
    for _ in 0..<1_000 {
      let text = random.text(upTo: 12)
      let room = Int.random(in: 1...12, using: &random)
      var canvas = Canvas(rows: 1, columns: room)
      let used = canvas.put(text, at: Point(row: 0, column: 0), style: .text)
      var wanted = TextWidth.truncated(text, to: room)
      #expect(used == TextWidth.width(of: wanted))
      while wanted.last == " " { wanted.removeLast() }
      #expect(canvas.lines() == [wanted])
    }
  }

  @Test func `text can end at a column`() {
    var canvas = Canvas(rows: 1, columns: 10)
    canvas.put("41,2", endingAt: 9, row: 0, style: .text)
    #expect(canvas.lines() == ["     41,2"])
  }

  @Test func `nothing is painted outside the clip, and it is set back`() {
    var canvas = Canvas(rows: 3, columns: 8)
    canvas.clipped(to: Rect(row: 1, column: 2, rows: 1, columns: 3)) { canvas in
      for row in 0..<3 { canvas.put("abcdefgh", at: Point(row: row, column: 0), style: .text) }
      canvas.fill(Rect(row: 0, column: 4, rows: 3, columns: 4), style: .text, with: "#")
    }
    #expect(canvas.lines() == ["", "  cd#", ""])
    #expect(canvas.clip == canvas.bounds)
  }

  @Test func `painting over half of a wide cluster blanks the other half`() {
    var canvas = Canvas(rows: 1, columns: 6)
    canvas.put("日本", at: Point(row: 0, column: 0), style: .text)
    canvas.put("x", at: Point(row: 0, column: 1), style: .text)
    #expect(canvas.lines() == [" x本"])
    canvas.put("y", at: Point(row: 0, column: 2), style: .text)
    #expect(canvas.lines() == [" xy"])
  }

  @Test func `canvases are compared by what they show`() {
    var one = Canvas(rows: 1, columns: 4)
    one.put("e\u{301}a\u{300}", at: Point(row: 0, column: 0), style: .text)
    var other = Canvas(rows: 1, columns: 4)
    other.put("a\u{300}", at: Point(row: 0, column: 1), style: .text)
    #expect(one != other)
    other.put("e\u{301}", at: Point(row: 0, column: 0), style: .text)
    #expect(one == other)
    other.put("o\u{300}", at: Point(row: 0, column: 1), style: .text)
    #expect(one != other)
  }

  @Test func `whatever is painted wherever, a row is exactly as wide as the canvas`() {
    var random = SeededRandom(seed: 2)
    for _ in 0..<400 {
      let size = Size(
        rows: Int.random(in: 0...6, using: &random), columns: Int.random(in: 0...20, using: &random))
      var canvas = Canvas(size)
      var outside = Canvas(size)
      for _ in 0..<12 {
        let area = random.rect(around: size)
        let text = random.text(upTo: 20)
        let start = random.rect(around: size).origin
        canvas.clipped(to: area) { canvas in
          canvas.put(text, at: start, style: Style(.accent, on: .raised))
          if text.count % 3 == 0 { canvas.fill(area, style: Style(.muted)) }
        }
      }
      for row in 0..<size.rows {
        let width = (0..<size.columns).reduce(0) { $0 + Int(canvas[row, $1].width) }
        #expect(width == size.columns)
        for column in 0..<size.columns {
          let cell = canvas[row, column]
          if cell.width == 2 { #expect(canvas[row, column + 1].isContinuation) }
          if cell.isContinuation { #expect(canvas[row, column - 1].width == 2) }
          #expect(
            cell.isContinuation || TextWidth.width(of: canvas.text(row: row, column: column)) == cell.width)
        }
      }
      outside.clipped(to: Rect(row: 0, column: 0, rows: 0, columns: 0)) {
        $0.put("x", at: Point(row: 0, column: 0), style: .text)
      }
      #expect(outside == Canvas(size))
    }
  }

  @Test func `painting leaves what is outside the clip alone`() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<400 {
      let size = Size(rows: 5, columns: 16)
      var canvas = Canvas(size)
      let area = random.rect(around: size)
      canvas.clipped(to: area) { canvas in
        for _ in 0..<6 {
          canvas.put(random.text(upTo: 12), at: random.rect(around: size).origin, style: Style(.error))
          canvas.fill(random.rect(around: size), style: Style(.error), with: "#")
          canvas.lay(random.rect(around: size), on: .input)
        }
      }
      for row in 0..<size.rows {
        for column in 0..<size.columns where !area.contains(Point(row: row, column: column)) {
          #expect(canvas[row, column] == .blank)
        }
      }
    }
  }

  @Test func `an area is copied with its styles, and no further than the clip`() {
    var picture = Canvas(rows: 2, columns: 8)
    picture.put("日本 e\u{301}", at: Point(row: 1, column: 1), style: Style(.accent, on: .raised, .bold))
    var canvas = Canvas(rows: 3, columns: 10)
    canvas.put("a\u{300}", at: Point(row: 0, column: 0), style: .text)
    canvas.copy(picture.bounds, of: picture, to: Point(row: 1, column: 2))
    #expect(canvas.lines() == ["a\u{300}", "", "   日本 e\u{301}"])
    #expect(canvas.styleRuns() == ["2:3-8 accent+bold on surface.raised"])
    canvas.clipped(to: Rect(row: 2, column: 0, rows: 1, columns: 1)) {
      $0.copy(picture.bounds.line(1), of: picture, to: Point(row: 2, column: -2))
    }
    #expect(canvas.lines()[2] == "   日本 e\u{301}")
    canvas.copy(Rect(row: 1, column: 2, rows: 1, columns: 2), of: picture, to: Point(row: 0, column: 4))
    #expect(canvas.lines()[0] == "a\u{300}")
  }

  @Test func `rows that only moved are found, and those that stay are left alone`() {
    func list(from first: Int, cursor: Int) -> Canvas {
      var canvas = Canvas(rows: 12, columns: 20)
      canvas.put("a list", at: Point(row: 0, column: 1), style: .text)
      for row in 1..<11 { canvas.put("row \(first + row)", at: Point(row: row, column: 1), style: .text) }
      canvas.lay(Rect(row: cursor, column: 0, rows: 1, columns: 20), on: .selection)
      return canvas
    }
    let last = list(from: 0, cursor: 10)
    #expect(list(from: 0, cursor: 9).shift(from: last) == nil)
    #expect(list(from: 1, cursor: 10).shift(from: last) == Canvas.Shift(rows: 1..<10, distance: 1))
    #expect(list(from: 10, cursor: 10).shift(from: last) == nil)
    let back = list(from: 0, cursor: 1).shift(from: list(from: 3, cursor: 1))
    #expect(back == Canvas.Shift(rows: 2..<11, distance: -3))
    #expect((1..<12).map { back?.origin(of: $0) } == [1, nil, nil, nil, 2, 3, 4, 5, 6, 7, 11])
  }
}
