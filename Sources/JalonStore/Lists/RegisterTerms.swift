import JalonCore

/// The terms of a query over the register: of the association, and of the case that is shown beside it.
struct RegisterTerms {
  let asking: Asking
  var column: (String) -> String

  init(asking: Asking, column: ((String) -> String)? = nil) {
    self.asking = asking
    self.column = column ?? { #""association"."\#($0)""# }
  }

  /// The id of the case shown beside an association: the open one, or else the latest.
  static let caseShown = """
    coalesce(
      (SELECT max("own"."id") FROM "case_row" AS "own"
        WHERE "own"."association" = "association"."id" AND "own"."status" <> 'closed'),
      (SELECT max("own"."id") FROM "case_row" AS "own" WHERE "own"."association" = "association"."id"))
    """

  func condition(_ term: Term) -> Condition {
    switch term {
    case .department(let code): .among(column("sort_department"), [code])
    case .network(let phrase): .bears(column("network_words"), phrase, isShort: true)
    case .sector(let phrase): sector(phrase)
    case .city(let phrase): .bears(column("sort_city"), phrase)
    case .id(let id): Condition("\(column("id")) = ?", [.int(id)])
    case .rna(let number): registered(number)
    case .unrecorded(.department): .among(column("sort_department"), [AssociationKeys.unknown])
    case .unrecorded(.sector): .among("coalesce(\(column("sector")), '')", [""])
    case .unrecorded(.network): .among(column("network_words"), [""])
    case .unrecorded(.city): .among(column("sort_city"), [AssociationKeys.unknown])
    case .words(let phrase): .bears(column("words"), phrase)
    case .stage, .status, .adviser, .mine, .tag, .action, .flag, .owner, .pool, .training, .reference, .score,
      .stale, .due, .since, .was, .entered, .passed, .ended, .asked, .missing, .waiver, .shared, .takenOver:
      ofCase(term)
    }
  }

  /// A family is kept by its code alone: two million associations need not bear its names.
  private func sector(_ phrase: Phrase) -> Condition {
    let families = Sector.families.map(\.code).filter { Sector.matches($0, phrase) }
    let free =
      phrase.isWhole
      ? Condition.among(
        column("sector_words"),
        Set(Sector.spellings(phrase.words).map { Fold.words($0).joined(separator: " ") }).sorted())
      : .bears(column("sector_words"), phrase, isShort: true)
    return .any([.among("coalesce(\(column("sector")), '')", families), free])
  }

  private func registered(_ number: String) -> Condition {
    Condition(
      """
      \(column("id")) IN (
        SELECT "id" FROM "association" WHERE "rna" = ?
        UNION ALL SELECT "id" FROM "association" WHERE "formerIdentifier" = ?)
      """, [.text(number), .text(number)])
  }

  private func ofCase(_ term: Term) -> Condition {
    let held = CaseTerms(row: "held", asking: asking).condition(term)
    return Condition(
      """
      EXISTS (SELECT 1 FROM "case_row" AS "held" WHERE "held"."id" = \(Self.caseShown) AND (\(held.sql)))
      """, held.arguments)
  }
}
