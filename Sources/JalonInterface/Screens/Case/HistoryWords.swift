import JalonCore

/// The journal in words: what was done, to whom or what, and what each field was and became.
struct HistoryWords {
  struct FieldWords {
    let label: String
    let before: String
    let after: String
  }

  let reading: CaseReading

  private var language: Language { reading.language }

  /// « Besoin noté », « Annulé : besoin noté ».
  func act(_ entry: HistoryEntry) -> String {
    let done = DoneWords.done(entry.command)[language]
    switch entry.act {
    case .act: return done
    case .undo: return Localized(fr: "Annulé\u{A0}: ", en: "Undone: ")[language] + CaseWords.lowered(done)
    case .redo:
      return Localized(fr: "Rétabli\u{A0}: ", en: "Done again: ")[language] + CaseWords.lowered(done)
    case .batch: return Localized(fr: "Import", en: "Import")[language]
    }
  }

  /// What an entry is about, in a few words: a name, a text, the stages of a move, the fields that changed.
  func about(_ entry: HistoryEntry) -> String? {
    if let move = entry.changes.first(where: { $0.kind == .passage }) { return self.move(move) }
    guard let change = entry.changes.first(where: { $0.kind != .person }) ?? entry.changes.first else {
      return nil
    }
    if isKept(change) { return Localized(fr: "confidentiel", en: "confidential")[language] }
    if change.act != .update, change.kind == .share,
      case .int(let id)? = change.after("adviser") ?? change.before("adviser")
    {
      return reading.adviser(id)
    }
    for name in [
      "name", "text", "title", "summary", "condition", "question", "recommendation", "decision", "toName",
      "reference",
    ] {
      guard change.act != .update, let value = change.after(name) ?? change.before(name) else { continue }
      let shown = self.value(value == .null ? change.before(name) ?? .null : value, name, change.kind)
      if !shown.isEmpty { return shown.onOneLine }
    }
    guard change.act == .update else { return nil }
    var labels = change.fields.map { CaseWords.lowered(label(of: $0.name, change.kind)) }
    if let record = name(of: change) { labels.insert(record, at: 0) }
    return labels.joined(separator: ", ")
  }

  /// Whether a change is about an exchange whose words are not for the reader.
  private func isKept(_ change: Change) -> Bool {
    guard change.kind == .exchange else { return false }
    if let exchange = reading.file.exchanges.first(where: { $0.id == change.id }) {
      return !reading.mayRead(exchange)
    }
    return (change.after("confidential") ?? .null) == .int(1)
      || (change.before("confidential") ?? .null) == .int(1)
  }

  private func move(_ change: Change) -> String? {
    guard case .text(let to)? = change.after("to") ?? change.before("to") else { return nil }
    let target = reading.stageLabel(StageID(rawValue: to))
    guard case .text(let from)? = change.after("from") ?? change.before("from") else { return target }
    return "\(reading.stageLabel(StageID(rawValue: from))) → \(target)"
  }

  /// The name of the record that a change is about, where it has one.
  private func name(of change: Change) -> String? {
    let file = reading.file
    switch change.kind {
    case .referent: return file.referents.first { $0.id == change.id }?.name
    case .aim: return file.aims.first { $0.id == change.id }?.text.onOneLine
    case .need: return file.needs.first { $0.id == change.id }?.text.onOneLine
    case .waiver:
      return file.waivers.first { $0.id == change.id }.map { reading.conditionLabel($0.condition) }
    case .exchange: return file.exchanges.first { $0.id == change.id }?.on.shown(language)
    case .referral: return file.referrals.first { $0.id == change.id }?.toName
    case .diagnostic: return file.diagnostic(change.id)?.on.shown(language)
    case .answer: return file.answers.first { $0.id == change.id }?.question
    case .objective: return file.objectives.first { $0.id == change.id }?.text.onOneLine
    case .action: return file.actions.first { $0.id == change.id }?.title.onOneLine
    case .decision: return file.decisions.first { $0.id == change.id }?.recommendation
    default: return nil
    }
  }

  /// The fields of a change that say something to a person; what only links records is left out.
  func fields(of change: Change) -> [FieldWords] {
    let isKept = isKept(change)
    return change.fields.compactMap { field in
      guard !(isKept && field.name == "summary") else { return nil }
      guard !Self.links.contains(field.name) else { return nil }
      return FieldWords(
        label: label(of: field.name, change.kind), before: value(field.before, field.name, change.kind),
        after: value(field.after, field.name, change.kind))
    }
  }

  // MARK: Fields

  /// What only links records, or is worked out from others.
  private static let links: Set<String> = [
    "association", "case", "path", "conditions", "diagnostic", "objective", "aim", "byHand", "agreedDue",
    "agreedFor", "questionnaire", "dimensionScores",
    "nextPassage", "nextExchange",
  ]

  private func label(of field: String, _ kind: RecordKind) -> String {
    (FieldLabels.label(of: field, kind) ?? Localized(field))[language]
  }

  private func value(_ value: Value, _ field: String, _ kind: RecordKind) -> String {
    switch value {
    case .null: return ""
    case .int(let number): return self.number(number, field, kind)
    case .text(let text): return self.text(text, field, kind)
    }
  }

  private func number(_ number: Int64, _ field: String, _ kind: RecordKind) -> String {
    if kind.outline.first(where: { $0.name == field })?.target == .adviser { return reading.adviser(number) }
    switch FieldLabels.shape(of: field, kind)?.kind {
    case .flag:
      return (number == 0 ? Localized(fr: "non", en: "no") : Localized(fr: "oui", en: "yes"))[language]
    case .money: return language.money(cents: Int(number))
    default: return field == "score" ? language.score(tenths: Int(number)) : language.number(number)
    }
  }

  private func text(_ text: String, _ field: String, _ kind: RecordKind) -> String {
    if let label = FieldLabels.choice(text, field, kind) { return label[language] }
    if field == "person", let person = Participant.restored(from: .text(text)) {
      return reading.name(of: person)
    }
    if field == "sector" { return Sector.label(for: text)[language] }
    if field == "condition" { return reading.conditionLabel(text) }
    if ["stage", "from", "to", "takenOverAt"].contains(field), kind == .case || kind == .passage {
      return reading.stageLabel(StageID(rawValue: text))
    }
    if let moment = DayTime(iso: text) {
      let time = moment.minute.map { (language == .fr ? " à " : " at ") + CaseWords.clock($0, language) }
      return moment.day.shown(language) + (time ?? "")
    }
    switch FieldLabels.shape(of: field, kind)?.kind {
    case .choice(let choices): return choices.first { $0.id == text }?.label[language] ?? text
    case .words(let choices):
      return text.split(separator: "\n").map { word in
        choices.first { $0.id == word }?.label[language] ?? String(word)
      }.joined(separator: ", ")
    case .several(let choices):
      return text.split(separator: " ").map { word in
        choices.first { $0.id == word }?.label[language] ?? String(word)
      }.joined(separator: ", ")
    case .people:
      return CaseWords.listed(
        Participants.restored(from: .text(text)).map(reading.names) ?? [], language)
    case .headcount:
      return Headcount.restored(from: .text(text)).map { CaseWords.employees($0, language) } ?? text
    case .answer: return answer(text)
    case .person: return Participant.restored(from: .text(text)).map(reading.name(of:)) ?? text
    default: return text
    }
  }

  /// An answer without its question's own words: those are the questionnaire's.
  private func answer(_ code: String) -> String {
    switch AnswerValue(code: code) {
    case .dontKnow: Localized(fr: "ne sait pas", en: "don’t know")[language]
    case .notApplicable: Localized(fr: "sans objet", en: "not applicable")[language]
    default: Localized(fr: "\(code) sur 3", en: "\(code) of 3")[language]
    }
  }
}
