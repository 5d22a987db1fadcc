public import JalonCore

/// An entry of the register with the row that it would make, worked out ahead: on another thread than the
/// transaction's.
public struct PreparedEntry: Sendable {
  let identifier: String
  /// The older number, where it names one association in the whole country; the identifier itself where that is
  /// the older one.
  let formerNumber: String?
  let successor: String?
  let position: RegisterPosition
  /// Whether it stands under a W number.
  let isCurrent: Bool
  /// Whether it belongs to another department than the one asked for.
  let isElsewhere: Bool
  /// What the register says, in the order of `fields`, NULL where it is silent; then, where the entry can make
  /// an association, the keys by which that is listed and searched.
  let row: PackedRow

  /// - Parameter department: the only one to keep, where one is asked for.
  public init(_ entry: RegisterEntry, department: String? = nil) {
    identifier = entry.identifier
    formerNumber = entry.formerNumber
    successor = entry.successor
    position = entry.position
    isCurrent = entry.isCurrent
    isElsewhere = department.map { $0 != entry.department } ?? false
    var association = Association(id: 0)
    association.fill(with: entry)
    var row = PackedRow(width: Self.fields.count + Self.keys.count)
    if !isElsewhere {
      Self.pack(association, into: &row)
      if entry.position == .active { Self.packKeys(association, into: &row) }
    }
    self.row = row
  }

  /// The instant of the entry; empty where the register gives none.
  var updatedAt: String { row.text(Self.updated) ?? "" }
}

extension PreparedEntry {
  /// The fields of an association of which an entry speaks.
  static let fields = Association.registerFields + ["registerState", "registerUpdatedAt"]
  static let keys = ["sort_name", "sort_department", "sort_city", "words"]
  // Places among the columns of the row.
  static let rna = 2
  static let former = 3
  static let updated = fields.count - 1
  static let words = fields.count + keys.count - 1

  /// In the order of `fields`.
  private static func pack(_ association: Association, into row: inout PackedRow) {
    row.append(association.name)
    row.append(association.shortName)
    row.append(association.rna)
    row.append(association.formerIdentifier)
    row.append(association.siren)
    row.append(association.siret)
    row.append(association.department)
    row.append(association.postcode)
    row.append(association.city)
    row.append(association.address)
    row.append(association.website)
    row.append(association.purpose)
    row.append(association.sector)
    row.append(association.createdOn?.iso)
    row.append(association.registerState?.rawValue)
    row.append(association.registerUpdatedAt)
  }

  /// What `AssociationKeys` makes of it, in the order of `keys`.
  private static func packKeys(_ association: Association, into row: inout PackedRow) {
    row.append { Fold.appendKey(of: association.name, to: &$0) }
    row.append(association.department ?? AssociationKeys.unknown)
    if let city = association.city {
      row.append { Fold.appendWords(of: city, to: &$0) }
    } else {
      row.append(AssociationKeys.unknown)
    }
    row.append { SearchWords.append(association, to: &$0) }
  }

  /// A new association: its id, the import, then the row. Of employees, network and the like no register
  /// speaks; a sector of the register is a code, which has no words.
  static let insert: String = {
    let columns = fields + keys
    let names = columns.map { #""\#($0)""# }.joined(separator: ", ")
    let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    return #"""
      INSERT INTO "association" ("id", "batch", "version", "kind", "sector_words", "network_words", \#(names))
      VALUES (?, ?, 1, '\#(Association.Form.association.rawValue)', '', '', \#(places))
      """#
  }()
}

extension Association {
  /// Takes over what an entry says. On what it doesn't speak of it leaves everything as it is.
  mutating func fill(with entry: PreparedEntry) throws(Refusal) {
    for (place, field) in PreparedEntry.fields.enumerated() {
      if let said = entry.row.text(place) { try set(field, to: .text(said)) }
    }
  }
}
