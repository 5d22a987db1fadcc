extension Draft {
  /// A typed text, cleaned of what would harm a terminal; the answer says so where anything was taken out.
  /// - Throws: `field.empty` where nothing is left.
  mutating func text(
    _ field: String, _ typed: String, lines: Bool = false, upTo limit: Int = 10_000
  ) throws(Refusal) -> String {
    let (text, cleaned) = Cleaning.clean(typed, multiline: lines)
    if cleaned { warn("text.cleaned") }
    guard !text.isEmpty else { throw .empty(field) }
    guard text.utf8.count <= limit else {
      throw .unfit(
        field,
        Localized(
          fr: "le texte du champ «\u{A0}\(field)\u{A0}» dépasse \(limit) octets\u{A0}: l’abréger",
          en: "the text of “\(field)” is over \(limit) bytes: shorten it"))
    }
    return text
  }

  /// The same for a field that may be left out; an empty text stands for nothing.
  mutating func freeText(_ field: String, _ typed: String?, lines: Bool = false) throws(Refusal) -> String? {
    guard let typed else { return nil }
    let (text, cleaned) = Cleaning.clean(typed, multiline: lines)
    if cleaned { warn("text.cleaned") }
    return text.isEmpty ? nil : try self.text(field, text, lines: lines)
  }

  /// Changes a field only where the command holds it; an empty text empties it.
  mutating func amend(_ field: String, _ typed: String?, _ kept: inout String?, lines: Bool = false)
    throws(Refusal)
  {
    if typed != nil { kept = try freeText(field, typed, lines: lines) }
  }
}
