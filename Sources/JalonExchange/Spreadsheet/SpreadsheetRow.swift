public import JalonCore

/// What one row of a spreadsheet asks for. Nothing is kept yet: the importer compares it with what is there.
public struct SpreadsheetRow: Sendable {
  /// What the row says of a case; the importer decides whether it opens one or takes one over.
  public struct CaseFacts: Sendable, Hashable {
    /// An adviser's name as it is written; whether there is such an adviser is not checked here.
    public var adviser: String?
    /// A stage of the path; `nil` for the first.
    public var stage: StageID?
    public var openedOn: Day?
    public var origin: String?
    public var reason: String?
    public var tags: [String] = []
  }

  /// A need, in the association's own words.
  public struct NeedFacts: Sendable, Hashable {
    public var text: String
    /// Topics as they are written: ids, labels or free words.
    public var topics: [String]
  }

  /// Line of the file on which the record begins; the header is line 1.
  public var line: Int
  /// Values that have been read and checked, ready for `association.register` or `association.update`.
  public var facts = AssociationFacts()
  /// Ready for `referent.add` once the importer has put the association's id in each.
  public var referents: [AddReferent] = []
  /// `nil` where the row says nothing of a case.
  public var caseFacts: CaseFacts?
  public var need: NeedFacts?
  public var problems: [SpreadsheetProblem] = []

  public init(line: Int) { self.line = line }

  /// Whether the row can't be imported at all.
  public var isRejected: Bool { problems.contains { $0.severity == .rejected } }
}

/// Something in a row that can't be read as it should.
public struct SpreadsheetProblem: Sendable, Hashable {
  public enum Severity: Sendable, Hashable {
    /// The row can't be imported.
    case rejected
    /// The value is left out, the row stays.
    case leftOut
    /// The text was cleaned, and kept.
    case mended
  }

  /// `fieldCount`, `unterminatedQuote`, `emptyName`, `badValue`, `noReferentName`, `controlCharacters`, `invalidUtf8`,
  /// `replacementCharacter`, `nul`.
  public var code: String
  public var severity: Severity
  /// Header of the column, `nil` where it is about the whole row.
  public var column: String?
  public var message: Localized

  public init(_ code: String, _ severity: Severity, column: String? = nil, fr: String, en: String) {
    self.code = code
    self.severity = severity
    self.column = column
    message = Localized(fr: fr, en: en)
  }
}
