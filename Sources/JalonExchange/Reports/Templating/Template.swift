internal import JalonCore

/// A Mustache template, read: values, sections and their inverses, comments, the style as a partial, and the few functions of
/// swift-mustache that pages need.
///
/// Written here rather than taken from swift-mustache, which links the whole of Foundation into every start.
/// docs/contributing/change-a-page.md says what may stand in a template.
struct Template {
  indirect enum Node {
    case text(String)
    /// - Parameter escaped: false for `{{{name}}}`.
    case value(Name, escaped: Bool)
    case section(Name, [Node], inverted: Bool)
    case partial(String)
  }

  /// What a tag asks for: `decision.owner`, `empty(priorities)`, `first()`, `.`.
  struct Name: Hashable {
    var function: Function?
    /// Empty for the thing that the section is about.
    var path: [String]
    /// From 1.
    var line: Int
  }

  enum Function: String, CaseIterable {
    /// Whether a list holds nothing.
    case empty
    /// Whether a section is at the first, at the last of its list.
    case first, last
  }

  /// How texts are made safe where they are put.
  enum Escaping: String, CaseIterable {
    case html = "HTML"
    case text = "TEXT"
    case markdown = "MARKDOWN"
  }

  let nodes: [Node]
  let escaping: Escaping
  /// What it asks for, in the order of the file.
  let names: [Name]
  /// The templates that it brings in, with their lines.
  let partials: [(name: String, line: Int)]

  /// The page as text.
  func render(_ page: TemplateValue, partials: [String: Template]) -> String {
    var rendering = TemplateRendering(escaping: escaping, partials: partials.mapValues(\.nodes))
    rendering.write(nodes, stack: [page], place: nil)
    return rendering.text
  }
}

/// A template being filled.
struct TemplateRendering {
  let escaping: Template.Escaping
  let partials: [String: [Template.Node]]
  private(set) var text = ""

  init(escaping: Template.Escaping, partials: [String: [Template.Node]]) {
    self.escaping = escaping
    self.partials = partials
  }

  /// Where the innermost section is in its list.
  struct Place {
    var index: Int
    var count: Int
  }

  /// - Parameter stack: what the sections around are about, the innermost last.
  mutating func write(_ nodes: [Template.Node], stack: [TemplateValue], place: Place?) {
    for node in nodes {
      switch node {
      case .text(let part): text += part
      case .value(let name, let escaped):
        let shown = find(name, stack, place).shown
        text += escaped ? escaping.escaped(shown) : shown
      case .section(let name, let inside, let inverted):
        let value = find(name, stack, place)
        if inverted {
          if value.isBlank { write(inside, stack: stack, place: place) }
        } else {
          write(inside, over: value, stack: stack, place: place)
        }
      case .partial(let name): write(partials[name] ?? [], stack: stack, place: place)
      }
    }
  }

  private mutating func write(
    _ inside: [Template.Node], over value: TemplateValue, stack: [TemplateValue], place: Place?
  ) {
    guard !value.isBlank else { return }
    switch value {
    case .list(let items):
      for (index, item) in items.enumerated() {
        write(inside, stack: stack + [item], place: Place(index: index, count: items.count))
      }
    case .flag: write(inside, stack: stack, place: place)
    case .none, .text, .object: write(inside, stack: stack + [value], place: place)
    }
  }

  /// A name is looked for in the innermost section first, then in those around it.
  private func find(_ name: Template.Name, _ stack: [TemplateValue], _ place: Place?) -> TemplateValue {
    switch name.function {
    case .first: return .flag(place.map { $0.index == 0 } ?? false)
    case .last: return .flag(place.map { $0.index == $0.count - 1 } ?? false)
    case .empty: return .flag(find(name.path, stack).isBlank)
    case nil: return find(name.path, stack)
    }
  }

  private func find(_ path: [String], _ stack: [TemplateValue]) -> TemplateValue {
    guard let first = path.first else { return stack.last ?? .none }
    for value in stack.reversed() {
      guard case .object(let fields) = value, let found = fields[first] else { continue }
      return path.dropFirst().reduce(found) { value, name in
        if case .object(let fields) = value { fields[name] ?? .none } else { .none }
      }
    }
    return .none
  }
}
