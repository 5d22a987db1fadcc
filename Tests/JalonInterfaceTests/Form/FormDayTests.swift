import JalonCore
import Testing

@testable import JalonInterface

struct FormDayTests {
  private let today = Day(iso: "2026-11-22") ?? Day(number: 0)

  @Test(arguments: [
    ("22/11/2026", "2026-11-22"), ("2026-11-22", "2026-11-22"), ("22/11", "2026-11-22"),
    ("5/1", "2027-01-05"),
    ("31/8", "2026-08-31"), ("20", "2026-11-20"), ("hier", "2026-11-21"), ("Demain", "2026-11-23"),
    ("+7", "2026-11-29"),
    ("-2", "2026-11-20"), ("1.12.26", "2026-12-01"), ("yesterday", "2026-11-21"), ("28", "2026-11-28"),
  ])
  func daysAreReadAsPeopleTypeThem(typed: String, meant: String) {
    #expect(FormDay.read(typed, today: today)?.iso == meant)
  }

  @Test(arguments: ["31/02", "12/13", "bientôt", "", "1/2/3/4", "+99999", "2026-02-30"])
  func whatIsNoDayIsNotGuessed(typed: String) {
    #expect(FormDay.read(typed, today: today) == nil)
  }

  @Test func aTimeMayStandBehindTheDay() {
    #expect(FormDay.readTime("demain 10h", today: today)?.iso == "2026-11-23T10:00")
    #expect(FormDay.readTime("12/12 14:30", today: today)?.iso == "2026-12-12T14:30")
    #expect(FormDay.readTime("12/12 à 9h15", today: today)?.iso == "2026-12-12T09:15")
    #expect(FormDay.readTime("12/12", today: today)?.iso == "2026-12-12")
    #expect(FormDay.readTime("12/12 25h", today: today) == nil)
  }
}
