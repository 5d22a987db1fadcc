/// Where the keys of a TOML document stand, since the parser tells it only for what isn't TOML at all.
///
/// Reads table headers and `key = value` lines, which is how configuration is written. Elements of an array of tables are
/// counted from 0: `stages[2].conditions[0].id`.
struct TOMLLines {
  private var lines: [String: Int] = [:]

  init(_ document: String) {
    var counts: [String: Int] = [:]
    var table = ""
    var number = 0
    for line in document.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let text = line.drop(while: \.isWhitespace)
      if text.hasPrefix("[[") {
        let name = Self.resolved(Self.name(text.dropFirst(2)), counts)
        let index = counts[name] ?? 0
        counts[name] = index + 1
        table = "\(name)[\(index)]"
        lines[table] = number
      } else if text.hasPrefix("[") {
        table = Self.resolved(Self.name(text.dropFirst()), counts)
        lines[table] = number
      } else if !text.hasPrefix("#"), let equals = text.firstIndex(of: "=") {
        let key = text[..<equals].filter { !$0.isWhitespace && $0 != "\"" }
        let path = table.isEmpty ? key : table + "." + key
        if lines[path] == nil { lines[path] = number }
      }
    }
  }

  /// The line of a key path, else of the nearest thing around it; 1 where nothing is known.
  func line(of keyPath: String) -> Int {
    var path = keyPath[...]
    while true {
      if let line = lines[String(path)] { return line }
      guard let dot = path.lastIndex(of: ".") else { return 1 }
      path = path[..<dot]
    }
  }

  private static func name(_ header: Substring) -> String {
    header.prefix { $0 != "]" }.filter { !$0.isWhitespace }
  }

  /// `stages.conditions` belongs to the latest of the `stages`.
  private static func resolved(_ name: String, _ counts: [String: Int]) -> String {
    var path = ""
    let parts = name.split(separator: ".")
    for (index, part) in parts.enumerated() {
      path += (path.isEmpty ? "" : ".") + part
      if index < parts.count - 1, let count = counts[path] { path += "[\(count - 1)]" }
    }
    return path
  }
}
