import JalonCore
import Testing

struct DayTests {
  @Test func everyDayOfEightCenturiesGoesThereAndBack() {
    for number in Int32(-146_097)...Int32(146_097) {
      let day = Day(number: number)
      let (year, month, dayOfMonth) = day.civil
      #expect(Day(year: year, month: month, day: dayOfMonth) == day)
    }
  }

  @Test func isoIsReadExactly() {
    #expect(Day(iso: "1970-01-01")?.number == 0)
    #expect(Day(iso: "2026-11-22")?.iso == "2026-11-22")
    #expect(Day(iso: "2026-11-22")?.weekday == 7)
    for wrong in ["2019-02-30", "2021-13-05", "1999-00-10", "2020-4-3", "2020-04-031", "", "0x20-01-01"] {
      #expect(Day(iso: wrong) == nil, "\(wrong)")
    }
  }
}
