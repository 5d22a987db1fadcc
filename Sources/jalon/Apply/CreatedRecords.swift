import JalonCore

/// What the lines of a run have created, and the `"@n"` that stand for it.
struct CreatedRecords {
  private struct Created {
    let id: Int64
    let kind: RecordKind?
  }

  private var byLine: [Int: Created] = [:]

  mutating func note(line: Int, _ receipt: Receipt) {
    guard let id = receipt.id else { return }
    // The command's noun, unless what was written says otherwise: a person who is named comes first, under an id that may
    // well be the same.
    let noun = RecordKind(ofCommand: receipt.command)
    // So may that of a file that comes along.
    let written = receipt.changes.filter {
      $0.id == id && $0.act == .insert && ($0.kind != .attachment || noun == .attachment)
    }.map(\.kind)
    byLine[line] = Created(id: id, kind: noun.map(written.contains) == true ? noun : written.last ?? noun)
  }

  /// The fields of a command with each `"@n"` replaced by its id, where an id is expected.
  func resolved(_ object: [String: JSONValue]) throws(Refusal) -> [String: JSONValue] {
    guard case .string(let name)? = object["command"] else { return object }
    var object = object
    for field in try CommandCatalogue.type(named: name).shape.fields {
      guard let value = object[field.name] else { continue }
      object[field.name] = try resolved(value, field)
    }
    // A file is attached to a record of the kind that the command itself names.
    if name == AddAttachment.name, case .string(let text)? = object["record"],
      case .string(let kind)? = object["to"],
      let owner = RecordKind(rawValue: kind), let found = try id(text, owner, "record")
    {
      object["record"] = found
    }
    return object
  }

  private func resolved(_ value: JSONValue, _ field: FieldShape) throws(Refusal) -> JSONValue {
    switch (field.kind, value) {
    case (.id(let kind), .string(let text)): return try id(text, kind, field.name) ?? value
    case (.caseName, .string(let text)): return try id(text, .case, field.name) ?? value
    case (.person, .string(let text)): return try id(text, .referent, field.name) ?? value
    case (.people, .array(let items)):
      var found: [JSONValue] = []
      for item in items {
        if case .string(let text) = item, let id = try id(text, .referent, field.name) {
          found.append(id)
        } else {
          found.append(item)
        }
      }
      return .array(found)
    default: return value
    }
  }

  /// `nil` where the text is no `"@n"`.
  private func id(_ text: String, _ expected: RecordKind, _ field: String) throws(Refusal) -> JSONValue? {
    guard text.hasPrefix("@"), let line = Int(text.dropFirst()), line > 0 else { return nil }
    guard let created = byLine[line] else {
      throw Refusal(
        "reference.unresolved",
        fr: "«\u{A0}\(field)\u{A0}»\u{202F}: la ligne \(line) n’a rien créé avant celle-ci",
        en: "“\(field)”: line \(line) has created nothing before this one", details: ["field": field])
    }
    guard created.kind == nil || created.kind == expected else {
      throw Refusal(
        "reference.unfit",
        fr:
          "«\u{A0}\(field)\u{A0}»\u{202F}: la ligne \(line) n’a pas créé de fiche «\u{A0}\(expected.label.fr)\u{A0}»",
        en: "“\(field)”: line \(line) has not created a record “\(expected.label.en)”",
        details: ["field": field])
    }
    return .int(created.id)
  }
}

extension RecordKind {
  /// The kind of record whose id a command answers with; `nil` where its noun isn't one.
  fileprivate init?(ofCommand name: String) {
    switch name {
    case "case.share": self = .share
    case "case.tag": self = .tag
    case "training.session", "training.move", "training.cancel": self = .session
    case "training.enrol", "training.position", "training.adjust", "training.leave", "training.certify":
      self = .enrolment
    case "training.goal": self = .goal
    case "training.attend": self = .attendance
    case "training.assess": self = .attainment
    case "training.opinion": self = .opinion
    case "training.need", "training.agree", "training.invite", "training.incident", "training.complain",
      "training.improve", "training.settle", "training.exempt":
      self = .evidence
    case "pool.join", "pool.share", "pool.leave": self = .membership
    default:
      let noun = String(name.prefix { $0 != "." })
      switch noun {
      case "stage": self = .case
      case "project": self = .association
      default: self.init(rawValue: noun)
      }
    }
  }
}
