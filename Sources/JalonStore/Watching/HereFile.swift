import Glibc

/// Who has which case open, among the programs of this host that work on one file: a line of fixed length each, in a small file
/// beside the database.
///
/// A program holds a lock on its own line for as long as it runs. Where the lock is gone so is the program, however it ended, and the
/// next one takes the line: nobody has to clean up.
final class HereFile {
  let path: String
  private let descriptor: Int32
  private let line: Int

  /// Bytes of a line; how many lines there are at most.
  private static let length = 48
  private static let most = 1_000
  /// Locks of an open file rather than of a process (`F_OFD_GETLK`, `F_OFD_SETLK`), which Swift's Glibc does not name.
  private static let ask: Int32 = 36
  private static let take: Int32 = 37

  /// - Parameter database: the path of the database, whose rights the file gets.
  /// - Returns: `nil` where no file can be made: then nobody is seen.
  init?(beside database: String) {
    let path = database + "-here"
    var tries = 0
    while true {
      guard let (descriptor, line) = Self.open(path, like: database) else { return nil }
      var facts = stat()
      // Whoever left last may have taken the file away before the lock was there.
      if fstat(descriptor, &facts) == 0, facts.st_nlink > 0 {
        (self.path, self.descriptor, self.line) = (path, descriptor, line)
        return
      }
      close(descriptor)
      tries += 1
      if tries > 10 { return nil }
    }
  }

  /// Takes the file away where nobody else has a line in it.
  deinit {
    write("")
    if Self.lock(descriptor, from: 0, length: 0) { unlink(path) }
    close(descriptor)
  }

  private static func open(_ path: String, like database: String) -> (descriptor: Int32, line: Int)? {
    var facts = stat()
    let mode = stat(database, &facts) == 0 ? facts.st_mode & 0o666 : 0o600
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode)
    guard descriptor >= 0 else { return nil }
    // What the umask has taken off; somebody else's file has it already.
    _ = fchmod(descriptor, mode)
    for line in 0..<most where lock(descriptor, from: line * length, length: length) {
      return (descriptor, line)
    }
    close(descriptor)
    return nil
  }

  private static func lock(_ descriptor: Int32, from start: Int, length: Int) -> Bool {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    (lock.l_start, lock.l_len) = (off_t(start), off_t(length))
    return fcntl(descriptor, take, &lock) == 0
  }

  private static func isLocked(_ descriptor: Int32, line: Int) -> Bool {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    (lock.l_start, lock.l_len) = (off_t(line * length), off_t(length))
    return fcntl(descriptor, ask, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }

  /// Says which case an adviser has open; none with `nil`.
  func say(adviser: Int64, case: Int64?) {
    write(`case`.map { "\(adviser) \($0)" } ?? "")
  }

  private func write(_ text: String) {
    var bytes = Array(text.utf8.prefix(Self.length - 1))
    bytes += Array(repeating: 0x20, count: Self.length - 1 - bytes.count) + [0x0A]
    _ = pwrite(descriptor, bytes, bytes.count, off_t(line * Self.length))
  }

  /// The advisers who have a case open in programs that run, but this one.
  func others(in case: Int64) -> Set<Int64> {
    var bytes = [UInt8](repeating: 0, count: Self.length * Self.most)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return [] }
    var found: Set<Int64> = []
    for place in 0..<count / Self.length where place != line {
      let text = String(
        decoding: bytes[place * Self.length..<(place + 1) * Self.length - 1], as: UTF8.self)
      let words = text.split(separator: " ")
      guard words.count == 2, let adviser = Int64(words[0]), Int64(words[1]) == `case`,
        Self.isLocked(descriptor, line: place)
      else { continue }
      found.insert(adviser)
    }
    return found
  }
}
