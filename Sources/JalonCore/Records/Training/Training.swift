/// A training action held for the people of an association: what its evidence file is about.
public struct Training: Record {
  public static let kind = RecordKind.training
  public static let fields: [Field<Training>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("action", \.action, names: .action), Field("title", \.title), Field("nature", \.nature),
    Field("content", \.content), Field("place", \.place), Field("means", \.means),
    Field("trainer", \.trainer), Field("price", \.price), Field("declaration", \.declaration),
    Field("edition", \.edition), Field("declaredOn", \.declaredOn),
    Field("declaredBy", \.declaredBy, names: .adviser), Field("by", \.by, names: .adviser),
  ]

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  /// The action of the plan that it carries out, where there is one.
  public var action: Int64?
  public var title = ""
  /// What kind of action it is in law: levelling up, adaptation to a post…
  public var nature: String?
  /// The programme: what is taught, in which order, how.
  public var content: String?
  public var place: String?
  /// Room, equipment, documents given.
  public var means: String?
  public var trainer: Participant?
  /// Cents.
  public var price: Int?
  /// The number under which the training body is declared.
  public var declaration: String?
  /// Which version of its evidence file is being kept: one more with each reopening.
  public var edition = 1
  /// The day on which the evidence file was declared complete; locked since.
  public var declaredOn: Day?
  public var declaredBy: Int64?
  public var by: Int64 = 0

  public init(id: Int64) { self.id = id }

  public var isLocked: Bool { declaredOn != nil }
}
