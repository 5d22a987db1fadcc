extension Query {
  /// The query as it can be typed, in English names. Reading it gives the same query again, where its levels all say
  /// something, as those of a query that was read do.
  public var text: String {
    var parts: [String] = []
    if !filter.isEverything { parts.append(filter.text) }
    if let order { parts.append("sort:" + order.text) }
    return parts.joined(separator: " ")
  }
}

extension Filter {
  /// The conditions as they can be typed.
  public var text: String {
    switch self {
    case .all(let parts):
      parts.map { if case .any = $0 { "(" + $0.text + ")" } else { $0.text } }.joined(separator: " ")
    case .any(let parts): parts.map(\.text).joined(separator: " or ")
    case .not(.all(let parts)): "-(" + Filter.all(parts).text + ")"
    case .not(.any(let parts)): "-(" + Filter.any(parts).text + ")"
    case .not(let part): "-" + part.text
    case .term(let term): term.text
    }
  }
}

extension Term {
  /// The condition as it can be typed: `stage:plan`, `stale>30d`.
  public var text: String {
    switch self {
    case .stage(let id): "stage:" + Term.quoted(id.rawValue)
    case .status(let status): "status:" + status.rawValue
    case .department(let code): "department:" + code
    case .adviser(let phrase): "adviser:" + phrase.text
    case .mine: "adviser:me"
    case .network(let phrase): "network:" + phrase.text
    case .sector(let phrase): "sector:" + phrase.text
    case .city(let phrase): "city:" + phrase.text
    case .tag(let tag): "tag:" + Term.quoted(tag)
    case .action(let state): "action:" + state.rawValue
    case .flag(let flag): "flag:" + Term.quoted(flag.rawValue)
    case .owner(let phrase): "owner:" + phrase.text
    case .pool(let phrase): "pool:" + phrase.text
    case .training(let phrase): "training:" + phrase.text
    case .id(let id): "id:\(id)"
    case .reference(let reference): "id:" + reference.text
    case .rna(let number): "rna:" + number
    case .score(let comparison, let tenths):
      "score" + comparison.rawValue + Language.en.decimal(tenths: tenths)
    case .stale(let comparison, let days): "stale" + comparison.rawValue + "\(days)d"
    case .due(let comparison, let days): "due" + comparison.rawValue + "\(days)d"
    case .since(let comparison, let days): "since" + comparison.rawValue + "\(days)d"
    case .was(let stage, let day): "was:" + Term.quoted(stage.rawValue) + "@" + day.iso
    case .entered(let stage, let span): "entered:" + Term.quoted(stage.rawValue) + Term.dated(span)
    case .passed(let stage, let span): "passed:" + Term.quoted(stage.rawValue) + Term.dated(span)
    case .ended(let outcome, let span): "closed:" + (outcome?.rawValue ?? "any") + Term.dated(span)
    case .asked(let topic, let span): "topic:" + Term.quoted(topic.text) + Term.dated(span)
    case .missing(let condition): "missing:" + Term.quoted(condition)
    case .waiver(let state): "waiver:" + state.rawValue
    case .shared(let phrase): "shared:" + (phrase?.text ?? "me")
    case .unrecorded(let fact): fact.rawValue + ":" + Fact.typed
    case .takenOver(let isSo): "takenover:" + (isSo ? "yes" : "no")
    case .words(let phrase): phrase.words == ["or"] ? "\"or\"" : phrase.text
    }
  }

  private static func dated(_ span: DaySpan?) -> String { span.map { "@" + $0.text } ?? "" }

  /// A value as it is, or in quotes where a sign of the language stands in it.
  private static func quoted(_ value: String) -> String {
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
    words.count == 1 ? words[0] : "\"" + words.joined(separator: " ") + "\""
  }
}
