public import JalonCore

/// A questionnaire as it is kept: the text of its file without the blanks between its parts, and the hash of that, by which
/// diagnostics refer to it.
struct KeptQuestionnaire {
  let hash: String
  let content: String

  /// - Parameter text: JSON that was checked.
  init(_ text: String) {
    content = Self.withoutBlanks(text)
    var hash = SHA256()
    hash.add(content)
    self.hash = hash.hex()
  }

  /// So that a file which someone has only laid out anew is no new questionnaire.
  private static func withoutBlanks(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var (isInString, isEscaped) = (false, false)
    for byte in text.utf8 {
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
      } else if byte == UInt8(ascii: "\"") {
        isInString = true
      } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
        continue
      }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The statements of questionnaires.
enum QuestionnaireStatements {
  static let content = #"SELECT "content" FROM "questionnaire" WHERE "hash" = ?"#
  static let contents = #"SELECT "hash", "content" FROM "questionnaire""#
  static let keep = #"""
    INSERT INTO "questionnaire" ("hash", "content", "on") VALUES (?, ?, ?) ON CONFLICT ("hash") DO NOTHING
    """#
  static let versions = #"""
    SELECT "hash", "on", (
        SELECT count(*) FROM "diagnostic" WHERE "diagnostic"."questionnaire" = "questionnaire"."hash"
      ) FROM "questionnaire" ORDER BY "on", "hash"
    """#

  static let all = [content, contents, keep, versions]
}

extension Connection {
  /// Keeps the questionnaire that ships with Jalon, for new diagnostics where the programme has no other.
  func keepStandardQuestionnaire(on day: Day) throws(Refusal) {
    guard try text(ProgrammeStatements.meta, [.text("questionnaire")]) == nil else { return }
    try use(KeptQuestionnaire(Questionnaire.standardText), on: day)
  }

  /// Keeps a questionnaire and takes it into use for the diagnostics to come.
  func use(_ kept: KeptQuestionnaire, on day: Day) throws(Refusal) {
    try run(QuestionnaireStatements.keep, [.text(kept.hash), .text(kept.content), .text(day.iso)])
    try run(ProgrammeStatements.keepMeta, [.text("questionnaire"), .text(kept.hash)])
  }
}

/// A questionnaire of a programme, as it is counted.
public struct QuestionnaireVersion: Sendable, Hashable {
  /// By which diagnostics refer to it.
  public let hash: String
  /// Since when the programme has it.
  public let on: Day
  /// How many diagnostics were made with it.
  public let diagnostics: Int
  /// Whether new diagnostics are made with it.
  public let isInForce: Bool
}

extension Store {
  /// Takes a questionnaire into use for the diagnostics to come; each keeps the one with which it was made. For leads.
  ///
  /// - Parameter text: the text of its file, which was checked before.
  /// - Returns: the receipt; its entry is 0 where the questionnaire is in force already.
  /// - Throws: `role.lead`; `questionnaire.damaged` where the text is none.
  public func useQuestionnaire(_ text: String, as adviser: String, at now: Moment) throws(Refusal) -> Receipt
  {
    _ = try Questionnaire(json: text)
    let kept = KeptQuestionnaire(text)
    return try change { session throws(Refusal) in
      let who = try session.lead(adviser, fr: "changer de questionnaire", en: "changing the questionnaire")
      var receipt = Receipt(
        id: nil, entry: 0, command: UndoRule.useQuestionnaire, association: nil, caseID: nil)
      guard session.team.questionnaires.current != kept.hash else { return receipt }
      try session.connection.use(kept, on: now.today)
      receipt.entry = try session.write(
        [], UndoRule.useQuestionnaire, .act, about: nil, association: 0, caseID: nil,
        notes: ["questionnaire": .text(kept.hash)], by: who.id, at: now)
      return receipt
    }
  }

  /// Every questionnaire that the programme has, the oldest first.
  public func questionnaireVersions() throws(Refusal) -> [QuestionnaireVersion] {
    try engine.read { connection throws(Refusal) in
      let current = try connection.text(ProgrammeStatements.meta, [.text("questionnaire")])
      return try connection.all(QuestionnaireStatements.versions) { row in
        QuestionnaireVersion(
          hash: row.text(0), on: Day(iso: row.text(1)) ?? Day(number: 0), diagnostics: Int(row.int(2)),
          isInForce: row.text(0) == current)
      }
    }
  }

  /// The questionnaires of the programme: none of them is read before somebody asks for it.
  func shelf(current: String) -> QuestionnaireShelf {
    QuestionnaireShelf(current: current) { [self] hash throws(Refusal) in try questionnaire(hash) }
  }

  /// A questionnaire by its hash; read once, since it never changes.
  /// - Throws: `questionnaire.damaged` where it isn't there or does not fit.
  func questionnaire(_ hash: String) throws(Refusal) -> Questionnaire {
    if let known = questionnaires.withLock({ $0[hash] }) { return known }
    let isStandard = KeptQuestionnaire(Questionnaire.standardText).hash == hash
    let questionnaire = isStandard ? .standard : try Questionnaire(json: try questionnaireText(hash))
    questionnaires.withLock { $0[hash] = questionnaire }
    return questionnaire
  }

  /// The text of the file of a questionnaire, as it is kept.
  public func questionnaireText(_ hash: String) throws(Refusal) -> String {
    try engine.read { connection throws(Refusal) in
      guard let text = try connection.text(QuestionnaireStatements.content, [.text(hash)]) else {
        throw Refusal(
          "questionnaire.damaged", fr: "un questionnaire manque dans la base\u{A0}: lancer jalon check",
          en: "a questionnaire is missing from the database: run jalon check", kind: .io,
          details: ["questionnaire": hash])
      }
      return text
    }
  }
}
