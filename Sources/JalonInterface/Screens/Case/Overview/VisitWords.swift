import JalonCore

/// What has changed since the adviser last opened the case, and what whoever handed it over had to say.
extension CaseReading {
  /// « 22 nov.\u{A0}: 3 changements, dont 2 de Nadia Benali (échange noté, référent ajouté) »; `nil` where nothing has changed.
  func news(since visit: Visit) -> String? {
    guard !visit.since.isEmpty else { return nil }
    let count = Localized.count(
      visit.since.count, fr: ("changement", "changements"), en: ("change", "changes"))
    var text = CaseWords.date(visit.on, today: today, language) + CaseWords.colon(language) + count[language]
    let others = visit.since.filter { $0.adviser != shell.adviser }
    if !others.isEmpty {
      let names = others.map(\.adviser).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      text += (language == .fr ? ", par " : ", by ") + CaseWords.listed(names, language)
      if others.count < visit.since.count { text += language == .fr ? " et vous" : " and you" }
    }
    let done = visit.since.map { DoneWords.done($0.command)[language] }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return text + " (" + done.prefix(3).map(CaseWords.lowered).joined(separator: ", ")
      + (done.count > 3 ? ", \(glyphs.ellipsis)" : "") + ")"
  }

  /// The note of whoever followed the case before, as long as they still see it.
  var handedOver: String? {
    for share in shares {
      guard let note = share.note?.onOneLine else { continue }
      return adviser(share.adviser) + CaseWords.colon(language) + CaseWords.quoted(note, language)
    }
    return nil
  }
}
