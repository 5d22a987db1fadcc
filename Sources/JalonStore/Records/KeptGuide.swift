import FoundationEssentials
public import JalonCore

extension Connection {
  /// The evidence guide of the programme, else the standard one.
  func evidenceGuide() throws(Refusal) -> EvidenceGuide {
    guard let text = try self.text(ProgrammeStatements.meta, [.text("evidenceGuide")]) else {
      return .standard
    }
    do {
      return try JSONDecoder().decode(EvidenceGuide.self, from: Data(text.utf8))
    } catch {
      throw Refusal(
        "guide.damaged", fr: "le guide des preuves est illisible dans la base\u{A0}: lancer jalon check",
        en: "the evidence guide can’t be read in the database: run jalon check", kind: .io)
    }
  }
}

extension Store {
  /// What says by when the pieces of evidence files are due, and which indicators they serve.
  public func evidenceGuide() throws(Refusal) -> EvidenceGuide {
    try engine.read { connection throws(Refusal) in try connection.evidenceGuide() }
  }

  /// Takes a guide into use, for every evidence file. For leads.
  ///
  /// - Returns: the receipt; its entry is 0 where the guide is in force already.
  public func useEvidenceGuide(
    _ guide: EvidenceGuide, as adviser: String, at now: Moment
  ) throws(Refusal) -> Receipt {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let text: String
    do {
      text = String(decoding: try encoder.encode(guide), as: UTF8.self)
    } catch {
      throw Refusal(
        "guide.damaged", fr: "le guide ne s’écrit pas", en: "the guide can’t be written", kind: .io)
    }
    return try change { session throws(Refusal) in
      let who = try session.lead(adviser, fr: "changer de guide", en: "changing the guide")
      let connection = session.connection
      var receipt = Receipt(id: nil, entry: 0, command: UndoRule.useGuide, association: nil, caseID: nil)
      guard try connection.evidenceGuide() != guide else { return receipt }
      try connection.run(ProgrammeStatements.keepMeta, [.text("evidenceGuide"), .text(text)])
      session.team.guide = guide
      try connection.keepEvidenceDays(session.team)
      receipt.entry = try session.write(
        [], UndoRule.useGuide, .act, about: nil, association: 0, caseID: nil, notes: ["guide": .text(text)],
        by: who.id, at: now)
      return receipt
    }
  }

  /// Tells this programme from others, for what leaves it: the beginning of the digest of its first act.
  public func mark() throws(Refusal) -> String {
    try engine.read { connection throws(Refusal) in
      String(try connection.text(MarkStatements.first)?.prefix(16) ?? "0")
    }
  }
}

/// The statement of a programme's mark.
enum MarkStatements {
  static let first = #"SELECT "digest" FROM "journal" ORDER BY "id" LIMIT 1"#
  static let all = [first]
}
