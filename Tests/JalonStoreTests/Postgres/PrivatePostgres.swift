import Foundation
import Glibc
import Testing

@testable import JalonStore

/// A PostgreSQL server of the tests' own: in a temporary folder, on a socket in it, without a network port.
///
/// It is started when a test first asks for it and serves the whole run. A small shell stands between: it
/// stops the server and removes the folder as soon as its standard input closes, which happens however the run
/// ends, `kill -9` included. PostgreSQL refuses to be run by root, so root hands it to another user.
final class PrivatePostgres: Sendable {
  /// The one server of this run, or why it could not be started.
  static let shared = Result<PrivatePostgres, Unavailable> { () throws(Unavailable) in
    try PrivatePostgres()
  }

  /// Why there is no server; a test that needs one fails with this, it is never skipped.
  struct Unavailable: Error, CustomStringConvertible {
    let reason: String
    var description: String { "PostgreSQL for the tests: \(reason)" }
  }

  /// Where the server's socket is: the `host` of a connection.
  let socketFolder: String
  private let lifeline: FileHandle
  private let voice: FileHandle
  private let databases = Counter()

  /// Starts one more, for a test that stops it.
  convenience init() throws(Unavailable) { try self.init(replicaOf: nil) }

  /// Starts a replica, which follows what is written on this one and only reads.
  func replica() throws(Unavailable) -> PrivatePostgres { try PrivatePostgres(replicaOf: self) }

  private init(replicaOf primary: PrivatePostgres?) throws(Unavailable) {
    let programs = try Self.programFolder()
    let folder = try Self.temporaryFolder()
    let input = Pipe()
    let output = Pipe()
    let server = Process()
    server.standardInput = input
    server.standardOutput = output
    server.environment = ["PATH": "\(programs):/usr/bin:/bin", "LC_ALL": "C", "HOME": folder]
    server.currentDirectoryURL = URL(fileURLWithPath: folder)
    let shell = ["/bin/sh", "-c", Self.life, "postgres", folder, primary?.socketFolder ?? ""]
    let command = try geteuid() == 0 ? Self.handOver(folder) + shell : shell
    server.executableURL = URL(fileURLWithPath: command[0])
    server.arguments = Array(command.dropFirst())
    do { try server.run() } catch { throw Unavailable(reason: "\(command[0]) does not start: \(error)") }

    socketFolder = folder
    lifeline = input.fileHandleForWriting
    voice = output.fileHandleForReading
    try awaitReadiness()
  }

  private func awaitReadiness() throws(Unavailable) {
    var said = ""
    while !said.hasSuffix("ready\n") {
      let more = voice.availableData
      guard !more.isEmpty else { throw Unavailable(reason: said) }
      said += String(decoding: more, as: UTF8.self)
    }
  }

  /// Stops the server as a power cut would, and starts it again.
  func restart() throws(Unavailable) { try ask("restart") }

  /// Stops the server as a power cut would, for good.
  func stop() throws(Unavailable) { try ask("stop") }

  /// Has a replica take over: from now on it writes.
  func takeOver() throws(Unavailable) { try ask("promote") }

  private func ask(_ word: String) throws(Unavailable) {
    lifeline.write(Data("\(word)\n".utf8))
    try awaitReadiness()
  }

  /// The address of a new, empty database.
  func emptyDatabase() throws -> ServerAddress {
    let name = "jalon_\(databases.next())"
    try address(of: "postgres").connection().execute("CREATE DATABASE \(name)")
    return try address(of: name)
  }

  /// The address of a new database with an empty programme, founded by Amélie.
  func programme() throws -> ServerAddress { try programme(like: String(Self.template.get())) }

  /// The address of a new database that holds what another one does, to which nobody is connected.
  func programme(like template: String) throws -> ServerAddress {
    let name = "jalon_\(databases.next())"
    try address(of: "postgres").connection().execute("CREATE DATABASE \(name) TEMPLATE \(template)")
    return try address(of: name)
  }

  /// The database that programmes are copied from: quicker than to make the schema each time.
  private static let template = Result {
    let server = try shared.get()
    let empty = try server.emptyDatabase()
    var options = StoreOptions()
    options.salts = .seeded(1)
    try Store.open(empty.connection, founder: "Amélie", at: ScratchProgramme.now, options: options).close()
    return try #require(empty.shown.split(separator: "/").last)
  }

  func drop(_ database: ServerAddress) throws {
    let name = try #require(database.shown.split(separator: "/").last)
    try address(of: "postgres").connection().execute("DROP DATABASE \(name) WITH (FORCE)")
  }

  func address(of database: String, as user: String = "jalon") throws -> ServerAddress {
    let folder = socketFolder.replacingOccurrences(of: "/", with: "%2F")
    return try #require(ServerAddress("postgresql://\(user)@\(folder)/\(database)"))
  }

  /// The life of the server; `$1` is its folder, `$2` that of the server whose replica it is. Durability is switched off:
  /// nothing here outlives the run.
  private static let life = """
    trap '' INT TERM HUP
    cd "$1" || exit 1
    start() {
      pg_ctl -D data -w -t 120 -l log -o "-k $1 -h '' -c fsync=off -c synchronous_commit=off \
    -c full_page_writes=off -c max_connections=200 -c shared_buffers=32MB" start >>log 2>&1
    }
    make() {
      if [ -n "$2" ]; then
        pg_basebackup -h "$2" -U jalon -D data -R -X stream --checkpoint=fast --no-sync
      else
        initdb -D data -U jalon -A trust -E UTF8 --locale=C --no-sync
      fi >log 2>&1
    }
    make "$@" && start "$1" || { cat log; rm -rf "$1"; exit 1; }
    echo ready
    while read -r word; do
      if [ "$word" = promote ]; then
        pg_ctl -D data -w promote >>log 2>&1 || { cat log; break; }
      else
        pg_ctl -D data -m immediate -w stop >>log 2>&1
        [ "$word" = stop ] || start "$1" || { cat log; break; }
      fi
      echo ready
    done
    pg_ctl -D data -m immediate stop >/dev/null 2>&1
    cd / && rm -rf "$1"
    """

  private static func programFolder() throws(Unavailable) -> String {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let parent = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    let newestFirst = versions.compactMap(Int.init).sorted(by: >).map { "\(parent)/\($0)/bin" }
    // The folder, and not a link to one of its programs: initdb looks for postgres beside itself.
    let folders = newestFirst + path.split(separator: ":").map(String.init)
    if let folder = folders.first(where: { access("\($0)/initdb", X_OK) == 0 }) { return folder }
    throw Unavailable(reason: "no initdb on the PATH or under \(parent); ./test installs it")
  }

  /// Short on purpose: the path of a socket has a hundred bytes at most, and TMPDIR may be longer than that.
  private static func temporaryFolder() throws(Unavailable) -> String {
    var template = Array("/tmp/jalon-postgres-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Unavailable(reason: "no folder can be made in /tmp (\(errno))")
    }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Gives the folder to a user who is not root, and the words that start a program as that user.
  private static func handOver(_ folder: String) throws(Unavailable) -> [String] {
    guard let user = getpwnam("postgres") ?? getpwnam("nobody") else {
      throw Unavailable(reason: "the tests run as root, and there is no user postgres or nobody to run it")
    }
    let (owner, group) = (user.pointee.pw_uid, user.pointee.pw_gid)
    guard chown(folder, owner, group) == 0 else {
      throw Unavailable(reason: "the folder \(folder) can't be given to user \(owner) (\(errno))")
    }
    return ["/usr/bin/setpriv", "--reuid=\(owner)", "--regid=\(group)", "--clear-groups", "--"]
  }
}
