import JalonCore

extension MemoryProgramme {
  /// The various cases, with waivers that advisers asked for: two wait, one is in force.
  static func waiting() throws -> MemoryProgramme {
    let programme = try sample()
    let asked = try programme.openCases(at: "engagement") + programme.openCases(at: "plan")
    for (place, id) in asked.prefix(3).enumerated() {
      let condition =
        try programme.file(case: .id(id)).file.openCase?.stage == "plan"
        ? "plan.pooling" : "engagement.substitute"
      let request = try programme.perform(
        RequestWaiver(case: .id(id), condition: condition, reason: "une seule personne tient l’association"),
        as: adviser, at: Moment(noonOf: today - 9 + place), expect: nil)
      guard place == 2, let waiver = request.id else { continue }
      _ = try programme.perform(
        DecideWaiver(waiver: waiver, decision: .granted), as: lead, at: Moment(noonOf: today - 2), expect: nil
      )
    }
    return programme
  }

  private func openCases(at stage: StageID) throws -> [Int64] {
    let query = Query(filter: .conjunction([.term(.stage(stage)), .term(.status(.open))]))
    return try caseIDs(query, today: Self.today, me: Self.lead).sorted()
  }
}
