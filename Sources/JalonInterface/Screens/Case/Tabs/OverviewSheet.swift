import JalonCore
import TerminalKit

/// Where the case stands, what is missing to go on, and what is around it.
extension Sheet where Item == CaseItem {
  mutating func overview(_ reading: CaseReading) {
    path(reading)
    gate(reading)
    gap()
    surroundings(reading)
    waivers(reading)
    referrals(reading)
  }

  // MARK: The path

  private mutating func path(_ reading: CaseReading) {
    let (spans, present) = Stepper(reading).line(width: width)
    line(spans)
    guard reading.case.isOpen, let stage = reading.path[reading.case.stage] else { return }
    let language = reading.language
    let days = reading.today - reading.case.stageSince
    let isLong = days > stage.usualDays.upperBound && reading.case.status == .open
    let counted = Localized.count(days, fr: (one: "jour", many: "jours"), en: (one: "day", many: "days"))
    let usual = Localized(
      fr: " (d’habitude \(stage.usualDays.lowerBound) à \(stage.usualDays.upperBound))",
      en: " (usually \(stage.usualDays.lowerBound) to \(stage.usualDays.upperBound))")
    let text = (isLong ? glyphs.warning + " " : "") + counted[language]
    let indent = max(0, min(present, width - TextWidth.width(of: text + usual[language])))
    line([
      Span(String(repeating: " ", count: indent)), Span(text, isLong ? .warning : .text),
      Span(usual[language], .muted),
    ])
  }

  // MARK: The gate

  private mutating func gate(_ reading: CaseReading) {
    let language = reading.language
    gap()
    guard reading.case.isOpen else {
      let key = reading.shell.keymap.keys(of: .caseFollow).first.map { KeyName.text($0, language) } ?? ""
      let again = Localized(
        fr: "Ce dossier est clos\u{202F}; \(key) en ouvre un qui lui fait suite.",
        en: "This case is closed; \(key) opens one that follows it.")
      return text(again[language], .muted)
    }
    let gate = reading.gate
    let count = gate.count(where: \.state.lets)
    let next = reading.path.stage(after: reading.case.stage) ?? .closed
    let aim =
      next == .closed
      ? Localized(fr: "Pour aller au bout du parcours", en: "To complete the path")
      : Localized(
        fr: "Pour passer à «\u{A0}\(reading.stageLabel(next))\u{A0}»",
        en: "To move on to “\(reading.stageLabel(next))”")
    let figures = Localized(
      fr: "\(count) \(Language.fr.isSingular(count) ? "condition" : "conditions") sur \(gate.count)",
      en: "\(count) of \(gate.count) \(Language.en.isSingular(gate.count) ? "condition" : "conditions")")
    let isOpen = count == gate.count
    heading(aim[language], trailing: [Span(figures[language], isOpen ? .success : .muted)])
    if isOpen { invitation(next, reading) }
    // What is missing comes first to the eye and to the hand; once it is entered, the next one does.
    start = gate.first { !$0.state.lets }.map { .condition($0.id) }
    for condition in gate { self.condition(condition, reading) }
  }

  /// Says gladly that the case can move on.
  private mutating func invitation(_ next: StageID, _ reading: CaseReading) {
    let key =
      reading.shell.keymap.keys(of: .caseAdvance).first.map { KeyName.text($0, reading.language) } ?? ""
    let text: Localized
    if reading.case.status == .paused {
      text = Localized(
        fr: "Tout est là\u{202F}! Reprendre le dossier, puis \(key) pour avancer.",
        en: "Everything is there! Resume the case, then \(key) to move on.")
    } else if next == .closed {
      text = Localized(
        fr: "Tout est là\u{202F}! \(key) mène au bout du parcours.",
        en: "Everything is there! \(key) completes the path.")
    } else {
      text = Localized(
        fr: "Tout est là\u{202F}! \(key) passe à «\u{A0}\(reading.stageLabel(next))\u{A0}».",
        en: "Everything is there! \(key) moves on to “\(reading.stageLabel(next))”.")
    }
    self.text(text[reading.language], .success, .bold)
  }

  private mutating func condition(_ state: ConditionState, _ reading: CaseReading) {
    let label = reading.conditionLabel(state.id)
    let sentence = state.message[reading.language]
    var message = Fold.key(sentence) == Fold.key(label) ? "" : sentence
    if state.state == .missing, reading.isWaiverAsked(for: state.id) {
      let asked = Localized(fr: "dispense demandée", en: "waiver asked for")[reading.language]
      message = message.isEmpty ? asked : "\(message) \(glyphs.separator) \(asked)"
    }
    let (glyph, role): (String, Role) =
      switch state.state {
      case .met: (glyphs.done, .success)
      case .missing: (glyphs.missing, .warning)
      case .waived: (glyphs.waived, .accent)
      case .takenOver: (glyphs.takenOver, .muted)
      }
    let isMissing = state.state == .missing
    let sign = Span(glyph + " ", role)
    let head = Span(label, isMissing ? .strong : .text)
    var trailing: [Span] = []
    if isMissing, let act = CaseForms.label(of: state.place) {
      let key = reading.shell.keymap.keys(of: .caseComplete).first
      let name = key.map { KeyName.text($0, reading.language) + " " } ?? ""
      trailing = [Span(name, .hintKey), Span(CaseWords.lowered(act[reading.language]), .hintText)]
    }
    let item = CaseItem.condition(state.id)
    if width >= 108 {
      let labels = reading.gate.map { TextWidth.width(of: reading.conditionLabel($0.id)) }
      let column = min(46, (labels.max() ?? 0) + 3)
      let shown = TextWidth.truncated(label, to: column - 2)
      let padding = String(repeating: " ", count: column - TextWidth.width(of: shown))
      let room = width - column - 2 - trailing.reduce(2) { $0 + $1.width }
      let rows = message.isEmpty ? [""] : TextWidth.wrapped(message, to: max(20, room))
      for (index, row) in rows.enumerated() {
        let before = index == 0 ? [sign, Span(shown + padding, head.style.role)] : [indent(column + 2)]
        line(before + [Span(row, .muted)], trailing: index == 0 ? trailing : [], item: item)
      }
    } else {
      let said = message.isEmpty ? [] : [Span(" \(glyphs.separator) \(message)", .muted)]
      let used = ([sign, head] + said + trailing).reduce(trailing.isEmpty ? 0 : 2) { $0 + $1.width }
      guard isMissing, used > width else {
        line([sign, head] + said, trailing: trailing, item: item)
        return
      }
      line([sign, head], trailing: trailing, item: item)
      text(message, .muted, after: [indent(2)], item: item)
    }
  }

  private func indent(_ columns: Int) -> Span { Span(String(repeating: " ", count: columns)) }

  // MARK: Around the path

  private mutating func surroundings(_ reading: CaseReading) {
    let language = reading.language
    let project = reading.association.project.map { $0.onOneLine }
    labelled(
      Localized(fr: "Projet associatif", en: "Associative project")[language],
      project.map { language == .fr ? "«\u{A0}\($0)\u{A0}»" : "“\($0)”" }
        ?? Localized(fr: "pas encore décrit", en: "not described yet")[language],
      project == nil ? .muted : .text, item: .projectText, upTo: 1)
    if let next = reading.followUp, let when = next.nextOn {
      var text = CaseWords.when(when, reading)
      if let kind = next.nextKind { text += ", " + kind.label[language] }
      let names = reading.names(next.nextWith)
      if !names.isEmpty {
        text += (language == .fr ? " avec " : " with ") + CaseWords.listed(names, language)
      }
      let isLate = when.day < reading.today && reading.case.status == .open
      labelled(
        Localized(fr: "Prochaine suite", en: "Next follow-up")[language],
        (isLate ? glyphs.warning + " " : "") + text, isLate ? .warning : .text, item: .followUp, upTo: 2)
    }
    if let last = reading.exchanges.first {
      // The overview is what others see over one's shoulder: what is confidential is read in its own tab.
      let summary =
        last.confidential
        ? Localized(fr: "confidentiel", en: "confidential")[language] : last.summary.onOneLine
      labelled(
        Localized(fr: "Dernier échange", en: "Latest exchange")[language],
        "\(CaseWords.when(last.on, reading)), \(last.means.label[language])\(language == .fr ? "\u{A0}: " : ": ")\(summary)",
        item: .lastExchange, upTo: 2)
    }
    labelled(
      Localized(fr: "Suivi par", en: "Followed by")[language], followers(reading), upTo: 2)
  }

  private func followers(_ reading: CaseReading) -> String {
    let language = reading.language
    var text = reading.adviser(reading.case.adviser)
    let shared = reading.shares.map { share in
      reading.adviser(share.adviser)
        + (share.until.map { (language == .fr ? " jusqu’au " : " until ") + $0.shown(language) } ?? "")
    }
    if !shared.isEmpty {
      text += (language == .fr ? ", partagé avec " : ", shared with ") + CaseWords.listed(shared, language)
    }
    return text
  }

  private mutating func waivers(_ reading: CaseReading) {
    guard !reading.waivers.isEmpty else { return }
    let language = reading.language
    heading(Localized(fr: "Dispenses", en: "Waivers")[language])
    for waiver in reading.waivers {
      let (glyph, role, state): (String, Role, Localized) =
        switch waiver.decision {
        case .granted: (glyphs.waived, .accent, Waiver.Decision.granted.label)
        case .refused: (glyphs.missing, .muted, Waiver.Decision.refused.label)
        case nil: (glyphs.warning, .warning, Localized(fr: "à décider", en: "to be decided"))
        }
      let asked = Localized(
        fr: "demandée par \(reading.adviser(waiver.askedBy)) le \(waiver.askedOn.shown(.fr))",
        en: "asked for by \(reading.adviser(waiver.askedBy)) on \(waiver.askedOn.shown(.en))")
      text(
        "\(reading.conditionLabel(waiver.condition)), \(state[language]) (\(waiver.reason)), \(asked[language])",
        waiver.decision == .refused ? .muted : .text, after: [Span(glyph + " ", role)],
        item: .waiver(waiver.id))
    }
  }

  private mutating func referrals(_ reading: CaseReading) {
    guard !reading.referrals.isEmpty else { return }
    let language = reading.language
    heading(Localized(fr: "Orientations", en: "Referrals")[language])
    for referral in reading.referrals {
      let isDone = referral.answer != nil
      let answer = referral.answer?.label ?? Localized(fr: "sans réponse", en: "no answer yet")
      let day = referral.answeredOn ?? referral.on
      text(
        "\(referral.toName) (\(referral.toKind.label[language])), \(referral.purpose.label[language]) \(glyphs.separator) "
          + "\(answer[language]), \(CaseWords.when(day, reading))",
        after: [Span((isDone ? glyphs.done : glyphs.current) + " ", isDone ? .success : .accent)],
        item: .referral(referral.id))
    }
  }
}

extension String {
  /// Line breaks as spaces: for a line of a list.
  var onOneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
