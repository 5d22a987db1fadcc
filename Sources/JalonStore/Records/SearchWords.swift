import JalonCore

/// The texts in which a search looks, as folded words.
///
/// Joined by spaces for the search index; where two texts of words would touch, a word that nobody can type stands
/// between them, so that a phrase never runs from one text into the next.
enum SearchWords {
  /// A character for private use: never a letter that someone types.
  static let boundary = "\u{E000}"

  static func joined(_ texts: [[String]]) -> String {
    var joining = SearchText()
    for text in texts { joining.add(text) }
    return joining.text
  }

  /// A part of what an association is found by.
  private enum Part {
    case text(String)
    case words([String])
  }

  /// Name, numbers, city, numbers, short name: numbers stand between texts, where they part them for nothing.
  private static func parts(of association: Association, _ take: (Part) -> Void) {
    take(.text(association.name))
    if let rna = association.rna { take(.words(number(rna))) }
    if let former = association.formerIdentifier { take(.words(number(former))) }
    if let city = association.city { take(.text(city)) }
    if let siren = association.siren { take(.words(Siren(siren)?.searchWords ?? [siren])) }
    if let siret = association.siret { take(.words([siret])) }
    if let short = association.shortName { take(.text(short)) }
  }

  static func of(_ association: Association) -> [[String]] {
    var texts: [[String]] = []
    parts(of: association) { part in
      switch part {
      case .text(let text): texts.append(Fold.words(text))
      case .words(let words): texts.append(words)
      }
    }
    return texts
  }

  /// Appends the words of an association joined, as UTF-8: the same as `joined(of(association))` without a text for each.
  static func append(_ association: Association, to bytes: inout [UInt8]) {
    var joining = SearchText(after: bytes)
    bytes = []
    parts(of: association) { part in
      switch part {
      case .text(let text): joining.add(folding: text)
      case .words(let words): joining.add(words)
      }
    }
    bytes = joining.bytes
  }

  /// A referent's name, e-mail and telephone; an erased one has none.
  static func of(_ referent: Referent) -> [[String]] {
    var texts = [Fold.words(referent.name)]
    if let phone = referent.phone { texts.append(telephone(phone)) }
    if let email = referent.email { texts.append(Fold.words(email)) }
    return texts
  }

  /// What a case is found by: its association and people, its reference, needs, exchanges that are not confidential, what
  /// was noted and said of its diagnostics, tags, and whoever owns one of its open actions.
  static func of(_ case: Case, in file: AssociationFile, _ team: Team) -> [[String]] {
    var texts = of(file.association) + file.referents.flatMap(of)
    texts.append(Fold.words(`case`.reference))
    for need in file.needs where need.case == `case`.id { texts.append(Fold.words(need.text)) }
    for exchange in file.exchanges where exchange.case == `case`.id && !exchange.confidential {
      texts.append(Fold.words(exchange.summary))
    }
    for answer in file.answers where answer.case == `case`.id {
      if let note = answer.note { texts.append(Fold.words(note)) }
    }
    for remark in file.remarks where remark.case == `case`.id { texts.append(Fold.words(remark.text)) }
    for other in file.assessments where other.case == `case`.id { texts.append(Fold.words(other.summary)) }
    for tag in file.tags where tag.case == `case`.id { texts.append(Fold.words(tag.text)) }
    for owner in file.planFigures(of: `case`).owners {
      // Referents are among the texts already.
      if case .referent = owner { continue }
      if let name = file.name(of: owner, team) { texts.append(Fold.words(name)) }
    }
    return texts
  }

  private static func number(_ text: String) -> [String] {
    RNANumber(text)?.searchWords ?? Fold.words(text)
  }

  private static func telephone(_ phone: String) -> [String] {
    Telephone(phone)?.searchWords ?? [Fold.digits(phone)]
  }
}

/// Joins texts of words as they come, in UTF-8.
private struct SearchText {
  private(set) var bytes: [UInt8]
  private let start: Int
  /// Whether the text before was words, which the next one must not run on from.
  private var touches = false

  init(after bytes: [UInt8] = []) {
    self.bytes = bytes
    start = bytes.count
  }

  var text: String { String(decoding: bytes[start...], as: UTF8.self) }

  mutating func add(_ words: [String]) {
    add { bytes in
      for (place, word) in words.enumerated() {
        if place > 0 { bytes.append(0x20) }
        bytes.append(contentsOf: word.utf8)
      }
    }
  }

  mutating func add(folding text: String) {
    add { Fold.appendWords(of: text, to: &$0) }
  }

  private mutating func add(_ write: (inout [UInt8]) -> Void) {
    let place = bytes.count
    if place > start { bytes.append(0x20) }
    let words = bytes.count
    write(&bytes)
    guard bytes.count > words else { return bytes.removeSubrange(place...) }
    let isNumber = Self.isNumber(bytes[words...])
    if touches, !isNumber { bytes.insert(contentsOf: (" " + SearchWords.boundary).utf8, at: place) }
    touches = !isNumber
  }

  /// Whether every word holds a digit.
  private static func isNumber(_ words: ArraySlice<UInt8>) -> Bool {
    var hasDigit = false
    for byte in words {
      if byte == 0x20 {
        if !hasDigit { return false }
        hasDigit = false
      } else if (0x30...0x39).contains(byte) {
        hasDigit = true
      }
    }
    return hasDigit
  }
}
