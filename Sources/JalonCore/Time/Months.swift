extension Day {
  /// The same day so many months later; the last of the month where that month has no such day.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let shifted = year * 12 + month - 1 + months
    let (newYear, newMonth) = (shifted.flooredQuotient(by: 12), shifted.flooredRemainder(by: 12) + 1)
    let last = Day.length(ofMonth: newMonth, year: newYear)
    return Day(year: newYear, month: newMonth, day: min(day, last)) ?? self
  }
}

extension Int {
  fileprivate func flooredQuotient(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  fileprivate func flooredRemainder(by divisor: Int) -> Int { self - flooredQuotient(by: divisor) * divisor }
}
