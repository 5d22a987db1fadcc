/// Where a key takes the cursor inside a line, and whether it takes away what lies between.
struct LineMotion {
  enum Target {
    case start, end, previous, next, previousWord, nextWord
  }

  let to: Target
  let deletes: Bool

  /// Left and right at the edge of a field may mean something to whoever holds it.
  var passesOnAtEdge: Bool { !deletes && (to == .previous || to == .next) }

  init?(_ key: KeyPress) {
    guard let (to, deletes) = Self.table[key] else { return nil }
    self.to = to
    self.deletes = deletes
  }

  private static let table: [KeyPress: (Target, Bool)] = [
    KeyPress(.home): (.start, false), .control("a"): (.start, false),
    KeyPress(.end): (.end, false), .control("e"): (.end, false),
    .left: (.previous, false), .control("b"): (.previous, false),
    .right: (.next, false), .control("f"): (.next, false),
    KeyPress(.left, .control): (.previousWord, false),
    KeyPress(.character("b"), .alt): (.previousWord, false),
    KeyPress(.left, .alt): (.previousWord, false),
    KeyPress(.right, .control): (.nextWord, false),
    KeyPress(.character("f"), .alt): (.nextWord, false),
    KeyPress(.right, .alt): (.nextWord, false),
    .backspace: (.previous, true),
    KeyPress(.delete): (.next, true), .control("d"): (.next, true),
    .control("w"): (.previousWord, true), KeyPress(.backspace, .alt): (.previousWord, true),
    KeyPress(.character("d"), .alt): (.nextWord, true), KeyPress(.delete, .control): (.nextWord, true),
    .control("u"): (.start, true), .control("k"): (.end, true),
  ]

  /// Characters before the cursor after the motion.
  func target(in line: [Character], from cursor: Int) -> Int {
    switch to {
    case .start: return 0
    case .end: return line.count
    case .previous: return max(0, cursor - 1)
    case .next: return min(line.count, cursor + 1)
    case .previousWord:
      var place = cursor
      while place > 0, !line[place - 1].isWordPart { place -= 1 }
      while place > 0, line[place - 1].isWordPart { place -= 1 }
      return place
    case .nextWord:
      var place = cursor
      while place < line.count, !line[place].isWordPart { place += 1 }
      while place < line.count, line[place].isWordPart { place += 1 }
      return place
    }
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}
