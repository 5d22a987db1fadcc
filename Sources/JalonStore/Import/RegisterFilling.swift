import JalonCore

extension Association {
  /// The fields of which the register speaks, but for what it says of the entry itself (state and instant).
  static let registerFields = [
    "name", "shortName", "rna", "formerIdentifier", "siren", "siret", "department", "postcode", "city",
    "address",
    "website", "purpose", "sector", "createdOn",
  ]

  /// Takes over what the register says. On what it doesn't speak of it leaves everything as it is.
  mutating func fill(with entry: RegisterEntry) {
    name = entry.title
    if entry.isCurrent {
      rna = entry.identifier
      if let former = entry.formerIdentifier.flatMap({ FormerNumber($0) }) { formerIdentifier = former.text }
    } else {
      formerIdentifier = entry.identifier
    }
    if let shortTitle = entry.shortTitle { shortName = shortTitle }
    if let whole = entry.siret {
      siret = whole
      siren = entry.siren
    }
    if let known = entry.department { department = known }
    if let known = entry.postcode { postcode = known }
    if let known = entry.city { city = known }
    if let known = entry.address { address = known }
    if let known = entry.website { website = known }
    if let known = entry.purpose { purpose = known }
    if let family = entry.family { sector = family }
    if let known = entry.createdOn { createdOn = known }
    registerState = RegisterState(entry.position)
    if !entry.updatedAt.isEmpty { registerUpdatedAt = entry.updatedAt }
  }
}

extension Association.RegisterState {
  init(_ position: RegisterPosition) {
    switch position {
    case .active: self = .active
    case .dissolved: self = .dissolved
    case .removed: self = .removed
    case .takenOver: self = .moved
    }
  }
}

extension RegisterEntry {
  /// Whether it stands under a W number, and not under the filing office's older one.
  var isCurrent: Bool { identifier.utf8.first == UInt8(ascii: "W") }

  /// The older number where it is written in full, so that it names one association in the whole country.
  var formerNumber: String? {
    isCurrent ? formerIdentifier.flatMap { FormerNumber($0)?.text } : identifier
  }

  /// The code of the family of social purposes to which its first known purpose belongs.
  var family: String? {
    if let first = socialCode1.flatMap({ Sector.family(of: $0) }) { return first.code }
    return socialCode2.flatMap { Sector.family(of: $0)?.code }
  }
}
