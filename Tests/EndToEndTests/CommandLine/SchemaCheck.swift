import Foundation

/// Holds a JSON value against a schema, as far as ours go: enough of JSON Schema 2020-12 to notice a key, a type or a
/// word that the schema does not know.
struct SchemaCheck {
  private let definitions: [String: Any]

  /// - Parameter document: what `jalon schema` prints.
  init(_ document: JSONObject) { definitions = document.fields["$defs"] as? [String: Any] ?? [:] }

  var names: [String] { definitions.keys.sorted() }

  /// What doesn't fit, with its place; empty where all fits.
  func faults(of value: JSONObject, as name: String) -> [String] {
    guard let schema = definitions[name] else { return ["there is no schema \(name)"] }
    return faults(value.fields, schema, name)
  }

  private func faults(_ value: Any, _ schema: Any, _ place: String) -> [String] {
    guard let schema = schema as? [String: Any] else { return ["\(place): no schema"] }
    for key in ["anyOf", "oneOf"] {
      guard let choices = schema[key] as? [Any] else { continue }
      return choices.contains { faults(value, $0, place).isEmpty }
        ? [] : ["\(place): none of its choices fits"]
    }
    if let constant = schema["const"] as? NSObject, constant != value as? NSObject {
      return ["\(place): not \(constant)"]
    }
    if let words = schema["enum"] as? [NSObject], !words.contains(where: { $0 == value as? NSObject }) {
      return ["\(place): \(value) is not among \(words)"]
    }
    if let types = schema["type"] {
      let names = types as? [String] ?? [types as? String ?? ""]
      guard names.contains(where: { Self.fits(value, $0) }) else {
        return ["\(place): \(value) is not \(names)"]
      }
    }
    if let object = value as? [String: Any] { return faults(object: object, schema, place) }
    if let items = value as? [Any], let item = schema["items"] {
      return items.enumerated().flatMap { faults($1, item, "\(place)[\($0)]") }
    }
    return []
  }

  private func faults(object: [String: Any], _ schema: [String: Any], _ place: String) -> [String] {
    let properties = schema["properties"] as? [String: Any] ?? [:]
    let required = schema["required"] as? [String] ?? []
    var faults = required.filter { object[$0] == nil }.map { "\(place).\($0) is missing" }
    for (key, value) in object {
      if let property = properties[key] {
        faults += self.faults(value, property, "\(place).\(key)")
      } else if let others = schema["additionalProperties"] as? [String: Any] {
        faults += self.faults(value, others, "\(place).\(key)")
      } else if schema["additionalProperties"] as? Bool == false {
        faults.append("\(place).\(key) is not known")
      }
    }
    return faults
  }

  private static func fits(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "boolean": value as? Bool != nil
    case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    case "array": value is [Any]
    case "object": value is [String: Any]
    default: false
    }
  }
}
