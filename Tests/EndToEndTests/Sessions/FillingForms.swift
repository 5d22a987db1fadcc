import Testing

extension JalonSession {
  /// Fills in the form that a key opens: each text goes into a field, from the one under the cursor on; `nil` leaves a
  /// field as it stands.
  ///
  /// - Parameters:
  ///   - title: what the form is called.
  ///   - saved: what the window shows once the answer is kept.
  func fills(
    _ title: String, by keys: String..., with values: [String?], saved: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    run(["send-keys"] + keys)
    try waits(for: "─ \(title) ─", sourceLocation: sourceLocation)
    for (place, value) in values.enumerated() {
      if place > 0 { self.keys("Tab") }
      if let value { types(value) }
    }
    try self.keys("C-s").waits(forNo: "─ \(title) ─", sourceLocation: sourceLocation)
    try waits(for: saved, sourceLocation: sourceLocation)
  }

  /// Says yes to a question.
  func confirms(
    _ title: String, by keys: String..., then seen: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    run(["send-keys"] + keys)
    try waits(for: "─ \(title) ─", sourceLocation: sourceLocation)
    try self.keys("Enter").waits(forNo: "─ \(title) ─", sourceLocation: sourceLocation)
    try waits(for: seen, sourceLocation: sourceLocation)
  }
}
