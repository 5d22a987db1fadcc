import JalonCore

/// Associations, as results show them. Fields are named as in the commands.
enum AssociationForms {
  /// The whole record.
  static let whole = Form<Association>([
    .id("id") { $0.id }, .id("version") { $0.version }, .text("name") { $0.name },
    .maybe("shortName") { $0.shortName }, .choice("kind") { $0.form }, .maybe("rna") { $0.rna },
    .maybe("formerIdentifier") { $0.formerIdentifier }, .maybe("siren") { $0.siren },
    .maybe("siret") { $0.siret }, .maybe("department") { $0.department },
    .maybe("postcode") { $0.postcode }, .maybe("city") { $0.city }, .maybe("address") { $0.address },
    .maybe("website") { $0.website }, .maybe("purpose") { $0.purpose }, .maybe("sector") { $0.sector },
    .init("employees", ["anyOf": [CommandSchema.headcount, ["type": "null"]]]) { JSON($0.employees) },
    .number("volunteers") { $0.volunteers }, .number("budget") { $0.budget },
    .maybe("network") { $0.network }, .maybe("project") { $0.project },
    .maybe("singularity") { $0.singularity }, .maybe("createdOn") { $0.createdOn },
    .maybe("registerState") { $0.registerState }, .maybe("registerUpdatedAt") { $0.registerUpdatedAt },
    .init("mergedInto", JSON.type("integer").orNull) { JSON($0.mergedInto) },
  ])

  /// A line of `association list`.
  static let row = Form<AssociationRow>([
    .id("id") { $0.id }, .text("name") { $0.name }, .maybe("rna") { $0.rna }, .maybe("siren") { $0.siren },
    .maybe("department") { $0.department }, .maybe("city") { $0.city }, .maybe("sector") { $0.sector },
    .maybe("stage") { $0.stage }, .id("version") { $0.version },
  ])

  /// What `association show` prints.
  static let shown = Form<Shown>(
    [Form<Shown>.Key.object("association", whole) { $0.sight.file.association }]
      + [
        .init("registerSays", ["type": "object"]) { shown in
          .object(shown.registerSays.sorted { $0.key < $1.key }.map { ($0.key, JSON($0.value)) })
        },
        .list("duplicates", row) { $0.duplicates },
        .list("eligibility", RecordForms.eligibility) { shown in
          shown.sight.file.eligibilities.map { Seen(thing: $0, sight: shown.sight) }
        },
        .list("referents", RecordForms.referent) { $0.sight.file.referents },
        .list("aims", RecordForms.aim) { $0.sight.file.aims },
        .list("cases", caseLine) { shown in
          shown.sight.file.cases.map { Seen(thing: $0, sight: shown.sight) }
        },
      ])

  /// An association with what is around it.
  struct Shown: Sendable {
    let sight: Sight
    /// What the register says instead of values that were changed by hand.
    let registerSays: [String: Value]
    let duplicates: [AssociationRow]
  }

  private static let caseLine = Form<Seen<Case>>([
    .id("id") { $0.thing.id }, .text("reference") { $0.thing.reference }, .stage("stage") { $0.thing.stage },
    .choice("status") { $0.thing.status }, .text("adviser") { $0.sight.adviser($0.thing.adviser) },
    .day("openedOn") { $0.thing.openedOn }, .maybe("closedOn") { $0.thing.closedOn },
  ])
}
