internal import JalonCore

/// Which of the published forms of the register a file has, found by the names in its header and never by position.
///
/// Columns may stand in any order, and columns of which Jalon knows nothing are ignored.
public enum RegisterLayout: Int, Sendable, CaseIterable {
  /// `rna_waldec` of 2015 to 2020.
  case waldec41 = 41
  /// `rna_waldec` since the register leaves out `telephone` and `email`.
  case waldec39 = 39
  /// `rna_import`: older associations without a declared change since 2009. Files of 23 columns count here too.
  case import26 = 26
}

/// The columns that are read. The raw value is an index, so that looking a column up costs nothing on millions of rows.
enum RegisterColumn: Int, CaseIterable {
  case id, formerId, siret
  case created, declared, published, dissolved
  case nature, grouping, title, shortTitle, purpose, socialCode1, socialCode2
  case complement, houseNumber, repetition, wayKind, way, distribution
  case address1, address2, address3
  case communeCode, postcode, commune, communeName
  case website, observation, position, updated

  /// Without these a file isn't the register.
  static let required: [RegisterColumn] = [.id, .title, .purpose, .created, .postcode, .position, .updated]

  /// The name in the header.
  var name: String {
    switch self {
    case .id: "id"
    case .formerId: "id_ex"
    case .siret: "siret"
    case .created: "date_creat"
    case .declared: "date_decla"
    case .published: "date_publi"
    case .dissolved: "date_disso"
    case .nature: "nature"
    case .grouping: "groupement"
    case .title: "titre"
    case .shortTitle: "titre_court"
    case .purpose: "objet"
    case .socialCode1: "objet_social1"
    case .socialCode2: "objet_social2"
    case .complement: "adrs_complement"
    case .houseNumber: "adrs_numvoie"
    case .repetition: "adrs_repetition"
    case .wayKind: "adrs_typevoie"
    case .way: "adrs_libvoie"
    case .distribution: "adrs_distrib"
    case .address1: "adr1"
    case .address2: "adr2"
    case .address3: "adr3"
    case .communeCode: "adrs_codeinsee"
    case .postcode: "adrs_codepostal"
    case .commune: "adrs_libcommune"
    case .communeName: "libcom"
    case .website: "siteweb"
    case .observation: "observation"
    case .position: "position"
    case .updated: "maj_time"
    }
  }
}

/// Where each column stands in a given file.
struct RegisterColumns {
  let layout: RegisterLayout
  /// Number of fields that every record must have.
  let count: Int
  /// By raw value of the column; -1 where the file doesn't have it.
  private let places: [Int]

  /// - Throws: `register.foreign`, with the columns that are missing.
  init(header names: [String], path: String) throws(Refusal) {
    let folded = names.map { $0.lowercased() }
    let places = RegisterColumn.allCases.map { column in folded.firstIndex(of: column.name) ?? -1 }
    let missing = RegisterColumn.required.filter { places[$0.rawValue] < 0 }.map(\.name)
    guard missing.isEmpty else {
      let list = missing.joined(separator: ", ")
      throw Refusal(
        "register.foreign",
        fr:
          "\(path) : ce n’est pas un fichier du RNA, il manque les colonnes \(list) ; pour un tableur, utilisez import csv.",
        en:
          "\(path): not a file of the RNA, the columns \(list) are missing; for a spreadsheet use import csv.",
        details: ["missing": list])
    }
    if places[RegisterColumn.commune.rawValue] >= 0 || places[RegisterColumn.way.rawValue] >= 0 {
      layout = folded.contains("telephone") || folded.contains("email") ? .waldec41 : .waldec39
    } else {
      layout = .import26
    }
    self.places = places
    count = names.count
  }

  /// Place of a column among the fields of a record, -1 where the file doesn't have it.
  subscript(column: RegisterColumn) -> Int { places[column.rawValue] }
}
