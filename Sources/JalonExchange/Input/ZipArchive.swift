internal import CArchive
internal import Glibc
internal import JalonCore

/// The CSV members of a zip archive, in the order of the archive, inflated block by block through libarchive.
///
/// - Throws: `archive.noLibrary`, `archive.unreadable` (truncated, damaged), `archive.encrypted`, `archive.noCSV`, `input.workbook`.
final class ZipArchive: ByteSource {
  private let path: String
  private let archive: OpaquePointer
  let totalBytes: Int
  private(set) var member: String?
  private var foundAny = false
  /// Whether the archive is rather the file of a spreadsheet program (.xlsx, .ods).
  private var isWorkbook = false

  init(_ path: String, size: Int) throws(Refusal) {
    guard let archive = lazy_archive_read_new() else { throw InputFault.withoutLibrary(path) }
    self.path = path
    self.archive = archive
    totalBytes = size
    lazy_archive_read_support_format_zip(archive)
    guard lazy_archive_read_open_filename(archive, path, 65_536) == ARCHIVE_OK else { throw fault() }
  }

  deinit {
    lazy_archive_read_free(archive)
  }

  var bytesRead: Int { Int(lazy_archive_filter_bytes(archive, -1)) }

  func advance() throws(Refusal) -> Bool {
    var entry: OpaquePointer?
    while true {
      let status = lazy_archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF {
        guard foundAny else {
          throw isWorkbook ? InputFault.workbook(path) : InputFault.archiveWithoutCSV(path)
        }
        return false
      }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw fault() }
      let name = Self.name(of: entry) ?? ""
      if name == "[Content_Types].xml" || name == "mimetype" { isWorkbook = true }
      guard Self.isCSV(name),
        lazy_archive_entry_filetype(entry) & S_IFMT == S_IFREG
      else { continue }
      guard lazy_archive_entry_is_encrypted(entry) == 0 else { throw InputFault.encrypted(path) }
      foundAny = true
      member = name
      return true
    }
  }

  func read(into block: UnsafeMutableRawBufferPointer) throws(Refusal) -> Int {
    while true {
      let count = lazy_archive_read_data(archive, block.baseAddress, block.count)
      if count >= 0 { return count }
      guard count == Int(ARCHIVE_RETRY) else { throw fault() }
    }
  }

  /// Member names are UTF-8 or, in older archives, bytes of an unknown code page, of which the ASCII part is enough.
  private static func name(of entry: OpaquePointer) -> String? {
    guard let bytes = lazy_archive_entry_pathname_utf8(entry) ?? lazy_archive_entry_pathname(entry) else {
      return nil
    }
    return String(cString: bytes)
  }

  /// Skips what macOS adds beside each file (`__MACOSX/._register.csv`).
  private static func isCSV(_ name: String) -> Bool {
    let last = name.split(separator: "/").last ?? ""
    return last.lowercased().hasSuffix(".csv") && !last.hasPrefix("._")
  }

  private func fault() -> Refusal {
    let reason = lazy_archive_error_string(archive).map { String(cString: $0) } ?? "zip"
    return reason.lowercased().utf8.contains("passphrase".utf8)
      ? InputFault.encrypted(path) : InputFault.damagedArchive(path, reason)
  }
}
