internal import JalonCore

/// The two kinds of number under which the register keeps an association.
enum RegisterIdentifier {
  /// Longest identifier with the blanks that may stand in it, in bytes.
  private static let longest = 32

  /// Upper case without spaces; `nil` where it is neither a W number nor a number of the older file.
  static func normalized(_ bytes: some Collection<UInt8>) -> String? {
    guard bytes.count <= longest else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    return RNANumber(text)?.text ?? FormerNumber(text)?.text
  }

  /// Whether a line begins like a record: an identifier, then the separator.
  static func begins(_ line: UnsafeBufferPointer<UInt8>, separator: UInt8) -> Bool {
    guard let end = line.firstIndex(of: separator) else { return false }
    let field = line[..<end]
    let bare =
      field.count > 2 && field.first == 0x22 && field.last == 0x22 ? field.dropFirst().dropLast() : field
    return normalized(bare) != nil
  }

  /// The first W number that stands as a word of its own in a free text.
  static func number(in text: String) -> String? {
    text.split { !$0.isLetter && !$0.isNumber }.lazy.compactMap { RNANumber($0)?.text }.first { _ in true }
  }
}
