public import JalonCore
internal import TOMLKit

/// A programme's own path, written in TOML (`path.toml`).
///
/// `PathFile.text(of: .standard)` is a complete example: `name`, then `[[stages]]` in order with `id`, `label`, `purpose`
/// and `usualDays`, and below each its `[[stages.conditions]]` with `id`, and optionally `label`, `waivable` and `threshold`.
public enum PathFile {
  private static let sizeLimit = 1 << 20

  /// Reads and checks a path file.
  ///
  /// - Returns: the path, where there are no faults; otherwise each fault, in the order of the file.
  /// - Throws: `input.…` where it can't be read.
  public static func read(_ file: String) throws(Refusal) -> Reading {
    let bytes = try PlainFile(file).contents(upTo: sizeLimit)
    return read(toml: String(decoding: bytes.prefix(sizeLimit), as: UTF8.self))
  }

  /// The same from the text of a file.
  public static func read(toml text: String) -> Reading {
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch {
      let parsing = error as? TOMLParseError
      let reason = Cleaning.clean(parsing?.description ?? "TOML").text
      return .faults([
        PathFault(
          code: "path.syntax", keyPath: "", line: parsing?.source.begin.line ?? 1,
          message: Localized(fr: "ce n’est pas du TOML (\(reason))", en: "this is not TOML (\(reason))"))
      ])
    }
    var check = PathCheck(lines: TOMLLines(text))
    let path = check.path(table)
    return check.faults.isEmpty ? .path(path) : .faults(check.faults.sorted { $0.line < $1.line })
  }

  /// What reading a file comes to.
  public enum Reading: Sendable, Hashable {
    case path(Path)
    case faults([PathFault])
  }
}
