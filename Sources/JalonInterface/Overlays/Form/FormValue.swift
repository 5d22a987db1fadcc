import JalonCore

/// Between what is typed in a field and the JSON of its command.
struct FormValue {
  let context: FormContext
  /// Where a day without its year is looked for.
  var leaning: FormDay.Leaning?

  /// Why a text does not fit its field.
  struct Fault: Error {
    let message: Localized
  }

  /// What was typed, as its command takes it; `nil` where nothing was.
  func read(_ typed: String, _ kind: FieldShape.Kind) throws(Fault) -> JSONValue? {
    let text = typed.trimmed
    guard !text.isEmpty else { return nil }
    switch kind {
    case .text, .longText, .choice, .stage: return .string(text)
    case .flag: return .bool(text == "true")
    case .number: return .int(try whole(text))
    case .money: return .int(try cents(text))
    case .day:
      guard let day = FormDay.read(text, today: context.today, leaning) else { throw badDay(text) }
      return .string(day.iso)
    case .dayTime:
      guard let when = FormDay.readTime(text, today: context.today, leaning) else { throw badTime }
      return .string(when.iso)
    case .id: return .int(try whole(text))
    case .caseName: return Int64(text).map { .int($0) } ?? .string(text)
    case .adviser: return .string(known(text, among: context.advisers))
    case .person: return .string(known(text, among: context.everyone))
    case .people:
      return .array(text.listed.map { .string(known($0, among: context.everyone)) })
    case .words: return .array(text.listed.map { .string($0) })
    case .several(let choices): return .array(try several(text.listed, choices))
    case .headcount: return try headcount(text)
    case .answer: return Int64(text).map { .int($0) } ?? .string(text)
    case .object, .sides: return nil
    }
  }

  /// The name meant by its beginning or by other accents, where there is just one.
  private func known(_ typed: String, among names: [String]) -> String {
    let key = Fold.key(typed)
    if let same = names.first(where: { Fold.key($0) == key }) { return same }
    return typed
  }

  private func whole(_ text: String) throws(Fault) -> Int64 {
    var figures = text.filter { !$0.isWhitespace && $0 != "\u{202F}" }
    // « 45 min » is what people write.
    if figures.hasSuffix("min") { figures.removeLast(3) }
    guard let number = Int64(figures) else {
      throw Fault(message: Localized(fr: "un nombre entier, comme 45", en: "a whole number, like 45"))
    }
    return number
  }

  /// Euros, with a comma or a point before the cents.
  private func cents(_ text: String) throws(Fault) -> Int64 {
    let parts = text.filter { !$0.isWhitespace && $0 != "€" }.split(whereSeparator: { $0 == "," || $0 == "." }
    )
    guard (1...2).contains(parts.count), let euros = Int64(parts[0]), (0...10_000_000_000).contains(euros),
      let rest = parts.count == 2 ? Int64((parts[1] + "0").prefix(2)) : 0,
      parts.count == 1 || parts[1].count <= 2
    else {
      throw Fault(
        message: Localized(fr: "un montant en euros, comme 1 250,50", en: "an amount in euros, like 1250.50"))
    }
    return euros * 100 + rest
  }

  /// Words of a closed list by what they are called, or by their beginning where it fits one alone.
  private func several(_ typed: [String], _ choices: [ChoiceShape]) throws(Fault) -> [JSONValue] {
    var ids: [JSONValue] = []
    for word in typed {
      let key = Fold.key(word)
      let alike = choices.filter { Fold.key($0.label[context.language]).hasPrefix(key) }
      let exact = choices.first { Fold.key($0.id) == key || Fold.key($0.label[context.language]) == key }
      guard let found = exact ?? (alike.count == 1 ? alike[0] : nil) else {
        let all = choices.map { $0.label[context.language] }.joined(separator: ", ")
        throw Fault(
          message: Localized(
            fr: "«\u{A0}\(word)\u{A0}» n’en est pas\u{A0}: \(all)", en: "“\(word)” is not one of them: \(all)"
          ))
      }
      if !ids.contains(.string(found.id)) { ids.append(.string(found.id)) }
    }
    return ids
  }

  private func badDay(_ text: String) -> Fault {
    Fault(
      message: Localized(
        fr: "«\u{A0}\(text)\u{A0}» n’est pas une date\u{A0}: 22/11, hier, jeudi, +7",
        en: "“\(text)” is not a date: 22/11, yesterday, Thursday, +7"))
  }

  private var badTime: Fault {
    Fault(
      message: Localized(
        fr: "une date, avec une heure si elle est fixée\u{A0}: 12/12 14:30, jeudi 15h, +7",
        en: "a date, with a time if it is set: 12/12 14:30, Thursday 15h, +7"))
  }

  /// A number, « aucun », or the bounds of an INSEE band: `10-19`.
  private func headcount(_ text: String) throws(Fault) -> JSONValue {
    if ["aucun", "none", "0", "non"].contains(Fold.key(text)) { return .string("none") }
    if let count = Int64(text), count > 0 { return .int(count) }
    let bounds = text.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }
    if bounds.count == 2,
      let band = EmployeeBand.allCases.first(where: {
        $0.bounds.lower == bounds[0] && $0.bounds.upper == bounds[1]
      })
    {
      return .string(band.rawValue)
    }
    throw Fault(
      message: Localized(
        fr: "un nombre, «\u{A0}aucun\u{A0}», ou une tranche comme 10-19",
        en: "a number, “none”, or a band like 10-19"))
  }

  /// A kept value as it is typed.
  func text(_ value: JSONValue, _ kind: FieldShape.Kind) -> String {
    switch (kind, value) {
    case (.day, .string(let iso)): return Day(iso: iso).map { FormDay.text($0, context.language) } ?? iso
    case (.dayTime, .string(let iso)):
      return DayTime(iso: iso).map { FormDay.text($0, context.language) } ?? iso
    case (.money, .int(let cents)):
      let rest = cents % 100
      return rest == 0 ? String(cents / 100) : "\(cents / 100)," + (rest < 10 ? "0" : "") + "\(rest)"
    case (.headcount, .string("none")): return Localized(fr: "aucun", en: "none")[context.language]
    case (.headcount, .string(let band)):
      guard let bounds = EmployeeBand(rawValue: band)?.bounds, let upper = bounds.upper else { return band }
      return "\(bounds.lower)-\(upper)"
    case (.several(let choices), .array(let items)):
      return items.map { item in
        choices.first { .string($0.id) == item }?.label[context.language] ?? text(item, .text)
      }.joined(separator: ", ")
    case (_, .string(let text)): return text
    case (_, .int(let number)): return String(number)
    case (_, .bool(let isOn)): return isOn ? "true" : ""
    case (_, .array(let items)): return items.map { self.text($0, .text) }.joined(separator: ", ")
    default: return ""
    }
  }
}

extension String {
  /// Without white space at both ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// What stands between commas.
  fileprivate var listed: [String] { split(separator: ",").map { String($0).trimmed }.filter { !$0.isEmpty } }
}
