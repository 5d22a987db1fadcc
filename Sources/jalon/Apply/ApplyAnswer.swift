import JalonCore

/// The answer to one line of `apply`.
struct ApplyAnswer {
  let line: Int
  let outcome: Result<Receipt, Refusal>

  var text: String {
    let fields: [(String, JSON)] =
      switch outcome {
      case .success(let receipt):
        [("ok", true), ("id", JSON(receipt.id))]
          + (receipt.warnings.isEmpty ? [] : [("warnings", JSON(receipt.warnings))])
      case .failure(let refusal): [("ok", false), ("error", Fault.json(refusal))]
      }
    return JSON.object([("line", JSON(line))] + fields).text + "\n"
  }

  static func rolledBack(_ line: Int, because of: Int) -> ApplyAnswer {
    ApplyAnswer(
      line: line,
      outcome: .failure(
        Refusal(
          "rolledBack", fr: "rien n’est gardé, puisque la ligne \(of) est refusée",
          en: "nothing is kept, since line \(of) is refused", details: ["line": String(of)])))
  }
}
