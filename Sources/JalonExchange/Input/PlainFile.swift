internal import Glibc
internal import JalonCore

/// A regular file, read block by block.
final class PlainFile: ByteSource {
  private let path: String
  private let descriptor: Int32
  private(set) var bytesRead = 0
  let totalBytes: Int
  let member: String? = nil
  private var begun = false

  init(_ path: String) throws(Refusal) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? InputFault.missing(path) : InputFault.unreadable(path, errno)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let fault = errno
      close(descriptor)
      throw InputFault.unreadable(path, fault)
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw InputFault.directory(path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw InputFault.notAFile(path)
    }
    self.path = path
    self.descriptor = descriptor
    totalBytes = Int(status.st_size)
  }

  deinit {
    close(descriptor)
  }

  /// What is left of it, as far as `limit` and a block beyond: whoever finds more than `limit` knows that it is too long.
  func contents(upTo limit: Int) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { block.deallocate() }
    while bytes.count <= limit {
      let count = try read(into: block)
      if count == 0 { break }
      bytes += block[..<count]
    }
    return bytes
  }

  /// The first two bytes, without consuming them.
  func signature() throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = [0, 0]
    let count = pread(descriptor, &bytes, 2, 0)
    guard count >= 0 else { throw InputFault.broken(path, errno) }
    return Array(bytes.prefix(count))
  }

  func advance() -> Bool {
    defer { begun = true }
    return !begun
  }

  func read(into block: UnsafeMutableRawBufferPointer) throws(Refusal) -> Int {
    while true {
      let count = Glibc.read(descriptor, block.baseAddress, block.count)
      if count >= 0 {
        bytesRead += count
        return count
      }
      guard errno == EINTR else { throw InputFault.broken(path, errno) }
    }
  }
}
