import Foundation
import Glibc

/// A PostgreSQL server for sessions at the keyboard, which a test stops and starts again: in a folder of its own, on a socket in it.
///
/// A small shell stands between, which takes all of it away when its standard input closes, however the run ends.
final class TeamServer: Sendable {
  struct Unavailable: Error, CustomStringConvertible {
    let description: String
  }

  /// The address of its database.
  let address: String
  private let lifeline: FileHandle
  private let voice: FileHandle

  init() throws {
    var template = Array("/tmp/jalon-server-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Unavailable(description: "no folder in /tmp (\(errno))") }
    let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    let (input, output, shell) = (Pipe(), Pipe(), Process())
    shell.standardInput = input
    shell.standardOutput = output
    shell.environment = ["PATH": try Self.programs() + ":/usr/bin:/bin", "LC_ALL": "C", "HOME": folder]
    shell.currentDirectoryURL = URL(fileURLWithPath: folder)
    let command = try Self.handOver(folder) + ["/bin/sh", "-c", Self.life, "postgres", folder]
    shell.executableURL = URL(fileURLWithPath: command[0])
    shell.arguments = Array(command.dropFirst())
    try shell.run()
    lifeline = input.fileHandleForWriting
    voice = output.fileHandleForReading
    address = "postgresql://jalon@\(folder.replacing("/", with: "%2F"))/jalon"
    try hear()
  }

  func stop() throws { try tell("stop") }

  func start() throws { try tell("start") }

  private func tell(_ word: String) throws {
    lifeline.write(Data((word + "\n").utf8))
    try hear()
  }

  private func hear() throws {
    var said = ""
    while !said.hasSuffix("ready\n") {
      let more = voice.availableData
      guard !more.isEmpty else { throw Unavailable(description: "PostgreSQL for the tests: \(said)") }
      said += String(decoding: more, as: UTF8.self)
    }
  }

  private static let life = """
    trap '' INT TERM HUP
    cd "$1" || exit 1
    folder=$1
    start() { pg_ctl -D data -w -t 120 -l log -o "-k $folder -h '' -c fsync=off" start >>log 2>&1; }
    initdb -D data -U jalon -A trust -E UTF8 --locale=C --no-sync >log 2>&1 && start && createdb -h "$1" -U jalon jalon ||
      { cat log; rm -rf "$1"; exit 1; }
    echo ready
    while read -r word; do
      case $word in
        stop) pg_ctl -D data -m immediate -w stop >>log 2>&1 ;;
        *) start || { cat log; break; } ;;
      esac
      echo ready
    done
    pg_ctl -D data -m immediate stop >/dev/null 2>&1
    cd / && rm -rf "$1"
    """

  private static func programs() throws -> String {
    let parent = "/usr/lib/postgresql"
    let versions = try FileManager.default.contentsOfDirectory(atPath: parent).compactMap(Int.init)
    guard let newest = versions.max() else {
      throw Unavailable(description: "no PostgreSQL under \(parent); ./test installs it")
    }
    return "\(parent)/\(newest)/bin"
  }

  /// PostgreSQL refuses to be run by root: root hands it to another user.
  private static func handOver(_ folder: String) throws -> [String] {
    guard geteuid() == 0 else { return [] }
    guard let user = getpwnam("postgres") ?? getpwnam("nobody") else {
      throw Unavailable(description: "the tests run as root, and there is no user postgres or nobody")
    }
    let (owner, group) = (user.pointee.pw_uid, user.pointee.pw_gid)
    guard chown(folder, owner, group) == 0 else { throw Unavailable(description: "\(folder): \(errno)") }
    return ["/usr/bin/setpriv", "--reuid=\(owner)", "--regid=\(group)", "--clear-groups", "--"]
  }
}
