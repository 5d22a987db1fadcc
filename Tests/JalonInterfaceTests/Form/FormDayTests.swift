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

  @Test(arguments: [
    // The 22nd of November 2026 is a Sunday.
    ("jeudi", "2026-11-26"), ("Jeu.", "2026-11-26"), ("thursday", "2026-11-26"), ("dimanche", "2026-11-29"),
    ("lundi dernier", "2026-11-16"), ("last monday", "2026-11-16"), ("vendredi prochain", "2026-11-27"),
    ("+3j", "2026-11-25"), ("+2s", "2026-12-06"), ("-1w", "2026-11-15"), ("dans 3 jours", "2026-11-25"),
    ("il y a 2 semaines", "2026-11-08"), ("3 days ago", "2026-11-19"), ("2 déc.", "2026-12-02"),
    ("1er janvier", "2027-01-01"), ("22 Nov 2026", "2026-11-22"), ("mer. 2 déc. 2026", "2026-12-02"),
  ])
  func daysAreReadByTheirNames(typed: String, meant: String) {
    #expect(FormDay.read(typed, today: today)?.iso == meant)
  }

  @Test func whatHappenedLiesBehindAndWhatIsAgreedAhead() {
    #expect(FormDay.read("25/12", today: today, .past)?.iso == "2025-12-25")
    #expect(FormDay.read("25/12", today: today, .future)?.iso == "2026-12-25")
    #expect(FormDay.read("jeudi", today: today, .past)?.iso == "2026-11-19")
    #expect(FormDay.read("20/11", today: today, .future)?.iso == "2027-11-20")
  }

  @Test("what a form shows can be read again", arguments: Language.allCases)
  func shownAndReadAgain(language: Language) {
    let when = DayTime(today + 10, minute: 14 * 60 + 5)
    #expect(FormDay.read(FormDay.text(today, language), today: today) == today)
    #expect(FormDay.readTime(FormDay.text(when, language), today: today) == when)
  }

  @Test(arguments: [
    "31/02", "12/13", "bientôt", "", "1/2/3/4", "+99999", "2026-02-30", "ma", "jui 3",
    "12 brumaire", "dans 3 lunes",
  ])
  func whatIsNoDayIsNotGuessed(typed: String) {
    #expect(FormDay.read(typed, today: today) == nil)
  }

  @Test func aTimeMayStandBehindTheDay() {
    #expect(FormDay.readTime("demain 10h", today: today)?.iso == "2026-11-23T10:00")
    #expect(FormDay.readTime("12/12 14:30", today: today)?.iso == "2026-12-12T14:30")
    #expect(FormDay.readTime("12/12 à 9h15", today: today)?.iso == "2026-12-12T09:15")
    #expect(FormDay.readTime("12/12", today: today)?.iso == "2026-12-12")
    #expect(FormDay.readTime("jeudi 15 h 30", today: today)?.iso == "2026-11-26T15:30")
    #expect(FormDay.readTime("Thursday 15h", today: today)?.iso == "2026-11-26T15:00")
    #expect(FormDay.readTime("12/12 25h", today: today) == nil)
  }
}
