import Glibc

/// Tells when a theme file was written, so that whoever edits one sees it at once. Costs nothing while nobody does.
public final class ThemeWatch {
  private let notifier: Int32

  /// Readable when something has happened.
  public var descriptor: Int32? { notifier >= 0 ? notifier : nil }

  /// - Parameter folders: those that are there are watched.
  public init(folders: [String]) {
    notifier = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard notifier >= 0 else { return }
    // Editors write a file in place, or write another and move it there.
    for folder in folders { inotify_add_watch(notifier, folder, UInt32(IN_CLOSE_WRITE | IN_MOVED_TO)) }
  }

  deinit {
    if notifier >= 0 { close(notifier) }
  }

  /// Whether a theme was written since the last time.
  public func takeChange() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    var isChanged = false
    while case let count = read(notifier, &bytes, bytes.count), count > 0 {
      // The name of the file stands at the end of each event, ended by zeros.
      if bytes[..<count].contains(sequence: ".toml".utf8) { isChanged = true }
    }
    return isChanged
  }
}

extension ArraySlice<UInt8> {
  fileprivate func contains(sequence: String.UTF8View) -> Bool {
    indices.contains { self[$0...].starts(with: sequence) }
  }
}
