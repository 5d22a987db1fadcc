internal import CArchive
internal import Glibc
internal import JalonCore

/// Writes a zip archive through libarchive, member after member.
///
/// - Throws: `archive.noLibrary`, `output.uncreatable`, `output.broken`.
final class ZipWriter {
  private let archive: OpaquePointer
  private let path: String
  private let seconds: Int

  /// - Parameter now: what the members say of their age.
  init(_ path: String, now: Moment) throws(Refusal) {
    guard let archive = lazy_archive_write_new() else { throw InputFault.withoutLibrary(path) }
    self.path = path
    self.archive = archive
    seconds = Int(now.instant / 1000)
    guard lazy_archive_write_set_format_zip(archive) == ARCHIVE_OK,
      lazy_archive_write_open_filename(archive, path) == ARCHIVE_OK
    else { throw fault() }
    chmod(path, S_IRUSR | S_IWUSR)
  }

  deinit { lazy_archive_write_free(archive) }

  func add(_ name: String, _ bytes: [UInt8]) throws(Refusal) {
    guard let entry = lazy_archive_entry_new() else { throw InputFault.withoutLibrary(path) }
    defer { lazy_archive_entry_free(entry) }
    lazy_archive_entry_set_pathname_utf8(entry, name)
    lazy_archive_entry_set_size(entry, la_int64_t(bytes.count))
    lazy_archive_entry_set_filetype(entry, 0o100_000)  // a regular file
    lazy_archive_entry_set_perm(entry, 0o600)
    lazy_archive_entry_set_mtime(entry, seconds, 0)
    guard lazy_archive_write_header(archive, entry) >= ARCHIVE_WARN else { throw fault() }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        lazy_archive_write_data(archive, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      guard count > 0 else { throw fault() }
      written += count
    }
  }

  /// Completes the archive.
  func finish() throws(Refusal) {
    guard lazy_archive_write_close(archive) == ARCHIVE_OK else { throw fault() }
  }

  private func fault() -> Refusal {
    let reason = lazy_archive_error_string(archive).map { String(cString: $0) } ?? "zip"
    return Refusal(
      "output.broken",
      fr:
        "\(path)\u{A0}: l’archive n’a pas pu être écrite (\(reason))\u{202F}; vérifier le dossier et la place",
      en: "\(path): the archive could not be written (\(reason)); check the folder and its room",
      kind: .output,
      details: ["path": path])
  }
}
