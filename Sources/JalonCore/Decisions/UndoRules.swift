/// What an undo may not do to the path: the file before and after, held against each other.
struct UndoRules {
  let team: Team
  let today: Day
  let before: AssociationFile
  let after: AssociationFile

  func check() throws(Refusal) {
    try checkOneOpenCase()
    try checkOwners()
    try checkDiagnostics()
    try checkTrainings()
    try checkMemberships()
    for now in after.cases {
      guard let was = before.case(now.id) else { continue }
      try checkStage(was, now)
      try checkPassages(was, now)
    }
  }

  private func checkOneOpenCase() throws(Refusal) {
    let open = after.cases.filter(\.isOpen)
    guard open.count > 1 else { return }
    throw Refusal(
      "case.alreadyOpen", fr: "le dossier \(open[1].reference) est ouvert entre-temps pour cette association",
      en: "case \(open[1].reference) has been opened for this association meanwhile",
      details: ["case": String(open[1].id)])
  }

  /// A record of a case stands in the same file as its case: a merge taken back must not tear them apart.
  private func checkOwners() throws(Refusal) {
    for kind in RecordKind.inFile {
      for record in after.records(kind) {
        guard case .int(let id) = record.value("case"), after.case(id) == nil, before.case(id) != nil else {
          continue
        }
        throw Refusal(
          "undo.stillUsed",
          fr:
            "la fiche «\u{A0}\(kind.label.fr) \(record.id)\u{A0}» a été ajoutée depuis au dossier \(id)\u{A0}: l’annuler d’abord",
          en: "\(kind.label.en) \(record.id) was added to case \(id) since: undo that first",
          details: ["kind": kind.rawValue, "id": String(record.id)])
      }
    }
  }

  /// Going forward by undoing a return passes the gates again.
  private func checkStage(_ was: Case, _ now: Case) throws(Refusal) {
    let path = team.path(of: now)
    guard now.isOpen, let from = path.rank(of: was.stage), let to = path.rank(of: now.stage), to > from else {
      return
    }
    for stage in path.stages[from..<to] {
      let states = Gate.evaluate(stage.id, of: now, in: after, path: path, on: today)
      guard let shut = states.first(where: { !$0.state.lets }) else { continue }
      throw Refusal(
        "undo.gateShut",
        fr:
          "le dossier repasserait «\u{A0}\(stage.label.fr)\u{A0}», dont la sortie est fermée\u{A0}: \(shut.message.fr)",
        en: "the case would pass “\(stage.label.en)” again, whose gate is shut: \(shut.message.en)",
        details: ["stage": stage.id.rawValue, "condition": shut.id])
    }
  }

  /// A gate that was passed must not lose what it was passed on.
  private func checkPassages(_ was: Case, _ now: Case) throws(Refusal) {
    let path = team.path(of: now)
    guard now.isOpen || now.outcome == .autonomy, let rank = path.rank(of: now.stage) else { return }
    for stage in path.stages.prefix(rank) {
      let held = Gate.evaluate(stage.id, of: was, in: before, path: path, on: today)
      let holds = Gate.evaluate(stage.id, of: now, in: after, path: path, on: today)
      for (old, new) in zip(held, holds) where old.state.lets && !new.state.lets {
        let passage = after.passages.last { $0.case == now.id && $0.from == stage.id && $0.move == .advance }
        let day = passage?.on ?? now.stageSince
        throw Refusal(
          "undo.passageRelies",
          fr:
            "le passage du \(day.shown(.fr)) hors de «\u{A0}\(stage.label.fr)\u{A0}» s’appuie sur ce fait\u{A0}: revenir d’abord à cette étape",
          en:
            "the passage of \(day.shown(.en)) out of “\(stage.label.en)” rests on this fact: return to that stage first",
          details: ["stage": stage.id.rawValue, "condition": new.id])
      }
    }
  }
}
