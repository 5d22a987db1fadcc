/// One condition of a query. Where the record has no value for it, the condition doesn't hold, and its negation does.
public enum Term: Sendable, Hashable {
  /// The stage of the case has this id; an association without a case is at no stage.
  case stage(StageID)
  case status(Case.Status)
  /// The code of the department, as in `Department`.
  case department(String)
  /// The case's adviser bears these words.
  case adviser(Phrase)
  /// The case's adviser is the one who asks.
  case mine
  /// The network of the association bears these words.
  case network(Phrase)
  /// The sector bears these words; see `Sector.matches(_:_:)` for what a family bears.
  case sector(Phrase)
  case city(Phrase)
  /// One of the tags is this one, both folded by `Fold.key`.
  case tag(String)
  /// The id of the record listed: of the case in a list of cases, of the association in a list of associations.
  case id(Int64)
  case reference(CaseReference)
  /// The whole number in the national register, normalised: a `RNANumber` or a `FormerNumber`.
  case rna(String)
  /// The global score, in tenths of a percent.
  case score(Comparison, Int)
  /// Days since the last exchange, or since the opening of the case where there was none.
  case stale(Comparison, Int)
  /// Days until the next follow-up, negative where it is overdue: `due<7d` includes what is overdue.
  case due(Comparison, Int)
  /// The case is not closed, and one of its actions is so.
  case action(ActionQuery)
  /// One of the actions of the case, not dropped, has this flag.
  case flag(Question.Flag)
  /// Someone who bears these words owns an open action of the case.
  case owner(Phrase)
  /// The case takes part in an open pool whose tool bears these words.
  case pool(Phrase)
  /// One of the trainings of the case has a title that bears these words.
  case training(Phrase)
  /// Days since the case entered its present stage; `since>28d` is longer than four weeks.
  case since(Comparison, Int)
  /// The case was in the stage at the end of the day.
  case was(StageID, Day)
  /// The case entered the stage, opened or taken over there, or coming back to it, on one of the days; `nil` is ever.
  case entered(StageID, DaySpan?)
  /// The case passed the gate of the stage on one of the days.
  case passed(StageID, DaySpan?)
  /// The case was closed with the outcome, or with any, on one of the days.
  case ended(Case.Outcome?, DaySpan?)
  /// The association asked for this on one of the days.
  case asked(TopicQuery, DaySpan?)
  /// The condition of this id is missing at the present gate of the case.
  case missing(String)
  /// A waiver of the case is in this state.
  case waiver(WaiverQuery)
  /// The case is shared, on the day of asking, with an adviser whose name bears these words; `nil` is with the one who asks.
  case shared(Phrase?)
  /// This is not recorded of the association: `network:-`.
  case unrecorded(Fact)
  /// Whether the case was taken over from elsewhere.
  case takenOver(Bool)
  /// One of the texts searched bears these words: names, cities, referents, numbers, needs, notes.
  case words(Phrase)
}

extension Term {
  /// What may be missing in the record of an association; the raw value is the name of its field.
  public enum Fact: String, CaseIterable, Sendable {
    case department, sector, network, city

    /// What is typed in the place of a value.
    static let typed = "-"

    /// The field that names it in a query.
    var field: QueryField {
      switch self {
      case .department: .department
      case .sector: .sector
      case .network: .network
      case .city: .city
      }
    }
  }
}

/// How a figure is compared; the raw value is what is typed.
public enum Comparison: String, CaseIterable, Sendable {
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case equal = "="

  /// Whether `left` stands so to `right`.
  public func holds(_ left: Int, _ right: Int) -> Bool {
    switch self {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    case .equal: left == right
    }
  }
}

/// Folded words that must follow each other in a text, the last one as the beginning of a word: `familles rur`. Or, where it is typed
/// behind `=`, all the words of a text: `="familles rurales"`.
public struct Phrase: Sendable, Hashable {
  /// As `Fold.words` gives them; at least one.
  public let words: [String]
  /// Whether a text that bears it has no other words.
  public let isWhole: Bool

  /// `nil` where the text holds no word.
  public init?(_ text: String, isWhole: Bool = false) {
    words = Fold.words(text)
    self.isWhole = isWhole
    if words.isEmpty { return nil }
  }

  private init(words: [String]) {
    self.words = words
    isWhole = false
  }

  /// The same words wherever they stand.
  public var open: Phrase { Phrase(words: words) }

  /// Whether a text, given as its folded words, bears the phrase.
  public func matches(_ text: [String]) -> Bool {
    if isWhole { return text == words }
    guard let last = words.last, text.count >= words.count else { return false }
    let whole = words.dropLast()
    return (0...text.count - words.count).contains { start in
      text[start..<start + whole.count].elementsEqual(whole) && text[start + whole.count].hasPrefix(last)
    }
  }
}
