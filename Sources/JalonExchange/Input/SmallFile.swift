public import JalonCore

/// A whole file in memory, as far as a bound.
public enum SmallFile {
  /// The bytes of a file.
  ///
  /// - Parameter limit: a file that is longer comes cut off behind it: whoever finds more knows that it is too long.
  /// - Throws: `input.notFound`, `input.unreadable`, `input.directory`.
  public static func read(_ path: String, upTo limit: Int) throws(Refusal) -> [UInt8] {
    try PlainFile(path).contents(upTo: limit)
  }
}
