import JalonCore

/// What was typed in a form that was not sent: kept in a file, so that a killed program loses no sentence.
struct FormDraft: Sendable, Hashable, Codable {
  /// Which form it is of: the command, and what it is about.
  let form: String
  /// When it was last written to: the day, and the minute of that day.
  let day: Day
  let minute: Int
  /// The texts by field, of those that were changed.
  let texts: [String: String]
}

extension FormState {
  /// Which form this is, the same whenever it is opened for the same thing.
  var identity: String {
    let about = fixed.sorted { $0.key < $1.key }.map {
      "\($0.key)=\(FormValue(context: context).text($0.value, .text))"
    }
    return ([command.name] + about).joined(separator: " ")
  }

  /// What would be lost now.
  func draft(_ shell: Shell) -> FormDraft {
    let changed = fields.filter(\.isChanged).map { ($0.name, $0.input.text) }
    return FormDraft(
      form: identity, day: shell.today, minute: shell.timeOfDay(shell.now.instant),
      texts: Dictionary(changed, uniquingKeysWith: { first, _ in first }))
  }

  /// Takes back what was typed before.
  mutating func takeUpDraft() {
    guard let offered else { return }
    for index in fields.indices {
      if let text = offered.texts[fields[index].name] { fields[index].restore(text, context) }
    }
    self.offered = nil
    isKept = true
  }

  /// Has a draft written once the keys pause.
  mutating func noteTyping(_ shell: inout Shell) {
    guard isChanged else { return }
    isUnkept = true
    shell.tellTerminal(.draftPause)
  }

  /// The line that offers what was typed before; `nil` where nothing is offered.
  func offer(_ shell: Shell) -> Localized? {
    guard let offered else { return nil }
    func when(_ language: Language) -> String {
      CaseWords.date(offered.day, today: shell.today, language) + ", "
        + CaseWords.clock(offered.minute, language)
    }
    return Localized(
      fr: "reprendre le brouillon du \(when(.fr))", en: "take up the draft of \(when(.en))")
  }
}

extension AppState {
  /// Takes a draft that was found for the form that is open, unless something new is being typed.
  mutating func take(draft: FormDraft?) {
    guard let draft, case .form(var form)? = shell.overlays.last, form.identity == draft.form, !form.isChanged
    else { return }
    form.offered = draft
    shell.overlays[shell.overlays.count - 1] = .form(form)
  }

  /// Has what is being typed kept, once the keys have paused.
  mutating func keepDraft() {
    guard case .form(var form)? = shell.overlays.last, form.isUnkept else { return }
    form.isUnkept = false
    form.isKept = true
    shell.keep(.keepDraft(form.draft(shell)))
    shell.overlays[shell.overlays.count - 1] = .form(form)
  }
}

extension Shell {
  /// How long the keys pause before a draft is written, in milliseconds.
  static let draftPause: Int64 = 400

  /// Looks whether something was typed in this form before.
  mutating func findDraft(of form: FormState) {
    ask(.findDraft(form.identity), as: EffectKey(.draft))
  }

  /// Keeps or drops a draft; nothing comes back but a refusal.
  mutating func keep(_ work: Work) {
    effects.append(Effect(key: EffectKey(.draft), number: nextNumber(), work: work))
  }
}
