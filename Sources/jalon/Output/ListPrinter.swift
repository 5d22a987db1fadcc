import JalonCore

/// Prints a list as it is read: one JSON object with its total, or a table for people.
struct ListPrinter<Row: Sendable> {
  private let name: String
  private let form: Form<Row>
  private let session: Session
  private var table: Table
  private let cells: (Row) -> [String]
  /// How many rows were printed so far.
  private(set) var printed = 0

  /// - Parameter name: the key of the array in JSON.
  init(
    _ name: String, _ form: Form<Row>, session: Session, columns: [Table.Column],
    cells: @escaping (Row) -> [String]
  ) {
    self.name = name
    self.form = form
    self.session = session
    self.cells = cells
    table = Table(columns)
  }

  /// Prints a list that is at hand as a whole.
  mutating func print(all rows: [Row], _ sum: Localized) throws(Refusal) {
    try begin { rows.count }
    try print(rows)
    try end(.max, { rows.count }, { _ in sum })
  }

  /// - Parameter count: how many rows there are in all; asked for where that is said first.
  func begin(_ count: () throws(Refusal) -> Int) throws(Refusal) {
    if session.options.json {
      let total = try count()
      try StandardOutput.write("{\"total\":\(total),\"\(name)\":[")
    }
  }

  mutating func print(_ rows: [Row]) throws(Refusal) {
    var text = ""
    if session.options.json {
      for row in rows {
        if printed > 0 || !text.isEmpty { text += "," }
        form.json(row).write(to: &text)
      }
    } else {
      for row in rows { table.add(cells(row)) }
      text = table.flush(session.ink)
    }
    printed += rows.count
    try StandardOutput.write(text)
  }

  /// - Parameters:
  ///   - limit: how many rows were to be printed at most: only where so many were is it left to be counted how many there are.
  ///   - sum: how many there are, in words.
  func end(
    _ limit: Int, _ count: () throws(Refusal) -> Int, _ sum: (Int) -> Localized
  ) throws(Refusal) {
    guard !session.options.json else { return try StandardOutput.write("]}\n") }
    let total = printed < limit ? printed : try count()
    try StandardOutput.write(session.ink.paint(sum(total)[session.language], .faint) + "\n")
  }
}
