internal import JalonCore

/// Reads a template. What breaks it is refused with its file and line.
struct TemplateParser {
  private static let deepest = 64
  private static let opening = UInt8(ascii: "{")
  private static let closing = UInt8(ascii: "}")
  private static let newline = UInt8(ascii: "\n")

  private let file: String
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1
  private var open: [Section] = []
  private var nodes: [Template.Node] = []
  private var escaping = Template.Escaping.html
  private var names: [Template.Name] = []
  private var partials: [(name: String, line: Int)] = []

  private struct Section {
    let tag: String
    let name: Template.Name
    let inverted: Bool
    /// What stands around it, so far.
    let around: [Template.Node]
  }

  /// - Throws: `template.broken`, with the file and the line.
  static func template(_ text: String, file: String) throws(Refusal) -> Template {
    var parser = TemplateParser(file: file, bytes: Array(text.utf8))
    try parser.run()
    return Template(
      nodes: parser.nodes, escaping: parser.escaping, names: parser.names, partials: parser.partials)
  }

  private init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  private mutating func run() throws(Refusal) {
    var textStart = 0
    while place < bytes.count {
      guard isTag(at: place) else {
        if bytes[place] == Self.newline { line += 1 }
        place += 1
        continue
      }
      let start = place
      let tag = try readTag()
      let isAlone = !tag.isValue && isAlone(from: start)
      append(bytes[textStart..<(isAlone ? lineStart(before: start) : start)])
      try take(tag)
      line += bytes[start..<place].count { $0 == Self.newline }
      if isAlone { skipLine() }
      textStart = place
    }
    append(bytes[textStart...])
    if let last = open.last {
      throw fault(
        last.name.line,
        fr: "«\u{A0}\(last.tag)\u{A0}» est ouverte et jamais fermée\u{A0}: ajouter {{/\(last.tag)}}",
        en: "“\(last.tag)” is opened and never closed: add {{/\(last.tag)}}")
    }
  }

  private mutating func append(_ text: ArraySlice<UInt8>) {
    if !text.isEmpty { nodes.append(.text(String(decoding: text, as: UTF8.self))) }
  }

  // MARK: Tags

  private struct Tag {
    /// `#`, `^`, `/`, `>`, `!`, `%`, `&`, `{`; a space for a plain value.
    let mark: Character
    let content: String
    var isValue: Bool { " &{".contains(mark) }
  }

  private func isTag(at index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == Self.opening && bytes[index + 1] == Self.opening
  }

  private mutating func readTag() throws(Refusal) -> Tag {
    let start = place + 2
    let isTriple = start < bytes.count && bytes[start] == Self.opening
    let braces = isTriple ? 3 : 2
    var end = start
    while end + braces <= bytes.count, !bytes[end..<(end + braces)].allSatisfy({ $0 == Self.closing }) {
      end += 1
    }
    guard end + braces <= bytes.count else {
      throw fault(
        line, fr: "une balise ouverte par {{ n’est pas fermée", en: "a tag opened by {{ is not closed")
    }
    place = end + braces
    let inside = String(decoding: bytes[start..<end], as: UTF8.self)
    let mark = inside.first.flatMap { "#^/>!%&{=<$".contains($0) ? $0 : nil }
    return Tag(mark: mark ?? " ", content: mark == nil ? inside : String(inside.dropFirst()))
  }

  private mutating func take(_ tag: Tag) throws(Refusal) {
    let content = tag.content.filter { !$0.isWhitespace }
    switch tag.mark {
    case "!": break
    case "%": try setEscaping(content)
    case "#", "^": try begin(content, inverted: tag.mark == "^")
    case "/": try end(content)
    case ">":
      partials.append((content, line))
      nodes.append(.partial(content))
    case "=", "<", "$":
      throw fault(
        line, fr: "Jalon ne connaît pas les balises {{\(tag.mark)…}}",
        en: "Jalon doesn’t know tags such as {{\(tag.mark)…}}")
    default: nodes.append(.value(try name(content), escaped: tag.mark == " "))
    }
  }

  private mutating func begin(_ content: String, inverted: Bool) throws(Refusal) {
    let name = try name(content)
    guard open.count < Self.deepest else {
      throw fault(line, fr: "trop de sections l’une dans l’autre", en: "too many sections inside each other")
    }
    open.append(Section(tag: content, name: name, inverted: inverted, around: nodes))
    nodes = []
  }

  private mutating func end(_ content: String) throws(Refusal) {
    guard let last = open.popLast() else {
      throw fault(line, fr: "{{/\(content)}} ne ferme rien", en: "{{/\(content)}} closes nothing")
    }
    guard last.tag == content else {
      throw fault(
        line,
        fr:
          "{{/\(content)}} vient avant la fin de «\u{A0}\(last.tag)\u{A0}», ouverte ligne \(last.name.line)",
        en: "{{/\(content)}} comes before the end of “\(last.tag)”, opened on line \(last.name.line)")
    }
    nodes = last.around + [.section(last.name, nodes, inverted: last.inverted)]
  }

  private mutating func setEscaping(_ content: String) throws(Refusal) {
    let parts = content.split(separator: ":")
    guard parts.count == 2, parts[0] == "CONTENT_TYPE",
      let escaping = Template.Escaping(rawValue: String(parts[1]))
    else {
      let known = Template.Escaping.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault(
        line, fr: "{{% CONTENT_TYPE: …}} prend l’un de ces mots\u{A0}: \(known)",
        en: "{{% CONTENT_TYPE: …}} takes one of these words: \(known)")
    }
    self.escaping = escaping
  }

  /// `decision.owner`, `empty(priorities)`, `first()`, `.`
  private mutating func name(_ content: String) throws(Refusal) -> Template.Name {
    var path = content[...]
    var function: Template.Function?
    if let bracket = content.firstIndex(of: "("), content.hasSuffix(")") {
      let word = String(content[..<bracket])
      function = Template.Function(rawValue: word)
      guard function != nil else {
        let known = Template.Function.allCases.map(\.rawValue).joined(separator: ", ")
        throw fault(
          line, fr: "la fonction «\u{A0}\(Self.quoted(word))\u{A0}» n’existe pas\u{202F}; il y a \(known)",
          en: "there is no function “\(Self.quoted(word))”; there are \(known)")
      }
      path = content[content.index(after: bracket)...].dropLast()
    }
    let isPlain = path.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
    guard isPlain, !content.isEmpty else {
      throw fault(
        line, fr: "«\u{A0}\(Self.quoted(content))\u{A0}» n’est pas un nom",
        en: "“\(Self.quoted(content))” is not a name")
    }
    let name = Template.Name(
      function: function, path: path.split(separator: ".").map(String.init), line: line)
    names.append(name)
    return name
  }

  // MARK: Lines

  /// Whether nothing but white space stands beside a tag on its line: then the line leaves no trace.
  private func isAlone(from start: Int) -> Bool {
    bytes[lineStart(before: start)..<start].allSatisfy(Self.isSpace)
      && bytes[place...].prefix { $0 != Self.newline }.allSatisfy(Self.isSpace)
  }

  private func lineStart(before index: Int) -> Int {
    bytes[..<index].lastIndex(of: Self.newline).map { $0 + 1 } ?? 0
  }

  private mutating func skipLine() {
    while place < bytes.count {
      place += 1
      if bytes[place - 1] == Self.newline {
        line += 1
        return
      }
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

  // MARK: Faults

  private func fault(_ line: Int, fr: String, en: String) -> Refusal {
    Refusal(
      "template.broken", fr: "\(file), ligne \(line)\u{A0}: \(fr)", en: "\(file), line \(line): \(en)",
      details: ["file": file, "line": String(line)])
  }

  /// Short enough to be quoted.
  private static func quoted(_ text: String) -> String {
    text.count > 40 ? text.prefix(39) + "…" : text
  }
}
