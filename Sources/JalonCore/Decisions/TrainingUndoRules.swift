extension UndoRules {
  /// A declared evidence file stays as it was declared, undo included.
  func checkTrainings() throws(Refusal) {
    for was in before.trainings {
      guard let declared = was.declaredOn, after.training(was.id)?.isLocked ?? true else { continue }
      let isSame =
        after.training(was.id) != nil
        && RecordKind.ofTraining.allSatisfy {
          values($0, of: was.id, in: before) == values($0, of: was.id, in: after)
        } && before.attachments(ofTraining: was.id) == after.attachments(ofTraining: was.id)
      guard isSame else { throw .trainingLocked(was, declared) }
    }
  }

  /// What is recorded of a training, whatever the versions of the records.
  private func values(_ kind: RecordKind, of training: Int64, in file: AssociationFile) -> [Int64: [Value]] {
    let records = file.records(kind).filter { $0.value("training") == .int(training) }
    return Dictionary(uniqueKeysWithValues: records.map { ($0.id, $0.values) })
  }

  /// A case is in a pool once at most.
  func checkMemberships() throws(Refusal) {
    var places: Set<[Int64]> = []
    for member in after.memberships where member.isActive {
      guard !places.insert([member.case, member.pool]).inserted else { continue }
      throw Refusal(
        "pool.alreadyMember", fr: "le dossier a rejoint ce groupement de nouveau entre-temps",
        en: "the case has joined this pool again meanwhile", details: ["pool": String(member.pool)])
    }
  }
}
