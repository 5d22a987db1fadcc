/// A change that someone asks for: what `jalon apply` reads is what a screen sends.
///
/// One small type each. `shape` says its fields once, for `apply`, the JSON Schema, the forms and the reference.
public protocol Command: Codable, Sendable {
  /// Noun, dot, verb: `need.record`. Stable, never translated.
  static var name: String { get }
  static var shape: CommandShape { get }
  /// What has to be read before it can be decided.
  var subject: Subject { get }
  /// How much of it: what is still looked at, unless the command knows better.
  var reach: Reach { get }
  /// The pool on whose members it is decided as well: a pool spans associations, a file is that of one.
  var pool: Int64? { get }
  /// Bytes of a file that come with it, which the store keeps under their digest.
  var bytes: [UInt8]? { get }
  /// Checks the rules and writes into the draft. Returns the id of the record that it made or altered.
  func decide(_ draft: inout Draft) throws(Refusal) -> Int64?
}

/// What a command is about: tells the store which file to load.
public enum Subject: Sendable, Hashable {
  case programme
  case adviser(String)
  case newAssociation
  case association(Int64)
  /// `merge` into `keep`.
  case merge(keep: Int64, merge: Int64)
  case `case`(CaseName)
  case record(RecordKind, Int64)
  case pool(Int64)
}

/// How much of an association's file a command is decided on.
public enum Reach: Sendable, Hashable {
  /// All but the answers of closed diagnostics that neither a gate nor a search looks at: a hundred and more, of which most acts
  /// need none.
  case file
  /// Every answer too.
  case wholeFile
  /// What is kept of one question of a diagnostic, beside its association, cases, diagnostics and people: an answer is given
  /// in the middle of a talk, and must not wait until all that was ever recorded is read.
  case question(String, diagnostic: Int64)
}

extension Command {
  public var reach: Reach { .file }
  public var bytes: [UInt8]? { nil }
  public var pool: Int64? { if case .pool(let id) = subject { id } else { nil } }
}

/// How a case is named: by its id, or by its reference, which works wherever the id does.
public enum CaseName: Sendable, Hashable {
  case id(Int64)
  case reference(String)
}

extension CaseName: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int64) { self = .id(value) }
}

extension CaseName: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      self = .id(try container.decode(Int64.self))
    } catch DecodingError.typeMismatch {
      self = .reference(try container.decode(String.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .id(let id): try container.encode(id)
    case .reference(let reference): try container.encode(reference)
    }
  }
}

/// How a person is named in a command: a referent's id, or a name (an adviser's, a referent's, or anyone's).
public enum PersonName: Sendable, Hashable, ExpressibleByStringLiteral {
  case referent(Int64)
  case name(String)

  public init(stringLiteral value: String) { self = .name(value) }
}

extension PersonName: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      self = .referent(try container.decode(Int64.self))
    } catch DecodingError.typeMismatch {
      self = .name(try container.decode(String.self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .referent(let id): try container.encode(id)
    case .name(let name): try container.encode(name)
    }
  }
}

extension AssociationFile {
  /// The case of that id or reference, where it is this association's.
  public func find(_ name: CaseName) -> Case? {
    switch name {
    case .id(let id): cases.first { $0.id == id }
    case .reference(let reference): cases.first { $0.reference == reference }
    }
  }
}

extension Command {
  /// The case whose history shows the act: the one it names, or that its record belongs to, else the open one.
  func caseConcerned(in draft: Draft) -> Int64? {
    guard let file = draft.file else { return nil }
    for change in draft.changes {
      if change.kind == .case { return change.id }
      if case .int(let id)? = change.after("case") ?? change.before("case") { return id }
    }
    switch subject {
    case .case(let name): return file.find(name)?.id
    case .record(let kind, let id): return file.record(kind, id)?.caseID ?? file.openCase?.id
    default: return file.openCase?.id
    }
  }
}

extension Record {
  /// The case to which the record belongs, where it has one.
  fileprivate var caseID: Int64? {
    guard let index = Self.fields.firstIndex(where: { $0.name == "case" }) else { return nil }
    if case .int(let id) = Self.fields[index].get(self) { return id }
    return nil
  }
}
