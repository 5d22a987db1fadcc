internal import JalonCore

/// What templates may ask for: a page made of structures, lists, optionals and texts, each property under its name.
extension JSONValue {
  init(ofPage value: Any) {
    switch value {
    case let flag as Bool: self = .bool(flag)
    // Mustache would open a section over an empty text.
    case let text as String: self = text.isEmpty ? .null : .string(text)
    case let words as [String: String]: self = .object(words.mapValues(JSONValue.string))
    default: self.init(mirroring: value)
    }
  }

  private init(mirroring value: Any) {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: self = mirror.children.first.map { JSONValue(ofPage: $0.value) } ?? .null
    case .collection: self = .array(mirror.children.map { JSONValue(ofPage: $0.value) })
    case .struct:
      let named = mirror.children.compactMap { child in
        child.label.map { ($0, JSONValue(ofPage: child.value)) }
      }
      self = .object(Dictionary(named, uniquingKeysWith: { first, _ in first }))
    default: self = .string(String(describing: value))
    }
  }

  /// Every name in it, at any depth.
  var names: Set<String> {
    switch self {
    case .null, .bool, .int, .number, .string: []
    case .array(let items): items.reduce(into: []) { $0.formUnion($1.names) }
    case .object(let fields): fields.reduce(into: []) { $0.formUnion($1.value.names.union([$1.key])) }
    }
  }
}
