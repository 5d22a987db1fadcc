import JalonCore
import TerminalKit

extension TodayState {
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    drawGroups(area.line(0), on: &canvas, shell)
    canvas.rule(area.line(1), shell.glyphs)
    drawWaiting(area.line(1), on: &canvas, shell)
    guard !list.window.isEmpty else {
      drawNothing(in: area.split(top: 3).rest, on: &canvas, shell)
      return
    }
    let table = ListTable(list: list, columns: TodayColumns.all(scope), shell: shell) { row, above in
      row.group == above?.group ? nil : row.group.label[shell.language]
    }
    table.draw(in: area.split(top: 2).rest, on: &canvas)
  }

  /// On the rule, what waits for a lead's decision, and the key that leads there.
  private func drawWaiting(_ line: Rect, on canvas: inout Canvas, _ shell: Shell) {
    guard shell.isLead, let words = waiting?.words, let key = shell.keymap.keys(of: .todayDecide).first
    else { return }
    canvas.put(
      [Span(" " + KeyName.text(key, shell.language), .hintKey), Span("  " + words[shell.language] + " ")],
      at: Point(row: line.row, column: line.column + ListLayout.margin - 1),
      maxWidth: max(0, line.columns - ListLayout.margin - 2))
  }

  // MARK: The groups

  /// The groups with their counts, the one under the cursor in the accent; whose they are at the right.
  private func drawGroups(_ line: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let whose =
      scope == .mine
      ? Localized(fr: "mes dossiers", en: "my cases") : Localized(fr: "toute l’équipe", en: "the whole team")
    var right = [Span(whose[shell.language], .muted)]
    if !list.marks.isEmpty {
      let marked = Localized.count(list.marks.count, fr: ("marqué", "marqués"), en: ("marked", "marked"))
      right.insert(Span("\(shell.glyphs.mark) \(marked[shell.language])  ", .mark), at: 0)
    }
    let whoseWidth = canvas.put(
      right, endingAt: line.endColumn - 1, row: line.row,
      maxWidth: line.columns / 2)
    let current = list.window.current?.group
    let pieces = groups.map { group in piece(group, isCurrent: group == current, shell) }
    var room = line.columns - ListLayout.margin - whoseWidth - 3
    // The group under the cursor is always among those that are seen.
    let place = groups.firstIndex { $0 == current } ?? 0
    var shown = place..<place
    for index in Array(pieces.indices.prefix(place + 1).reversed())
      + Array(pieces.indices.dropFirst(place + 1))
    {
      let width = pieces[index].reduce(0) { $0 + $1.width } + (shown.isEmpty ? 0 : 3)
      guard width <= room else { break }
      room -= width
      shown = min(shown.lowerBound, index)..<max(shown.upperBound, index + 1)
    }
    var column = line.column + ListLayout.margin
    for index in shown {
      column += canvas.put(pieces[index], at: Point(row: line.row, column: column))
      column += 3
    }
    if shown.upperBound < pieces.count, column < line.endColumn - whoseWidth - 2 {
      canvas.put([Span(shell.glyphs.ellipsis, .muted)], at: Point(row: line.row, column: column))
    }
  }

  private func piece(_ group: AgendaGroup, isCurrent: Bool, _ shell: Shell) -> [Span] {
    let label = Span(group.label[shell.language], isCurrent ? .accent : .muted)
    guard let count = counts?[group] else { return [label] }
    let number = Span(" " + shell.language.number(count), isCurrent ? .accent : .text, isCurrent ? .bold : [])
    return [label, number]
  }

  // MARK: Nothing to do

  private func drawNothing(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let lines: [(text: String, role: Role)]
    if let refusal = list.refusal {
      lines = [(refusal.message[shell.language], .error)]
    } else if !list.isLoaded || allCases == nil || ownCases == nil {
      guard shell.isSlow(id) else { return }
      lines = [(Localized(fr: "lecture…", en: "reading…")[shell.language], .muted)]
    } else {
      let (title, next) = nothing(shell)
      lines = [(title[shell.language], .strong)] + next.map { ($0[shell.language], .muted) }
    }
    var row = area.row + 1
    for (text, role) in lines {
      for piece in TextWidth.wrapped(text, to: max(10, area.columns - 6)) where row < area.endRow {
        canvas.put(
          [Span(piece, role)], at: Point(row: row, column: area.column + ListLayout.margin),
          maxWidth: area.columns - ListLayout.margin - 1)
        row += 1
      }
    }
  }

  /// Why nothing is listed, and what one may do.
  private func nothing(_ shell: Shell) -> (title: Localized, next: [Localized]) {
    if allCases == 0 {
      return (
        Localized(fr: "Aucun dossier n’est encore ouvert.", en: "No case is open yet."),
        [
          Localized(
            fr: "R va au répertoire\u{202F}: y trouver une association, puis o ouvre son dossier.",
            en: "R goes to the register: find an association there, then o opens its case."),
          Localized(
            fr: "Répertoire vide\u{202F}? Dans le répertoire, i importe un fichier du RNA.",
            en: "Is the register empty? There, i imports a file of the national register."),
          Localized(
            fr: "Ce qui demandera votre attention se montrera ici chaque matin.",
            en: "What asks for your attention will show here every morning."),
        ]
      )
    }
    if scope == .mine, ownCases == 0 {
      return (
        Localized(fr: "Vous ne suivez aucun dossier.", en: "You follow no case."),
        [
          Localized(
            fr: "t montre ce qui attend l’équipe\u{202F}; C va à la liste des dossiers.",
            en: "t shows what awaits the team; C goes to the list of cases."),
          shell.isLead
            ? Localized(
              fr: "E montre où en sont les dossiers de l’équipe, et ce qui attend votre décision.",
              en: "E shows where the team’s cases stand, and what waits for your decision.")
            : Localized(
              fr: "R va au répertoire\u{202F}: o y ouvre un dossier, que vous suivrez.",
              en: "R goes to the register: o opens a case there, which you will follow."),
        ]
      )
    }
    return (
      Localized(fr: "Rien ne presse aujourd’hui.", en: "Nothing presses today."),
      [
        Localized(
          fr: "Ni retard, ni silence, ni suite prévue dans les sept jours.",
          en: "Nothing overdue, nobody silent, nothing agreed within seven days."),
        scope == .mine
          ? Localized(
            fr: "C va à vos dossiers\u{202F}; t montre ce qui attend l’équipe.",
            en: "C goes to the cases; t shows what awaits the team.")
          : Localized(fr: "C va à la liste des dossiers.", en: "C goes to the list of cases."),
      ]
    )
  }
}

extension TeamWaiting {
  /// « 702 dispenses et 950 plans à décider »; `nil` where nothing waits.
  fileprivate var words: Localized? {
    let waivers = Localized.count(waivers, fr: ("dispense", "dispenses"), en: ("waiver", "waivers"))
    let plans = Localized.count(plans, fr: ("plan", "plans"), en: ("plan", "plans"))
    let what = (self.waivers > 0 ? [waivers] : []) + (self.plans > 0 ? [plans] : [])
    guard !what.isEmpty else { return nil }
    return Localized(
      fr: what.map(\.fr).joined(separator: " et ") + " à décider",
      en: what.map(\.en).joined(separator: " and ") + " to decide")
  }
}
