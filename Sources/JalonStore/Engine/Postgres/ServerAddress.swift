import CPostgres

/// Where a programme on a server is: what libpq reads, `postgres://…`, `postgresql://…` or `service=NAME`.
public struct ServerAddress: Sendable, Hashable {
  /// As it was given, with a password where somebody wrote one into it.
  let connection: String
  /// The same without what nobody else is to read: for sentences and pages.
  public let shown: String

  /// - Returns: `nil` for the path of a file.
  public init?(_ text: String) {
    connection = text
    if text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") {
      shown = Self.withoutSecrets(address: text)
    } else if text.hasPrefix("service=") {
      shown = text.split(separator: " ").filter { Self.isPlain($0) }.joined(separator: " ")
    } else {
      return nil
    }
  }

  /// Begins to load what speaks to servers: it takes some milliseconds, in which other things can be done.
  public func loadAhead() { lazy_PQ_load_ahead() }

  /// Leaves out the password and the settings behind the question mark, one of which may be another.
  private static func withoutSecrets(address: String) -> String {
    guard let colon = address.firstIndex(of: ":") else { return address }
    let start = address.index(colon, offsetBy: 3)
    let place = address[start...].prefix { $0 != "?" }
    let authority = place.prefix { $0 != "/" }
    guard let at = authority.lastIndex(of: "@") else { return String(address[..<start] + place) }
    return String(address[..<start] + authority[..<at].prefix { $0 != ":" } + place[at...])
  }

  private static func isPlain(_ setting: Substring) -> Bool {
    ["service=", "host=", "hostaddr=", "port=", "dbname=", "user="].contains { setting.hasPrefix($0) }
  }
}
