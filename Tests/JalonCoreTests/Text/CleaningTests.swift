import JalonCore
import Testing

struct CleaningTests {
  @Test(arguments: [
    ("\u{1B}]0;titre volé\u{7}", "]0;titre volé", true),
    ("a\u{202E}b\u{2066}c\u{200F}", "abc", true),
    ("deux\nlignes\tet", "deux lignes et", true),
    ("  Espaces  doubles\u{A0} ", "Espaces  doubles", false),
    ("École ’ 🐝 👨‍👩‍👧", "École ’ 🐝 👨‍👩‍👧", false),
    ("\u{9B}31m", "31m", true),
    ("\u{7}", "", true),
    ("", "", false),
  ])
  func aLineKeepsOnlyWhatCanBeRead(_ typed: String, _ text: String, _ cleaned: Bool) {
    #expect(Cleaning.clean(typed) == (text, cleaned))
  }

  @Test func aLongTextKeepsLineBreaksAndTabs() {
    #expect(
      Cleaning.clean("un\r\ndeux\n\ttrois\rquatre\n", multiline: true) == ("un\ndeux\n\ttrois\nquatre", false)
    )
    #expect(Cleaning.clean("un\u{8}\n", multiline: true) == ("un", true))
  }
}
