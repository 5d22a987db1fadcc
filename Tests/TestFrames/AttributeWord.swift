import TerminalKit

/// The words for what sets text apart beside its colour.
enum AttributeWord {
  static let all: [(word: String, attribute: Attributes)] = [
    ("bold", .bold), ("dim", .dim), ("italic", .italic), ("underline", .underline), ("reverse", .reverse),
  ]

  /// Such as `bold underline`; empty for none.
  static func words(_ attributes: Attributes) -> String {
    all.filter { attributes.contains($0.attribute) }.map(\.word).joined(separator: " ")
  }
}
