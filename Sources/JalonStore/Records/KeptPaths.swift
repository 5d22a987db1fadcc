import FoundationEssentials
import JalonCore
import Synchronization

/// A path as it is kept: its content as JSON with sorted keys, and the hash by which cases refer to it.
struct KeptPath {
  let hash: String
  let content: String

  init(_ path: Path) throws(Refusal) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      content = String(decoding: try encoder.encode(path), as: UTF8.self)
    } catch {
      throw Self.damaged(path.name[.en])
    }
    var hash = SHA256()
    hash.add(content)
    self.hash = hash.hex()
  }

  /// The hash of the standard path of this version. Nearly every programme has that one: known by its hash, it is neither
  /// read nor decoded, which would take longer than the first page of a list.
  static let standardHash = "f5d48f928f92933a7f6b3643233428c7ea91546a9f96a51eb8756787d2b8a292"

  /// Reads a kept path.
  static func read(_ content: String, hash: String) throws(Refusal) -> Path {
    do {
      return try JSONDecoder().decode(Path.self, from: Data(content.utf8))
    } catch {
      throw damaged(hash)
    }
  }

  private static func damaged(_ name: String) -> Refusal {
    Refusal(
      "path.damaged", fr: "le parcours \(name) est illisible dans la base\u{A0}: lancer jalon check",
      en: "path \(name) can’t be read in the database: run jalon check", kind: .io)
  }
}

/// The statements of paths and of what the programme says of itself.
enum ProgrammeStatements {
  static let hashes = #"SELECT "hash" FROM "path" ORDER BY "hash""#
  static let content = #"SELECT "content" FROM "path" WHERE "hash" = ?"#
  static let keepPath = #"""
    INSERT INTO "path" ("hash", "content", "on") VALUES (?, ?, ?) ON CONFLICT ("hash") DO NOTHING
    """#
  static let meta = #"SELECT "value" FROM "meta" WHERE "key" = ?"#
  /// What new cases and new diagnostics get.
  static let inForce = #"SELECT "key", "value" FROM "meta" WHERE "key" IN ('path', 'questionnaire')"#
  static let keepMeta = #"""
    INSERT INTO "meta" ("key", "value") VALUES (?, ?)
    ON CONFLICT ("key") DO UPDATE SET "value" = excluded."value"
    """#

  static let all = [hashes, content, keepPath, meta, inForce, keepMeta]
}

extension Store {
  /// The advisers, the paths and the questionnaires of the programme.
  func team(_ connection: any Connection) throws(Refusal) -> Team {
    try connection.foreseeing(Self.questionsOfTeam) { () throws(Refusal) in try readTeam(connection) }
  }

  /// What is asked for a team.
  static let questionsOfTeam = [
    Inquiry(ProgrammeStatements.hashes), Inquiry(ProgrammeStatements.inForce),
    Inquiry(AdviserStatements.read),
    Inquiry(ProgrammeStatements.meta, [.text("evidenceGuide")]),
  ]

  private func readTeam(_ connection: any Connection) throws(Refusal) -> Team {
    var known: [String: Path] = [:]
    for hash in try connection.all(ProgrammeStatements.hashes, [], { $0.text(0) }) {
      if let path = paths.withLock({ $0[hash] }) {
        known[hash] = path
        continue
      }
      let path = try keptPath(hash, connection)
      paths.withLock { $0[hash] = path }
      known[hash] = path
    }
    var inForce: [String: String] = [:]
    try connection.each(ProgrammeStatements.inForce, []) { inForce[$0.text(0)] = $0.text(1) }
    return Team(
      advisers: try connection.advisers(), paths: known, currentPath: inForce["path"] ?? "",
      questionnaires: shelf(current: inForce["questionnaire"] ?? ""), guide: try connection.evidenceGuide())
  }

  private func keptPath(_ hash: String, _ connection: any Connection) throws(Refusal) -> Path {
    if hash == KeptPath.standardHash { return .standard }
    let content = try connection.text(ProgrammeStatements.content, [.text(hash)]) ?? ""
    return try KeptPath.read(content, hash: hash)
  }
}
