/// What someone thinks of a training: at once, or of its use one to six months later.
public struct Opinion: Record {
  public static let kind = RecordKind.opinion
  public static let fields: [Field<Opinion>] = [
    Field("association", \.association, names: .association), Field("case", \.case, names: .case),
    Field("training", \.training, names: .training),
    Field("enrolment", \.enrolment, names: .enrolment), Field("term", \.term), Field("score", \.score),
    Field("comment", \.comment), Field("use", \.use), Field("on", \.on),
  ]

  public enum Term: String, Choice {
    case hot, cold

    public var label: Localized {
      switch self {
      case .hot: Localized(fr: "à chaud", en: "at once")
      case .cold: Localized(fr: "à froid", en: "later on")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var association: Int64 = 0
  public var `case`: Int64 = 0
  public var training: Int64 = 0
  /// `nil` where it was given without a name, or by someone else: a funder, the board.
  public var enrolment: Int64?
  public var term = Term.hot
  /// 1 to 5.
  public var score = 1
  public var comment: String?
  /// What is used of it since.
  public var use: String?
  public var on = Day(number: 0)

  public init(id: Int64) { self.id = id }
}
