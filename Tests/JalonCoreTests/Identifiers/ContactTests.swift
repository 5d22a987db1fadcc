import JalonCore
import Testing

struct ContactTests {
  @Test(arguments: [
    ("01 23 45 67 89", "0123456789"), ("01.23.45.67.89", "0123456789"), ("+33 1 23 45 67 89", "0123456789"),
    ("0033123456789", "0123456789"), ("+33 (0)1 23 45 67 89", "0123456789"), ("0123456789", "0123456789"),
    ("+32 2 123 45 67", "+3221234567"), ("3631", "3631"),
  ])
  func aTelephoneIsReadForWhatItIs(_ typed: String, _ normalized: String) {
    #expect(Telephone(typed)?.normalized == normalized)
  }

  @Test func aTelephoneIsWrittenInPairs() {
    #expect(Telephone("0123456789")?.written == "01\u{A0}23\u{A0}45\u{A0}67\u{A0}89")
    #expect(Telephone("+3221234567")?.written == "+3221234567")
  }

  @Test(arguments: ["", "12", "demander Paul", "01 23 45 67 89 00 11 22 33", "06 12 34 56 78 (Léa)"])
  func whatIsNoTelephoneIsRefused(_ typed: String) {
    #expect(Telephone(typed) == nil)
  }

  @Test func aTelephoneIsFoundHoweverItIsSaid() throws {
    let words = try #require(Telephone("06 12 34 56 78")).searchWords
    for said in ["0612", "06 12 34", "+33612345678", "+33 6 12", "06.12.34.56.78"] {
      for word in Fold.words(said) {
        #expect(words.contains { $0.hasPrefix(word) }, "\(said)")
      }
    }
  }

  @Test func anAddressHasTheShapeOfOne() {
    for good in ["amelie@exemple.fr", "a.b+c@sous.exemple.org", "é@exemple.fr"] {
      #expect(EmailAddress.isPlausible(good), "\(good)")
    }
    for wrong in [
      "", "amelie", "a@b", "a@@b.fr", "@b.fr", "a b@c.fr", "a@b..fr", "a@.fr", "a@-b.fr", "<a@b.fr>", "a@b.f",
    ] {
      #expect(!EmailAddress.isPlausible(wrong), "\(wrong)")
    }
  }

  @Test func aCaseReferenceHasItsYearAndFiveDigits() {
    #expect(CaseReference(year: 2026, number: 42)?.text == "2026-00042")
    #expect(CaseReference("2026-00042")?.number == 42)
    #expect(CaseReference("2026-123456")?.number == 123_456)
    #expect(CaseReference("2026-42", exactly: false)?.text == "2026-00042")
    for wrong in [
      "2026-42", "2026-000042", "2026-00000", "26-00042", "2026", "2026-", "2026-0004a", "2026-1-00042",
      "0000-00001",
    ] {
      #expect(CaseReference(wrong) == nil, "\(wrong)")
    }
  }
}
