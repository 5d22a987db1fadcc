internal import JalonCore

/// The department of an association, from the most exact of what the register says of its place.
struct RegisterPlaces {
  /// Answers already worked out, by commune code or postcode: a register names the same places again and again. Only known
  /// places are kept, so that it can't outgrow the country.
  private var known: [String: String] = [:]

  mutating func department(communeCode: String?, postcode: String?, identifier: String) -> String? {
    of(communeCode) ?? of(postcode) ?? Self.ofOffice(identifier)
  }

  private mutating func of(_ code: String?) -> String? {
    guard let code else { return nil }
    if let department = known[code] { return department }
    guard let department = Department.of(postcodeOrCommune: code)?.code else { return nil }
    known[code] = department
    return department
  }

  /// The filing office in the identifier: `W751…` is in `75`, `2A1P…` in `2A`; overseas offices have a letter of their own.
  private static func ofOffice(_ identifier: String) -> String? {
    let office = String(identifier.hasPrefix("W") ? identifier.dropFirst().prefix(2) : identifier.prefix(2))
    return overseas[office] ?? Department.of(code: office)?.code
  }

  private static let overseas = [
    "9G": "971", "9M": "972", "9C": "973", "9R": "974", "9S": "975", "9T": "976",
  ]
}
