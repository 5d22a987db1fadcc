/// What the national register of associations (RNA) says of one association.
///
/// Not read, on purpose: `telephone`, `email` and `dir_civilite`. They are personal data that the register itself
/// stopped publishing; an adviser records how to reach people with their knowledge, as referents.
public struct RegisterEntry: Sendable, Hashable {
  /// W number (`W751234567`, `W9T1002867`) or the older number of the filing office (`751P00085568`); upper case, no spaces.
  public var identifier: String
  /// `id_ex`: the number under which the filing office kept the association before.
  public var formerIdentifier: String?
  /// 14 digits that pass the Luhn check; `nil` where the register has none or a wrong one.
  public var siret: String?
  /// One line, never empty: `titre`, or `titre_court` where the register left `titre` empty.
  public var title: String
  public var shortTitle: String?
  /// `objet`: what the association says it is for; may hold several lines.
  public var purpose: String?
  /// Six-digit codes of the official list of purposes; `nil` for `000000`, which means none.
  public var socialCode1: String?
  public var socialCode2: String?
  /// `D` declared, `R` of public benefit, `A`, `B`, `G`, `I`, `M`, `S`, `U` (see the glossary).
  public var nature: String?
  /// `S` simple, `U` union, `F` federation.
  public var grouping: String?
  /// Days are `nil` where the register writes `0001-01-01`, nothing, or a day that doesn't exist.
  public var createdOn: Day?
  public var declaredOn: Day?
  public var publishedOn: Day?
  public var dissolvedOn: Day?
  public var position: RegisterPosition
  /// Street part of the address on one line, without postcode and city.
  public var address: String?
  public var postcode: String?
  public var city: String?
  /// INSEE commune code, which differs from the postcode (`75114` against `75014`).
  public var communeCode: String?
  /// `75`, `2A`, `974`…: from the commune code, else the postcode, else the filing office in the identifier.
  public var department: String?
  public var website: String?
  /// `maj_time` as `YYYY-MM-DD HH:MM:SS`, so that comparing texts compares instants; empty where unknown.
  public var updatedAt: String
  /// The W number that replaces this entry, found in `observation` where `position` is `takenOver`.
  public var successor: String?

  public init(identifier: String, title: String, position: RegisterPosition = .active, updatedAt: String = "")
  {
    self.identifier = identifier
    self.title = title
    self.position = position
    self.updatedAt = updatedAt
  }

  /// First nine digits of the SIRET.
  public var siren: String? { siret.map { String($0.prefix(9)) } }
}

/// `position`: whether the register still holds the association as a living one.
public enum RegisterPosition: String, Sendable, Hashable, Codable, CaseIterable {
  case active = "A"
  case dissolved = "D"
  case removed = "S"
  /// The older file's entry was taken over under a W number.
  case takenOver = "R"
}
