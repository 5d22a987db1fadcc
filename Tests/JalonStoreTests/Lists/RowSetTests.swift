import Testing

@testable import JalonStore

@Suite struct RowSetTests {
  @Test func `a set holds what was put in, up to its end, and nothing else`() {
    let set = RowSet([0, 1, 63, 64, 200, 201, -5], upTo: 200)
    #expect((-10...300).filter { set.contains($0) } == [0, 1, 63, 64, 200])
    #expect(set.count == 5)
  }

  @Test func `an intersection holds what both hold, however far either goes`() {
    var set = RowSet([1, 70, 500], upTo: 500)
    set.formIntersection(RowSet([1, 2, 70], upTo: 100))
    #expect((0...600).filter { set.contains($0) } == [1, 70])
    var short = RowSet([1, 70], upTo: 100)
    short.formIntersection(RowSet([70, 500], upTo: 500))
    #expect((0...600).filter { short.contains($0) } == [70])
  }
}
