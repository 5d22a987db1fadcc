import JalonCore
import TerminalKit

/// What waits for a lead, and what stands in the way of many: waivers asked for, plans to validate, gates long shut, waivers in force. In
/// wide windows the waivers stand on the left, what is about many cases on the right.
struct ReviewPage {
  let review: TeamReview
  let marks: Set<Int64>
  let shell: Shell
  private let open: TeamItem?

  /// - Parameter item: where the cursor was put; `nil` as long as nobody has moved it.
  init(review: TeamReview, marks: Set<Int64>, at item: TeamItem?, shell: Shell) {
    self.review = review
    self.marks = marks
    self.shell = shell
    open = item.flatMap { Self.holds($0, review) ? $0 : nil } ?? review.asked.first.map { .waiver($0.id) }
  }

  /// Whether something is still on the page.
  private static func holds(_ item: TeamItem, _ review: TeamReview) -> Bool {
    switch item {
    case .waiver(let id): (review.asked + review.inForce).contains { $0.id == id }
    case .plans: review.plansToValidate > 0
    case .lack(let stage, let condition):
      review.gates.contains { $0.id == stage && $0.lacks.contains { $0.condition == condition } }
    default: false
    }
  }

  private var language: Language { shell.language }
  private var glyphs: Glyphs { shell.glyphs }

  var sheet: Sheet<TeamItem> {
    let room = shell.size.columns
    guard Self.isDivided(room) else {
      var sheet = Sheet<TeamItem>(width: room, glyphs: glyphs)
      TeamHead.leaveRoom(in: &sheet)
      sheet.pin()
      asked(&sheet)
      plans(&sheet)
      gates(&sheet)
      inForce(&sheet)
      return sheet
    }
    var sheet = Sheet<TeamItem>(width: room, glyphs: glyphs, upTo: .max)
    TeamHead.leaveRoom(in: &sheet)
    sheet.pin()
    let beside = min(76, room * 2 / 5)
    sheet.divide(room - beside - 10, beside: beside) {
      plans(&$0)
      gates(&$0)
    }
    asked(&sheet)
    inForce(&sheet)
    return sheet
  }

  /// Whether a window of so many columns has room for two.
  static func isDivided(_ columns: Int) -> Bool { columns >= 130 }

  // MARK: Waivers asked for

  private func asked(_ sheet: inout Sheet<TeamItem>) {
    heading(Localized(fr: "Dispenses demandées", en: "Waivers asked for"), review.askedInAll, &sheet)
    if review.asked.isEmpty {
      sheet.text(
        Localized(fr: "Aucune n’attend de décision.", en: "None waits for a decision.")[language], .muted)
    }
    for row in review.asked { waiver(row, &sheet) }
    more(review.askedInAll - review.asked.count, &sheet)
  }

  private func waiver(_ row: WaiverRow, _ sheet: inout Sheet<TeamItem>) {
    let item = TeamItem.waiver(row.id)
    let mark = marks.contains(row.id) ? Span(glyphs.mark + " ", .mark) : Span("  ")
    let waits = TeamWords.padded(language.days(shell.today - row.askedOn), to: 6)
    let condition = TextWidth.truncated(
      TeamWords.condition(row.condition, shell), to: max(12, sheet.width / 3))
    sheet.text(
      row.case.name, .strong, after: [mark],
      trailing: [Span(condition, .text), Span("  " + waits, .muted)], isYielding: true, item: item, upTo: 1)
    guard open == item else { return }
    let reason = CaseWords.quoted(row.reason.onOneLine, language)
    let by = Localized(fr: "demandée par \(row.askedBy)", en: "asked for by \(row.askedBy)")[language]
    sheet.text("\(reason), \(by)", after: [Span("    ")], item: item, upTo: 6)
    sheet.text(circumstances(of: row.case), .muted, after: [Span("    ")], item: item, upTo: 3)
  }

  /// The case in view: how long it has been where it is, what else it lacks, when people last met, with whom it is.
  private func circumstances(of row: CaseRow) -> String {
    let (fr, en) = (Language.fr, Language.en)
    let since = shell.today - row.stageSince
    var parts = [
      Localized(TeamWords.stage(row.stage, shell)), Localized(row.adviser), Localized(row.reference),
      Localized(fr: "\(fr.days(since)) dans l’étape", en: "\(en.days(since)) in the stage"),
      .count(
        row.missing, fr: ("condition manque", "conditions manquent"),
        en: ("condition missing", "conditions missing")),
    ]
    if let last = row.lastExchangeOn {
      parts.append(
        Localized(
          fr: "dernier échange il y a \(fr.days(shell.today - last))",
          en: "last exchange \(en.days(shell.today - last)) ago"))
    } else {
      parts.append(Localized(fr: "aucun échange", en: "no exchange"))
    }
    return parts.map { $0[language] }.joined(separator: " \(glyphs.separator) ")
  }

  // MARK: Plans and gates

  private func plans(_ sheet: inout Sheet<TeamItem>) {
    heading(Localized(fr: "Plans à valider", en: "Plans to validate"), review.plansToValidate, &sheet)
    guard review.plansToValidate > 0 else {
      return sheet.text(
        Localized(
          fr: "Aucun plan que l’association a validé n’attend un responsable.",
          en: "No plan that the association has validated waits for a lead.")[language], .muted)
    }
    let words = Localized.count(
      review.plansToValidate,
      fr: (
        "plan que l’association a validé attend un responsable",
        "plans que l’association a validés attendent un responsable"
      ),
      en: (
        "plan that the association has validated waits for a lead",
        "plans that the association has validated wait for a lead"
      ))
    sheet.text(words[language], after: [Span("  ")], item: .plans)
  }

  private func gates(_ sheet: inout Sheet<TeamItem>) {
    let late = review.gates.filter { $0.late > 0 }
    heading(
      Localized(fr: "Portes fermées depuis longtemps", en: "Gates long shut"),
      late.reduce(0) { $0 + $1.late }, &sheet)
    if late.isEmpty {
      sheet.text(
        Localized(
          fr: "Aucun dossier ne dépasse la durée habituelle de son étape.",
          en: "No case is beyond the usual duration of its stage.")[language], .muted)
    }
    for gate in late {
      sheet.line([
        Span(TeamWords.stage(gate.id, shell), .heading),
        Span(
          "  "
            + Localized(
              fr:
                "\(Language.fr.number(gate.late)) au-delà de la durée habituelle, sur \(Language.fr.number(gate.cases)) fermées",
              en:
                "\(Language.en.number(gate.late)) beyond the usual duration, of \(Language.en.number(gate.cases)) shut"
            )[
              language], .muted),
      ])
      for lack in gate.lacks.filter({ $0.late > 0 }).prefix(3) {
        let count = language.number(lack.late)
        let head = String(repeating: " ", count: max(0, 7 - TextWidth.width(of: count))) + count + "  "
        sheet.text(
          TeamWords.condition(lack.condition, shell), after: [Span(head, .strong)],
          item: .lack(gate.id, lack.condition), upTo: 1)
      }
    }
  }

  private func inForce(_ sheet: inout Sheet<TeamItem>) {
    heading(Localized(fr: "Dispenses en vigueur", en: "Waivers in force"), review.inForceInAll, &sheet)
    for row in review.inForce {
      let day = (row.decidedOn ?? row.askedOn).shown(language)
      let by = row.decidedBy.map { TeamWords.initialed($0) + " " } ?? ""
      // Where there is room, what is waived, too.
      let decided =
        sheet.width < 84
        ? [Span(by + day, .muted)]
        : [
          Span(TextWidth.truncated(TeamWords.condition(row.condition, shell), to: sheet.width / 3)),
          Span(TeamWords.endingAt(by + day, 28), .muted),
        ]
      sheet.text(
        row.case.name, after: [Span(glyphs.waived + " ", .accent)],
        trailing: decided,
        isYielding: true, item: .waiver(row.id), upTo: 1)
      guard open == .waiver(row.id) else { continue }
      sheet.text(
        TeamWords.condition(row.condition, shell) + CaseWords.colon(language)
          + CaseWords.quoted(row.reason.onOneLine, language), .muted, after: [Span("  ")],
        item: .waiver(row.id),
        upTo: 4)
    }
    more(review.inForceInAll - review.inForce.count, &sheet)
  }

  private func heading(_ label: Localized, _ count: Int, _ sheet: inout Sheet<TeamItem>) {
    sheet.heading(label[language], trailing: [Span(language.number(count), count > 0 ? .strong : .muted)])
  }

  private func more(_ count: Int, _ sheet: inout Sheet<TeamItem>) {
    guard count > 0 else { return }
    let number = language.number(count)
    sheet.text(
      Localized(
        fr: "… et \(number) de plus\u{A0}: filtrer avec /", en: "… and \(number) more: filter with /")[
          language], .muted, after: [Span("  ")])
  }
}
