/// Takes an act back, or does it again: its changes read backwards, through the same rules.
///
/// - Parameter changes: what the act changed, in its own order.
/// - Throws: `undo.changedSince` where a record is no longer as the act left it, `undo.stillUsed` where a later fact
///   refers to what it made, `undo.gateShut` where a case would stand behind a gate that is shut,
///   `undo.passageRelies` where a passage rests on what would go, `case.alreadyOpen` where two cases would be open.
public func decideUndo(of changes: [Change], in situation: Situation) throws(Refusal) -> Decision {
  guard situation.adviser.role != .reader else {
    throw Refusal(
      "role.reader", fr: "le rôle de lecteur ne permet que de lire\u{A0}: demander à un responsable d’équipe",
      en: "a reader can only read: ask a team lead", kind: .notAllowed)
  }
  var draft = Draft(situation)
  let before = situation.file
  for change in changes.reversed() {
    let back = change.inverse
    if change.kind == .adviser {
      try checkUnchanged(change, situation.team.adviser(change.id))
    } else if change.kind == .pool {
      try checkUnchanged(change, draft.pool?.pool)
    } else if change.kind != .association || change.id == before?.association.id {
      try checkUnchanged(change, draft.file?.record(change.kind, change.id))
    }
    if back.act == .delete, let file = draft.file { try checkUnused(change, file, within: changes) }
    if back.act == .delete, change.kind == .pool { try checkEmpty(draft.pool) }
    try draft.noteBack(back)
  }
  if let before, let after = draft.file {
    for id in Set(after.validations.map(\.case)).sorted() { try draft.reopenPlan(of: id, since: before) }
    let rules = UndoRules(
      team: situation.team, today: situation.now.today, before: before, after: draft.file ?? after)
    try rules.check()
  }
  try situation.checkTakingBack(changes)
  try situation.checkRights(to: draft.changes)
  let caseID = changes.first { $0.kind == .case }?.id ?? caseNamed(by: changes) ?? draft.file?.openCase?.id
  return Decision(
    changes: draft.changes, id: changes.first?.id, warnings: draft.warnings, caseID: caseID,
    identifiers: draft.identifiers,
    file: draft.file, pool: draft.pool)
}

private func caseNamed(by changes: [Change]) -> Int64? {
  for change in changes {
    if case .int(let id)? = change.after("case") ?? change.before("case") { return id }
  }
  return nil
}

extension Draft {
  /// Notes a change that leads out of the file as well (a merge taken back) without asking that the record be there.
  fileprivate mutating func noteBack(_ back: Change) throws(Refusal) {
    if back.kind == .association, back.act == .delete {
      file = nil
      changes.append(back)
      return
    }
    try note(back)
    if back.act == .update, let file, case .int(let owner)? = back.after("association"),
      owner != file.association.id,
      let record = file.record(back.kind, back.id)
    {
      try self.file?.apply(Change(kind: back.kind, id: record.id, act: .delete, fields: []))
    }
  }
}

/// Refuses where a record is no longer as the act left it.
private func checkUnchanged(_ change: Change, _ record: (any Record)?) throws(Refusal) {
  switch change.act {
  case .delete:
    guard record == nil else { throw changedSince(change, nil) }
  case .insert, .update:
    guard let record else { throw changedSince(change, nil) }
    for field in change.fields where record.value(field.name) != field.after {
      throw changedSince(change, field.name)
    }
    // What was made has to be as it was made, however often it was altered and put back in between.
    guard change.act == .insert else { return }
    for field in change.kind.outline where change.after(field.name) == nil {
      guard record.value(field.name) == .null else { throw changedSince(change, field.name) }
    }
  }
}

/// Refuses where a pool that would go has had members.
private func checkEmpty(_ sheet: PoolSheet?) throws(Refusal) {
  guard let member = sheet?.members.first else { return }
  throw Refusal(
    "undo.stillUsed",
    fr: "«\u{A0}\(member.name)\u{A0}» a rejoint ce groupement depuis\u{A0}: l’annuler d’abord",
    en: "“\(member.name)” has joined this pool since: undo that first",
    details: ["kind": RecordKind.membership.rawValue, "id": String(member.id)])
}

private func changedSince(_ change: Change, _ field: String?) -> Refusal {
  let name = field.map { " (\($0))" } ?? ""
  return Refusal(
    "undo.changedSince",
    fr:
      "la fiche «\u{A0}\(change.kind.label.fr) \(change.id)\u{A0}» a changé depuis\(name)\u{A0}: annuler d’abord ce qui l’a changée",
    en: "\(change.kind.label.en) \(change.id) has changed since\(name): undo first what changed it",
    kind: .conflict,
    details: ["kind": change.kind.rawValue, "id": String(change.id)])
}

/// Refuses where a record that stays refers to the one that would go.
private func checkUnused(_ change: Change, _ file: AssociationFile, within act: [Change]) throws(Refusal) {
  for kind in RecordKind.inFile {
    for record in file.records(kind) where record.refers(to: change.kind, change.id) {
      let sameAct = act.contains { $0.kind == kind && $0.id == record.id && $0.act == .insert }
      guard !sameAct else { continue }
      throw Refusal(
        "undo.stillUsed",
        fr:
          "la fiche «\u{A0}\(kind.label.fr) \(record.id)\u{A0}» s’appuie sur \(change.kind.label.fr) \(change.id)\u{A0}: l’annuler d’abord",
        en: "\(kind.label.en) \(record.id) rests on \(change.kind.label.en) \(change.id): undo that first",
        details: ["kind": kind.rawValue, "id": String(record.id)])
    }
  }
}

extension Record {
  /// The value of a field by name.
  func value(_ name: String) -> Value {
    Self.fields.first { $0.name == name }?.get(self) ?? .null
  }

  /// Whether a field names that record.
  func refers(to kind: RecordKind, _ id: Int64) -> Bool {
    let token: String? =
      switch kind {
      case .referent: Participant.referent(id).token
      case .person: Participant.person(id).token
      case .adviser: Participant.adviser(id).token
      default: nil
      }
    if let file = self as? Attachment, file.ownerKind == kind.rawValue, file.owner == id { return true }
    for field in Self.fields {
      let value = field.get(self)
      if field.target == kind, value == .int(id) { return true }
      if let token, fieldsOfPeople.contains(field.name), case .text(let list) = value,
        list.split(separator: " ").contains(Substring(token))
      {
        return true
      }
    }
    return false
  }
}

/// Fields that name people by tokens (`Participant`).
private let fieldsOfPeople: Set<String> = [
  "participants", "nextWith", "owner", "author", "person", "participant", "trainer",
]
