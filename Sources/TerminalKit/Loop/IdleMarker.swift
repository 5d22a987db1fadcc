import Glibc

/// Says when the program has nothing to do, for tests that drive it from outside: with `JALON_IDLE_FD=N` or
/// `JALON_IDLE_FILE=path` in the environment it writes `idle FRAME` each time that no event waits, no effect is in
/// flight and the last frame is on the screen.
struct IdleMarker {
  private let descriptor: Int32

  /// `nil` where nobody listens.
  init?(environment: [String: String], prefix: String) {
    if let number = environment[prefix + "_IDLE_FD"].flatMap(Int32.init), fcntl(number, F_GETFD) >= 0 {
      descriptor = number
    } else if let path = environment[prefix + "_IDLE_FILE"] {
      descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
      if descriptor < 0 { return nil }
    } else {
      return nil
    }
  }

  func mark(frame: Int) {
    let line = Array("idle \(frame)\n".utf8)
    _ = write(descriptor, line, line.count)
  }
}
