import JalonCore

/// The fields of a record as the command that corrects it would take them: what a form begins with.
struct RecordValues {
  let reading: CaseReading

  func values<R: Record>(of record: R, for command: any Command.Type) -> [String: JSONValue] {
    var values: [String: JSONValue] = [:]
    let kept = Dictionary(
      zip(R.outline.map(\.name), record.values), uniquingKeysWith: { first, _ in first })
    for shape in command.shape.fields {
      if let value = kept[shape.name].flatMap({ json($0, shape.kind) }) { values[shape.name] = value }
    }
    return values
  }

  private func json(_ value: Value, _ kind: FieldShape.Kind) -> JSONValue? {
    switch (kind, value) {
    case (_, .null): return nil
    case (.flag, .int(let number)): return .bool(number != 0)
    case (_, .int(let number)): return .int(number)
    case (.people, _):
      return Participants.restored(from: value).map { .array(reading.names($0).map { .string($0) }) }
    case (.person, _):
      return Participant.restored(from: value).map { .string(reading.name(of: $0)) }
    case (.several, .text(let text)):
      return .array(text.split(separator: " ").map { .string(String($0)) })
    case (.words(let choices), _):
      return [String].restored(from: value).map { words in
        .array(
          words.map { word in .string(choices.first { $0.id == word }?.label[reading.language] ?? word) })
      }
    case (.headcount, _):
      switch Headcount.restored(from: value) {
      case .number(let count): return .int(Int64(count))
      case .band(let code): return .string(code)
      case .some(.none): return .string("none")
      case nil: return nil
      }
    case (_, .text(let text)): return .string(text)
    }
  }
}
