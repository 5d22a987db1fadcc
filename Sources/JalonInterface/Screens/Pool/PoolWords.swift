import JalonCore
import TerminalKit

/// What is said of the costs of a pool.
enum PoolWords {
  /// What nobody bears, or what is asked for in excess; `nil` where shares and cost agree.
  static func uncovered(_ cents: Int) -> Localized? {
    guard cents != 0 else { return nil }
    let amount = Localized(fr: Language.fr.money(cents: abs(cents)), en: Language.en.money(cents: abs(cents)))
    return cents > 0
      ? Localized(fr: "\(amount.fr) que personne ne porte", en: "\(amount.en) borne by nobody")
      : Localized(fr: "\(amount.fr) demandés en trop", en: "\(amount.en) too much asked for")
  }

  /// What an act does to each share, one line a member: what it bears now, and what it would bear.
  static func lines(of effect: PoolEffect, _ glyphs: Glyphs) -> [Localized] {
    let arrow = glyphs == .ascii ? " > " : " → "
    func line(_ name: String, _ before: Int?, _ after: Int?, _ language: Language) -> String {
      func money(_ cents: Int?) -> String { cents.map { language.money(cents: $0) } ?? glyphs.dash }
      return name + CaseWords.colon(language) + money(before) + arrow + money(after)
    }
    var lines = effect.lines.map { one in
      Localized(
        fr: line(one.name, one.before, one.after, .fr), en: line(one.name, one.before, one.after, .en))
    }
    if let rest = uncovered(effect.uncoveredAfter) {
      lines.append(Localized(fr: "\(glyphs.warning) \(rest.fr)", en: "\(glyphs.warning) \(rest.en)"))
    }
    return lines
  }
}
