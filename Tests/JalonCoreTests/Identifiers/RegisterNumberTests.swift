import JalonCore
import Testing

struct RegisterNumberTests {
  @Test(arguments: [
    "W751234567", "w 751 234 567", "W9T1002867", "W9G1010991", "W2A1000123", "W2B\u{A0}1000123",
  ])
  func anRNANumberIsReadAsItIsTyped(_ typed: String) throws {
    let number = try #require(RNANumber(typed))
    #expect(number.text.count == 10 && number.text == number.text.uppercased())
  }

  @Test(arguments: [
    "W75100001", "X751000123", "W7510001234", "751000123", "W75I000123", "W 75-1", "", "W٧51234567",
    "Ｗ751234567",
  ])
  func whatIsNoRNANumberIsRefused(_ typed: String) {
    #expect(RNANumber(typed) == nil)
  }

  @Test func aFormerNumberHasItsOfficeAndAnyLength() {
    #expect(FormerNumber("751P00085568")?.text == "751P00085568")
    #expect(FormerNumber("061s0061013683")?.text == "061S0061013683")
    #expect(FormerNumber("2A1P123")?.text == "2A1P123")
    for wrong in ["W751234567", "751X00085568", "751P", "751P00085A", ""] {
      #expect(FormerNumber(wrong) == nil, "\(wrong)")
    }
  }

  @Test(arguments: [
    "389486242", "317339752", "319294831", "319310587", "319647350", "319659389", "732829320", "356000000",
  ])
  func aSirenPassesItsCheck(_ digits: String) {
    #expect(Siren(digits)?.text == digits)
  }

  @Test func everyWrongDigitOfASirenIsCaught() {
    let digits = Array("389486242")
    for place in digits.indices {
      for digit in "0123456789" where digit != digits[place] {
        var wrong = digits
        wrong[place] = digit
        #expect(Siren(String(wrong)) == nil)
      }
    }
    for wrong in ["000000000", "38948624", "3894862420", "38948624A", ""] { #expect(Siren(wrong) == nil) }
  }

  @Test func aSiretIsCheckedAsAWholeButForLaPoste() {
    #expect(Siret("389 486 242 00032")?.siren?.text == "389486242")
    #expect(Siret("38948624200032")?.written == "389\u{A0}486\u{A0}242\u{A0}00032")
    #expect(Siret("38948624200033") == nil)
    #expect(Siret("35600000049837") != nil)
    #expect(Siret("35600000049838") == nil)
  }

  @Test func aSirenIsFoundByItsGroups() {
    #expect(Siren("389486242")?.searchWords == ["389486242", "389", "486", "242"])
  }
}
