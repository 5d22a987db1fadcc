/// A French department, or an overseas collectivity that stands where a department does.
public struct Department: Sendable, Hashable {
  /// `01` … `95`, `2A`, `2B`, `971` … `976`; `975`, `977`, `978`, `986` … `988` for collectivities.
  public let code: String
  public let name: String
  public let region: Region

  init(_ code: String, _ name: String, _ region: Region) {
    self.code = code
    self.name = name
    self.region = region
  }

  /// The department of a code, written as it may be typed: `1`, `01`, `2a`, `971`.
  public static func of(code: String) -> Department? {
    let typed = code.filter { !$0.isWhitespace }.uppercased()
    return byCode[typed.count == 1 ? "0" + typed : typed]
  }

  /// The department that a person named, by its code or by its name, whatever the case and the accents.
  public static func named(_ text: String) -> Department? {
    of(code: text) ?? byName[joined(text)]
  }

  /// The department of a postcode or of an INSEE commune code (five characters): `75011`, `2A004`, `97630`.
  ///
  /// Corsican postcodes begin with 20: 200 and 201 are Corse-du-Sud, the rest Haute-Corse. Postcodes of Saint-Martin and
  /// Saint-Barthélemy begin with 971 like those of Guadeloupe and are told apart by number. `nil` where the text isn't
  /// such a code; a foreign or military number gives `nil` as well.
  public static func of(postcodeOrCommune text: String) -> Department? {
    let code = text.filter { !$0.isWhitespace }.uppercased()
    guard code.utf8.count == 5, code.utf8.dropFirst(2).allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    switch code {
    case "97133": return byCode["977"]
    case "97150": return byCode["978"]
    default: break
    }
    switch code.prefix(2) {
    case "20": return byCode[code.prefix(3) <= "201" ? "2A" : "2B"]
    case "97", "98": return byCode[String(code.prefix(3))]
    default: return byCode[String(code.prefix(2))]
    }
  }

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
  private static let byName = Dictionary(uniqueKeysWithValues: all.map { (joined($0.name), $0) })

  private static func joined(_ text: String) -> String {
    Fold.words(text).joined(separator: " ")
  }
}

/// A French region; its raw value is its name.
public enum Region: String, CaseIterable, Codable, Sendable {
  case auvergneRhoneAlpes = "Auvergne-Rhône-Alpes"
  case bourgogneFrancheComte = "Bourgogne-Franche-Comté"
  case bretagne = "Bretagne"
  case centreValDeLoire = "Centre-Val de Loire"
  case corse = "Corse"
  case grandEst = "Grand Est"
  case hautsDeFrance = "Hauts-de-France"
  case ileDeFrance = "Île-de-France"
  case normandie = "Normandie"
  case nouvelleAquitaine = "Nouvelle-Aquitaine"
  case occitanie = "Occitanie"
  case paysDeLaLoire = "Pays de la Loire"
  case provenceAlpesCoteDAzur = "Provence-Alpes-Côte d’Azur"
  case guadeloupe = "Guadeloupe"
  case martinique = "Martinique"
  case guyane = "Guyane"
  case laReunion = "La Réunion"
  case mayotte = "Mayotte"
  /// Saint-Pierre-et-Miquelon, Saint-Barthélemy, Saint-Martin, Wallis-et-Futuna, French Polynesia, New Caledonia.
  case overseasCollectivities = "Collectivités d’outre-mer"
}
