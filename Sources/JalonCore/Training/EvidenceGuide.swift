/// What a programme may correct of evidence files: by when each piece is due, and which indicators it serves.
///
/// The indicators are those of the French quality standard for training bodies (RNQ, “Qualiopi”), 1 to 32. The summaries
/// that the standard guide rests on are not the official ones: check them against the ministry's reading guide.
public struct EvidenceGuide: Sendable, Hashable, Codable {
  /// What is said of one piece.
  public struct Entry: Sendable, Hashable, Codable {
    /// From which half-day the due day counts.
    public enum Anchor: String, Codable, Sendable, CaseIterable {
      case first, last
    }

    public var from: Anchor
    /// Days after it; before it where below zero.
    public var days: Int
    public var indicators: [Int]

    public init(from: Anchor, days: Int, indicators: [Int]) {
      self.from = from
      self.days = days
      self.indicators = indicators
    }
  }

  /// By the id of the piece (`EvidencePiece`); every piece has one.
  public var entries: [String: Entry]

  public init(entries: [String: Entry]) { self.entries = entries }

  public subscript(piece: EvidencePiece) -> Entry {
    entries[piece.rawValue] ?? Self.standardEntry(of: piece)
  }

  /// Days from the anchor that a guide may give.
  public static let bounds = -365...730
  public static let indicators = 1...32

  public static let standard = EvidenceGuide(
    entries: Dictionary(
      uniqueKeysWithValues: EvidencePiece.allCases.map { ($0.rawValue, standardEntry(of: $0)) }))

  private static func standardEntry(of piece: EvidencePiece) -> Entry {
    switch piece {
    case .need: Entry(from: .first, days: 0, indicators: [4])
    case .objectives: Entry(from: .first, days: 0, indicators: [5, 6])
    case .agreement: Entry(from: .first, days: 0, indicators: [])
    case .positioning: Entry(from: .first, days: 0, indicators: [8])
    case .invitation: Entry(from: .first, days: -7, indicators: [9, 26])
    case .attendance: Entry(from: .last, days: 0, indicators: [11, 12])
    case .incidents: Entry(from: .last, days: 0, indicators: [10, 12, 31])
    case .assessment: Entry(from: .last, days: 0, indicators: [11])
    case .hotOpinion: Entry(from: .last, days: 0, indicators: [30])
    case .certificate: Entry(from: .last, days: 15, indicators: [])
    case .coldOpinion: Entry(from: .last, days: 90, indicators: [30])
    case .improvement: Entry(from: .last, days: 90, indicators: [31, 32])
    }
  }
}
