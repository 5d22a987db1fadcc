/// The evidence file of one training: which pieces are there, which are missing, by when each is due. Pure.
public struct EvidenceFile: Sendable, Hashable {
  public enum State: String, Choice {
    case present, missing
    case notApplicable = "not_applicable"

    public var label: Localized {
      switch self {
      case .present: Localized(fr: "présente", en: "present")
      case .missing: Localized(fr: "manquante", en: "missing")
      case .notApplicable: Localized(fr: "non applicable", en: "not applicable")
      }
    }
  }

  /// One piece.
  public struct Line: Sendable, Hashable, Identifiable {
    public let piece: EvidencePiece
    public let state: State
    /// What is there, or what is missing, with the figures; the reason where it does not apply.
    public let message: Localized
    /// `nil` as long as the training has no half-day.
    public let dueOn: Day?
    public let indicators: [Int]
    /// The command that enters what is missing.
    public let command: String

    public var id: EvidencePiece { piece }

    /// Whether it should have been there by now.
    public func isLate(on day: Day) -> Bool { state == .missing && (dueOn.map { $0 < day } ?? false) }
  }

  public let training: Training
  /// In the order of `EvidencePiece`.
  public let lines: [Line]

  public init(
    of training: Training, in file: AssociationFile, on day: Day, _ guide: EvidenceGuide = .standard
  ) {
    self.training = training
    let rules = EvidenceRules(training: training, file: file)
    let sessions = file.sessions(of: training.id)
    lines = EvidencePiece.allCases.map { piece in
      let entry = guide[piece]
      let anchor = entry.from == .first ? sessions.first?.on : sessions.last?.on
      let found = rules.finding(piece)
      let exemption = file.evidence(.exemption, of: training.id).last { $0.piece == piece }
      let isExempt = !found.isThere && exemption != nil
      return Line(
        piece: piece, state: found.isThere ? .present : isExempt ? .notApplicable : .missing,
        message: isExempt ? Localized(exemption?.text ?? "") : found.message,
        dueOn: anchor.map { $0 + entry.days }, indicators: entry.indicators, command: found.command)
    }
  }

  public var present: Int { lines.count { $0.state == .present } }
  public var missing: Int { lines.count { $0.state == .missing } }
  public var notApplicable: Int { lines.count { $0.state == .notApplicable } }
  public var isComplete: Bool { missing == 0 }

  /// The day by which the next missing piece is due, overdue included.
  public var nextDue: Day? { lines.lazy.filter { $0.state == .missing }.compactMap(\.dueOn).min() }

  public func late(on day: Day) -> Int { lines.count { $0.isLate(on: day) } }
}
