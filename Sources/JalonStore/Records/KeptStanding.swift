public import JalonCore

/// What others are compared with: the scores of an association's latest closed diagnostic, beside what it is like.
struct KeptStanding: Equatable {
  let likeness: String
  /// -1 where it was not evaluated.
  let score: Int64
  let dimensions: String

  /// `nil` without a closed diagnostic, and where sector, size or network is not recorded.
  init?(_ file: AssociationFile) {
    guard let latest = file.latestClosedDiagnostic, let likeness = Likeness(file.association) else {
      return nil
    }
    self.likeness = likeness.key
    score = Int64(latest.score ?? -1)
    guard case .text(let kept) = latest.dimensionScores.stored else { return nil }
    dimensions = kept
  }

  init(_ row: any Row) {
    likeness = row.text(0)
    score = row.int(1)
    dimensions = row.text(2)
  }

  var values: [Value] { [.text(likeness), .int(score), .text(dimensions)] }
}

/// The statements of what comparisons read.
enum StandingStatements {
  static let read = #"SELECT "likeness", "score", "dimensions" FROM "standing" WHERE "association" = ?"#
  static let keep = #"""
    INSERT INTO "standing" ("likeness", "score", "dimensions", "association") VALUES (?, ?, ?, ?)
    ON CONFLICT ("association") DO UPDATE SET
      "likeness" = excluded."likeness", "score" = excluded."score", "dimensions" = excluded."dimensions"
    """#
  static let drop = #"DELETE FROM "standing" WHERE "association" = ?"#
  static let like = #"""
    SELECT "score", "dimensions" FROM "standing" WHERE "likeness" = ? AND "association" <> ?
    """#
  /// Those of which the association has no diagnostic.
  static let orphans = #"""
    SELECT "association" FROM "standing" WHERE NOT EXISTS (
      SELECT 1 FROM "diagnostic" WHERE "diagnostic"."association" = "standing"."association")
    """#

  static let all = [read, keep, drop, like, orphans]
}

extension Connection {
  func standing(of association: Int64) throws(Refusal) -> KeptStanding? {
    try first(StandingStatements.read, [.int(association)]) { KeptStanding($0) }
  }

  /// Brings what others are compared with in step with a file.
  func keepStanding(_ file: AssociationFile) throws(Refusal) {
    let id = file.association.id
    let (kept, now) = (try standing(of: id), KeptStanding(file))
    if kept == now { return }
    if let now {
      try put(StandingStatements.keep, now.values + [.int(id)])
    } else {
      try put(StandingStatements.drop, [.int(id)])
    }
  }
}

extension Store {
  public func likeScores(association id: Int64) throws(Refusal) -> LikeScores? {
    try engine.read { connection throws(Refusal) in
      guard let association = try connection.record(Association.self, id) else {
        throw .missing(.association, String(id))
      }
      guard let likeness = Likeness(association) else { return nil }
      var like = LikeScores()
      try connection.each(StandingStatements.like, [.text(likeness.key), .int(id)]) { row in
        let score = Int(row.int(0))
        like.add(score: score < 0 ? nil : score, dimensions: row.text(1))
      }
      return like
    }
  }
}
