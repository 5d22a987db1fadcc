import JalonCore

/// A pool for people: who bears what.
enum PoolPage {
  static func text(_ shown: PoolForms.Shown, _ session: Session) -> String {
    let language = session.language
    func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }
    var page = Sheet(session.ink)
    page.title(
      shown.pool.tool, language.money(cents: shown.pool.cost) + " " + shown.pool.sharing.label[language])
    page.fact(say("coordination", "coordinator"), shown.adviser(shown.pool.coordinator))
    page.fact(say("précisions", "details"), shown.pool.note)
    page.fact(say("clos le", "closed on"), shown.pool.closedOn?.shown(language))
    page.head(say("Associations", "Associations"))
    for member in shown.sheet.active {
      let share = language.money(cents: shown.shares.shares[member.id] ?? 0)
      let weight =
        shown.pool.sharing == .size
        ? say(", taille \(member.membership.size)", ", size \(member.membership.size)") : ""
      page.line("\(member.name)\(say("\u{A0}: ", ": "))\(share)\(weight)")
    }
    for member in shown.sheet.members where !member.membership.isActive {
      let day = member.membership.until?.shown(language) ?? ""
      page.line("—", .faint, member.name + say(", partie le ", ", left on ") + day)
    }
    if let line = uncovered(shown.shares.uncovered, language) { page.line("⚠", .warning, line) }
    return page.text
  }

  /// What an act does to each share.
  static func text(_ effect: PoolEffect, _ session: Session) -> String {
    let language = session.language
    var page = Sheet(session.ink)
    page.title(language == .fr ? "Si cette association part" : "If this association leaves", "")
    for line in effect.lines {
      let before = line.before.map { language.money(cents: $0) } ?? "—"
      let after = line.after.map { language.money(cents: $0) } ?? "—"
      page.line("\(line.name)\(language == .fr ? "\u{A0}: " : ": ")\(before) → \(after)")
    }
    if let line = uncovered(effect.uncoveredAfter, language) { page.line("⚠", .warning, line) }
    return page.text
  }

  private static func uncovered(_ cents: Int, _ language: Language) -> String? {
    guard cents != 0 else { return nil }
    let amount = language.money(cents: abs(cents))
    return cents > 0
      ? (language == .fr ? "\(amount) ne sont portés par personne" : "\(amount) is borne by nobody")
      : (language == .fr ? "\(amount) sont demandés en trop" : "\(amount) too much is asked for")
  }
}
