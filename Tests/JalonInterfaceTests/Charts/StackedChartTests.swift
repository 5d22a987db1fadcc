import JalonCore
import Testing

@testable import JalonInterface

struct StackedChartTests {
  private func text(_ lines: [[Span]]) -> [String] { lines.map { $0.map(\.text).joined() } }

  @Test func `bands lie one above the other, in proportion`() {
    let chart = StackedChart(
      bands: [
        .init(values: [4, 4, 4], role: .muted), .init(values: [0, 2, 4], role: .accent),
      ], isPlain: true)
    #expect(chart.peak == 8)
    #expect(text(chart.lines(columns: 5, rows: 4)) == ["    1", "  111", "22222", "22222"])
  }

  @Test func `in braille the same heights have four times the steps`() {
    let chart = StackedChart(bands: [.init(values: [1, 8], role: .accent)], isPlain: false)
    let lines = text(chart.lines(columns: 4, rows: 2))
    #expect(lines.allSatisfy { $0.count == 4 })
    #expect(lines[0].first == " " && lines[1].last == "⣿")
  }

  @Test func `neighbours have grains of their own`() {
    let chart = StackedChart(
      bands: [.init(values: [4, 4], role: .muted), .init(values: [4, 4], role: .accent)], isPlain: false)
    let lines = chart.lines(columns: 3, rows: 2)
    #expect(text(lines) == ["⢕⢕⢕", "⣿⣿⣿"] || text(lines) == ["⡪⡪⡪", "⣿⣿⣿"])
    #expect(lines.map { $0.map(\.style.role) } == [[.accent], [.muted]])
  }

  @Test func `of nothing there is nothing to see`() {
    let chart = StackedChart(bands: [.init(values: [0, 0], role: .accent)], isPlain: false)
    #expect(chart.lines(columns: 3, rows: 2) == [[], []])
    #expect(chart.lines(columns: 0, rows: 0).isEmpty)
  }

  @Test func `a shade grows with its figure`() {
    #expect((0...4).map { HeatCell.text($0, of: 4, width: 2, .unicode) } == ["· ", "░░", "▒▒", "▓▓", "██"])
    #expect((0...4).map { HeatCell.text($0, of: 4, width: 2, .ascii) } == [". ", "::", "oo", "OO", "@@"])
    #expect(HeatCell.text(1, of: 1, width: 1, .unicode) == "█")
  }
}
