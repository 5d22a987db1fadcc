import Testing

@testable import JalonCore

struct HalfYearTests {
  private func periods(_ first: String, _ last: String) throws -> [String] {
    let first = try #require(Day(iso: first))
    let last = try #require(Day(iso: last))
    return HalfYears(from: first, to: last).periods.map { "\($0.lowerBound.iso)/\($0.upperBound.iso)" }
  }

  @Test func aPlanOfAYearHasTwo() throws {
    #expect(
      try periods("2026-01-15", "2027-01-14")
        == ["2026-01-15/2026-07-14", "2026-07-15/2027-01-14"])
  }

  @Test func aLastPeriodBelowThreeMonthsAsksForNothing() throws {
    #expect(try periods("2026-01-01", "2026-09-29") == ["2026-01-01/2026-06-30"])
    #expect(
      try periods("2026-01-01", "2026-09-30") == ["2026-01-01/2026-06-30", "2026-07-01/2026-09-30"])
  }

  @Test func theOnlyPeriodAsksHoweverShort() throws {
    #expect(try periods("2026-01-01", "2026-01-10") == ["2026-01-01/2026-01-10"])
    #expect(try periods("2026-01-01", "2026-01-01") == ["2026-01-01/2026-01-01"])
    #expect(try periods("2026-01-10", "2025-12-01") == ["2026-01-10/2026-01-10"])
  }

  @Test func monthsAreCountedFromTheFirstDayWhateverTheirLength() throws {
    #expect(
      try periods("2026-08-31", "2027-08-30")
        == ["2026-08-31/2027-02-27", "2027-02-28/2027-08-30"])
    #expect(try periods("2026-08-31", "2028-02-28").last == "2027-08-31/2028-02-28")
  }

  @Test func theEndOfTheCalendarEndsThePlan() throws {
    #expect(try periods("9999-06-01", "9999-12-31").first == "9999-06-01/9999-11-30")
  }

  @Test func monthsAreAddedWithinTheCalendar() throws {
    let day = try #require(Day(iso: "2027-12-31"))
    #expect(day.adding(months: 2).iso == "2028-02-29")
    #expect(day.adding(months: -12).iso == "2026-12-31")
    #expect(day.adding(months: 0) == day)
    #expect(day.adding(months: -22).iso == "2026-02-28")
  }
}
