import JalonCore

/// The months that flow and needs are about.
extension TeamState {
  /// A year of flow, and as many months of needs as there is room for; further back by whole years.
  func period(_ shell: Shell) -> FigurePeriod {
    let today = shell.today
    let back = yearsBack[tab] ?? 0
    let last = back == 0 ? today : lastOfMonth(today.adding(months: -12 * back))
    return FigurePeriod(
      last: tab == .needs ? NeedsPage.months(in: shell.size.columns) : 12, .month, upTo: last)
  }

  /// The month that was chosen, else the latest.
  func month(of needs: NeedsOverTime) -> Int {
    min(columns[.needs] ?? .max, max(0, needs.steps.count - 1))
  }

  /// Beyond the first column of needs, and beyond the last one, lie other years.
  ///
  /// - Returns: whether the step led there.
  mutating func turnYears(_ direction: Int, from column: Int, of count: Int, _ shell: inout Shell) -> Bool {
    let back = yearsBack[tab] ?? 0
    // Where nothing is there is nothing to walk through.
    let isEmpty = needs?.rows.isEmpty == true
    guard tab == .needs,
      direction < 0 ? column == 0 || isEmpty : back > 0 && (column == count - 1 || isEmpty)
    else { return false }
    yearsBack[tab] = back + (direction < 0 ? 1 : -1)
    // The month beside the one that one was at is the chosen one.
    columns[.needs] = min(max(0, column + (direction < 0 ? 11 : -11)), count - 1)
    refresh(&shell)
    return true
  }

  private func lastOfMonth(_ day: Day) -> Day {
    let (year, month, dayOfMonth) = day.civil
    return day + (Day.length(ofMonth: month, year: year) - dayOfMonth)
  }
}
