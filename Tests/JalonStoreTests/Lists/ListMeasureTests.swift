import Glibc
import JalonCore
import Testing

@testable import JalonStore

/// Prints how long pages take at full size. Asked for by `JALON_MEASURE=1`, since it holds to no figure of one machine.
@Suite struct ListMeasureTests {
  @Test(.enabled(if: getenv("JALON_MEASURE") != nil))
  func `pages of 42,000 cases and 300,000 associations`() throws {
    let programme = InventedProgramme(associations: 300_000, cases: 42_000, seed: 9)
    let scratch = try ScratchProgramme()
    try scratch.write { connection throws(Refusal) in try programme.write(to: connection) }
    let queries = [
      "", "z", "zeb", "a", "am", "ami", "amicale", "ru so", "stage:plan", "adviser:me", "department:2A sport",
    ]
    for text in queries {
      let query = try Query.parse(text)
      let cases = try fastest {
        for sort in CaseSort.allCases {
          _ = try scratch.store.cases(
            PageRequest(query: query, sort: sort, limit: 50, today: programme.today, me: "Zoé Martin"))
        }
      }
      let register = try fastest {
        for sort in AssociationSort.allCases {
          _ = try scratch.store.associations(
            PageRequest(query: query, sort: sort, limit: 50, today: programme.today, me: "Zoé Martin"))
        }
      }
      print("“\(text)”: cases \(cases / 8) µs a page, register \(register / 3) µs a page")
    }
  }

  /// Microseconds of processor time of the fastest of five runs: other programs don't count.
  private func fastest(_ body: () throws -> Void) throws -> Int {
    var best = Int.max
    for _ in 0..<5 {
      let start = clock()
      try body()
      best = min(best, (clock() - start) * 1_000_000 / Int(CLOCKS_PER_SEC))
    }
    return best
  }
}
