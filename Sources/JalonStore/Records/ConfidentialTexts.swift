import JalonCore

/// The statements of what was said in confidence.
enum ConfidentialStatements {
  static let ofAssociation = #"""
    SELECT "confidential"."id", "confidential"."summary" FROM "exchange"
    JOIN "confidential" ON "confidential"."id" = "exchange"."id" WHERE "exchange"."association" = ?
    """#
  static let exchange = #"SELECT "confidential", "summary" FROM "exchange" WHERE "id" = ?"#
  static let read = #"SELECT "summary" FROM "confidential" WHERE "id" = ?"#
  static let keep = #"""
    INSERT INTO "confidential" ("id", "summary") VALUES (?, ?)
    ON CONFLICT ("id") DO UPDATE SET "summary" = excluded."summary"
    """#
  static let drop = #"DELETE FROM "confidential" WHERE "id" = ?"#

  /// What earlier versions kept with the rest.
  static let takeOut = #"""
    INSERT INTO "confidential" ("id", "summary") SELECT "id", "summary" FROM "exchange" WHERE "confidential" = 1
    """#
  static let blank = #"UPDATE "exchange" SET "summary" = '' WHERE "confidential" = 1"#

  static let all = [ofAssociation, exchange, read, keep, drop, takeOut, blank]
}

/// What a change makes of the text of a confidential exchange.
private enum Confidence {
  case untouched
  case said(String)
  case lifted
}

extension Connection {
  /// Puts what was said in confidence into the exchanges of an association, as far as one may read it: elsewhere it stays empty.
  func fillConfidences(of association: Int64, in exchanges: inout [Exchange]) throws(Refusal) {
    guard exchanges.contains(where: \.confidential) else { return }
    var said: [Int64: String] = [:]
    try each(ConfidentialStatements.ofAssociation, [.int(association)]) { said[$0.int(0)] = $0.text(1) }
    for index in exchanges.indices where exchanges[index].confidential {
      exchanges[index].summary = said[exchanges[index].id] ?? ""
    }
  }

  /// Writes a change of an exchange: what is said in confidence apart from the rest.
  ///
  /// - Parameter write: writes the row of the exchange itself.
  func applyApart(_ change: Change, _ write: (Change) throws(Refusal) -> Void) throws(Refusal) {
    let (open, confidence) = try parted(change)
    // The row of the exchange says whose the text is: it is there before the text, and goes after it.
    if case .lifted = confidence { try put(ConfidentialStatements.drop, [.int(change.id)]) }
    try write(open)
    if case .said(let text) = confidence {
      try put(ConfidentialStatements.keep, [.int(change.id), .text(text)])
    }
  }

  private func parted(_ change: Change) throws(Refusal) -> (open: Change, Confidence) {
    switch change.act {
    case .insert:
      guard change.after("confidential") == .int(1), let text = change.after("summary")?.text else { break }
      return (change.saying(""), .said(text))
    case .delete:
      if change.before("confidential") == .int(1) { return (change, .lifted) }
    case .update:
      guard change.after("confidential") != nil || change.after("summary") != nil else { break }
      let row = try first(ConfidentialStatements.exchange, [.int(change.id)]) { ($0.int(0) == 1, $0.text(1)) }
      guard let (was, shown) = row else { break }
      let remains = change.after("confidential").map { $0 == .int(1) } ?? was
      guard was || remains else { break }
      let before = was ? try text(ConfidentialStatements.read, [.int(change.id)]) ?? "" : shown
      let text = change.after("summary")?.text ?? before
      return remains ? (change.saying(""), .said(text)) : (change.saying(text), .lifted)
    }
    return (change, .untouched)
  }
}

extension Change {
  /// The same with another summary in the row of the exchange.
  fileprivate func saying(_ summary: String) -> Change {
    var others = fields.filter { $0.name != "summary" }
    let place = others.firstIndex { $0.name == "purpose" } ?? others.endIndex
    others.insert(FieldChange(name: "summary", before: .null, after: .text(summary)), at: place)
    return Change(kind: kind, id: id, act: act, fields: others)
  }
}

extension Value {
  fileprivate var text: String? { if case .text(let text) = self { text } else { nil } }
}
