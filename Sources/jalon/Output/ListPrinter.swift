import JalonCore

/// Prints a list as it is read: one JSON object with its total, or a table for people.
struct ListPrinter<Row: Sendable> {
  private let name: String
  private let form: Form<Row>
  private let total: Int
  private let session: Session
  private var table: Table
  private let cells: (Row) -> [String]
  private var isFirst = true

  /// - Parameter name: the key of the array in JSON.
  init(
    _ name: String, _ form: Form<Row>, total: Int, session: Session, columns: [Table.Column],
    cells: @escaping (Row) -> [String]
  ) {
    self.name = name
    self.form = form
    self.total = total
    self.session = session
    self.cells = cells
    table = Table(columns)
  }

  func begin() throws(Refusal) {
    if session.options.json { try StandardOutput.write("{\"total\":\(total),\"\(name)\":[") }
  }

  mutating func print(_ rows: [Row]) throws(Refusal) {
    var text = ""
    if session.options.json {
      for row in rows {
        if !isFirst { text += "," }
        isFirst = false
        form.json(row).write(to: &text)
      }
    } else {
      for row in rows { table.add(cells(row)) }
      text = table.flush(session.ink)
    }
    try StandardOutput.write(text)
  }

  /// - Parameter sum: how many there are, in words.
  func end(_ sum: Localized) throws(Refusal) {
    try StandardOutput.write(
      session.options.json ? "]}\n" : session.ink.paint(sum[session.language], .faint) + "\n")
  }
}
