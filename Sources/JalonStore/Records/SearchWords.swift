import JalonCore

/// The texts in which a search looks, as folded words.
///
/// Joined by spaces for the search index; where two texts of words would touch, a word that nobody can type stands
/// between them, so that a phrase never runs from one text into the next.
enum SearchWords {
  /// A character for private use: never a letter that someone types.
  static let boundary = "\u{E000}"

  static func joined(_ texts: [[String]]) -> String {
    var joined = ""
    var touches = false
    for text in texts where !text.isEmpty {
      let isNumber = text.allSatisfy { $0.utf8.contains { (0x30...0x39).contains($0) } }
      if touches, !isNumber { joined += " " + boundary }
      for word in text {
        if !joined.isEmpty { joined += " " }
        joined += word
      }
      touches = !isNumber
    }
    return joined
  }

  /// Name, numbers, city, numbers, short name: numbers stand between texts, where they part them for nothing.
  static func of(_ association: Association) -> [[String]] {
    var texts = [Fold.words(association.name)]
    if let rna = association.rna { texts.append(number(rna)) }
    if let former = association.formerIdentifier { texts.append(number(former)) }
    if let city = association.city { texts.append(Fold.words(city)) }
    if let siren = association.siren { texts.append(Siren(siren)?.searchWords ?? [siren]) }
    if let siret = association.siret { texts.append([siret]) }
    if let short = association.shortName { texts.append(Fold.words(short)) }
    return texts
  }

  /// A referent's name, e-mail and telephone; an erased one has none.
  static func of(_ referent: Referent) -> [[String]] {
    var texts = [Fold.words(referent.name)]
    if let phone = referent.phone { texts.append(telephone(phone)) }
    if let email = referent.email { texts.append(Fold.words(email)) }
    return texts
  }

  /// What a case is found by: its association and people, its reference, needs, exchanges that are not confidential, tags.
  static func of(_ case: Case, in file: AssociationFile) -> [[String]] {
    var texts = of(file.association) + file.referents.flatMap(of)
    texts.append(Fold.words(`case`.reference))
    for need in file.needs where need.case == `case`.id { texts.append(Fold.words(need.text)) }
    for exchange in file.exchanges where exchange.case == `case`.id && !exchange.confidential {
      texts.append(Fold.words(exchange.summary))
    }
    for tag in file.tags where tag.case == `case`.id { texts.append(Fold.words(tag.text)) }
    return texts
  }

  private static func number(_ text: String) -> [String] {
    RNANumber(text)?.searchWords ?? Fold.words(text)
  }

  private static func telephone(_ phone: String) -> [String] {
    Telephone(phone)?.searchWords ?? [Fold.digits(phone)]
  }
}
