/// `need.record`: a need, in the association's own words.
public struct RecordNeed: Command {
  public static let name = "need.record"
  public static let shape = CommandShape(
    fr: "Noter un besoin", en: "Record a need",
    [
      .needed("case", .caseName, "Dossier", "Case"),
      .needed("text", .longText, "Avec leurs mots", "In their words"),
      .free("topics", .words(NeedTopic.choices), "Thèmes", "Topics"),
    ])

  public var `case`: CaseName
  public var text: String
  public var topics: [String]?

  public init(case: CaseName, text: String, topics: [String]? = nil) {
    self.case = `case`
    self.text = text
    self.topics = topics
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    let text = try draft.text("text", text, lines: true)
    let topics = try draft.topics(topics ?? [])
    let today = draft.today
    return try draft.insert(Need.self) {
      $0.association = open.association
      $0.case = open.id
      $0.text = text
      $0.topics = topics
      $0.on = today
    }.id
  }
}

/// `need.update`: a need said better.
public struct UpdateNeed: Command {
  public static let name = "need.update"
  public static let shape = CommandShape(
    fr: "Corriger un besoin", en: "Correct a need",
    [
      .needed("need", .id(.need), "Besoin", "Need"),
      .free("text", .longText, "Avec leurs mots", "In their words"),
      .free("topics", .words(NeedTopic.choices), "Thèmes", "Topics"),
    ])

  public var need: Int64
  public var text: String?
  public var topics: [String]?

  public init(need: Int64, text: String? = nil, topics: [String]? = nil) {
    self.need = need
    self.text = text
    self.topics = topics
  }

  public var subject: Subject { .record(.need, need) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.find(need) { $0.needs }
    try draft.requireOpen(old.case)
    var new = old
    if let text { new.text = try draft.text("text", text, lines: true) }
    if let topics { new.topics = try draft.topics(topics) }
    try draft.update(old) { $0 = new }
    return need
  }
}

extension NeedTopic {
  static let choices = allCases.map { ChoiceShape(id: $0.rawValue, label: $0.label) }

  /// The topic of that id or label, in either language.
  static func named(_ typed: String) -> NeedTopic? {
    let key = Fold.key(typed)
    return allCases.first {
      Fold.key($0.rawValue) == key || Fold.key($0.label.fr) == key || Fold.key($0.label.en) == key
    }
  }
}

extension Draft {
  /// Topics as kept: known ones by their id whatever the language in which they were typed, others as free words.
  mutating func topics(_ typed: [String]) throws(Refusal) -> [String] {
    var kept: [String] = []
    for word in typed {
      guard let text = try freeText("topics", word) else { continue }
      let topic = NeedTopic.named(text)?.rawValue ?? text
      if !kept.contains(topic) { kept.append(topic) }
    }
    return kept
  }
}
