/// Folding: what a text becomes before it is sorted, compared or searched.
///
/// Lower case, no accents, no ligatures (`œ` → `oe`), plain apostrophes, quotes, dashes and spaces; composed and
/// decomposed forms alike, and folding twice is folding once. It is worked out here, never by a database, so that
/// SQLite and PostgreSQL hold the same keys and compare them byte by byte. Greek, Cyrillic, Hebrew and Arabic lose their
/// accents as well; other scripts stay as they were written.
public enum Fold {
  /// The whole text as a key to sort and compare by: folded, spaces squeezed and trimmed.
  public static func key(_ text: some StringProtocol) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  /// Appends the key of a text, as UTF-8.
  public static func appendKey(of text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.reserveCapacity(start + text.utf8.count + 8)
    var text = text
    text.withUTF8 { text in
      var place = 0
      while place < text.count {
        let byte = text[place]
        switch byte {
        case 0x41...0x5A: bytes.append(byte | 0x20)
        case 0x21...0x7E: bytes.append(byte)
        case 0x80...:
          place += appendScalar(at: place, of: text, to: &bytes, from: start)
          continue
        default: appendSpace(to: &bytes, from: start)
        }
        place += 1
      }
    }
    if bytes.count > start, bytes.last == 0x20 { bytes.removeLast() }
  }

  /// Folds the scalar of two to four bytes that begins at `place`; a text's UTF-8 is always well formed.
  ///
  /// - Returns: how many bytes it has.
  private static func appendScalar(
    at place: Int, of text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8], from start: Int
  ) -> Int {
    let first = UInt32(text[place])
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0x7F >> UInt32(length))
    for following in 1..<length { value = value << 6 | UInt32(text[place + following] & 0x3F) }
    append(value, to: &bytes, from: start)
    return length
  }

  /// The folded words of a text, in order: what stands between anything that is neither letter nor digit.
  public static func words(_ text: some StringProtocol) -> [String] {
    var words: [String] = []
    let folded = bytes(of: text)
    if folded.contains(where: { $0 >= 0x80 }) {
      let key = String(decoding: folded, as: UTF8.self)
      for word in key.unicodeScalars.split(whereSeparator: { !isOfWord($0) }) { words.append(String(word)) }
    } else {
      for word in folded.split(whereSeparator: { !isAlphanumeric($0) }) {
        words.append(String(decoding: word, as: UTF8.self))
      }
    }
    return words
  }

  /// Appends the folded words of a text, as UTF-8 with a space between them.
  public static func appendWords(of text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    appendKey(of: text, to: &bytes)
    guard bytes[start...].allSatisfy({ $0 < 0x80 }) else {
      let key = String(decoding: bytes[start...], as: UTF8.self)
      bytes.removeSubrange(start...)
      bytes.append(contentsOf: words(key).joined(separator: " ").utf8)
      return
    }
    var end = start
    var endsWord = false
    for place in start..<bytes.count {
      let byte = bytes[place]
      guard isAlphanumeric(byte) else {
        endsWord = end > start
        continue
      }
      // Never ahead of what is read: a space stands for the separators that were passed.
      if endsWord {
        bytes[end] = 0x20
        end += 1
        endsWord = false
      }
      bytes[end] = byte
      end += 1
    }
    bytes.removeSubrange(end...)
  }

  /// The digits of a text and nothing else, as for a telephone number typed with points or spaces.
  public static func digits(_ text: some StringProtocol) -> String {
    String(decoding: bytes(of: text).filter { (0x30...0x39).contains($0) }, as: UTF8.self)
  }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isAlphanumeric(UInt8(truncatingIfNeeded: scalar.value)) }
    if scalar.properties.isAlphabetic { return true }
    switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }

  /// Folded UTF-8, spaces squeezed and trimmed.
  private static func bytes(of text: some StringProtocol) -> [UInt8] {
    var folded: [UInt8] = []
    appendKey(of: String(text), to: &folded)
    return folded
  }

  private static func appendSpace(to folded: inout [UInt8], from start: Int) {
    if folded.count > start, folded.last != 0x20 { folded.append(0x20) }
  }

  private static func append(_ value: UInt32, to folded: inout [UInt8], from start: Int) {
    switch value {
    case 0x80...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      appendSpace(to: &folded, from: start)
    // Accents, and what can't be seen: joiners, direction marks, soft hyphen, variation selectors, tags.
    case 0xAD, 0x300...0x36F, 0x483...0x489, 0x591...0x5C7, 0x610...0x61A, 0x61C, 0x64B...0x65F, 0x670,
      0x180E,
      0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x20D0...0x20FF,
      0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF, 0xE0000...0xE0FFF:
      break
    // A Hangul syllable is its letters (Unicode, section 3.12).
    case 0xAC00...0xD7A3:
      let index = value - 0xAC00
      appendEncoded(0x1100 + index / 588, to: &folded)
      appendEncoded(0x1161 + index % 588 / 28, to: &folded)
      if index % 28 > 0 { appendEncoded(0x11A7 + index % 28, to: &folded) }
    default:
      if let target = FoldPages.shared.target(of: value) {
        folded.append(contentsOf: target)
      } else {
        appendEncoded(value, to: &folded)
      }
    }
  }

  private static func appendEncoded(_ value: UInt32, to folded: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value) else { return }
    folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
