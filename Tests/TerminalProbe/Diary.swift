import Glibc

/// One line for each thing that happens, where the test reads it: after the idle marker's own.
struct Diary: Sendable {
  private let descriptor: Int32

  init(path: String) { descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC) }

  func write(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    _ = Glibc.write(descriptor, bytes, bytes.count)
  }
}
