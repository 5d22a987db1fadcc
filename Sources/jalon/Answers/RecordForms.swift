import JalonCore
import JalonStore

/// The facts of a file, as results show them: under the field names of their commands, with names for people.
enum RecordForms {
  static let referent = Form<Referent>([
    .id("id") { $0.id }, .id("version") { $0.version }, .text("name") { $0.name },
    .choice("role") { $0.role }, .maybe("function") { $0.function }, .maybe("email") { $0.email },
    .maybe("phone") { $0.phone }, .day("from") { $0.from }, .maybe("until") { $0.until },
    .maybe("endReason") { $0.endReason }, .maybe("confidence") { $0.confidence },
    .maybe("preference") { $0.preference },
  ])

  static let confidence = Form<ConfidenceChange>([
    .id("referent") { $0.referent }, .day("on") { $0.on }, .maybe("from") { $0.from },
    .maybe("to") { $0.to },
  ])

  static let aim = Form<Aim>([
    .id("id") { $0.id }, .id("version") { $0.version }, .text("text") { $0.text },
    .choice("state") { $0.state }, .maybe("reason") { $0.reason },
  ])

  static let exchange = Form<Seen<Exchange>>([
    .id("id") { $0.thing.id }, .id("version") { $0.thing.version }, .day("on") { $0.thing.on },
    .choice("kind") { $0.thing.means }, .count("minutes") { $0.thing.minutes },
    .texts("participants") { seen in seen.thing.participants.list.map(seen.sight.name) },
    .maybe("summary") { $0.sight.mayRead($0.thing) ? $0.thing.summary : nil },
    .maybe("purpose") { $0.thing.purpose }, .maybe("nextOn") { $0.thing.nextOn },
    .maybe("nextKind") { $0.thing.nextKind },
    .texts("nextWith") { seen in seen.thing.nextWith.list.map(seen.sight.name) },
    .flag("confidential") { $0.thing.confidential }, .text("by") { $0.sight.adviser($0.thing.by) },
  ])

  static let need = Form<Need>([
    .id("id") { $0.id }, .id("version") { $0.version }, .text("text") { $0.text },
    .texts("topics") { $0.topics }, .day("on") { $0.on },
  ])

  static let eligibility = Form<Seen<Eligibility>>([
    .id("id") { $0.thing.id }, .id("version") { $0.thing.version },
    .choice("decision") { $0.thing.decision }, .text("proof") { $0.thing.proof },
    .day("on") { $0.thing.on }, .text("by") { $0.sight.adviser($0.thing.by) },
  ])

  static let notice = Form<Notice>([
    .id("id") { $0.id }, .day("on") { $0.on }, .text("version") { $0.edition }, .text("means") { $0.means },
  ])

  static let referral = Form<Seen<Referral>>([
    .id("id") { $0.thing.id }, .id("version") { $0.thing.version },
    .object("to", Form<Referral>([.choice("kind") { $0.toKind }, .text("name") { $0.toName }])) { $0.thing },
    .choice("purpose") { $0.thing.purpose }, .day("on") { $0.thing.on },
    .text("consent") { $0.thing.consent }, .maybe("answer") { $0.thing.answer },
    .maybe("answeredOn") { $0.thing.answeredOn }, .maybe("note") { $0.thing.note },
    .text("by") { $0.sight.adviser($0.thing.by) },
  ])

  static let waiver = Form<Seen<Waiver>>([
    .id("id") { $0.thing.id }, .id("version") { $0.thing.version },
    .text("condition") { $0.thing.condition }, .text("reason") { $0.thing.reason },
    .text("askedBy") { $0.sight.adviser($0.thing.askedBy) }, .day("askedOn") { $0.thing.askedOn },
    .maybe("decision") { $0.thing.decision },
    .maybe("decidedBy") { seen in seen.thing.decidedBy.map(seen.sight.adviser) },
    .maybe("decidedOn") { $0.thing.decidedOn }, .maybe("decisionReason") { $0.thing.decisionReason },
  ])

  static let share = Form<Seen<Share>>([
    .text("adviser") { $0.sight.adviser($0.thing.adviser) }, .maybe("until") { $0.thing.until },
  ])

  static let passage = Form<Seen<Passage>>([
    .id("id") { $0.thing.id }, .choice("move") { $0.thing.move }, .maybe("from") { $0.thing.from },
    .stage("to") { $0.thing.to }, .day("on") { $0.thing.on },
    .text("by") { $0.sight.adviser($0.thing.by) }, .maybe("reason") { $0.thing.reason },
    .init("conditions", ["type": "object", "additionalProperties": JSON.word(of: ConditionState.State.self)])
    {
      seen in
      .object(
        seen.thing.conditions.map { line in
          let pair = line.split(separator: "=", maxSplits: 1)
          return (String(pair.first ?? ""), .string(String(pair.last ?? "")))
        })
    },
  ])

  static let adviser = Form<Adviser>([
    .id("id") { $0.id }, .id("version") { $0.version }, .text("name") { $0.name },
    .choice("role") { $0.role }, .maybe("email") { $0.email }, .maybe("leftOn") { $0.leftOn },
  ])

  static let member = Form<TeamMember>([
    .id("id") { $0.adviser.id }, .text("name") { $0.adviser.name }, .choice("role") { $0.adviser.role },
    .maybe("login") { $0.login }, .maybe("email") { $0.adviser.email },
    .maybe("leftOn") { $0.adviser.leftOn },
  ])
}
