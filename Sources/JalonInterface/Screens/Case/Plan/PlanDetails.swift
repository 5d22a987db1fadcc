import JalonCore
import TerminalKit

/// What there is to say about the line under the cursor, at the foot of the plan: its words in full, its figures, what was
/// decided, and what is missing.
struct PlanDetails {
  let reading: CaseReading
  let item: CaseItem?

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
      if let action = reading.file.actions.first(where: { $0.id == id }) { self.action(action, &sheet) }
    case .objective(let id):
      if let objective = reading.file.objectives.first(where: { $0.id == id }) {
        self.objective(objective, &sheet)
      }
    case .aim(let id):
      if let aim = reading.file.aims.first(where: { $0.id == id }) { self.aim(aim, &sheet) }
    case .paper(let id):
      if let decision = reading.file.paperDecisions.first(where: { $0.id == id }) {
        sheet.text(decision.text.onOneLine, .strong, .bold, upTo: 2)
        sheet.text(decision.reason.onOneLine)
      }
    default: break
    }
    return sheet
  }

  private func action(_ action: PlanAction, _ sheet: inout Sheet<CaseItem>) {
    let marks = PlanMarks(reading).of(action)
    // In a low window what is missing is worth more than the words that the line begins with.
    sheet.text(action.title.onOneLine, .strong, .bold, upTo: 2)
    for mark in marks {
      let sign = mark == .late ? Span(glyphs.warning + " ", .warning) : Span(glyphs.missing + " ", .strong)
      sheet.line([sign, Span(mark.label[language])] + [Span("   ")] + reading.act(mark.mend))
    }
    put(facts(action), .text, &sheet)
    put(decisions(action), .text, &sheet)
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

  /// What was decided about it on the way.
  private func decisions(_ action: PlanAction) -> [String] {
    let colon = CaseWords.colon(language)
    func said(_ label: String, _ reason: String?) -> String {
      label + (reason.map { " (\($0.onOneLine))" } ?? "")
    }
    var facts: [String] = []
    if let pooling = action.pooling {
      let label = Localized(fr: "mutualisation", en: "pooling")[language] + colon + pooling.label[language]
      facts.append(said(label, action.poolingReason))
    }
    if let equipment = action.equipment {
      let label = Localized(fr: "équipement ", en: "equipment ")[language] + equipment.label[language]
      facts.append(said(label, action.equipmentReason))
    }
    if let budget = action.budget {
      let amount = action.budgetAmount.map { " " + language.money(cents: $0) } ?? ""
      let label = Localized(fr: "coût ", en: "cost ")[language] + budget.label[language] + amount
      facts.append(said(label, action.budgetReason))
    }
    if let choice = action.toolChoice {
      facts.append(Localized(fr: "outil choisi", en: "tool chosen")[language] + colon + choice.onOneLine)
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
    let files = reading.file.attachments(of: .action, action.id).filter { !$0.isErased }
    if !files.isEmpty {
      let label = Localized(
        fr: files.count == 1 ? "fichier" : "fichiers", en: files.count == 1 ? "file" : "files")
      facts.append(label[language] + colon + files.map(\.name.onOneLine).joined(separator: ", "))
    }
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
    put(figures([objective.id]), .text, &sheet)
  }

  /// How many actions serve these objectives, what they cost, how much exchange they plan.
  private func figures(_ objectives: Set<Int64>) -> [String] {
    var (count, cost, minutes) = (0, 0, 0)
    let actions = reading.file.actions
    // By place: an action is large, and none is to be copied for its figures.
    for place in actions.indices
    where objectives.contains(actions[place].objective) && !actions[place].isDropped {
      count += 1
      cost += actions[place].cost ?? 0
      minutes += actions[place].exchangeMinutes ?? 0
    }
    var facts = [Localized.count(count, fr: ("action", "actions"), en: ("action", "actions"))[language]]
    if cost > 0 { facts.append(language.money(cents: cost)) }
    if minutes > 0 {
      facts.append(
        language.duration(minutes: minutes) + Localized(fr: " d’échange", en: " of exchange")[language])
    }
    return facts
  }

  private func aim(_ aim: Aim, _ sheet: inout Sheet<CaseItem>) {
    sheet.text(aim.text.onOneLine, .strong, .bold, upTo: 2)
    guard aim.state != .live else {
      let goals = reading.file.objectives.filter {
        $0.aim == aim.id && $0.case == reading.case.id && $0.isLive
      }
      guard !goals.isEmpty else { return }
      let count = Localized.count(goals.count, fr: ("objectif", "objectifs"), en: ("objective", "objectives"))
      return put([count[language]] + figures(Set(goals.map(\.id))), .text, &sheet)
    }
    let reason = aim.reason.map { CaseWords.colon(language) + $0.onOneLine } ?? ""
    sheet.text(aim.state.label[language] + reason, .muted, upTo: 2)
  }
}
