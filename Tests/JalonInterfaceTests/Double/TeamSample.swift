import JalonCore

extension MemoryProgramme {
  /// The various cases, with waivers that advisers asked for: two wait, one is in force.
  static func waiting() throws -> MemoryProgramme {
    let programme = try sample()
    try programme.recordNeeds()
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

  /// So many cases with a waiver each that was asked for: more than a lead's review lists.
  static func muchAsked(_ count: Int) throws -> MemoryProgramme {
    let programme = try long(count)
    let conditions = Path.standard.stages.flatMap(\.conditions).filter(\.waivable).map(\.id)
    let cases = try programme.caseIDs(Query(filter: .everything), today: today, me: lead).sorted()
    for (place, id) in cases.enumerated() {
      let condition = conditions[place.isMultiple(of: 3) ? 0 : conditions.count - 1]
      let request = RequestWaiver(case: .id(id), condition: condition, reason: "à la marge du parcours")
      _ = try programme.perform(request, as: adviser, at: Moment(noonOf: today - 3), expect: nil)
    }
    return programme
  }

  /// Needs of two years: one topic that grows, one that fades, one that came once.
  private func recordNeeds() throws {
    let found = try openCases(at: "engagement") + openCases(at: "plan")
    for month in 0..<24 {
      let day = Self.today - (4 + 30 * month)
      let topics =
        Array(repeating: "website", count: max(0, 5 - month)) + Array(repeating: "telework", count: month / 6)
        + (month == 10 ? ["accounting"] : [])
      for (place, topic) in topics.enumerated() {
        let need = RecordNeed(case: .id(found[place % found.count]), text: "un besoin", topics: [topic])
        _ = try perform(need, as: Self.adviser, at: Moment(noonOf: day), expect: nil)
      }
    }
  }

  private func openCases(at stage: StageID) throws -> [Int64] {
    let query = Query(filter: .conjunction([.term(.stage(stage)), .term(.status(.open))]))
    return try caseIDs(query, today: Self.today, me: Self.lead).sorted()
  }
}
