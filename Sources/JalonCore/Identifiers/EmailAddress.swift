/// E-mail addresses, looked at lightly: only a message that arrives proves one.
public enum EmailAddress {
  /// Whether a text has the shape of an address: something, one `@`, a domain with a point, no space.
  public static func isPlausible(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, text.utf8.count <= 254,
      !text.unicodeScalars.contains(where: {
        $0.properties.isWhitespace || $0.value < 0x20 || "<>,;\"()".unicodeScalars.contains($0)
      })
    else { return false }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty && !$0.hasPrefix("-") && !$0.hasSuffix("-") }
      && (labels.last?.count ?? 0) >= 2
  }
}
