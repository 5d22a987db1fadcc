import Glibc

extension SQLiteEngine {
  /// Wakes those who watch the file, once what was written can be read: writing to the log wakes them too, but too early.
  func ring() { _ = utimensat(AT_FDCWD, path + "-wal", nil, 0) }
}

/// Hears when something is written to an SQLite file, or when someone comes or goes beside it. Costs nothing in between.
final class FileBell {
  enum Sound {
    /// Something was written and can be read.
    case kept
    /// Something is being written.
    case writing
    /// Someone has come, moved or gone.
    case presence
  }

  /// -1 where the system lets nothing be watched: then nothing is ever heard.
  let descriptor: Int32
  private var presence: Int32 = -1

  init(database: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    guard descriptor >= 0 else { return }
    for path in [database, database + "-wal"] {
      inotify_add_watch(descriptor, path, UInt32(IN_MODIFY | IN_ATTRIB))
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  func listen(to here: HereFile) {
    guard descriptor >= 0 else { return }
    presence = inotify_add_watch(descriptor, here.path, UInt32(IN_MODIFY | IN_CLOSE_WRITE))
  }

  /// What was heard since the last time.
  func take() -> Set<Sound> {
    var heard: Set<Sound> = []
    var bytes = [UInt8](repeating: 0, count: 4096)
    while case let count = read(descriptor, &bytes, bytes.count), count > 0 {
      bytes.withUnsafeBytes { bytes in
        var place = 0
        while place + MemoryLayout<inotify_event>.size <= count {
          let event = bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
          if event.wd == presence {
            heard.insert(.presence)
          } else {
            heard.insert(event.mask & UInt32(IN_ATTRIB) != 0 ? .kept : .writing)
          }
          place += MemoryLayout<inotify_event>.size + Int(event.len)
        }
      }
    }
    return heard
  }
}
