/// What a template can ask for: a page and what it holds, by name.
indirect enum TemplateValue {
  /// Nothing there; a section over it is left out.
  case none
  case flag(Bool)
  case text(String)
  case list([TemplateValue])
  case object([String: TemplateValue])

  /// A page made of structures, lists, optionals and texts: each property under its name.
  init(_ value: Any) {
    switch value {
    case let flag as Bool: self = .flag(flag)
    case let text as String: self = .text(text)
    case let words as [String: String]: self = .object(words.mapValues(TemplateValue.text))
    default: self.init(mirroring: value)
    }
  }

  private init(mirroring value: Any) {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: self = mirror.children.first.map { TemplateValue($0.value) } ?? .none
    case .collection: self = .list(mirror.children.map { TemplateValue($0.value) })
    case .struct:
      let named = mirror.children.compactMap { child in
        child.label.map { ($0, TemplateValue(child.value)) }
      }
      self = .object(Dictionary(named, uniquingKeysWith: { first, _ in first }))
    default: self = .text(String(describing: value))
    }
  }

  /// Whether a section over it is left out.
  var isBlank: Bool {
    switch self {
    case .none: true
    case .flag(let flag): !flag
    case .text(let text): text.isEmpty
    case .list(let items): items.isEmpty
    case .object: false
    }
  }

  var shown: String {
    switch self {
    case .text(let text): text
    case .flag(let flag): String(flag)
    case .none, .list, .object: ""
    }
  }

  /// Every name in it, at any depth.
  var names: Set<String> {
    switch self {
    case .none, .flag, .text: []
    case .list(let items): items.reduce(into: []) { $0.formUnion($1.names) }
    case .object(let fields): fields.reduce(into: []) { $0.formUnion($1.value.names.union([$1.key])) }
    }
  }
}
