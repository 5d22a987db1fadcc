import JalonCore
import TerminalKit

/// The page of a pool: what is shared, the members with the share of each, those who could join, those who left.
struct PoolPage {
  let pool: PoolSheet
  let prospects: [PoolingMatch]
  let shell: Shell
  private let start: PoolItem
  /// What is told at length.
  private let open: PoolItem

  /// - Parameter item: what the cursor stands on; `nil` as long as nobody has moved it.
  init(pool: PoolSheet, prospects: [PoolingMatch], at item: PoolItem?, shell: Shell) {
    self.pool = pool
    self.prospects = prospects
    self.shell = shell
    start = pool.active.first.map { .member($0.id) } ?? .facts
    open = item ?? start
  }

  private var language: Language { shell.language }
  private var glyphs: Glyphs { shell.glyphs }

  var sheet: Sheet<PoolItem> {
    var sheet = Sheet<PoolItem>(width: shell.size.columns, glyphs: glyphs)
    facts(&sheet)
    members(&sheet)
    if pool.pool.isOpen { others(&sheet) }
    former(&sheet)
    sheet.start = start
    return sheet
  }

  // MARK: What is shared

  private func facts(_ sheet: inout Sheet<PoolItem>) {
    sheet.line([])
    let cost = Span(language.money(cents: pool.pool.cost), .strong, .bold)
    sheet.text(
      pool.pool.tool.onOneLine, .title, .bold, trailing: [cost], isYielding: true, item: .facts, upTo: 2)
    let coordinator = shell.team?.adviser(pool.pool.coordinator)?.name ?? glyphs.dash
    let opened = CaseWords.date(pool.pool.openedOn, today: shell.today, language)
    let words = [
      pool.pool.sharing.label,
      Localized(fr: "coordination \(coordinator)", en: "coordinated by \(coordinator)"),
      Localized(fr: "ouvert le \(opened)", en: "opened on \(opened)"),
    ]
    sheet.text(
      words.map { $0[language] }.joined(separator: " \(glyphs.separator) "), .muted, item: .facts)
    if let closed = pool.pool.closedOn {
      let day = language.mediumDate(closed)
      let reason = pool.pool.closeReason.map { CaseWords.colon(language) + $0.onOneLine } ?? ""
      sheet.text(
        Localized(fr: "clos le \(day)", en: "closed on \(day)")[language] + reason, .strong, item: .facts)
    }
    if let note = pool.pool.note {
      for line in note.split(separator: "\n") { sheet.text(String(line), item: .facts) }
    }
  }

  // MARK: Members

  private func members(_ sheet: inout Sheet<PoolItem>) {
    let shares = pool.shares
    let count = Localized.count(
      pool.active.count, fr: ("association", "associations"), en: ("association", "associations"))
    sheet.heading(
      Localized(fr: "Membres", en: "Members")[language], trailing: [Span(count[language], .muted)])
    if pool.active.isEmpty {
      sheet.text(
        Localized(
          fr: "Personne encore\u{A0}: a trouve un dossier et l’ajoute.",
          en: "Nobody yet: a finds a case and adds it.")[language], .muted)
    }
    let hasCents = shares.shares.values.contains { $0 % 100 != 0 }
    for member in pool.active {
      let share = PoolWords.money(shares.shares[member.id] ?? 0, hasCents: hasCents, language)
      sheet.text(
        PoolWords.name(of: member), trailing: weight(of: member) + [Span(share, .strong)], isYielding: true,
        item: .member(member.id), upTo: 1)
    }
    if !pool.active.isEmpty, let line = PoolWords.uncovered(shares.uncovered) {
      sheet.text(line[language], .warning, after: [Span(glyphs.warning + " ", .warning)])
    }
  }

  /// What the share of a member rests on.
  private func weight(of member: PoolSheet.Member) -> [Span] {
    switch pool.pool.sharing {
    case .equal: return []
    case .size:
      let size = language.number(member.membership.size)
      return [Span(Localized(fr: "taille \(size)", en: "size \(size)")[language] + "   ", .muted)]
    case .hand:
      let word =
        member.membership.agreed == nil
        ? Localized(fr: "le reste", en: "the rest") : Localized(fr: "convenu", en: "agreed")
      return [Span(word[language] + "   ", .muted)]
    }
  }

  // MARK: Those who could join

  private func others(_ sheet: inout Sheet<PoolItem>) {
    let trailing = prospects.isEmpty ? [] : [Span(language.number(prospects.count), .muted)]
    sheet.heading(
      Localized(fr: "Pourraient se joindre", en: "Could join")[language], trailing: trailing)
    if prospects.isEmpty {
      sheet.text(
        Localized(
          fr: "Aucune action à mutualiser ne ressemble à celles des membres\u{202F}; a cherche un dossier.",
          en: "No action to be pooled is like those of the members; a looks for a case.")[language], .muted)
    }
    for match in prospects {
      let item = PoolItem.prospect(match.id)
      let place = match.department.map { " (\($0))" } ?? ""
      let why = [match.nearness.label, match.ground.label].map { $0[language] }
      sheet.text(
        match.name + place, trailing: [Span(why.joined(separator: ", "), .muted)], isYielding: true,
        item: item,
        upTo: 1)
      guard open == item else { continue }
      sheet.text(match.action.title.onOneLine, .muted, after: [Span("  ")], item: item)
    }
  }

  private func former(_ sheet: inout Sheet<PoolItem>) {
    let gone = pool.members.filter { !$0.membership.isActive }
    guard !gone.isEmpty else { return }
    sheet.heading(Localized(fr: "Partis", en: "Gone")[language])
    for member in gone {
      let day = member.membership.until.map { language.mediumDate($0) } ?? ""
      sheet.text(
        PoolWords.name(of: member), .muted, trailing: [Span(day, .muted)], isYielding: true,
        item: .former(member.id),
        upTo: 1)
      guard open == .former(member.id), let reason = member.membership.leaveReason else { continue }
      sheet.text(
        CaseWords.quoted(reason.onOneLine, language), .muted, after: [Span("  ")], item: .former(member.id))
    }
  }
}
