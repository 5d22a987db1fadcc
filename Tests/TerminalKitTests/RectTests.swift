import Testing

@testable import TerminalKit

struct RectTests {
  @Test func `a cut gives two parts that make the whole`() {
    var random = SeededRandom(seed: 4)
    for _ in 0..<500 {
      let area = random.rect(around: Size(rows: 10, columns: 30))
      let count = Int.random(in: -2...40, using: &random)
      for (first, second) in [area.split(top: count), area.split(bottom: count)] {
        #expect(first.rows + second.rows == area.rows && first.endRow == second.row)
        #expect(area.contains(first) && area.contains(second))
      }
      for (first, second) in [area.split(left: count), area.split(right: count)] {
        #expect(first.columns + second.columns == area.columns && first.endColumn == second.column)
        #expect(area.contains(first) && area.contains(second))
      }
    }
  }

  @Test func `what is centred or inset stays inside`() {
    let area = Rect(row: 2, column: 4, rows: 5, columns: 20)
    #expect(area.centred(Size(rows: 3, columns: 10)) == Rect(row: 3, column: 9, rows: 3, columns: 10))
    #expect(area.centred(Size(rows: 50, columns: 50)) == area)
    #expect(area.inset(rows: 1, columns: 2) == Rect(row: 3, column: 6, rows: 3, columns: 16))
    #expect(area.inset(rows: 9, columns: 9).isEmpty)
  }

  @Test func `areas that do not meet have nothing in common`() {
    let left = Rect(row: 0, column: 0, rows: 2, columns: 2)
    #expect(left.intersection(Rect(row: 0, column: 5, rows: 2, columns: 2)).isEmpty)
    #expect(left.intersection(Rect(row: 1, column: 1, rows: 9, columns: 9)).size == Size(rows: 1, columns: 1))
  }
}
