extension Query {
  /// The query as it is kept and can be typed, in English names. Reading it gives the same query again, where its levels all say
  /// something, as those of a query that was read do.
  public var text: String { QueryWriter(language: nil).text(self) }

  /// The same with the names of a language, for who reads it on a screen; it reads as the same query.
  public func text(in language: Language) -> String { QueryWriter(language: language).text(self) }
}

extension Filter {
  /// The conditions as they can be typed.
  public var text: String { QueryWriter(language: nil).text(self) }
}

extension Term {
  /// The condition as it can be typed: `stage:plan`, `stale>30d`.
  public var text: String { QueryWriter(language: nil).text(self) }
}

/// Writes a query so that it reads as it was.
struct QueryWriter {
  /// Whose names are written; `nil` is for those that a query is kept with, which never change.
  let language: Language?
  private let vocabulary = QueryVocabulary.standard

  func text(_ query: Query) -> String {
    var parts: [String] = []
    if !query.filter.isEverything { parts.append(text(query.filter)) }
    if let order = query.order {
      let key = language == .fr ? order.key.french : order.key.rawValue
      parts.append(name(.sort) + ":" + (order.descending ? "-" : "") + key)
    }
    return parts.joined(separator: " ")
  }

  func text(_ filter: Filter) -> String {
    switch filter {
    case .all(let parts):
      parts.map { if case .any = $0 { "(" + text($0) + ")" } else { text($0) } }.joined(separator: " ")
    case .any(let parts): parts.map(text).joined(separator: " or ")
    case .not(.all(let parts)): "-(" + text(.all(parts)) + ")"
    case .not(.any(let parts)): "-(" + text(.any(parts)) + ")"
    case .not(let part): "-" + text(part)
    case .term(let term): text(term)
    }
  }

  func text(_ term: Term) -> String {
    switch term {
    case .stage(let id): named(.stage, stage(id))
    case .status(let status): named(.status, quoted(said(status.rawValue, status.label)))
    case .department(let code): named(.department, code)
    case .adviser(let phrase): named(.adviser, phrase.text)
    case .mine: named(.adviser, me)
    case .network(let phrase): named(.network, phrase.text)
    case .sector(let phrase): named(.sector, phrase.text)
    case .city(let phrase): named(.city, phrase.text)
    case .tag(let tag): named(.tag, quoted(tag))
    case .action(let state): named(.action, quoted(said(state.rawValue, state.label)))
    case .flag(let flag): named(.flag, quoted(said(flag.rawValue, flag.label)))
    case .owner(let phrase): named(.owner, phrase.text)
    case .pool(let phrase): named(.pool, phrase.text)
    case .training(let phrase): named(.training, phrase.text)
    case .id(let id): named(.id, "\(id)")
    case .reference(let reference): named(.id, reference.text)
    case .rna(let number): named(.rna, number)
    case .score(let comparison, let tenths):
      name(.score) + comparison.rawValue + (language ?? .en).decimal(tenths: tenths)
    case .stale(let comparison, let days): name(.stale) + comparison.rawValue + "\(days)\(day)"
    case .due(let comparison, let days): name(.due) + comparison.rawValue + "\(days)\(day)"
    case .since(let comparison, let days): name(.since) + comparison.rawValue + "\(days)\(day)"
    case .was(let id, let day): named(.was, stage(id) + "@" + day.iso)
    case .entered(let id, let span): named(.entered, stage(id) + dated(span))
    case .passed(let id, let span): named(.passed, stage(id) + dated(span))
    case .ended(let outcome, let span):
      named(
        .closed, (outcome.map { quoted(said($0.rawValue, $0.label)) } ?? said("any", "toutes")) + dated(span))
    case .asked(let topic, let span): named(.topic, quoted(text(topic)) + dated(span))
    case .missing(let id): named(.missing, condition(id))
    case .waiver(let state): named(.waiver, quoted(said(state.rawValue, state.label)))
    case .shared(let phrase): named(.shared, phrase?.text ?? me)
    case .unrecorded(let fact): named(fact.field, Term.Fact.typed)
    case .takenOver(let isSo): named(.takenover, isSo ? said("yes", "oui") : said("no", "non"))
    case .words(let phrase): phrase.words == ["or"] ? "\"or\"" : phrase.text
    }
  }

  // MARK: Names

  private var me: String { said("me", "moi") }
  private var day: String { said("d", "j") }

  private func name(_ field: QueryField) -> String { field.name(in: language ?? .en) }

  private func named(_ field: QueryField, _ value: String) -> String { name(field) + ":" + value }

  private func said(_ kept: String, _ french: String) -> String { language == .fr ? french : kept }

  private func said(_ kept: String, _ label: Localized) -> String { said(kept, label.fr) }

  /// A stage by its label where that finds it again: the ids of the usual path are French.
  private func stage(_ id: StageID) -> String {
    guard let language,
      let label = vocabulary.stages.first(where: { $0.id == id })?.label[language].lowercased(),
      vocabulary.stage(named: label) == id
    else { return quoted(id.rawValue) }
    return quoted(label)
  }

  /// A condition by its label where that finds it again.
  private func condition(_ id: String) -> String {
    guard let language, let label = vocabulary.conditions.first(where: { $0.id == id })?.label[language],
      vocabulary.condition(named: label) == id
    else { return quoted(id) }
    return quoted(label)
  }

  private func text(_ topic: TopicQuery) -> String {
    switch topic {
    case .any: said("any", "tous")
    case .none: said("none", "aucun")
    case .known(let topic): said(topic.rawValue, topic.label)
    case .word(let key): key
    }
  }

  private func dated(_ span: DaySpan?) -> String { span.map { "@" + $0.text } ?? "" }

  /// A value as it is, or in quotes where a sign of the language stands in it.
  private func quoted(_ value: String) -> String {
    if value.unicodeScalars.allSatisfy({
      $0.properties.isAlphabetic || $0.properties.numericType != nil || "-.".unicodeScalars.contains($0)
    }) {
      return value
    }
    var text = "\""
    for scalar in value.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { text += "\\" }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}

extension Phrase {
  /// The words as they can be typed, in quotes where there are several.
  public var text: String {
    (isWhole ? "=" : "") + (words.count == 1 ? words[0] : "\"" + words.joined(separator: " ") + "\"")
  }
}
