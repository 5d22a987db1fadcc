import FoundationEssentials
import JalonCore

/// The statements of working copies.
enum TakenStatements {
  static let keep = #"""
    INSERT INTO "taken_act" ("number", "entry", "adviser", "command", "made", "state")
    SELECT coalesce(max("number"), 0) + 1, ?, ?, ?, ?, 'open' FROM "taken_act"
    """#
  static let stateOf = #"SELECT "state" FROM "taken_act" WHERE "entry" = ?"#
  static let turn = #"UPDATE "taken_act" SET "state" = ? WHERE "entry" = ? AND "state" = ?"#
  static let read = #"""
    SELECT "number", "entry", "adviser", "command", "made", "state" FROM "taken_act" ORDER BY "number"
    """#
  /// What was brought home needs no words any more.
  static let settle = #"UPDATE "taken_act" SET "state" = ?, "command" = '' WHERE "number" = ?"#
  static let brought = #"SELECT "number", "made" FROM "brought_act" WHERE "copy" = ? ORDER BY "number""#
  static let bring = #"INSERT INTO "brought_act" ("copy", "number", "entry", "made") VALUES (?, ?, ?, ?)"#

  static let all = [keep, stateOf, turn, read, settle, brought, bring]
}

/// What the table `meta` says of a working copy.
enum TakenKey: String, CaseIterable {
  /// Tells this copy from every other one.
  case copy = "taken.copy"
  /// The mark of the programme that it was taken from, and where that is.
  case home = "taken.home"
  case place = "taken.place"
  case day = "taken.on"
}

/// Records that acts have made, as `kind:id`, in order.
struct MadeRecords: Equatable {
  var records: [(kind: RecordKind, id: Int64)]

  init(_ receipt: Receipt) {
    records = receipt.changes.filter { $0.act == .insert }.map { ($0.kind, $0.id) }
  }

  init(_ text: String) {
    records = text.split(separator: " ").compactMap { word in
      let parts = word.split(separator: ":")
      guard parts.count == 2, let kind = RecordKind(rawValue: String(parts[0])), let id = Int64(parts[1])
      else { return nil }
      return (kind, id)
    }
  }

  var text: String { records.map { "\($0.kind.rawValue):\($0.id)" }.joined(separator: " ") }

  static func == (one: MadeRecords, other: MadeRecords) -> Bool { one.text == other.text }
}

extension BulkSession {
  /// Whether this programme is a working copy, whose acts are to be brought home.
  private var isTaken: Bool {
    get throws(Refusal) {
      guard store.engine.dialect.engine == .sqlite else { return false }
      if let known = store.isTaken.withLock({ $0 }) { return known }
      let found = try connection.text(ProgrammeStatements.meta, [.text(TakenKey.copy.rawValue)]) != nil
      store.isTaken.withLock { $0 = found }
      return found
    }
  }

  /// Refuses in a working copy what can't be brought home: what is no command, such as an erasure or another path.
  func refuseUnlessHome(_ command: String) throws(Refusal) {
    let isBrought =
      command.hasPrefix("programme.") || command == "import.csv"
      || CommandCatalogue.all.contains { $0.name == command }
    guard !isBrought, try isTaken else { return }
    throw Refusal(
      "take.onlyAtHome", fr: "une copie de travail ne le rapporterait pas\u{A0}: le faire dans le programme",
      en: "a working copy would not bring it home: do it in the programme", details: ["command": command])
  }

  /// Keeps an act of a working copy as it was asked for, so that it can be done again at home.
  func noteTaken(_ command: any Command, _ receipt: Receipt, by adviser: String) throws(Refusal) {
    guard receipt.entry > 0, try isTaken else { return }
    let text = try TakenCommand.text(of: command)
    try connection.put(
      TakenStatements.keep,
      [.int(receipt.entry), .text(adviser), .text(text), .text(MadeRecords(receipt).text)])
  }

  /// An act of a working copy that is taken back is not brought home; one that was brought can only be taken back there.
  func noteUndone(_ entry: Int64, again: Bool) throws(Refusal) {
    guard try isTaken else { return }
    if try connection.text(TakenStatements.stateOf, [.int(entry)]) == "brought" {
      throw Refusal(
        "take.brought",
        fr: "l’entrée \(entry) est déjà rapportée dans le programme\u{A0}: l’annuler là-bas",
        en: "entry \(entry) has been brought home already: take it back there",
        details: ["entry": String(entry)])
    }
    let (from, to) = again ? ("undone", "open") : ("open", "undone")
    try connection.put(TakenStatements.turn, [.text(to), .int(entry), .text(from)])
  }
}

/// A command as text: what `apply` reads.
enum TakenCommand {
  static func text(of command: any Command) throws(Refusal) -> String {
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      let fields = try JSONDecoder().decode(JSONValue.self, from: try encoder.encode(command))
      guard case .object(var object) = fields else { throw damaged }
      object["command"] = .string(type(of: command).name)
      return String(decoding: try encoder.encode(JSONValue.object(object)), as: UTF8.self)
    } catch {
      throw damaged
    }
  }

  static func object(_ text: String) throws(Refusal) -> [String: JSONValue] {
    do {
      let value = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
      if case .object(let object) = value { return object }
    } catch {}
    throw damaged
  }

  private static let damaged = Refusal(
    "take.damaged", fr: "un acte de la copie de travail est illisible",
    en: "an act of the working copy can’t be read",
    kind: .io)
}
