public import JalonCore

/// Keeps the rejected records of an import in a file that can be mended and imported again: the header, then each record byte
/// for byte as it was, so that its encoding is that of the source.
public final class RejectsWriter {
  private let output: OutputFile

  /// Makes a new file that begins with `header`.
  ///
  /// - Throws: `output.exists`, `output.uncreatable`, `output.broken`.
  public init(path: String, header: [UInt8], replacing: Bool = false) throws(Refusal) {
    output = try OutputFile(path: path, replacing: replacing)
    try output.append(header + [0x0A])
  }

  /// Adds a record.
  ///
  /// - Throws: `output.broken`.
  public func write(_ raw: [UInt8]) throws(Refusal) {
    try output.append(raw + [0x0A])
  }

  /// Completes the file.
  ///
  /// - Throws: `output.broken`.
  public func finish() throws(Refusal) {
    try output.finish()
  }
}
