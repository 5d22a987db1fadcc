import JalonCore
import TerminalKit

/// What there is to say about the line under the cursor, at the foot of the plan: its words in full, its figures, what was
/// decided, and what is missing.
struct PlanDetails {
  let plan: PlanReading
  let item: CaseItem?

  private var reading: CaseReading { plan.base }
  private var language: Language { reading.language }
  private var glyphs: Glyphs { reading.glyphs }

  /// Rows that it takes, with its rule, of those that the plan has.
  static func rows(of height: Int) -> Int {
    switch height {
    case 16...: 6
    case 12...: 4
    case 8...: 2
    default: 0
    }
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    guard area.rows > 1 else { return }
    canvas.rule(area.line(0), glyphs)
    let sheet = sheet(width: area.columns)
    let place = area.split(top: 1).rest
    for (offset, line) in sheet.lines.prefix(place.rows).enumerated() {
      canvas.put(
        line.spans, at: Point(row: place.row + offset, column: place.column + Sheet<CaseItem>.margin),
        maxWidth: line.width)
    }
  }

  private func sheet(width: Int) -> Sheet<CaseItem> {
    var sheet = Sheet<CaseItem>(width: width, glyphs: glyphs, upTo: 140)
    switch item {
    case .action(let id):
      if let action = plan.actions.first(where: { $0.id == id }) { self.action(action, &sheet) }
    case .objective(let id):
      if let objective = plan.objectives.first(where: { $0.id == id }) { self.objective(objective, &sheet) }
    case .aim(let id):
      if let aim = reading.file.aims.first(where: { $0.id == id }) { self.aim(aim, &sheet) }
    default: break
    }
    return sheet
  }

  private func action(_ action: PlanAction, _ sheet: inout Sheet<CaseItem>) {
    let marks = plan.marks(of: action)
    // In a low window what is missing is worth more than the words that the line begins with.
    sheet.text(action.title.onOneLine, .strong, .bold, upTo: 2)
    for mark in marks {
      let sign = mark == .late ? Span(glyphs.warning + " ", .warning) : Span(glyphs.missing + " ", .strong)
      sheet.line([sign, Span(mark.label[language])] + [Span("   ")] + reading.act(mark.mend))
    }
    put(facts(action), .text, &sheet)
    put(course(action), .muted, &sheet)
  }

  private func put(_ facts: [String], _ role: Role, _ sheet: inout Sheet<CaseItem>) {
    guard !facts.isEmpty else { return }
    sheet.text(facts.joined(separator: " \(glyphs.separator) "), role)
  }

  /// How it is planned.
  private func facts(_ action: PlanAction) -> [String] {
    var facts = [action.mode.label[language]]
    if let owner = action.owner { facts.append(reading.name(of: owner)) }
    if let due = action.due {
      facts.append(Localized(fr: "pour le ", en: "due ")[language] + CaseWords.when(due, reading))
    }
    if let cost = action.cost { facts.append(language.money(cents: cost)) }
    if let effort = action.effort {
      facts.append(Localized(fr: "effort \(effort)", en: "effort \(effort)")[language])
    }
    if let minutes = action.exchangeMinutes {
      facts.append(
        language.duration(minutes: minutes) + Localized(fr: " d’échange", en: " of exchange")[language])
    }
    facts += action.flags.list.map { $0.label[language] }
    if let recommendation = action.recommendation {
      facts.append(Localized(fr: "d’après \(recommendation)", en: "from \(recommendation)")[language])
    }
    return facts
  }

  /// What has become of it.
  private func course(_ action: PlanAction) -> [String] {
    let colon = CaseWords.colon(language)
    var facts: [String] = []
    if let day = action.startedOn {
      facts.append(Localized(fr: "commencée le ", en: "started on ")[language] + day.shown(language))
    }
    if let day = action.finishedOn {
      facts.append(Localized(fr: "terminée le ", en: "finished on ")[language] + day.shown(language))
    }
    if let evidence = action.evidence { facts.append(evidence.onOneLine) }
    if let day = action.droppedOn {
      let dropped = Localized(fr: "abandonnée le ", en: "dropped on ")[language] + day.shown(language)
      facts.append(dropped + (action.dropReason.map { colon + $0.onOneLine } ?? ""))
    }
    if let reason = action.dueReason {
      facts.append(Localized(fr: "date déplacée", en: "date moved")[language] + colon + reason.onOneLine)
    }
    return facts
  }

  private func objective(_ objective: Objective, _ sheet: inout Sheet<CaseItem>) {
    sheet.text(objective.text.onOneLine, .strong, .bold, upTo: 2)
    if let reason = objective.reason {
      sheet.text(objective.state.label[language] + CaseWords.colon(language) + reason.onOneLine, .muted)
    }
    if let aim = reading.file.aims.first(where: { $0.id == objective.aim }) {
      sheet.text(aim.text.onOneLine, .muted, after: [Span(glyphs.current + " ", .accent)], upTo: 1)
    }
    let actions = plan.actions(of: objective.id).filter { !$0.isDropped }
    let cost = actions.reduce(0) { $0 + ($1.cost ?? 0) }
    let minutes = actions.reduce(0) { $0 + ($1.exchangeMinutes ?? 0) }
    var facts = [
      Localized.count(actions.count, fr: ("action", "actions"), en: ("action", "actions"))[language]
    ]
    if cost > 0 { facts.append(language.money(cents: cost)) }
    if minutes > 0 {
      facts.append(
        language.duration(minutes: minutes) + Localized(fr: " d’échange", en: " of exchange")[language])
    }
    put(facts, .text, &sheet)
  }

  private func aim(_ aim: Aim, _ sheet: inout Sheet<CaseItem>) {
    sheet.text(aim.text.onOneLine, .strong, .bold, upTo: 2)
    guard aim.state != .live else { return }
    let reason = aim.reason.map { CaseWords.colon(language) + $0.onOneLine } ?? ""
    sheet.text(aim.state.label[language] + reason, .muted, upTo: 2)
  }
}
