@testable import TerminalKit

/// A cell as an emulator shows it.
struct ScreenCell: Equatable, CustomStringConvertible {
  var text: String
  var ink: ShownColour = .terminal
  var ground: ShownColour = .terminal
  var attributes: Attributes = []

  var description: String { "\(text.debugDescription) \(ink) on \(ground) \(attributes.rawValue)" }

  /// The ink of a blank is not seen.
  var asSeen: ScreenCell {
    guard text == " " else { return self }
    var cell = self
    if !attributes.contains(.underline), !attributes.contains(.reverse) { cell.ink = .terminal }
    cell.attributes.subtract([.bold, .dim])
    return cell
  }
}

/// What an emulator shows, cell by cell.
struct Screen {
  /// A wide cell is followed by one with an empty text.
  let rows: [[ScreenCell]]

  /// From what `capture-pane -p -e -N` prints.
  init(capture: String, size: Size) {
    var lines = capture.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    if lines.count > size.rows { lines.removeLast(lines.count - size.rows) }
    var pen = ScreenCell(text: " ")
    var rows: [[ScreenCell]] = []
    for line in lines {
      var row: [ScreenCell] = []
      var index = 0
      while index < line.count {
        if line[index] == "\u{1B}" {
          let end = line[index...].firstIndex(of: "m") ?? line.count - 1
          pen.apply(sgr: String(line[(index + 2)..<end]))
          index = end + 1
          continue
        }
        if line[index] == "\u{0E}" || line[index] == "\u{0F}" {
          index += 1
          continue
        }
        var cell = pen
        cell.text = String(line[index])
        row.append(cell)
        if TextWidth.width(of: cell.text) == 2 {
          cell.text = ""
          row.append(cell)
        }
        index += 1
      }
      while row.count < size.columns { row.append(ScreenCell(text: " ")) }
      rows.append(row)
    }
    self.rows = rows
  }

  /// What a canvas should look like.
  init(_ canvas: Canvas, theme: Theme, tier: ColourTier, colours: Int) {
    var paints: [Style: Paint] = [:]
    func paint(_ cell: Cell) -> Paint {
      let look = Style(cell.role, on: cell.surface)
      if let known = paints[look] { return known }
      let paint = theme.paint(cell.role, on: cell.surface, tier: tier).within(colours: colours)
      paints[look] = paint
      return paint
    }
    rows = (0..<canvas.size.rows).map { row in
      (0..<canvas.size.columns).map { column in
        let cell = canvas[row, column]
        let paint = paint(cell)
        return ScreenCell(
          text: canvas.text(row: row, column: column), ink: paint.ink, ground: paint.ground,
          attributes: paint.attributes.union(cell.attributes))
      }
    }
  }

  /// The places where two screens are seen to differ, in words.
  func differences(from other: Screen) -> [String] {
    var differences: [String] = []
    for (row, (mine, others)) in zip(rows, other.rows).enumerated() {
      if mine.count != others.count {
        differences.append("row \(row): \(mine.count) and \(others.count) columns")
      }
      for (column, (one, two)) in zip(mine, others).enumerated() where one.asSeen != two.asSeen {
        differences.append("\(row):\(column) \(one) and \(two)")
      }
    }
    if rows.count != other.rows.count { differences.append("\(rows.count) and \(other.rows.count) rows") }
    return differences
  }
}

extension ScreenCell {
  fileprivate mutating func apply(sgr: String) {
    var numbers = sgr.split(separator: ";", omittingEmptySubsequences: false).map { UInt8($0) ?? 0 }
    while !numbers.isEmpty {
      let code = numbers.removeFirst()
      switch code {
      case 0: self = ScreenCell(text: " ")
      case 1: attributes.insert(.bold)
      case 2: attributes.insert(.dim)
      case 3: attributes.insert(.italic)
      case 4: attributes.insert(.underline)
      case 7: attributes.insert(.reverse)
      case 30...37: ink = .index(code - 30)
      case 40...47: ground = .index(code - 40)
      case 90...97: ink = .index(code - 82)
      case 39: ink = .terminal
      case 49: ground = .terminal
      case 38, 48:
        guard let colour = ShownColour(taking: &numbers) else { return }
        if code == 38 { ink = colour } else { ground = colour }
      default: break
      }
    }
  }
}

extension ShownColour {
  /// What follows 38 or 48: 5 and an index, or 2 and three channels.
  fileprivate init?(taking numbers: inout [UInt8]) {
    if numbers.count >= 2, numbers[0] == 5 {
      self = .index(numbers[1])
      numbers.removeFirst(2)
    } else if numbers.count >= 4, numbers[0] == 2 {
      self = .rgb(RGB(red: numbers[1], green: numbers[2], blue: numbers[3]))
      numbers.removeFirst(4)
    } else {
      return nil
    }
  }
}
