import JalonCore
import Testing

@testable import JalonStore

@Suite struct SchemaTests {
  @Test(arguments: RecordKind.allCases)
  func `a table has a column for each field of its records`(kind: RecordKind) throws {
    let programme = try ScratchProgramme()
    let columns = try programme.read { connection throws in
      try connection.all(#"SELECT "name" FROM pragma_table_info(?)"#, [.text(kind.rawValue)]) { $0.text(0) }
    }
    let isNamed = NamedStatements.fields.contains { $0.kind == kind }
    let derived = kind == .association ? AssociationKeys.columns + ["batch"] : isNamed ? ["words"] : []
    let plain = ["id", "version"] + kind.outline.map(\.name)
    #expect(Array(columns.prefix(plain.count)) == plain)
    #expect(Set(columns.dropFirst(plain.count)) == Set(derived))
  }

  @Test func `every field that names a record is held to it`() throws {
    let programme = try ScratchProgramme()
    try programme.read { connection throws in
      for kind in RecordKind.allCases {
        let links = try connection.all(
          #"SELECT "from", "table" FROM pragma_foreign_key_list(?)"#, [.text(kind.rawValue)]
        ) { [$0.text(0), $0.text(1)] }
        for field in kind.outline {
          guard let target = field.target else { continue }
          #expect(links.contains([field.name, target.rawValue]), "\(kind).\(field.name)")
        }
      }
    }
  }

  @Test func `every statement of the records can be prepared`() throws {
    let programme = try ScratchProgramme()
    try programme.engine.onReader { database in
      for statement in RecordTable.all + AdviserStatements.all + SchemaLevel.all {
        _ = try database.prepare(statement)
      }
    }
  }

  @Test func `the search index follows its texts`() throws {
    let programme = try ScratchProgramme()
    func hits(_ words: String) throws -> Int64? {
      try programme.read { connection throws in
        try connection.int(
          #"SELECT count(*) FROM "association_search" WHERE "words" MATCH ?"#, [.text(words)])
      }
    }
    var association = Association(id: 7)
    association.name = "Les Amis du Cœur"
    let keys = AssociationKeys(association)
    try programme.write { connection throws(Refusal) in
      try connection.run(
        RecordTable.of(.association).insert, [.int(7), .int(1)] + association.values + keys.values)
    }
    #expect(try hits("coe*") == 1)
    association.name = "Les Amis du Vélo"
    let later = AssociationKeys(association)
    try programme.write { connection throws(Refusal) in try later.keep(7, connection) }
    #expect(try hits("coe*") == 0)
    #expect(try hits(#""amis du v" *"#) == 1)
  }
}
