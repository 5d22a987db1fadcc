/// Where the keys of a TOML document stand, for warnings about values that the parser itself accepts.
///
/// It reads plain `[table]` headers and `key = value` lines, which is how configuration files are written; a key
/// that it does not find is placed at the top of the file.
public struct TOMLPlaces: Sendable {
  public struct Place: Hashable, Sendable {
    /// From 1.
    public let line: Int
    /// From 1.
    public let column: Int
  }

  private var places: [[String]: Place] = [:]

  public init(_ document: String) {
    var table = ""
    var number = 0
    for line in document.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let text = line.drop(while: \.isWhitespace)
      let place = Place(line: number, column: line.count - text.count + 1)
      if text.first == "[" {
        table = String(text.drop { $0 == "[" }.prefix { $0 != "]" })
        places[[table, ""]] = place
      } else if let equals = text.firstIndex(of: "=") {
        let key = text[..<equals].filter { $0 != "\"" && $0 != "'" && !$0.isWhitespace }
        if places[[table, key]] == nil { places[[table, key]] = place }
      }
    }
  }

  /// Where a key of a table stands; the top level is the table `""`, a table's own header the key `""`.
  public func place(of key: String, in table: String = "") -> Place {
    places[[table, key]] ?? places[[table, ""]] ?? Place(line: 1, column: 1)
  }
}
