import JalonCore
import Testing

@Suite struct StandingTests {
  private func diagnostic(_ score: Int?, _ dimensions: [DimensionScores.Score] = []) -> Diagnostic {
    var diagnostic = Diagnostic(id: 1)
    diagnostic.closedOn = Day(number: 20_000)
    diagnostic.score = score
    diagnostic.dimensionScores = DimensionScores(dimensions)
    return diagnostic
  }

  private func like(_ scores: [Int?], _ dimensions: String = "") -> LikeScores {
    var like = LikeScores()
    for score in scores { like.add(score: score, dimensions: dimensions) }
    return like
  }

  @Test func `nothing is said among fewer than ten others`() {
    #expect(Standing(diagnostic(500), among: like(Array(repeating: 400, count: 9))) == nil)
    #expect(Standing(diagnostic(500), among: like(Array(repeating: 400, count: 10))) != nil)
  }

  @Test func `others without a score are others, and are not compared with`() throws {
    let standing = try #require(
      Standing(
        diagnostic(500), among: like(Array(repeating: nil, count: 5) + Array(repeating: 400, count: 9))))
    #expect(standing.others == 14)
    #expect(standing.global == nil)
  }

  @Test func `a score stands in its quarter, for the whole and for each dimension`() throws {
    let own = diagnostic(
      750, [.init(dimension: "PRO", tenths: 100), .init(dimension: "SEC", tenths: 1000)])
    let scores = stride(from: 100, through: 1000, by: 100).map { Int?.some($0) }
    let standing = try #require(Standing(own, among: like(scores, "PRO=500 HUM=300 SEC=999")))
    #expect(standing.global?.quarter == .third)
    #expect(standing.global?.quartiles.median == 500)
    #expect(standing.dimensions["PRO"]?.quarter == .lowest)
    #expect(standing.dimensions["SEC"]?.quarter == .highest)
    #expect(standing.dimensions["HUM"] == nil)
  }

  @Test func `a diagnostic under way stands nowhere`() {
    var open = diagnostic(500)
    open.closedOn = nil
    #expect(Standing(open, among: like(Array(repeating: 400, count: 20))) == nil)
  }

  @Test(arguments: ["", " ", "PRO", "PRO=", "PRO=x", "=5", "PRO=99999999999999999999"])
  func `what is no score is passed over`(kept: String) {
    let dimensions = like([400], kept).dimensions
    #expect(dimensions.values.joined().allSatisfy { $0 <= 10_009 })
    #expect(dimensions["PRO", default: []].allSatisfy { $0 == 0 })
  }
}
