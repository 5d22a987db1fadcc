import JalonCore

/// Diagnostics, as results show them. Scores and knowledge are in tenths of a percent.
enum DiagnosticForms {
  /// A diagnostic within `case show`.
  static let whole = Form<HeldDiagnostic>(result + around)

  /// What `diagnostic show` prints.
  static let shown = Form<HeldDiagnostic>(
    result + around + [.init("standing", standing.schema.orNull) { $0.standing.map(standing.json) ?? .null }])

  /// A line of `diagnostic list`.
  static let row = Form<HeldDiagnostic>([
    .id("id") { $0.record.id }, .id("case") { $0.record.case }, .day("on") { $0.record.on },
    .flag("closed") { $0.record.isClosed }, .maybe("closedOn") { $0.record.closedOn },
    .count("answered") { $0.answeredCount }, .count("questions") { $0.questionnaire.questions.count },
    .number("score") { $0.diagnosis.score }, .number("level") { $0.diagnosis.level },
    .maybe("class") { $0.diagnosis.digitalClass },
  ])

  private static let result: [Form<HeldDiagnostic>.Key] = [
    .id("id") { $0.record.id }, .id("case") { $0.record.case }, .day("on") { $0.record.on },
    .flag("closed") { $0.record.isClosed }, .list("dimensions", dimension) { $0.diagnosis.dimensions },
    .number("score") { $0.diagnosis.score }, .number("level") { $0.diagnosis.level },
    .maybe("class") { $0.diagnosis.digitalClass }, .texts("cappedBy") { $0.diagnosis.cappedBy },
    .init("answers", ["type": "object", "additionalProperties": answer]) { held in
      .object(held.answers.compactMap { kept in kept.value.map { (kept.question, JSON($0)) } })
    },
    .list("recommendations", recommendation) { held in
      held.diagnosis.recommendations.map { Decided(recommendation: $0, held: held) }
    },
    .texts("toCheck") { $0.diagnosis.toCheck }, .texts("alerts") { $0.diagnosis.alerts },
  ]

  private static let around: [Form<HeldDiagnostic>.Key] = [
    .id("version") { $0.record.version }, .maybe("closedOn") { $0.record.closedOn },
    .texts("participants") { held in held.record.participants.list.map(held.sight.name) },
    .choice("mode") { $0.record.mode }, .maybe("selfDeclared") { $0.record.selfDeclared },
    .maybe("carriedBy") { $0.record.carriedBy }, .text("questionnaire") { $0.record.questionnaire },
    .text("by") { $0.sight.adviser($0.record.by) }, .texts("priorities") { $0.diagnosis.priorities },
    .list("details", detail) { held in
      held.answers.filter { $0.reason != nil || $0.note != nil || $0.owner != nil || $0.rule != nil }
        .map { Seen(thing: $0, sight: held.sight) }
    },
    .list("remarks", remark) { held in held.remarks.map { Seen(thing: $0, sight: held.sight) } },
  ]

  private static var answer: JSON { ["enum": [0, 1, 2, 3, "dont_know", "not_applicable"]] }

  private static let dimension = Form<DimensionResult>([
    .text("id") { $0.id }, .number("score") { $0.score }, .number("knowledge") { $0.knowledge },
    .flag("evaluated") { $0.isEvaluated },
  ])

  /// A recommendation with what was decided on it.
  struct Decided: Sendable {
    let recommendation: Recommendation
    let held: HeldDiagnostic

    var decision: RecommendationDecision? { held.decision(recommendation.id) }
  }

  private static let recommendation = Form<Decided>([
    .text("id") { $0.recommendation.id }, .flag("locked") { $0.recommendation.isLocked },
    .flag("priority") { $0.held.diagnosis.isPriority($0.recommendation) },
    .maybe("decision") { $0.decision?.decision }, .maybe("reason") { $0.decision?.reason },
    .maybe("owner") { decided in decided.decision?.owner.map(decided.held.sight.name) },
    .maybe("due") { $0.decision?.due }, .maybe("lockedBy") { $0.recommendation.lock?.question },
  ])

  /// What is kept of a question beside its answer.
  private static let detail = Form<Seen<DiagnosticAnswer>>([
    .text("question") { $0.thing.question }, .maybe("reason") { $0.thing.reason },
    .maybe("note") { $0.thing.note }, .maybe("owner") { seen in seen.thing.owner.map(seen.sight.name) },
    .maybe("rule") { $0.thing.rule },
  ])

  private static let remark = Form<Seen<Remark>>([
    .id("id") { $0.thing.id }, .text("text") { $0.thing.text },
    .text("author") { $0.sight.name($0.thing.author) }, .day("on") { $0.thing.on },
  ])

  static let assessment = Form<Seen<Assessment>>([
    .id("id") { $0.thing.id }, .id("version") { $0.thing.version }, .day("on") { $0.thing.on },
    .text("source") { $0.thing.source }, .maybe("link") { $0.thing.link },
    .maybe("fileName") { $0.thing.fileName }, .text("summary") { $0.thing.summary },
    .texts("scores") { $0.thing.scores }, .text("by") { $0.sight.adviser($0.thing.by) },
  ])

  // MARK: Among like associations

  private static let standing = Form<Standing>([
    .count("others") { $0.others },
    .init("score", place.schema.orNull) { $0.global.map(place.json) ?? .null },
    .init("dimensions", ["type": "object", "additionalProperties": place.schema]) { standing in
      .object(standing.dimensions.sorted { $0.key < $1.key }.map { ($0.key, place.json($0.value)) })
    },
  ])

  /// The quarter, from 1 for the lowest, and the scores that bound the quarters.
  private static let place = Form<Standing.Place>([
    .count("quarter") { $0.quarter.rawValue }, .count("first") { $0.quartiles.first },
    .count("median") { $0.quartiles.median }, .count("third") { $0.quartiles.third },
    .count("others") { $0.quartiles.count },
  ])

  // MARK: Comparison

  /// What `diagnostic compare` prints: tenths of a percent for dimensions, points of the scale for questions.
  static let comparison = Form<DiagnosticComparison>([
    .list("dimensions", dimensionChange) { $0.dimensions },
    .list("questions", questionChange) { $0.questions },
  ])

  private static let dimensionChange = Form<DiagnosticComparison.DimensionChange>([
    .text("id") { $0.id }, .number("change") { $0.change }, .number("before") { $0.before },
    .number("after") { $0.after },
  ])

  private static let questionChange = Form<DiagnosticComparison.QuestionChange>([
    .text("id") { $0.id }, .number("change") { $0.change }, .number("before") { $0.before },
    .number("after") { $0.after },
  ])
}

extension JSON {
  /// As commands give it: a number where it scores, else its word.
  init(_ value: AnswerValue) {
    self = value.points.map { .int(Int64($0)) } ?? .string(value.code)
  }
}
