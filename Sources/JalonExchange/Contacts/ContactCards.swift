public import JalonCore

/// Writes referents as vCards: version 4.0 (RFC 6350), or 3.0 (RFC 2426) for programs that read no other.
public struct ContactCards: Sendable {
  public enum Edition: String, Sendable, CaseIterable {
    case three = "3.0"
    case four = "4.0"
  }

  private let edition: Edition
  private let language: Language
  /// Tells this programme's people from those of others.
  private let programme: String
  private var bytes: [UInt8] = []
  public private(set) var count = 0

  public init(_ edition: Edition, programme: String, _ language: Language) {
    self.edition = edition
    self.programme = programme
    self.language = language
  }

  /// The active referents of an association; those whose name was erased have no card.
  public mutating func add(_ file: AssociationFile, on day: Day) {
    for referent in file.referents where referent.isActive(on: day) && !referent.name.isEmpty {
      add(referent, of: file.association)
    }
  }

  public mutating func add(_ referent: Referent, of association: Association) {
    count += 1
    let (name, ownRole) = (ContentLine.escaped(referent.name), referent.role.label[language])
    var lines = [
      "BEGIN:VCARD", "VERSION:\(edition.rawValue)", "UID:referent-\(referent.id)@\(programme).jalon",
    ]
    // Which part of a name is the family's isn't known: the whole stands in its place.
    lines += ["FN:" + name, "N:" + name + ";;;;", "ORG:" + ContentLine.escaped(association.name)]
    if let function = referent.function { lines.append("TITLE:" + ContentLine.escaped(function)) }
    lines.append("ROLE:" + ContentLine.escaped(ownRole))
    if let email = referent.email {
      lines.append(
        (edition == .three ? "EMAIL;TYPE=INTERNET,WORK:" : "EMAIL;TYPE=work:") + ContentLine.escaped(email))
    }
    if let phone = referent.phone {
      lines.append(
        (edition == .three ? "TEL;TYPE=WORK,VOICE:" : "TEL;TYPE=work,voice:") + ContentLine.escaped(phone))
    }
    let place = [association.address, association.city, association.postcode]
    if place.contains(where: { $0 != nil }) {
      let parts = place.map { ContentLine.escaped($0 ?? "") }
      lines.append("ADR;TYPE=work:;;\(parts[0]);\(parts[1]);;\(parts[2]);")
    }
    lines += ["CATEGORIES:Jalon", "END:VCARD"]
    for line in lines { ContentLine.append(line, to: &bytes) }
  }

  public consuming func finished() -> [UInt8] { bytes }
}
