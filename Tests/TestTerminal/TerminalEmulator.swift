public import Foundation

/// A program inside a terminal emulator that nobody else uses, and the pipe on which it says what it does.
open class TerminalEmulator {
  public enum Failure: Error {
    /// The line that was waited for did not come; what came instead.
    case silence(wanted: String, seen: [String])
  }

  /// The emulator; `nil` where it is not installed.
  public static let tmux = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// How long a program may be silent, in seconds: far more than it needs, for machines that have other work.
  public static let patience = 60.0

  /// The folder in which the program runs, its own.
  public let folder: URL
  private let socket: String
  private let pipe: Int32
  private var pending: [UInt8] = []
  /// The lines that the program has said so far and that were waited for.
  public private(set) var seen: [String] = []

  /// - Parameters:
  ///   - script: what `bash` runs in the pane.
  ///   - environment: for the program, over a plain one.
  public init(rows: Int = 24, columns: Int = 80, environment: [String: String] = [:], script: String) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "terminal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    socket = folder.appending(path: "socket").path
    let path = folder.appending(path: "diary").path
    mkfifo(path, 0o600)
    pipe = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    try
      "set -g default-terminal tmux-256color\nset -g status off\nset -s escape-time 0\nset -g remain-on-exit on\n"
      .write(to: folder.appending(path: "tmux.conf"), atomically: true, encoding: .utf8)
    var words = ["env", "-u", "TMUX", "JALON_IDLE_FILE=\(path)"]
    let plain = ["LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
    words += plain.merging(environment) { $1 }.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    run(
      [
        "-f", folder.appending(path: "tmux.conf").path, "new-session", "-d", "-x", "\(columns)", "-y",
        "\(rows)",
        "-c", folder.path, "--",
      ] + words + ["bash", "--norc", "--noprofile", "-c", script])
  }

  deinit {
    run(["kill-server"])
    close(pipe)
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      print("left behind: \(folder.path): \(error)")
    }
  }

  /// Runs one command of the emulator and gives what it prints.
  @discardableResult
  public func run(_ arguments: [String]) -> String {
    guard let tmux = Self.tmux else { return "" }
    // Not Foundation's Process: it takes a program for running as long as the emulator's server, which the program
    // leaves behind, holds what it inherited.
    let answer = folder.appending(path: "answer").path
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, answer, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
    let plain: [String] = ["LC_ALL=C.UTF-8", "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=\(folder.path)"]
    var words: [UnsafeMutablePointer<CChar>?] = ([tmux, "-S", socket] + arguments).map { strdup($0) }
    var variables: [UnsafeMutablePointer<CChar>?] = plain.map { strdup($0) }
    defer { for pointer in words + variables { free(pointer) } }
    words.append(nil)
    variables.append(nil)
    // Threads of a test block every signal; a program that inherits that never hears that its children ended.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    guard posix_spawn(&child, tmux, &files, &attributes, words, variables) == 0 else { return "" }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    return FileManager.default.contents(atPath: answer).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Presses keys by the emulator’s names, such as `C-z` or `Enter`; other words are typed.
  public func press(_ keys: String...) { run(["send-keys"] + keys) }

  /// A value of the emulator about the pane.
  public func value(_ name: String) -> String {
    run(["display-message", "-p", "#{\(name)}"]).trimmingCharacters(in: .newlines)
  }

  /// What a file in the program’s folder says.
  public func file(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Takes lines from the pipe until one fits; gives up when nothing more comes within a generous time.
  @discardableResult
  public func wait(for wanted: String, fits: ((String) -> Bool)? = nil) throws -> String {
    let fits = fits ?? { $0 == wanted }
    while let line = nextLine() {
      seen.append(line)
      if fits(line) { return line }
    }
    throw Failure.silence(wanted: wanted, seen: seen)
  }

  /// Waits until the program has nothing to do.
  public func waitUntilIdle() throws { try wait(for: "idle") { $0.hasPrefix("idle ") } }

  /// The next line that the program says.
  /// - Parameter patience: how long it may be silent, in seconds.
  public func nextLine(within patience: Double = patience) -> String? {
    while true {
      if let end = pending.firstIndex(of: 10) {
        defer { pending.removeFirst(end + 1) }
        return String(decoding: pending[..<end], as: UTF8.self)
      }
      var entry = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
      guard poll(&entry, 1, Int32(patience * 1000)) > 0 else { return nil }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(pipe, &bytes, bytes.count)
      if count > 0 { pending += bytes[..<count] }
    }
  }
}
