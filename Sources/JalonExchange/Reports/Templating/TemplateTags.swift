internal import JalonCore

/// The tags of a template with their lines.
///
/// swift-mustache reads and fills templates, in `jalon-pages`. It doesn't tell what a template asks for, nor where a section was
/// opened that is never closed: that is looked for here.
struct TemplateTags {
  struct Tag {
    /// `#`, `^`, `/`, `>`, `!`, `%`, `&`, `{`, `=`, `<`, `$`; a space for a plain value.
    let mark: Character
    /// `decision.owner`, `empty(priorities)`, `.`
    let content: String
    /// From 1.
    let line: Int

    init(_ inside: Substring, line: Int) {
      let mark = inside.first.flatMap { "#^/>!%&{=<$".contains($0) ? $0 : nil }
      self.mark = mark ?? " "
      content = (mark == nil ? inside : inside.dropFirst()).filter { !$0.isWhitespace }
      self.line = line
    }

    /// What the page is asked for, and what is done with it: `empty` in `empty(priorities)`.
    var words: (names: [Substring], functions: [Substring]) {
      guard " #^&{".contains(mark) else { return ([], []) }
      let words = content.split { "().".contains($0) }
      let isFunction = { (word: Substring) in content[word.endIndex...].first == "(" }
      return (words.filter { !isFunction($0) }, words.filter(isFunction))
    }
  }

  let tags: [Tag]
  /// Where a tag is opened that nothing closes.
  let unfinished: Int?

  init(_ text: String) {
    var tags: [Tag] = []
    var line = 1
    var rest = text.utf8[...]
    while let opening = Self.pair("{", in: rest) {
      line += Self.breaks(rest[..<opening])
      let inside = rest[opening...].dropFirst(2)
      guard let end = Self.pair("}", in: inside) else { break }
      tags.append(Tag(Substring(inside[..<end]), line: line))
      line += Self.breaks(inside[..<end])
      rest = inside[end...].dropFirst(2)
    }
    self.tags = tags
    unfinished = Self.pair("{", in: rest) == nil ? nil : line
  }

  /// The names asked for, with their lines.
  var names: [(word: String, line: Int)] {
    tags.flatMap { tag in tag.words.names.map { (String($0), tag.line) } }
  }

  /// How many sections stand in each other, at most.
  var depth: Int {
    var (open, deepest) = (0, 0)
    for tag in tags {
      if "#^".contains(tag.mark) { open += 1 }
      if tag.mark == "/" { open -= 1 }
      deepest = max(deepest, open)
    }
    return deepest
  }

  /// The first place where sections and their ends don't fit: what was opened last there, and the end that came instead, if any.
  var misfit: (opened: Tag?, end: Tag?)? {
    var open: [Tag] = []
    for tag in tags {
      if "#^".contains(tag.mark) { open.append(tag) }
      guard tag.mark == "/" else { continue }
      guard open.last?.content == tag.content else { return (open.last, tag) }
      open.removeLast()
    }
    return open.last.map { ($0, nil) }
  }

  /// Where a mark stands twice.
  private static func pair(_ mark: Unicode.Scalar, in text: Substring.UTF8View) -> String.Index? {
    let byte = UInt8(ascii: mark)
    return zip(text.indices, text.indices.dropFirst()).first { text[$0] == byte && text[$1] == byte }?.0
  }

  private static func breaks(_ text: Substring.UTF8View) -> Int {
    text.count { $0 == UInt8(ascii: "\n") }
  }
}
