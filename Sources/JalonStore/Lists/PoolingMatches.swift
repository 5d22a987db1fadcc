public import JalonCore

/// The statements that find actions to be done together.
enum MatchStatements {
  private static let columns = (["id", "version"] + PlanAction.outline.map(\.name))
    .map { #""action"."\#($0)""# }.joined(separator: ", ")

  /// Open actions of other associations with the same value, whose case is at one of the stages in which people plan and do.
  private static func same(_ column: String) -> String {
    let stages = PoolingMatch.stages.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    return #"""
      SELECT \#(columns), "case_row"."reference", "case_row"."name", "case_row"."department", "case_row"."network_words"
      FROM "action" JOIN "case_row" ON "case_row"."id" = "action"."case"
      WHERE "action"."\#(column)" = ? AND "action"."association" <> ?
        AND "action"."finishedOn" IS NULL AND "action"."droppedOn" IS NULL
        AND "case_row"."status" <> 'closed' AND "case_row"."stage" IN (\#(stages))
      """#
  }

  static let sameRecommendation = same("recommendation")
  static let sameTool = same("toolChoice")

  static let all = [sameRecommendation, sameTool]
}

extension Store {
  /// Actions of other associations that could be done together with one: the same recommendation or the same tool, in the same
  /// network, the same department or a neighbouring one.
  ///
  /// - Returns: those in a pool first, then the nearest.
  /// - Throws: `record.notFound`; `pool.notPoolable` where the action is not one to be shared.
  public func poolingMatches(action id: Int64) throws(Refusal) -> [PoolingMatch] {
    try engine.read { connection throws(Refusal) in
      let owner = try connection.association(of: .action, id)
      guard let action = try connection.record(PlanAction.self, id),
        let association = try connection.record(Association.self, owner)
      else { throw .missing(.action, String(id)) }
      guard PoolingMatch.isOpenToOthers(action) else {
        throw Refusal(
          "pool.notPoolable",
          fr:
            "«\u{A0}\(action.title)\u{A0}» n’est pas une action ouverte à mutualiser\u{A0}: lui donner le repère poolable",
          en: "“\(action.title)” is not an open action to be shared: give it the flag poolable",
          details: ["action": String(id)])
      }
      let reader = MatchReader(action: action, association: association, connection: connection)
      return try reader.matches()
    }
  }
}

private struct MatchReader {
  let action: PlanAction
  let association: Association
  let connection: any Connection

  func matches() throws(Refusal) -> [PoolingMatch] {
    var found: [Int64: PoolingMatch] = [:]
    let asked: [(String?, String, PoolingMatch.Ground)] = [
      (action.toolChoice, MatchStatements.sameTool, .tool),
      (action.recommendation, MatchStatements.sameRecommendation, .recommendation),
    ]
    let keys = AssociationKeys(unsearched: association)
    let near = Set(association.department.flatMap { Department.of(code: $0) }?.neighbours ?? [])
    for (value, statement, ground) in asked {
      guard let value else { continue }
      let count = PlanAction.fields.count
      try connection.each(statement, [.text(value), .int(association.id)]) { row throws(Refusal) in
        let other = try PlanAction(
          id: row.int(0), version: row.int(1), values: (0..<count).map { row.value($0 + 2) })
        let department = row.optionalText(count + 4)
        guard PoolingMatch.isOpenToOthers(other),
          let nearness = nearness(department, row.text(count + 5), keys.network, near)
        else { return }
        found[other.id] = PoolingMatch(
          action: other, case: other.case, reference: row.text(count + 2), name: row.text(count + 3),
          department: department, nearness: nearness, ground: ground)
      }
    }
    return found.values.sorted(by: PoolingMatch.comesFirst)
  }

  /// “None” is no network that two associations have in common.
  private func nearness(
    _ department: String?, _ network: String, _ mine: String, _ near: Set<String>
  ) -> PoolingMatch.Nearness? {
    if !mine.isEmpty, mine != "none", network == mine { return .network }
    guard let department else { return nil }
    if department == association.department { return .department }
    return near.contains(department) ? .neighbour : nil
  }
}
