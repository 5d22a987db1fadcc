/// The byte between the fields of a line.
enum Separator {
  static let semicolon: UInt8 = 0x3B
  static let comma: UInt8 = 0x2C
  static let tab: UInt8 = 0x09

  /// The most frequent of `;`, `,` and tab in the first line, outside quotes; `;` where there is none.
  static func detected(in bytes: some Sequence<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var quoted = false
    for byte in bytes {
      if byte == 0x22 { quoted.toggle() }
      if byte == 0x0A, !quoted { break }
      if !quoted, byte == semicolon || byte == comma || byte == tab { counts[byte, default: 0] += 1 }
    }
    let candidates = [semicolon, comma, tab]
    let most = candidates.map { counts[$0, default: 0] }.max() ?? 0
    return candidates.first { counts[$0, default: 0] == most } ?? semicolon
  }
}
