import JalonCore

/// The terms of a query over the rows of cases: of the list of cases, or of the case that the register shows beside an
/// association.
struct CaseTerms {
  /// The name that the statement gives to `case_row`.
  let row: String
  let asking: Asking
  /// How a column is written. A list that walks one index keeps the engine from choosing another one.
  var column: (String) -> String

  init(row: String, asking: Asking, column: ((String) -> String)? = nil) {
    self.row = row
    self.asking = asking
    self.column = column ?? { #""\#(row)"."\#($0)""# }
  }

  func condition(_ term: Term) -> Condition {
    switch term {
    case .stage(let id): .among(column("stage"), [id.rawValue])
    case .status(let status): .among(column("status"), [status.rawValue])
    case .department(let code): .among(column("sort_department"), [code])
    case .adviser(let phrase): .among(column("adviser_key"), asking.adviserKeys(phrase))
    case .mine: .among(column("adviser_key"), asking.me.map { [Fold.key($0)] } ?? [])
    case .network(let phrase): .bears(column("network_words"), phrase, isShort: true)
    case .sector(let phrase): sector(phrase)
    case .city(let phrase): .bears(column("city_words"), phrase)
    case .tag(let key): tagged(key)
    case .action(.late): Condition("\(column("next_action")) < ?", [.text(asking.today.iso)])
    case .action(.open): Condition("\(column("next_action")) < ?", [.text(CaseRowValues.noAction)])
    case .flag(let flag): .among(column("action_flags"), Self.sets(with: flag))
    case .owner(let phrase): .bears(column("owner_words"), phrase, isShort: true)
    case .pool(let phrase): found(NamedStatements.casesInPool(phrase))
    case .training(let phrase): found(NamedStatements.casesWithTraining(phrase))
    case .id(let id): Condition("\(column("id")) = ?", [.int(id)])
    case .reference(let reference):
      Condition(
        #"\#(column("id")) IN (SELECT "id" FROM "case" WHERE "reference" = ?)"#, [.text(reference.text)])
    case .rna(let number): registered(number)
    case .score(let comparison, let tenths): score(comparison, Int64(tenths))
    case .stale(let comparison, let days): since("stale_since", comparison, days)
    case .due(let comparison, let days): due(comparison, asking.today + days)
    case .since(let comparison, let days): since("stage_since", comparison, days)
    case .was(let stage, let day): found(PastStatements.was(stage, day))
    case .entered(let stage, let span): found(PastStatements.entered(stage, span))
    case .passed(let stage, let span): found(PastStatements.passed(stage, span))
    case .ended(let outcome, let span): found(PastStatements.ended(outcome, span))
    case .asked(let topic, let span): found(PastStatements.asked(topic, span, among: asking.topics))
    case .missing(let condition): found(PastStatements.missing(condition))
    case .waiver(let state): found(PastStatements.waiver(state))
    case .shared(let phrase): found(PastStatements.shared(with: asking.names(phrase), on: asking.today))
    case .unrecorded(.department): .among(column("sort_department"), [AssociationKeys.unknown])
    case .unrecorded(.sector): .among(column("sector_words"), [""])
    case .unrecorded(.network): .among(column("network_words"), [""])
    case .unrecorded(.city): .among(column("city_words"), [""])
    case .takenOver(let isSo): Condition("\(column("taken_over")) = ?", [.int(isSo ? 1 : 0)])
    case .words(let phrase): worded(phrase)
    }
  }

  /// Every set of flags that holds one of them, as it is kept.
  private static func sets(with flag: Question.Flag) -> [String] {
    let all = Question.Flag.allCases
    return (0..<1 << all.count).compactMap { bits in
      let set = ActionFlags(all.indices.filter { bits & 1 << $0 != 0 }.map { all[$0] })
      guard set.contains(flag), case .text(let kept) = set.stored else { return nil }
      return kept
    }
  }

  /// A family bears its code and its names; written freely, it is the same family.
  private func sector(_ phrase: Phrase) -> Condition {
    guard phrase.isWhole else { return .bears(column("sector_words"), phrase, isShort: true) }
    return .among(
      column("sector_words"),
      Set(Sector.spellings(phrase.words).map { SearchWords.joined(Sector.words(of: $0)) }).sorted())
  }

  /// Among those that a statement of ids finds.
  private func found(_ ids: Condition) -> Condition {
    Condition("\(column("id")) IN (\(ids.sql))", ids.arguments)
  }

  /// Tags are kept one a line, folded, with a line break at both ends.
  private func tagged(_ key: String) -> Condition {
    let plain = String(key.flatMap { sign -> [Character] in "%_\\".contains(sign) ? ["\\", sign] : [sign] })
    return Condition(#"\#(column("tag_keys")) LIKE ? ESCAPE '\'"#, [.text("%\n" + plain + "\n%")])
  }

  private func registered(_ number: String) -> Condition {
    Condition(
      """
      \(column("association")) IN (
        SELECT "id" FROM "association" WHERE "rna" = ?
        UNION ALL SELECT "id" FROM "association" WHERE "formerIdentifier" = ?)
      """, [.text(number), .text(number)])
  }

  private func worded(_ phrase: Phrase) -> Condition {
    let bears = Condition.bears(#""case_text"."words""#, phrase)
    return Condition(
      // Looked at row by row: PostgreSQL would else join all words to find a few rows.
      #"""
      coalesce((SELECT \#(bears.sql) FROM "case_text" WHERE "case_text"."id" = "\#(row)"."id"), FALSE)
      """#, bears.arguments)
  }

  private func score(_ comparison: Comparison, _ tenths: Int64) -> Condition {
    let column = column("score")
    return Condition("\(column) >= 0 AND \(column) \(comparison.rawValue) ?", [.int(tenths)])
  }

  /// More days since it means an earlier day, so the comparison turns round.
  private func since(_ column: String, _ comparison: Comparison, _ days: Int) -> Condition {
    let turned =
      switch comparison {
      case .less: ">"
      case .lessOrEqual: ">="
      case .greater: "<"
      case .greaterOrEqual: "<="
      case .equal: "="
      }
    return Condition("\(self.column(column)) \(turned) ?", [.text((asking.today - days).iso)])
  }

  /// A follow-up is a day, or a day and a time, which sorts behind its day and before the next one; `~` is none.
  private func due(_ comparison: Comparison, _ day: Day) -> Condition {
    let column = column("next_follow_up")
    let start = Value.text(day.iso)
    let end = Value.text((day + 1).iso)
    let none = Value.text("~")
    return switch comparison {
    case .less: Condition("\(column) < ?", [start])
    case .lessOrEqual: Condition("\(column) < ?", [end])
    case .greater: Condition("\(column) >= ? AND \(column) < ?", [end, none])
    case .greaterOrEqual: Condition("\(column) >= ? AND \(column) < ?", [start, none])
    case .equal: Condition("\(column) >= ? AND \(column) < ?", [start, end])
    }
  }
}
