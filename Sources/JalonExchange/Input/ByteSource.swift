internal import CArchive
internal import Glibc
internal import JalonCore

/// Bytes that arrive in blocks, from a plain file or from the members of an archive.
///
/// A source has one or more members, read one after the other: a plain file is its own single member.
protocol ByteSource: AnyObject {
  /// Bytes of the file consumed so far (compressed bytes for an archive), for a progress bar.
  var bytesRead: Int { get }
  /// Size of the file on disk, in bytes.
  var totalBytes: Int { get }
  /// Name of the member being read, `nil` for a plain file.
  var member: String? { get }
  /// Moves to the next member; false when there is none left. Must be called before the first `read`.
  func advance() throws(Refusal) -> Bool
  /// Fills the beginning of `block`; 0 at the end of the member.
  func read(into block: UnsafeMutableRawBufferPointer) throws(Refusal) -> Int
}

/// Opens `path` by what it holds, not by its name: a zip archive begins with `PK`.
///
/// - Throws: `input.missing`, `input.unreadable`, `input.directory`, `input.empty`, `input.utf16`, and what `ZipArchive` throws.
func openSource(_ path: String) throws(Refusal) -> any ByteSource {
  let file = try PlainFile(path)
  let signature = try file.signature()
  switch (signature.first, signature.dropFirst().first) {
  case (nil, _): throw InputFault.empty(path)
  case (0x50, 0x4B): return try ZipArchive(path, size: file.totalBytes)
  case (0xFF, 0xFE), (0xFE, 0xFF): throw InputFault.utf16(path)
  default: return file
  }
}
