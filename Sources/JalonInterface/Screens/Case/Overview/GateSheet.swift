import JalonCore
import TerminalKit

/// What the present gate asks for, condition by condition.
extension Sheet where Item == CaseItem {
  mutating func gate(_ reading: CaseReading) {
    let language = reading.language
    let gate = reading.gate
    let count = gate.count(where: \.state.lets)
    let next = reading.path.stage(after: reading.case.stage) ?? .closed
    let aim = Self.aim(next, reading)
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

  /// The conditions in brief, for beside another tab.
  mutating func gateInBrief(_ reading: CaseReading) {
    let gate = reading.gate
    guard !gate.isEmpty else { return }
    let missing = gate.filter { !$0.state.lets }
    let figures = "\(gate.count - missing.count)/\(gate.count)"
    let next = reading.path.stage(after: reading.case.stage) ?? .closed
    heading(
      Self.aim(next, reading)[reading.language],
      trailing: [Span(figures, missing.isEmpty ? .success : .muted)])
    for condition in gate {
      let (glyph, role) = sign(of: condition)
      text(
        reading.conditionLabel(condition.id), condition.state == .missing ? .text : .muted,
        after: [Span(glyph + " ", role)])
    }
    guard missing.isEmpty else { return }
    line(reading.act(.caseAdvance))
  }

  private static func aim(_ next: StageID, _ reading: CaseReading) -> Localized {
    next == .closed
      ? Localized(fr: "Pour aller au bout du parcours", en: "To complete the path")
      : Localized(
        fr: "Pour passer à «\u{A0}\(reading.stageLabel(next))\u{A0}»",
        en: "To move on to “\(reading.stageLabel(next))”")
  }

  /// Says gladly that the case can move on.
  private mutating func invitation(_ next: StageID, _ reading: CaseReading) {
    let key = reading.key(of: .caseAdvance)
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

  private func sign(of state: ConditionState) -> (glyph: String, role: Role) {
    switch state.state {
    case .met: (glyphs.done, .success)
    case .missing: (glyphs.missing, .warning)
    case .waived: (glyphs.waived, .accent)
    case .takenOver: (glyphs.stepDone, .muted)
    }
  }

  private mutating func condition(_ state: ConditionState, _ reading: CaseReading) {
    let item = CaseItem.condition(state.id)
    let (glyph, role) = sign(of: state)
    let isMissing = state.state == .missing
    let start = [
      Span(glyph + " ", role), Span(reading.conditionLabel(state.id), isMissing ? .strong : .text),
    ]
    let message = sentence(state, reading)
    var trailing: [Span] = []
    if isMissing, let act = CaseForms.label(of: state.place) {
      trailing = reading.act(.caseComplete, CaseWords.lowered(act[reading.language]))
    }
    let said = message.isEmpty ? [] : [Span(" \(glyphs.separator) \(message)", .muted)]
    let used = (start + said + trailing).reduce(trailing.isEmpty ? 0 : 2) { $0 + $1.width }
    // What is there already is cut rather than given a line of its own.
    guard isMissing, used > width else { return line(start + said, trailing: trailing, item: item) }
    let fits = (start + trailing).reduce(2) { $0 + $1.width } <= width
    line(start, trailing: fits ? trailing : [], item: item)
    text(message, .muted, after: [Span("  ")], trailing: fits ? [] : trailing, item: item)
  }

  /// What there is or what is missing, where that says more than the condition's name.
  private func sentence(_ state: ConditionState, _ reading: CaseReading) -> String {
    let language = reading.language
    var message = state.message[language]
    let (said, label) = (Fold.key(message), Fold.key(reading.conditionLabel(state.id)))
    // The sentence stands behind the label: what both begin with is said once.
    if said == label {
      message = ""
    } else if said.hasPrefix(label + " "), said.count == message.count {
      message = String(message.dropFirst(label.count + 1))
    }
    if state.state == .missing, reading.isWaiverAsked(for: state.id) {
      let asked = Localized(fr: "dispense demandée", en: "waiver asked for")[language]
      message = message.isEmpty ? asked : "\(message) \(glyphs.separator) \(asked)"
    }
    return message
  }
}

extension CaseReading {
  /// The first key of an action, as people call it.
  func key(of action: ActionID) -> String {
    shell.keymap.keys(of: action).first.map { KeyName.text($0, language) } ?? ""
  }

  /// A key and what it does, for the end of a line; nothing where the action has no key.
  func act(_ action: ActionID, _ words: String? = nil) -> [Span] {
    guard let keys = shell.keymap.keys(of: action).first else { return [] }
    let name = keys.keys == [.enter] && glyphs != .ascii ? "⏎" : KeyName.text(keys, language)
    let does = words ?? shell.keymap[action]?.label[language] ?? ""
    return [Span(name + " ", .hintKey), Span(does, .hintText)]
  }
}
