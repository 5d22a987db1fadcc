import Foundation

/// A program inside a terminal emulator that nobody else uses, and the pipe on which it says what it does.
final class TmuxSession {
  enum Failure: Error {
    /// The line that was waited for did not come; what came instead.
    case silence(wanted: String, seen: [String])
  }

  static let tmux = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// The built probe, beside the tests.
  static let probe = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "TerminalProbe").path

  let folder: URL
  private let socket: String
  private let pipe: Int32
  private var pending: [UInt8] = []
  private var seen: [String] = []

  /// - Parameters:
  ///   - script: what `sh` runs in the pane; `$PROBE` is the probe.
  ///   - environment: for the program, over a plain one.
  init(rows: Int = 24, columns: Int = 80, environment: [String: String] = [:], script: String) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "terminal-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    socket = "jalon-test-\(ProcessInfo.processInfo.processIdentifier)-\(folder.lastPathComponent)"
    let path = folder.appending(path: "diary").path
    mkfifo(path, 0o600)
    pipe = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    try
      "set -g default-terminal tmux-256color\nset -g status off\nset -s escape-time 0\nset -g remain-on-exit on\n"
      .write(to: folder.appending(path: "tmux.conf"), atomically: true, encoding: .utf8)
    var words = ["env", "-u", "TMUX", "JALON_IDLE_FILE=\(path)", "PROBE=\(Self.probe)"]
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
  func run(_ arguments: [String]) -> String {
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
    var words: [UnsafeMutablePointer<CChar>?] = ([tmux, "-L", socket] + arguments).map { strdup($0) }
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

  func press(_ keys: String...) { run(["send-keys"] + keys) }

  /// Sends a signal to the probe; it has said its number before it was first idle.
  func send(_ signal: Int32) throws {
    let line = seen.last { $0.hasPrefix("process ") }
    guard let process = line.flatMap({ pid_t($0.dropFirst(8)) }) else {
      throw Failure.silence(wanted: "process", seen: seen)
    }
    kill(process, signal)
  }

  /// A value of the emulator about the pane.
  func value(_ name: String) -> String {
    run(["display-message", "-p", "#{\(name)}"]).trimmingCharacters(in: .newlines)
  }

  func file(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Takes lines from the pipe until one fits; gives up when nothing more comes within a generous time.
  @discardableResult
  func wait(for wanted: String, fits: ((String) -> Bool)? = nil) throws -> String {
    let fits = fits ?? { $0 == wanted }
    while let line = nextLine() {
      seen.append(line)
      if fits(line) { return line }
    }
    throw Failure.silence(wanted: wanted, seen: seen)
  }

  func waitUntilIdle() throws { try wait(for: "idle") { $0.hasPrefix("idle ") } }

  private func nextLine() -> String? {
    while true {
      if let end = pending.firstIndex(of: 10) {
        defer { pending.removeFirst(end + 1) }
        return String(decoding: pending[..<end], as: UTF8.self)
      }
      var entry = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
      guard poll(&entry, 1, 20_000) > 0 else { return nil }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = read(pipe, &bytes, bytes.count)
      if count > 0 { pending += bytes[..<count] }
    }
  }
}
