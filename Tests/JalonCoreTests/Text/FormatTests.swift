import JalonCore
import Testing

struct FormatTests {
  @Test func numbersAreGroupedByThree() {
    #expect(Language.fr.number(1_234_567) == "1\u{202F}234\u{202F}567")
    #expect(Language.en.number(-1234) == "-1,234")
    #expect(Language.fr.number(999) == "999")
    #expect(Language.fr.number(Int.min).hasPrefix("-9\u{202F}223"))
    #expect(Language.fr.decimal(tenths: 12345) == "1\u{202F}234,5")
    #expect(Language.en.decimal(tenths: -5) == "-0.5")
    #expect(Language.fr.percent(tenths: 412) == "41,2\u{A0}%")
    #expect(Language.en.percent(tenths: 400) == "40%")
    #expect(Language.fr.money(cents: 123_450) == "1\u{202F}234,50\u{A0}€")
    #expect(Language.en.money(cents: -5) == "-€0.05")
    #expect(Language.fr.money(cents: 1_200_000) == "12\u{202F}000\u{A0}€")
  }

  @Test func zeroIsSingularInFrenchOnly() {
    let cases = { Localized.count($0, fr: ("dossier", "dossiers"), en: ("case", "cases")) }
    #expect(cases(0) == Localized(fr: "0\u{A0}dossier", en: "0\u{A0}cases"))
    #expect(cases(1) == Localized(fr: "1\u{A0}dossier", en: "1\u{A0}case"))
    #expect(cases(1234) == Localized(fr: "1\u{202F}234\u{A0}dossiers", en: "1,234\u{A0}cases"))
  }

  @Test func daysAreWrittenInEachLanguage() throws {
    let day = try #require(Day(iso: "2026-11-22"))
    #expect(Language.fr.mediumDate(day) == "22\u{A0}nov.\u{A0}2026")
    #expect(Language.en.mediumDate(day) == "22\u{A0}Nov\u{A0}2026")
    #expect(Language.fr.weekdayDate(day) == "dim. 22\u{A0}nov.")
    let first = try #require(Day(iso: "2027-01-01"))
    #expect(Language.fr.mediumDate(first) == "1er\u{A0}janv.\u{A0}2027")
  }

  @Test func daysAreSeenFromToday() {
    let today = Day(number: 20_000)
    let french = [-3, -2, -1, 0, 1, 2, 3].map { Language.fr.relative(today + $0, to: today) }
    #expect(
      french == [
        "il y a 3\u{A0}jours", "avant-hier", "hier", "aujourd’hui", "demain", "après-demain",
        "dans 3\u{A0}jours",
      ])
    let english = [-2, -1, 0, 1, 2].map { Language.en.relative(today + $0, to: today) }
    #expect(english == ["2\u{A0}days ago", "yesterday", "today", "tomorrow", "in 2\u{A0}days"])
    #expect(Language.fr.days(47) == "47\u{A0}j")
  }

  @Test func durationsAreHoursAndMinutes() {
    #expect(Language.fr.duration(minutes: 90) == "1\u{A0}h\u{A0}30")
    #expect(Language.fr.duration(minutes: 65) == "1\u{A0}h\u{A0}05")
    #expect(Language.en.duration(minutes: 90) == "1\u{A0}h\u{A0}30\u{A0}min")
    #expect(Language.fr.duration(minutes: 45) == "45\u{A0}min")
    #expect(Language.fr.duration(minutes: 120) == "2\u{A0}h")
  }
}
