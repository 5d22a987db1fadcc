import JalonCore
import TerminalKit

extension ResultState {
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
      shell.needQuestionnaires(of: file, for: id)
      // A close that was taken back leaves nothing to show.
      isGone = file.diagnostic(diagnosticID)?.isClosed != true
    case .refused(let refusal) where refusal.kind == .notFound && file != nil: isGone = true
    case .refused(let refusal):
      if diagnosis == nil { self.refusal = refusal }
      shell.say(refusal)
    default: break
    }
    if let file, let base = DiagnosticReading(diagnosticID, in: file, shell) {
      diagnosis = file.diagnosis(of: base.diagnostic, base.questionnaire)
    }
    show(shell)
  }

  func holdsInput(_ shell: Shell) -> Bool { diagnosis == nil && refusal == nil && !isGone }

  mutating func hear(_ receipt: Receipt, of saving: Int, _ shell: inout Shell) {
    guard sent.contains(where: { $0.number == saving }), var file else { return }
    sent.removeAll { $0.number == saving }
    do throws(Refusal) {
      for change in receipt.changes { try file.apply(change) }
      self.file = file
    } catch {
      return
    }
  }

  mutating func hear(_ refusal: Refusal, of saving: Int, _ shell: inout Shell) {
    sent.removeAll { $0.number == saving }
  }

  mutating func fit(_ shell: inout Shell) { show(shell) }

  // MARK: Moving

  func rows(_ shell: Shell) -> Int { max(1, ResultLayout(CaseLayout.area(of: shell.size)).sheet.rows) }

  /// Scrolls to what the cursor stands on.
  mutating func show(_ shell: Shell) {
    guard let reading = reading(shell) else { return }
    let sheet = sheet(reading, width: shell.size.columns)
    if prompt != nil, let range = sheet.range(of: .prompt) {
      var typed = cursor
      typed.item = .prompt
      typed.show(sheet, rows: rows(shell))
      let item = cursor.item
      cursor = typed
      cursor.item = item
      if range.isEmpty { return }
    } else {
      cursor.show(sheet, rows: rows(shell))
    }
  }

  mutating func step(_ direction: Int, _ shell: Shell) {
    guard let reading = reading(shell) else { return }
    let before = cursor.item
    cursor.step(direction, sheet(reading, width: shell.size.columns), rows: rows(shell))
    if cursor.item != before { show(shell) }
  }

  mutating func jump(toEnd: Bool, _ shell: Shell) {
    guard let reading = reading(shell) else { return }
    cursor.jump(toEnd: toEnd, sheet(reading, width: shell.size.columns), rows: rows(shell))
    show(shell)
  }

  func item(_ reading: ResultReading) -> ResultItem? {
    cursor.current(in: sheet(reading, width: reading.base.shell.size.columns))
  }
}
