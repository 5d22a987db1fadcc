import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// Which columns a window shows, and what a filter finds in a name.
struct ColumnTests {
  private func titles(_ width: Int) -> [String] {
    ColumnPlan(CasesColumns.all, width: width, margin: ListLayout.margin).places.map(\.column.title.fr)
  }

  @Test func columnsComeAsTheWindowGrows() {
    #expect(titles(60) == ["Association", "Étape", "Suite"])
    #expect(titles(80) == ["Association", "Étape", "Échange", "Suite"])
    #expect(titles(120) == ["Association", "Dép.", "Étape", "Porte", "Depuis", "Échange", "Suite"])
    #expect(titles(200).last == "Score")
  }

  @Test("the columns stay inside the window, and the name keeps a good part of it", arguments: 40...300)
  func fits(width: Int) throws {
    for places in [
      ColumnPlan(CasesColumns.all, width: width, margin: 3).places.map { ($0.start, $0.width) },
      ColumnPlan(RegisterColumns.all, width: width, margin: 3).places.map { ($0.start, $0.width) },
    ] {
      let last = try #require(places.last)
      #expect(last.0 + last.1 < width)
      #expect(zip(places, places.dropFirst()).allSatisfy { $0.0 + $0.1 + 2 == $1.0 })
      #expect(places[0].1 >= min(30, width / 3 - 2))
    }
  }

  @Test func theCommuneHasItsOwnColumnOrStandsBesideTheName() {
    for width in stride(from: 70, through: 260, by: 10) {
      let places = ColumnPlan(CasesColumns.all, width: width, margin: 3).places
      let own = places.contains { $0.column.title.fr == "Commune" }
      #expect(own != places.contains { $0.companion != nil })
    }
  }

  @Test(arguments: [
    ("marelle", "Accueil La Marelle", [11..<18]), ("mar bre", "La Marelle de Brest", [3..<6, 14..<17]),
    ("oeuvr", "Théâtre de l’Œuvre", [13..<17]), ("-marelle", "La Marelle", []),
    ("ville:rennes", "Rennes", [0..<6]), ("elle", "La Marelle", []),
  ])
  func theWordsOfTheFilterAreFoundInNames(typed: String, name: String, ranges: [Range<Int>]) throws {
    let matches = Matches(try Query.parse(typed).filter)
    #expect(matches.ranges(in: name) == ranges)
  }
}
