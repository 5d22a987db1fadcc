public import JalonCore
internal import TOMLKit

/// A programme's own evidence guide, written in TOML: for each piece by when it is due and which indicators it serves.
///
/// `EvidenceGuideFile.text(of: .standard)` is a complete example.
public enum EvidenceGuideFile {
  /// Something in it that can't stand: where, what, and the mend.
  public struct Fault: Sendable, Hashable {
    /// Stable, dotted: `guide.unknownPiece`.
    public let code: String
    /// `invitation.days`
    public let keyPath: String
    /// From 1.
    public let line: Int
    public let message: Localized

    /// The same as a refusal, with the file and the place before the sentence.
    public func refusal(file: String) -> Refusal {
      Refusal(
        code, fr: "\(file), ligne \(line), \(keyPath)\u{A0}: \(message.fr)",
        en: "\(file), line \(line), \(keyPath): \(message.en)",
        details: ["file": file, "line": String(line), "key": keyPath])
    }
  }

  /// What reading a file comes to.
  public enum Reading: Sendable, Hashable {
    case guide(EvidenceGuide)
    case faults([Fault])
  }

  /// Reads and checks a guide. A piece that it leaves out stays as in the standard guide.
  /// - Throws: `input.…` where the file can't be read.
  public static func read(_ file: String) throws(Refusal) -> Reading {
    read(toml: String(decoding: try SmallFile.read(file, upTo: 1 << 20).prefix(1 << 20), as: UTF8.self))
  }

  public static func read(toml text: String) -> Reading {
    let lines = TOMLLines(text)
    let table: TOMLTable
    do {
      table = try TOMLTable(string: text)
    } catch {
      let parsing = error as? TOMLParseError
      let reason = Cleaning.clean(parsing?.description ?? "TOML").text
      return .faults([
        Fault(
          code: "guide.syntax", keyPath: "", line: parsing?.source.begin.line ?? 1,
          message: Localized(fr: "ce n’est pas du TOML (\(reason))", en: "this is not TOML (\(reason))"))
      ])
    }
    var check = EvidenceGuideCheck(lines: lines)
    let guide = check.guide(table)
    return check.faults.isEmpty ? .guide(guide) : .faults(check.faults.sorted { $0.line < $1.line })
  }

  /// A guide as such a file, in the order of the pieces.
  public static func text(of guide: EvidenceGuide) -> String {
    EvidencePiece.allCases.map { piece in
      let entry = guide[piece]
      return """
        # \(piece.label.fr) · \(piece.label.en)
        [\(piece.rawValue)]
        from = "\(entry.from.rawValue)"
        days = \(entry.days)
        indicators = [\(entry.indicators.map(String.init).joined(separator: ", "))]

        """
    }.joined(separator: "\n")
  }
}

/// Reads the pieces of a guide, and notes every fault with its place.
private struct EvidenceGuideCheck {
  let lines: TOMLLines
  var faults: [EvidenceGuideFile.Fault] = []

  init(lines: TOMLLines) { self.lines = lines }

  mutating func guide(_ table: TOMLTable) -> EvidenceGuide {
    var guide = EvidenceGuide.standard
    for key in table.keys {
      guard EvidencePiece(rawValue: key) != nil else {
        unknown(key, "guide.unknownPiece", among: EvidencePiece.allCases.map(\.rawValue), at: key)
        continue
      }
      guard let part = table[key]?.table else {
        note("guide.badValue", key, fr: "une table [\(key)] est attendue", en: "a table [\(key)] is expected")
        continue
      }
      guide.entries[key] = entry(part, key, guide.entries[key] ?? .init(from: .last, days: 0, indicators: []))
    }
    return guide
  }

  private mutating func entry(
    _ table: TOMLTable, _ place: String, _ standard: EvidenceGuide.Entry
  ) -> EvidenceGuide.Entry {
    var entry = standard
    let known = ["from", "days", "indicators"]
    for key in table.keys where !known.contains(key) {
      unknown(key, "guide.unknownKey", among: known, at: place + "." + key)
    }
    if let value = table["from"] {
      if let anchor = value.string.flatMap(EvidenceGuide.Entry.Anchor.init(rawValue:)) {
        entry.from = anchor
      } else {
        note(
          "guide.badAnchor", place + ".from", fr: "\"first\" ou \"last\" est attendu",
          en: "\"first\" or \"last\" is expected")
      }
    }
    if let value = table["days"] {
      let bounds = EvidenceGuide.bounds
      if let days = value.int, bounds.contains(days) {
        entry.days = days
      } else {
        note(
          "guide.badDays", place + ".days",
          fr: "un nombre de jours de \(bounds.lowerBound) à \(bounds.upperBound) est attendu",
          en: "a number of days from \(bounds.lowerBound) to \(bounds.upperBound) is expected")
      }
    }
    if let value = table["indicators"] {
      let numbers = value.array.map { list in list.map { $0.int } } ?? [nil]
      let good = numbers.compactMap(\.self).filter { EvidenceGuide.indicators.contains($0) }
      if good.count == numbers.count, Set(good).count == good.count {
        entry.indicators = good
      } else {
        note(
          "guide.badIndicators", place + ".indicators",
          fr: "une liste de numéros de 1 à 32 est attendue, chacun une fois",
          en: "a list of numbers from 1 to 32 is expected, each once")
      }
    }
    return entry
  }

  private mutating func unknown(_ key: String, _ code: String, among known: [String], at place: String) {
    let nearest = Nearest.word(to: key, among: known)
    note(
      code, place,
      fr: "«\u{A0}\(key)\u{A0}» est inconnu"
        + (nearest.map { "\u{202F}; le plus proche est «\u{A0}\($0)\u{A0}»" } ?? ""),
      en: "“\(key)” is unknown" + (nearest.map { "; the nearest is “\($0)”" } ?? ""))
  }

  private mutating func note(_ code: String, _ place: String, fr: String, en: String) {
    faults.append(
      EvidenceGuideFile.Fault(
        code: code, keyPath: place, line: lines.line(of: place), message: Localized(fr: fr, en: en)))
  }
}
