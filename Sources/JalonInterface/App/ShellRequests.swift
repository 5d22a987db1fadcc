import JalonCore
import TerminalKit

extension Shell {
  /// How long an answer may take before the screen says that it is waiting, in milliseconds.
  static let patience: Int64 = 120

  /// Asks for something. A newer request with the same key makes the older one void.
  mutating func ask(_ work: Work, as key: EffectKey) {
    let number = nextNumber()
    awaited[key] = Awaited(number: number, since: now.instant)
    effects.append(Effect(key: key, number: number, work: work))
  }

  /// Has made ready what lets the searches of a list be quick; nothing comes back.
  mutating func prepareSearch(of list: SearchedList, on screen: Int) {
    effects.append(
      Effect(key: EffectKey(.preparing, screen: screen), number: nextNumber(), work: .prepareSearch(list)))
  }

  /// Asks for the questionnaires with which the diagnostics of a file were made, as far as they are not at hand.
  ///
  /// - Returns: whether all of them are.
  @discardableResult
  mutating func needQuestionnaires(of file: AssociationFile, for screen: Int) -> Bool {
    let missing = Set(file.diagnostics.map(\.questionnaire)).subtracting(questionnaires.keys)
    let key = EffectKey(.questionnaires, screen: screen)
    if !missing.isEmpty, awaited[key] == nil { ask(.questionnaires(missing), as: key) }
    return missing.isEmpty
  }

  /// Lets an answer that is still to come be void.
  mutating func forget(_ key: EffectKey) {
    guard awaited.removeValue(forKey: key) != nil else { return }
    effects.append(Effect(key: EffectKey(.terminal), number: nextNumber(), work: .callOff(key)))
  }

  /// Sends a change to the store. Until it is durable it shows as being saved.
  ///
  /// - Parameter expect: the version of the record on which the sender acts.
  /// - Returns: the number of the saving.
  @discardableResult
  mutating func perform(_ command: any Command, expect: Int64? = nil, then next: AfterSaving = .stay) -> Int {
    save(.perform(command, expect: expect), what: type(of: command).shape.label, then: next)
  }

  /// Sends changes of one kind as one act.
  mutating func perform(_ commands: [any Command], then next: AfterSaving) {
    guard let first = commands.first else { return }
    if commands.count == 1 {
      perform(first, then: next)
    } else {
      _ = save(
        .performTogether(commands, isTrial: false), what: type(of: first).shape.label, then: next)
    }
  }

  /// Asks what changes would come to; the answer asks whether to make them.
  mutating func tryOut(_ commands: [any Command]) {
    ask(.performTogether(commands, isTrial: true), as: EffectKey(.trial))
  }

  mutating func undo(entry: Int64? = nil) {
    _ = save(.undo(entry: entry), what: Localized(fr: "Annuler", en: "Undo"), then: .sayUndone)
  }

  mutating func redo() {
    _ = save(.redo, what: Localized(fr: "Refaire", en: "Redo"), then: .sayRedone)
  }

  private mutating func save(_ work: Work, what: Localized, then next: AfterSaving) -> Int {
    let number = nextNumber()
    saving.append(Saving(number: number, what: what, next: next))
    let key = EffectKey(.write(number))
    awaited[key] = Awaited(number: number, since: now.instant)
    effects.append(Effect(key: key, number: number, work: work))
    return number
  }

  /// Has the terminal's own thread do something; nothing comes back.
  mutating func tellTerminal(_ work: Work) {
    effects.append(Effect(key: EffectKey(.terminal), number: nextNumber(), work: work))
  }

  mutating func show(_ overlay: Overlay) {
    overlays.append(overlay)
    if case .form(let form) = overlay, !form.isChanged { findDraft(of: form) }
  }

  mutating func closeOverlay() {
    _ = overlays.popLast()
  }

  mutating func say(_ text: Localized, _ kind: Toast.Kind = .success) {
    toast = Toast(text: text, kind: kind, since: now.instant)
  }

  mutating func say(_ refusal: Refusal) {
    say(refusal.message, .error)
  }

  /// Whether something of a screen has kept it waiting long enough to say so.
  func isSlow(_ screen: Int) -> Bool {
    awaited.contains { $0.key.screen == screen && now.instant - $0.value.since >= Shell.patience }
  }
}

/// What was just done, or could not be: shown until it has been seen.
struct Toast: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case success, information, warning, error
  }

  let text: Localized
  let kind: Kind
  let since: Int64

  /// How long it stays at least, in milliseconds; then the next key takes it away.
  static let lasting: Int64 = 4000
}
