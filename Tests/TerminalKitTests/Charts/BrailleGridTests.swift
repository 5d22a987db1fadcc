import TerminalKit
import Testing

struct BrailleGridTests {
  private func text(_ grid: BrailleGrid) -> [String] {
    (0..<grid.rows).map { row in String((0..<grid.columns).map { grid.sign(column: $0, row: row) }) }
  }

  @Test func `each dot has its place in its cell`() {
    var signs = ""
    for y in 0..<4 {
      for x in 0..<2 {
        var grid = BrailleGrid(columns: 1, rows: 1)
        grid.set(x: x, y: y)
        signs.append(grid.sign(column: 0, row: 0))
      }
    }
    #expect(signs == "⠁⠈⠂⠐⠄⠠⡀⢀")
  }

  @Test func `dots add up, and those outside are left out`() {
    var grid = BrailleGrid(columns: 2, rows: 2)
    #expect(grid.width == 4 && grid.height == 8)
    for x in -1...5 { for y in -1...9 where x >= 2 { grid.set(x: x, y: y) } }
    #expect(text(grid) == [" ⣿", " ⣿"])
    #expect(text(BrailleGrid(columns: 0, rows: -1)).isEmpty)
  }
}
