import Testing

@testable import JalonCore

struct NearestTests {
  let fields = ["stage", "status", "adviser", "department", "due", "étape"]

  @Test(arguments: [
    ("stge", "stage"), ("satge", "stage"), ("Étap", "étape"), ("dep", "department"), ("statut", "status"),
    ("advisor", "adviser"), ("stage", "stage"),
  ])
  func aSlipFindsItsWord(_ typed: String, _ meant: String) {
    #expect(Nearest.word(to: typed, among: fields) == meant)
  }

  @Test func whatIsFarFromEverythingFindsNothing() {
    for typed in ["", "x", "zebra", "http", "  "] {
      #expect(Nearest.word(to: typed, among: fields) == nil, "\(typed)")
    }
  }

  @Test func aSwapCountsOnce() {
    #expect(Nearest.distance(Array("ab"), Array("ba"), atMost: 5) == 1)
    #expect(Nearest.distance(Array("kitten"), Array("sitting"), atMost: 5) == 3)
    #expect(Nearest.distance(Array("kitten"), Array("sitting"), atMost: 2) == nil)
    #expect(Nearest.distance(Array(""), Array("ab"), atMost: 2) == 2)
  }
}
