import JalonCore

/// A JSON object of an answer: its keys in order with what they hold, said once for the answer and for its schema.
struct Form<Owner>: Sendable {
  struct Key: Sendable {
    let name: String
    let schema: JSON
    let value: @Sendable (Owner) -> JSON
  }

  let keys: [Key]

  init(_ keys: [Key]) { self.keys = keys }

  func json(_ owner: Owner) -> JSON { .object(keys.map { ($0.name, $0.value(owner)) }) }

  var schema: JSON { .object(keys.map { ($0.name, $0.schema) }, allRequired: true) }
}

extension Form.Key {
  init(_ name: String, _ schema: JSON, _ value: @escaping @Sendable (Owner) -> JSON) {
    self.init(name: name, schema: schema, value: value)
  }

  static func id(_ name: String, _ value: @escaping @Sendable (Owner) -> Int64) -> Self {
    Self(name, JSON.type("integer")) { .int(value($0)) }
  }

  static func count(_ name: String, _ value: @escaping @Sendable (Owner) -> Int) -> Self {
    Self(name, ["type": "integer", "minimum": 0]) { JSON(value($0)) }
  }

  static func number(_ name: String, _ value: @escaping @Sendable (Owner) -> Int?) -> Self {
    Self(name, JSON.type("integer").orNull) { JSON(value($0)) }
  }

  static func text(_ name: String, _ value: @escaping @Sendable (Owner) -> String) -> Self {
    Self(name, JSON.type("string")) { .string(value($0)) }
  }

  static func maybe(_ name: String, _ value: @escaping @Sendable (Owner) -> String?) -> Self {
    Self(name, JSON.type("string").orNull) { JSON(value($0)) }
  }

  static func texts(_ name: String, _ value: @escaping @Sendable (Owner) -> [String]) -> Self {
    Self(name, JSON.list(of: JSON.type("string"))) { JSON(value($0)) }
  }

  static func flag(_ name: String, _ value: @escaping @Sendable (Owner) -> Bool) -> Self {
    Self(name, JSON.type("boolean")) { .bool(value($0)) }
  }

  static func day(_ name: String, _ value: @escaping @Sendable (Owner) -> Day) -> Self {
    Self(name, JSON.day) { JSON(value($0)) }
  }

  static func maybe(_ name: String, _ value: @escaping @Sendable (Owner) -> Day?) -> Self {
    Self(name, JSON.day.orNull) { JSON(value($0)) }
  }

  static func maybe(_ name: String, _ value: @escaping @Sendable (Owner) -> DayTime?) -> Self {
    Self(name, JSON.type("string").orNull) { JSON(value($0)) }
  }

  static func choice<C: Choice>(_ name: String, _ value: @escaping @Sendable (Owner) -> C) -> Self {
    Self(name, JSON.word(of: C.self)) { JSON(value($0)) }
  }

  static func maybe<C: Choice>(_ name: String, _ value: @escaping @Sendable (Owner) -> C?) -> Self {
    Self(name, JSON.word(of: C.self).orNull) { JSON(value($0)) }
  }

  static func stage(_ name: String, _ value: @escaping @Sendable (Owner) -> StageID) -> Self {
    Self(name, JSON.type("string")) { JSON(value($0)) }
  }

  static func maybe(_ name: String, _ value: @escaping @Sendable (Owner) -> StageID?) -> Self {
    Self(name, JSON.type("string").orNull) { JSON(value($0)) }
  }

  static func object<Inner>(
    _ name: String, _ form: Form<Inner>, _ value: @escaping @Sendable (Owner) -> Inner
  ) -> Self {
    Self(name, form.schema) { form.json(value($0)) }
  }

  static func list<Inner>(
    _ name: String, _ form: Form<Inner>, _ value: @escaping @Sendable (Owner) -> [Inner]
  ) -> Self {
    Self(name, JSON.list(of: form.schema)) { owner in .array(value(owner).map(form.json)) }
  }

  /// A list that a later capability fills.
  static func laterList(_ name: String) -> Self {
    Self(name, ["type": "array", "maxItems": 0]) { _ in [] }
  }
}
