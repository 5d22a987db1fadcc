/// `diagnostic.start`: opens a diagnostic with the questionnaire in force.
///
/// What a rule knows beforehand is filled in at once, marked with the rule: see `Circumstance`.
public struct StartDiagnostic: Command {
  public static let name = "diagnostic.start"
  public static let shape = CommandShape(
    fr: "Commencer un diagnostic", en: "Start a diagnostic",
    [
      .needed("case", .caseName, "Dossier", "Case"), .needed("on", .day, "Le", "On"),
      .needed("participants", .people, "Avec", "With"),
      .needed("mode", .one(of: Diagnostic.Mode.self), "Forme", "Mode"),
    ] + further)

  /// What may be said when it starts, and corrected later.
  static let further: [FieldShape] = [
    .free(
      "selfDeclared", .one(of: DigitalClass.self), "Comment l’association se situe",
      "How the association sees itself"),
    .free(
      "carriedBy", .one(of: Diagnostic.CarriedBy.self), "Le numérique repose sur", "Digital work rests on"),
  ]

  public var `case`: CaseName
  public var on: Day
  public var participants: [PersonName]
  public var mode: Diagnostic.Mode
  public var selfDeclared: DigitalClass?
  public var carriedBy: Diagnostic.CarriedBy?

  public init(case: CaseName, on: Day, participants: [PersonName], mode: Diagnostic.Mode) {
    self.case = `case`
    self.on = on
    self.participants = participants
    self.mode = mode
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    try draft.requirePast("on", on)
    let people = try draft.participants(participants)
    let shelf = draft.team.questionnaires
    let by = draft.adviser.id
    let made = try draft.insert(Diagnostic.self) {
      $0.association = open.association
      $0.case = open.id
      $0.on = on
      $0.participants = people
      $0.mode = mode
      $0.selfDeclared = selfDeclared
      $0.carriedBy = carriedBy
      $0.questionnaire = shelf.current
      $0.by = by
    }
    try draft.followCircumstances(in: made)
    return made.id
  }
}

/// `diagnostic.update`: corrects what is said around the answers, before the close or after it.
public struct UpdateDiagnostic: Command {
  public static let name = "diagnostic.update"
  public static let shape = CommandShape(
    fr: "Corriger un diagnostic", en: "Correct a diagnostic",
    [
      .needed("diagnostic", .id(.diagnostic), "Diagnostic", "Diagnostic"),
      .free("participants", .people, "Avec", "With"),
      .free("mode", .one(of: Diagnostic.Mode.self), "Forme", "Mode"),
    ] + StartDiagnostic.further)

  public var diagnostic: Int64
  public var participants: [PersonName]?
  public var mode: Diagnostic.Mode?
  public var selfDeclared: DigitalClass?
  public var carriedBy: Diagnostic.CarriedBy?

  public init(diagnostic: Int64) { self.diagnostic = diagnostic }

  public var subject: Subject { .record(.diagnostic, diagnostic) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.find(diagnostic) { $0.diagnostics }
    try draft.requireOpen(old.case)
    var new = old
    if let participants { new.participants = try draft.participants(participants) }
    if let mode { new.mode = mode }
    if let selfDeclared { new.selfDeclared = selfDeclared }
    if let carriedBy { new.carriedBy = carriedBy }
    try draft.update(old) { $0 = new }
    return diagnostic
  }
}

/// `diagnostic.close`: the answers stand from now on; scores and priorities are fixed.
public struct CloseDiagnostic: Command {
  public static let name = "diagnostic.close"
  public static let shape = CommandShape(
    fr: "Clore le diagnostic", en: "Close the diagnostic",
    [.needed("diagnostic", .id(.diagnostic), "Diagnostic", "Diagnostic")])

  public var diagnostic: Int64

  public init(diagnostic: Int64) { self.diagnostic = diagnostic }

  public var subject: Subject { .record(.diagnostic, diagnostic) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.find(diagnostic) { $0.diagnostics }
    try draft.requireOpen(old.case)
    guard !old.isClosed else { throw .diagnosticClosed(old) }
    let file = try draft.loadedFile()
    guard file.answers.contains(where: { $0.diagnostic == old.id && $0.value != nil && $0.rule == nil })
    else {
      throw Refusal(
        "diagnostic.nothingAnswered",
        fr: "aucune question n’a de réponse\u{A0}: répondre à une question au moins avant de clore",
        en: "no question is answered: answer at least one before closing",
        details: ["diagnostic": String(old.id)])
    }
    let questionnaire = try draft.team.questionnaires.questionnaire(of: old)
    let diagnosis = file.diagnosis(of: old, questionnaire)
    let (day, by, next) = (draft.today, draft.adviser.id, draft.identifiers.next)
    try draft.update(old) {
      $0.closedOn = day
      $0.closedBy = by
      $0.keep(diagnosis)
      $0.nextPassage = next[.passage] ?? 1
      $0.nextExchange = next[.exchange] ?? 1
    }
    return diagnostic
  }
}

extension Diagnostic {
  /// Fixes what the answers come to.
  mutating func keep(_ diagnosis: Diagnosis) {
    score = diagnosis.score
    level = diagnosis.level
    dimensionScores = DimensionScores(diagnosis)
    priorities = diagnosis.priorities
  }
}

extension Refusal {
  /// The diagnostic was closed: its answers stand.
  static func diagnosticClosed(_ diagnostic: Diagnostic) -> Refusal {
    let day = diagnostic.closedOn ?? diagnostic.on
    return Refusal(
      "diagnostic.closed",
      fr:
        "le diagnostic \(diagnostic.id) est clos depuis le \(day.shown(.fr))\u{A0}: ses réponses ne changent plus, en commencer un autre",
      en:
        "diagnostic \(diagnostic.id) has been closed since \(day.shown(.en)): its answers stand, start another",
      details: ["diagnostic": String(diagnostic.id)])
  }
}
