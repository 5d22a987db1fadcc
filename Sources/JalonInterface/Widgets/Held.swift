/// A large value that is handed on by reference. Two are equal where they are the very same one.
final class Held<Value: Sendable>: Sendable, Equatable {
  let value: Value

  init(_ value: Value) { self.value = value }

  static func == (one: Held, other: Held) -> Bool { one === other }
}
