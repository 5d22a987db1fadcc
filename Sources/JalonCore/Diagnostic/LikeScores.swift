/// The scores of the associations that are like one: of each its latest closed diagnostic, its own left out.
public struct LikeScores: Sendable, Hashable {
  /// How many others have a closed diagnostic.
  public var others = 0
  /// Global scores in tenths of a percent, in no particular order; where it was not evaluated there is none.
  public var scores: [Int] = []
  /// The same for each dimension.
  public var dimensions: [String: [Int]] = [:]

  public init() {}

  /// Takes in one other association.
  ///
  /// - Parameters:
  ///   - score: its global score.
  ///   - kept: its dimensions as they are kept (`DimensionScores`); what is no score is passed over.
  public mutating func add(score: Int?, dimensions kept: String) {
    others += 1
    if let score { scores.append(score) }
    // Read byte by byte: there may be tens of thousands of others.
    var kept = kept
    kept.withUTF8 { bytes in
      var start = bytes.startIndex
      while start < bytes.endIndex {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: " ")) ?? bytes.endIndex
        if let equals = bytes[start..<end].firstIndex(of: UInt8(ascii: "=")) {
          add(bytes[equals + 1..<end], to: bytes[start..<equals])
        }
        start = end + 1
      }
    }
  }

  private mutating func add(
    _ digits: Slice<UnsafeBufferPointer<UInt8>>, to dimension: Slice<UnsafeBufferPointer<UInt8>>
  ) {
    var tenths = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit), tenths <= 1000 else { return }
      tenths = tenths * 10 + Int(digit - UInt8(ascii: "0"))
    }
    dimensions[String(decoding: dimension, as: UTF8.self), default: []].append(tenths)
  }
}

/// Where one diagnostic stands among those of like associations.
public struct Standing: Sendable, Hashable {
  /// The quarter in which a score falls, and what bounds the quarters.
  public struct Place: Sendable, Hashable {
    public let quartiles: Quartiles
    public let quarter: Quartiles.Quarter

    /// `nil` where there is no score, or where fewer than 10 others have one.
    init?(_ score: Int?, among others: [Int]) {
      guard let score, let quartiles = Quartiles(of: others) else { return nil }
      self.quartiles = quartiles
      quarter = quartiles.quarter(of: score)
    }
  }

  /// How many like associations have a closed diagnostic.
  public let others: Int
  /// Of the global score.
  public let global: Place?
  /// Of the evaluated dimensions, by id; only those that can be compared.
  public let dimensions: [String: Place]

  /// `nil` for fewer than 10 others, and for a diagnostic under way.
  public init?(_ diagnostic: Diagnostic, among like: LikeScores) {
    guard diagnostic.isClosed, like.others >= Quartiles.fewest else { return nil }
    others = like.others
    global = Place(diagnostic.score, among: like.scores)
    var dimensions: [String: Place] = [:]
    for score in diagnostic.dimensionScores.list {
      dimensions[score.dimension] = Place(score.tenths, among: like.dimensions[score.dimension] ?? [])
    }
    self.dimensions = dimensions
  }
}
