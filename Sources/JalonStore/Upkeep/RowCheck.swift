import JalonCore

/// Verifies what is kept beside the records: keys and words of associations, rows of cases, gates, search texts.
struct RowCheck {
  let connection: any Connection
  let team: Team
  let today: Day

  private static let columns = AssociationKeys.columns.map { #""\#($0)""# }.joined(separator: ", ")
  private static let records = (["id", "version"] + Association.outline.map(\.name)).map { #""\#($0)""# }
    .joined(separator: ", ")
  static let associations = #"SELECT \#(records), \#(columns) FROM "association" ORDER BY "id""#
  static let people = #"SELECT DISTINCT "association" FROM "referent" ORDER BY "association""#
  static let keys = #"SELECT \#(columns) FROM "association" WHERE "id" = ?"#
  static let held = #"SELECT DISTINCT "association" FROM "case" ORDER BY "association""#
  static let words = #"SELECT "words" FROM "case_text" WHERE "id" = ?"#
  static let orphans = #"""
    SELECT "id" FROM "case_row" WHERE NOT EXISTS (SELECT 1 FROM "case" WHERE "case"."id" = "case_row"."id")
    """#

  static let all = [associations, people, keys, held, words, orphans]

  func run(_ findings: inout Findings, _ goesOn: () -> Bool) throws(Refusal) {
    for (hash, content) in try connection.all(
      QuestionnaireStatements.contents, [], { ($0.text(0), $0.text(1)) })
    where KeptQuestionnaire(content).hash != hash {
      findings.add(
        Finding(
          "check.questionnaire",
          fr: "un questionnaire gardé n’est plus celui de ses diagnostics\u{A0}: \(hash)",
          en: "a kept questionnaire is no longer the one of its diagnostics: \(hash)",
          details: ["questionnaire": hash]))
    }
    for digest in try connection.all(ContentStatements.digests, [], { $0.text(0) }) {
      guard goesOn(), let bytes = try connection.content(digest) else { break }
      // An erasure leaves none.
      if !bytes.isEmpty, SHA256.hex(of: bytes) != digest { findings.add(Self.content(digest)) }
    }
    for stale in try connection.staleNames() { findings.add(Self.name(stale.kind, stale.id)) }
    let people = Set(try connection.all(Self.people) { $0.int(0) })
    let held = try connection.all(Self.held) { $0.int(0) }
    var stopped = false
    let count = Association.fields.count
    // Most associations of a register have nobody: they are read in one go.
    try connection.eachOfMany(Self.associations, []) { row throws(Refusal) in
      guard !stopped, goesOn() else {
        stopped = true
        return
      }
      guard !people.contains(row.int(0)) else { return }
      let record = try Association(
        id: row.int(0), version: row.int(1), values: (0..<count).map { row.value($0 + 2) })
      let keys = AssociationKeys(record)
      if keys.values != keys.values.indices.map({ row.value(count + 2 + $0) }) {
        findings.add(Self.stale(association: record.id))
      }
    }
    for id in people.union(held).sorted() where !stopped {
      guard goesOn(), let file = try connection.file(association: id) else { break }
      let keys = AssociationKeys(file)
      if people.contains(id) {
        let kept = try connection.first(Self.keys, [.int(id)]) { row in
          keys.values.indices.map { row.value($0) }
        }
        if kept != keys.values { findings.add(Self.stale(association: id)) }
      }
      for found in file.cases { try check(found, in: file, keys, &findings) }
      if try connection.standing(of: id) != KeptStanding(file) { findings.add(Self.standing(id)) }
    }
    for id in try connection.all(StandingStatements.orphans, [], { $0.int(0) }) {
      findings.add(Self.standing(id))
    }
    for id in try connection.all(StayStatements.orphans, [], { $0.int(0) }) { findings.add(Self.stays(id)) }
    for id in try connection.all(Self.orphans, [], { $0.int(0) }) { findings.add(Self.stale(case: id)) }
  }

  private func check(
    _ case: Case, in file: AssociationFile, _ keys: AssociationKeys, _ findings: inout Findings
  ) throws(Refusal) {
    let id = Value.int(`case`.id)
    let gate = KeptGate(`case`, in: file, path: team.path(of: `case`), on: today)
    if try connection.gate(of: `case`.id) != gate {
      findings.add(
        Finding(
          "check.gate",
          fr: "les conditions gardées du dossier \(`case`.reference) ne sont pas celles du parcours",
          en: "the conditions kept of case \(`case`.reference) are not those of the path",
          details: ["case": String(`case`.id)]))
    }
    if try connection.stays(of: `case`.id) != file.stays(of: `case`) {
      findings.add(Self.stays(`case`.id))
    }
    let expected = CaseRowValues.of(`case`, in: file, keys, team, gate)
    let row = try connection.first(CaseRowStatements.read, [id]) { row in
      expected.indices.map { row.value($0) }
    }
    let words = SearchWords.joined(SearchWords.of(`case`, in: file, team))
    let reasons = try connection.reasons(of: `case`.id).map(\.reason)
    if row != expected || Set(reasons) != Set(file.reasons(of: `case`, team)) {
      findings.add(Self.stale(case: `case`.id))
    } else if try connection.text(Self.words, [id]) != words {
      findings.add(Self.stale(case: `case`.id))
    }
  }

  private static func stays(_ id: Int64) -> Finding {
    Finding(
      "check.stays", fr: "les séjours gardés du dossier \(id) ne sont pas ceux de ses passages",
      en: "the stays kept of case \(id) are not those of its passages", details: ["case": String(id)])
  }

  private static func stale(association id: Int64) -> Finding {
    Finding(
      "check.keys", fr: "l’association \(id) n’est pas classée selon sa fiche",
      en: "association \(id) is not listed as its record says", details: ["association": String(id)])
  }

  private static func name(_ kind: RecordKind, _ id: Int64) -> Finding {
    Finding(
      "check.name", fr: "«\u{A0}\(kind.label.fr) \(id)\u{A0}» n’est pas trouvé par son nom",
      en: "“\(kind.label.en) \(id)” is not found by its name",
      details: ["kind": kind.rawValue, "id": String(id)])
  }

  private static func content(_ digest: String) -> Finding {
    Finding(
      "check.content", fr: "un fichier joint n’est plus celui qui a été joint\u{A0}: \(digest)",
      en: "an attached file is no longer the one that was attached: \(digest)", details: ["sha256": digest])
  }

  private static func standing(_ id: Int64) -> Finding {
    Finding(
      "check.standing", fr: "ce à quoi l’association \(id) est comparée ne suit pas son diagnostic",
      en: "what association \(id) is compared by doesn’t follow its diagnostic",
      details: ["association": String(id)])
  }

  private static func stale(case id: Int64) -> Finding {
    Finding(
      "check.row", fr: "la ligne du dossier \(id) dans les listes ne suit pas sa fiche",
      en: "the row of case \(id) in the lists doesn’t follow its record", details: ["case": String(id)])
  }
}
