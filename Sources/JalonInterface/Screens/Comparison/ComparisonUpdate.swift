import JalonCore
import TerminalKit

extension ComparisonState {
  mutating func start(_ shell: inout Shell) { refresh(&shell) }

  mutating func refresh(_ shell: inout Shell) {
    shell.ask(.fileOfCase(caseID), as: EffectKey(.file, screen: id))
  }

  mutating func renew(after change: ProgrammeChange, _ shell: inout Shell) {
    guard file.map({ change.concerns(association: $0.association.id) }) ?? true else { return }
    refresh(&shell)
  }

  mutating func recount(_ shell: inout Shell) {}

  var openCase: Int64? { caseID }

  mutating func take(_ answer: Answer, for lane: EffectKey.Lane, _ shell: inout Shell) {
    switch answer {
    case .file(let file, _):
      self.file = file
      isGone = file.diagnostic(diagnosticID)?.isClosed != true
      shell.needQuestionnaires(of: file, for: id)
      shell.ask(.likeScores(file.association.id), as: EffectKey(.likeScores, screen: id))
    case .likeScores(let scores): like = scores.map { .read($0) } ?? .unlike
    case .refused(let refusal) where refusal.kind == .notFound && file != nil: isGone = true
    case .refused(let refusal):
      if file == nil { self.refusal = refusal }
      shell.say(refusal)
    default: break
    }
    show(shell)
  }

  func holdsInput(_ shell: Shell) -> Bool { reading(shell) == nil && refusal == nil && !isGone }

  mutating func fit(_ shell: inout Shell) { show(shell) }

  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool {
    let half = max(1, rows(shell) / 2)
    switch action {
    case .comparisonEarlier: choose(step + 1, shell)
    case .comparisonLater: choose(step - 1, shell)
    case .comparisonDown: move(1, shell)
    case .comparisonUp: move(-1, shell)
    case .comparisonHalfDown: for _ in 0..<half { move(1, shell) }
    case .comparisonHalfUp: for _ in 0..<half { move(-1, shell) }
    case .comparisonFirst: jump(toEnd: false, shell)
    case .comparisonLast: jump(toEnd: true, shell)
    default: return false
    }
    return true
  }

  func availability(of action: ActionID, _ shell: Shell) -> Availability {
    let count =
      file.flatMap { file in
        file.diagnostic(diagnosticID).map { earlier(file, than: $0).count }
      } ?? 0
    switch action {
    case .comparisonEarlier:
      return .when(
        step + 1 < count,
        otherwise: Localized(fr: "il n’y en a pas de plus ancien", en: "there is no older one"))
    case .comparisonLater:
      return .when(
        step > 0, otherwise: Localized(fr: "c’est déjà le plus récent", en: "this is the newest already"))
    default: return .enabled
    }
  }

  func isIdle(_ action: ActionID, _ shell: Shell) -> Bool {
    switch action {
    case .comparisonEarlier, .comparisonLater: !availability(of: action, shell).isEnabled
    default: false
    }
  }

  mutating func type(_ input: InputEvent, _ shell: inout Shell) -> Bool {
    guard case .mouse(let mouse) = input else { return false }
    if mouse.action == .wheelDown { move(1, shell) }
    if mouse.action == .wheelUp { move(-1, shell) }
    return true
  }

  // MARK: Moving

  func rows(_ shell: Shell) -> Int { max(1, ResultLayout(CaseLayout.area(of: shell.size)).sheet.rows) }

  private mutating func choose(_ other: Int, _ shell: Shell) {
    step = max(0, other)
    cursor = SheetCursor()
    show(shell)
  }

  private mutating func move(_ direction: Int, _ shell: Shell) {
    guard let reading = reading(shell) else { return }
    let before = cursor.item
    cursor.step(direction, sheet(reading, width: shell.size.columns), rows: rows(shell))
    if cursor.item != before { show(shell) }
  }

  private mutating func jump(toEnd: Bool, _ shell: Shell) {
    guard let reading = reading(shell) else { return }
    cursor.jump(toEnd: toEnd, sheet(reading, width: shell.size.columns), rows: rows(shell))
    show(shell)
  }

  private mutating func show(_ shell: Shell) {
    guard let reading = reading(shell) else { return }
    cursor.show(sheet(reading, width: shell.size.columns), rows: rows(shell))
  }

  // MARK: Painting

  func sheet(_ reading: ComparisonReading, width: Int) -> Sheet<ComparisonItem> {
    ComparisonPage(reading: reading, open: cursor.item).sheet(width: width)
  }

  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    guard let reading = reading(shell) else {
      return UnreadView.draw(refusal, of: id, in: area, on: &canvas, shell)
    }
    let plan = ResultLayout(area)
    drawHead(reading, in: plan.head, on: &canvas)
    if !plan.rule.isEmpty { canvas.rule(plan.rule, shell.glyphs) }
    let sheet = sheet(reading, width: area.columns)
    sheet.draw(from: cursor.top, cursor: cursor.current(in: sheet), in: plan.sheet, on: &canvas)
  }

  private func drawHead(_ reading: ComparisonReading, in line: Rect, on canvas: inout Canvas) {
    guard line.rows > 0 else { return }
    let language = reading.language
    let dates = [reading.earlier?.diagnostic.on, reading.later.diagnostic.on].compactMap { $0 }
    let right = dates.map { language.mediumDate($0) }.joined(
      separator: reading.glyphs == .ascii ? " > " : " → ")
    let room = line.columns - 2
    let name = TextWidth.truncated(
      reading.later.base.association.name, to: max(10, room - TextWidth.width(of: right) - 3))
    canvas.put(
      [Span(name, .strong, .bold)], at: Point(row: line.row, column: line.column + 1), maxWidth: room)
    if TextWidth.width(of: name) + 3 + TextWidth.width(of: right) <= room {
      canvas.put([Span(right, .muted)], endingAt: line.endColumn - 1, row: line.row)
    }
  }
}
