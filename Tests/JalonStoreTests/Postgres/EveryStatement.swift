import JalonCore

@testable import JalonStore

/// Every statement that Jalon says to a server.
enum EveryStatement {
  /// Those that have a name.
  static var named: [String] {
    var statements = RecordTable.all + AdviserStatements.all + SchemaLevel.all + ProgrammeStatements.all
    statements += JournalStatements.all + CaseRowStatements.all + SubjectStatements.all
    statements += BatchStatements.all + HistoryStatements.all + DuplicateStatements.all
    statements += ByHandStatements.all + Counters.all + [AssociationKeys.keep] + ErasureStatements.all
    statements += JournalCheck.all + RowCheck.all + RegisterStatements.all
    statements += BulkWriting.all + ActBatchStatements.all
    statements += QuestionnaireStatements.all + StandingStatements.all + AnswerStatements.all
    statements += PoolStatements.all + AgendaStatements.all + ContentStatements.all
    statements += MarkStatements.all + MatchStatements.all + VisitStatements.all + TrainingStatements.all
    statements += NamedStatements.all + ConnectedStatements.all + MemberStatements.all
    statements += ConfidentialStatements.all + SealedStatements.all + [TeamRoles.standFor]
    statements += Announcement.all + JournalTail.all + ServerWatch.all + TakenStatements.all + ActMark.all
    statements += PastStatements.all + TeamStatements.all + StayStatements.all
    return statements
  }

  /// Those of each list, whatever its order, its page and its query.
  static func ofLists() throws -> Set<String> {
    var terms = InventedQueries(
      dice: Dice(state: 3), programme: InventedProgramme(associations: 1, cases: 0))
    var filters = (0..<InventedQueries.kinds).map { Filter.term(terms.term($0)) }
    for isWhole in [false, true] {
      guard let name = Phrase("Culture", isWhole: isWhole) else { continue }
      filters += [
        Term.adviser(name), .shared(name), .sector(name), .network(name), .city(name), .owner(name),
        .pool(name),
        .training(name),
      ].map { .term($0) }
    }
    filters += [.everything, .not(.conjunction(filters)), .conjunction(filters), .disjunction(filters)]
    let asking = Asking(
      today: Day(number: 20_000), me: "Zoé", advisers: ["Roux", "Le Goff"],
      topics: ["", "rgpd", "telework\nagenda partagé"])
    let walking = DryConnection(hits: 1_000_000)
    let fetching = DryConnection(hits: 1)
    let ordered = DryConnection(hits: 3, orders: NameOrders())
    for listing in [Listing.cases, .register] { try ordered.orders?.make(of: listing, ordered) }
    for connection in [walking, fetching, ordered] {
      for filter in filters {
        for sort in CaseSort.allCases {
          try read(.cases, .of(sort), CaseColumns.sql(.of(sort)), filter, asking, connection)
        }
        for sort in AssociationSort.allCases {
          try read(.register, .of(sort), RegisterColumns.sql(.of(sort)), filter, asking, connection)
        }
        for listing in [Listing.cases, .register] {
          let compiler = QueryCompiler(listing: listing, asking: asking, engine: .postgres)
          let counting = RowCount(compiler: compiler, connection: connection)
          _ = try counting.count(filter)
          for lookup in [nil] + compiler.lookups(filter, walking: nil) {
            _ = try connection.int(counting.looking(at: filter, lookup).sql)
          }
        }
      }
    }
    return walking.statements.union(fetching.statements).union(ordered.statements)
  }

  /// What *Today* reads.
  static func ofToday() throws -> Set<String> {
    let connection = DryConnection(hits: 1)
    for scope in AgendaScope.allCases {
      let reader = AgendaReader(
        connection: connection, scope: scope, follower: "zoe", today: Day(number: 20_000))
      for group in AgendaGroup.allCases {
        _ = try reader.count(group)
        let place = AgendaPlace(group: group, day: group.slice(on: reader.today).before.iso, id: 3)
        for key in [nil, place.key, AgendaPlace(before: group).key] {
          for backward in [false, true] {
            _ = try reader.rows(from: key, including: backward, backward: backward, limit: 5)
          }
        }
      }
    }
    return connection.statements
  }

  /// What the screens of a lead read.
  static func ofLeads() throws -> Set<String> {
    let connection = DryConnection(hits: 0)
    let team = Team(advisers: [], paths: ["p": .standard], currentPath: "p")
    for text in [
      "", "adviser:roux status:open", "foyer department:75", "topic:any@2026 -was:plan@2026-03-31",
    ] {
      let scope = TeamScope(filter: try Query.parse(text).filter, today: Day(number: 20_000), me: "Zoé")
      let reader = try TeamReader(scope, team: team, engine: .postgres, on: connection)
      let period = FigurePeriod(last: 3, .month, upTo: scope.today)
      _ = try reader.flow(over: period)
      _ = try reader.needs(over: period)
      _ = try reader.standings()
      for grouping in TeamGrouping.allCases { _ = try reader.groups(by: grouping) }
      for stage in Path.standard.stages { _ = try reader.standingStill(in: stage, limit: 3) }
      _ = try reader.loads()
      _ = try reader.review(limit: 5)
    }
    return connection.statements
  }

  private static func read(
    _ listing: Listing, _ column: SortColumn, _ columns: String, _ filter: Filter, _ asking: Asking,
    _ connection: DryConnection
  ) throws {
    let key = RowKey(sort: .int(1), id: 1)
    for descending in [false, true] {
      let reader = try ListReader(
        filter, in: listing, by: column, descending: descending, asking: asking, engine: .postgres,
        on: connection)
      for anchor in [PageAnchor.first, .last, .after(key), .before(key), .around(1)] {
        _ = try reader.page(columns, at: anchor, limit: 50) { Stop($0) }
      }
    }
  }
}
