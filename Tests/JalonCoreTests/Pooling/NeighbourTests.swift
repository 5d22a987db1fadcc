import Testing

@testable import JalonCore

@Suite("Neighbouring departments")
struct NeighbourTests {
  @Test("are neighbours of each other, exist, and are never their own")
  func symmetry() {
    let codes = Set(Department.all.map(\.code))
    for department in Department.all {
      for code in department.neighbours {
        #expect(codes.contains(code))
        #expect(code != department.code)
        #expect(
          Department.of(code: code)?.neighbours.contains(department.code) == true,
          "\(department.code) \(code)")
      }
      #expect(Set(department.neighbours).count == department.neighbours.count)
    }
    #expect(Set(Department.borders.keys).isSubset(of: codes))
  }

  @Test("are known for each department of the continent and for Corsica, and for none overseas")
  func complete() {
    for department in Department.all {
      #expect(department.neighbours.isEmpty == (department.code.utf8.count == 3), "\(department.code)")
    }
    #expect(Department.of(code: "35")?.neighbours == ["22", "44", "49", "50", "53", "56"])
  }
}
