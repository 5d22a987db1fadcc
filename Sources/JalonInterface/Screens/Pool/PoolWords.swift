import JalonCore
import TerminalKit

/// What is said of the costs of a pool.
enum PoolWords {
  /// With its department, since many associations bear the name of another.
  static func name(of member: PoolSheet.Member) -> String {
    member.name.onOneLine + (member.department.map { " (\($0))" } ?? "")
  }

  /// An amount as a column has it: with cents where one of them has some.
  static func money(_ cents: Int, hasCents: Bool, _ language: Language) -> String {
    let text = language.money(cents: cents)
    guard hasCents, cents % 100 == 0 else { return text }
    return language == .fr ? text.dropLast(2) + ",00\u{A0}€" : text + ".00"
  }

  /// What nobody bears, or what is asked for in excess; `nil` where shares and cost agree.
  static func uncovered(_ cents: Int) -> Localized? {
    guard cents != 0 else { return nil }
    let amount = Localized(fr: Language.fr.money(cents: abs(cents)), en: Language.en.money(cents: abs(cents)))
    return cents > 0
      ? Localized(fr: "\(amount.fr) que personne ne porte", en: "\(amount.en) borne by nobody")
      : Localized(fr: "\(amount.fr) demandés en trop", en: "\(amount.en) too much asked for")
  }

  /// What an act does to each share, one line a member, in columns: what it bears now, and what it would bear.
  static func lines(of effect: PoolEffect, _ glyphs: Glyphs) -> [Localized] {
    let (french, english) = (table(effect, glyphs, .fr), table(effect, glyphs, .en))
    var lines = zip(french, english).map { Localized(fr: $0, en: $1) }
    if let rest = uncovered(effect.uncoveredAfter) {
      lines.append(Localized(fr: "\(glyphs.warning) \(rest.fr)", en: "\(glyphs.warning) \(rest.en)"))
    }
    return lines
  }

  private static func table(_ effect: PoolEffect, _ glyphs: Glyphs, _ language: Language) -> [String] {
    let arrow = glyphs == .ascii ? ">" : "→"
    let hasCents = effect.lines.contains { ($0.before ?? 0) % 100 != 0 || ($0.after ?? 0) % 100 != 0 }
    func money(_ cents: Int?) -> String {
      cents.map { Self.money($0, hasCents: hasCents, language) } ?? glyphs.dash
    }
    let rows = effect.lines.map { line in
      [
        TextWidth.truncated(line.name, to: 32), money(line.before),
        arrow, money(line.after),
      ]
    }
    let widths = (0..<4).map { column in rows.map { TextWidth.width(of: $0[column]) }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, text in
        // Spaces that no line is broken at.
        let pad = String(repeating: "\u{A0}", count: widths[column] - TextWidth.width(of: text))
        return column == 0 ? text + pad : pad + text
      }.joined(separator: "\u{A0}\u{A0}")
    }
  }
}
