import JalonCore
import JalonExchange

/// Carries out the lines of an `apply`, one after the other, and remembers what they have created.
struct ApplyRun {
  private var created = CreatedRecords()
  /// Performs one command; returns once it is durable, or kept with the rest of an atomic run.
  private let perform: (ArrivingCommand) throws(Refusal) -> Receipt

  /// Makes a line of `apply` of what was read.
  private let prepare: ([String: JSONValue]) throws(Refusal) -> [String: JSONValue]

  init(
    preparing prepare: @escaping ([String: JSONValue]) throws(Refusal) -> [String: JSONValue],
    perform: @escaping (ArrivingCommand) throws(Refusal) -> Receipt
  ) {
    self.prepare = prepare
    self.perform = perform
  }

  mutating func carryOut(_ line: InputLine) -> ApplyAnswer {
    do throws(Refusal) {
      return ApplyAnswer(line: line.number, outcome: .success(try receipt(for: line)))
    } catch {
      return ApplyAnswer(line: line.number, outcome: .failure(error))
    }
  }

  private mutating func receipt(for line: InputLine) throws(Refusal) -> Receipt {
    guard let bytes = line.bytes else {
      throw Refusal(
        "line.tooLong", fr: "la ligne dépasse \(LineReader.longest) octets\u{202F}: la couper",
        en: "the line is over \(LineReader.longest) bytes: cut it", kind: .usage)
    }
    guard case .object(let object) = try JSONReader.read(bytes) else {
      throw Refusal(
        "json.notObject", fr: "la ligne n’est pas un objet JSON {\"command\":…}",
        en: "the line is not a JSON object {\"command\":…}", kind: .usage)
    }
    let arriving = try ArrivingCommand(EvidenceFiles.read(in: created.resolved(try prepare(object))))
    let receipt = try perform(arriving)
    created.note(line: line.number, receipt)
    return receipt
  }
}
