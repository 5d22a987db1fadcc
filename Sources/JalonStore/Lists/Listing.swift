import JalonCore

/// What differs between the list of cases and the register: their tables, and the column of each order.
enum Listing: Sendable {
  case cases, register

  /// The table whose rows are listed; also the name by which conditions speak of it.
  var table: String {
    switch self {
    case .cases: "case_row"
    case .register: "association"
    }
  }

  /// Asks for the highest id of the list: about as many rows as there are.
  var highest: String { #"SELECT max("id") FROM "\#(table)""# }

  /// The table that holds the folded words of each row, by the same id.
  var textTable: String {
    switch self {
    case .cases: "case_text"
    case .register: "association"
    }
  }

  /// What is shown beside a row of the table, joined to it.
  var companion: String {
    switch self {
    case .cases: ""
    case .register: #"LEFT JOIN "case_row" AS "shown" ON "shown"."id" = \#(RegisterTerms.caseShown)"#
    }
  }

  /// The index, on SQLite, that holds the place of each row in an order by its id, and what `scope` asks; `nil` where the
  /// rows themselves must be read.
  func places(_ column: SortColumn) -> String? {
    column.name == "sort_name" ? "\(table)_named" : nil
  }

  /// Rows of the table that are in the list at all.
  var scope: Condition {
    switch self {
    case .cases: .always
    case .register: Condition(#""association"."mergedInto" IS NULL"#)
    }
  }
}

/// A column that a list can be sorted by: never NULL, and indexed together with the id.
struct SortColumn: Sendable, Hashable {
  let name: String

  static func of(_ sort: CaseSort) -> SortColumn {
    switch sort {
    case .name: SortColumn(name: "sort_name")
    case .stage: SortColumn(name: "stage_rank")
    case .adviser: SortColumn(name: "adviser_key")
    case .department: SortColumn(name: "sort_department")
    case .score: SortColumn(name: "score")
    case .lastExchange: SortColumn(name: "last_exchange")
    case .nextFollowUp: SortColumn(name: "next_follow_up")
    case .openedOn: SortColumn(name: "opened_on")
    }
  }

  static func of(_ sort: AssociationSort) -> SortColumn {
    switch sort {
    case .name: SortColumn(name: "sort_name")
    case .department: SortColumn(name: "sort_department")
    case .city: SortColumn(name: "sort_city")
    }
  }
}
