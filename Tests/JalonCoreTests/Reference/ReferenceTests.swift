import JalonCore
import Testing

struct ReferenceTests {
  @Test func thereAreOneHundredAndOneDepartmentsAndSixCollectivities() {
    #expect(Department.all.count == 107)
    #expect(Set(Department.all.map(\.code)).count == 107)
    #expect(Department.all.count { $0.region == .overseasCollectivities } == 6)
    #expect(Set(Department.all.map(\.region)) == Set(Region.allCases))
  }

  @Test(arguments: [
    ("75011", "75"), ("01000", "01"), ("20000", "2A"), ("20137", "2A"), ("20200", "2B"), ("20620", "2B"),
    ("2A004", "2A"), ("2b033", "2B"), ("97110", "971"), ("97150", "978"), ("97133", "977"), ("97233", "972"),
    ("97300", "973"), ("97460", "974"), ("97630", "976"), ("97500", "975"), ("98600", "986"),
    ("98713", "987"),
    ("98800", "988"),
  ])
  func aPostcodeOrACommuneTellsItsDepartment(_ code: String, _ department: String) {
    #expect(Department.of(postcodeOrCommune: code)?.code == department)
  }

  @Test func whatIsNoPostcodeTellsNone() {
    for wrong in ["", "7501", "750111", "99123", "00100", "ABCDE", "96000", "97900"] {
      #expect(Department.of(postcodeOrCommune: wrong) == nil, "\(wrong)")
    }
  }

  @Test func aDepartmentIsNamedAsPeopleDo() {
    #expect(Department.named("1")?.name == "Ain")
    #expect(Department.named("2a")?.region == .corse)
    #expect(Department.named("cotes d'armor")?.code == "22")
    #expect(Department.named("Hérault")?.code == "34")
    #expect(Department.named("20") == nil)
  }

  @Test func aSectorIsAFamilyOrFreeText() {
    #expect(Sector.families.count == 29)
    #expect(Sector.family(of: "006030")?.slug == "culture")
    #expect(Sector.family(of: "000000") == nil)
    #expect(Sector.label(for: "011").fr == "Sports et plein air")
    #expect(Sector.label(for: "Cirque") == Localized("Cirque"))
    #expect(Sector.words(of: "006").contains(["culture", "et", "pratiques", "artistiques"]))
    #expect(Sector.words(of: "Arts du cirque") == [["arts", "du", "cirque"]])
  }

  @Test func employeeBandsFollowEachOtherWithoutAGap() {
    let bands = EmployeeBand.allCases.dropFirst(2)
    for (band, next) in zip(bands, bands.dropFirst()) {
      #expect(band.bounds.upper.map { $0 + 1 } == next.bounds.lower)
    }
    #expect(EmployeeBand(employees: 0) == .notEmployer)
    #expect(EmployeeBand(employees: 19).rawValue == "11")
    #expect(EmployeeBand(employees: 1_000_000) == .from10000)
    #expect(EmployeeBand.from1000.label.fr == "1\u{202F}000 à 1\u{202F}999 salariés")
  }
}
