import JalonCore

/// A statement that stays prepared on a server, and takes texts from where they stand.
final class PostgresStatement: KeptStatement {
  private enum Bound {
    case null
    case figure(Int64)
    case text(UnsafeRawBufferPointer)
  }

  private let sql: String
  private let connection: PostgresConnection
  private var bound: [Bound] = []

  init(_ sql: String, on connection: PostgresConnection) {
    self.sql = sql
    self.connection = connection
  }

  func bind(_ place: Int, _ number: Int64) { bind(place, .figure(number)) }

  func bind(_ place: Int, _ text: UnsafeRawBufferPointer?) { bind(place, text.map { .text($0) } ?? .null) }

  private func bind(_ place: Int, _ value: Bound) {
    while bound.count < place { bound.append(.null) }
    bound[place - 1] = value
  }

  func run() throws(Refusal) { try connection.send(sql, .nothing, fill) }

  func each(_ body: (any Row) throws(Refusal) -> Void) throws(Refusal) {
    try connection.each(of: connection.answer(sql, fill), body)
  }

  private func fill(_ arguments: inout PostgresArguments) {
    for value in bound {
      switch value {
      case .null: arguments.append(nil)
      case .figure(let number): arguments.append(number)
      case .text(let text): arguments.append(text)
      }
    }
  }
}
