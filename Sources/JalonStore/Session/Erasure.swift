public import JalonCore

extension Store {
  /// Empties what is recorded of a person, a referent or someone named in an exchange, for good: the fields of the
  /// record and their former values in the journal, whose chain stays whole. The role and its dates stay.
  /// With it goes what tells of that person alone: what was adjusted for them in a training, why they left it, and the files
  /// that prove their own attendance, results or opinion.
  ///
  /// - Parameter kind: `.referent` or `.person`.
  /// - Throws: `role.lead` where the adviser is not a lead, `erase.notAPerson` for another kind of record.
  public func erase(
    _ kind: RecordKind, _ id: Int64, as adviser: String, at now: Moment
  ) throws(Refusal) -> Receipt {
    try change { session throws(Refusal) in try session.erase(kind, id, as: adviser, at: now) }
  }

  /// Takes a path into use for the cases to come; those under way keep theirs. For leads.
  public func usePath(_ path: Path, as adviser: String, at now: Moment) throws(Refusal) -> Receipt {
    try change { session throws(Refusal) in
      let who = try session.lead(adviser, fr: "changer de parcours", en: "changing the path")
      let kept = try KeptPath(path)
      let connection = session.connection
      try connection.put(
        ProgrammeStatements.keepPath, [.text(kept.hash), .text(kept.content), .text(now.today.iso)])
      try connection.put(ProgrammeStatements.keepMeta, [.text("path"), .text(kept.hash)])
      let entry = try session.write(
        [], UndoRule.usePath, .act, about: nil, association: 0, caseID: nil,
        notes: ["path": .text(kept.hash)],
        by: who.id, at: now)
      return Receipt(id: nil, entry: entry, command: UndoRule.usePath, association: nil, caseID: nil)
    }
  }
}

extension BulkSession {
  /// See `Store.erase`.
  public func erase(
    _ kind: RecordKind, _ id: Int64, as adviser: String, at now: Moment
  ) throws(Refusal) -> Receipt {
    let who = try lead(adviser, fr: "effacer une personne", en: "erasing a person")
    guard let command = UndoRule.erasures[kind] else {
      throw Refusal(
        "erase.notAPerson", fr: "une fiche «\u{A0}\(kind.label.fr)\u{A0}» n’est pas une personne",
        en: "a record of kind \(kind.label.en) is not a person")
    }
    let association = try connection.association(of: kind, id)
    try refresh()
    try empty(kind, id)
    let person: Participant = kind == .referent ? .referent(id) : .person(id)
    if let traces = try connection.file(association: association)?.traces(of: person) {
      for enrolment in traces.enrolments { try empty(.enrolment, enrolment.id) }
      for attachment in traces.attachments {
        try empty(.attachment, attachment.id)
        try connection.put(ErasureStatements.emptyContent, [.text(attachment.sha256)])
      }
    }
    held = try connection.file(association: association)
    stale.insert(association)
    today = max(today, now.today)
    let entry = try write(
      [], command, .act, about: nil, association: association, caseID: held?.openCase?.id,
      notes: ["id": .int(id), "kind": .text(kind.rawValue)], by: who.id, at: now)
    return Receipt(
      id: id, entry: entry, command: command, association: association, caseID: held?.openCase?.id)
  }

  /// Empties the personal values of a record, and what the journal keeps of them.
  private func empty(_ kind: RecordKind, _ id: Int64) throws(Refusal) {
    // A name can't be missing; an empty one says that it was erased.
    let emptied = kind.outline.filter(\.isPersonal).map {
      FieldChange(name: $0.name, before: .null, after: $0.name == "name" ? .text("") : .null)
    }
    try connection.apply(Change(kind: kind, id: id, act: .update, fields: emptied))
    try connection.put(ErasureStatements.empty, [.text(kind.rawValue), .int(id)])
  }

  /// The adviser of that name, who has to be a lead.
  func lead(_ name: String, fr: String, en: String) throws(Refusal) -> Adviser {
    let who = try actor(name)
    guard who.role == .lead else {
      throw Refusal(
        "role.lead", fr: "\(fr) revient à un responsable d’équipe\u{A0}: le lui demander",
        en: "\(en) is for a team lead: ask one", kind: .notAllowed)
    }
    return who
  }
}

/// The statements of an erasure beside those of the records.
enum ErasureStatements {
  static let empty = #"""
    UPDATE "personal_value" SET "value" = NULL, "salt" = NULL WHERE "kind" = ? AND "record" = ?
    """#

  /// The bytes of a file, unless another record has the same.
  static let emptyContent = #"""
    UPDATE "content" SET "bytes" = substr("bytes", 1, 0) WHERE "sha256" = ?
      AND NOT EXISTS (SELECT 1 FROM "attachment" WHERE "attachment"."sha256" = "content"."sha256" AND "attachment"."name" <> '')
    """#

  static let all = [empty, emptyContent]
}
