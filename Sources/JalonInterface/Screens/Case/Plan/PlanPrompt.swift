import JalonCore
import TerminalKit

/// Something about a line of the plan that is typed below it.
struct PlanPrompt: Sendable {
  let entry: PlanEntry
  /// The line below which it stands.
  let item: CaseItem
  var text: InPlacePrompt
  /// The new date, while the reason for it is typed.
  var due: Day?
}

/// What can be typed in place.
enum PlanEntry: Sendable, Hashable {
  case owner, due
  /// Why a date moves.
  case dueReason
  /// What shows that an action is done.
  case evidence
  /// Why something won't be done, or an aim waits.
  case dropAction, dropObjective, setAside

  /// The field that takes it, and its command.
  var entered: (field: String, command: any Command.Type) {
    switch self {
    case .owner: ("owner", UpdateAction.self)
    case .due: ("due", UpdateAction.self)
    case .dueReason: ("reason", UpdateAction.self)
    case .evidence: ("evidence", FinishAction.self)
    case .dropAction: ("reason", DropAction.self)
    case .dropObjective: ("reason", DropObjective.self)
    case .setAside: ("reason", SetAsideAim.self)
    }
  }

  var label: Localized {
    switch self {
    case .owner: Localized(fr: "Qui s’en charge", en: "Owner")
    case .due: Localized(fr: "Pour quand", en: "By when")
    case .dueReason: Localized(fr: "La date change", en: "The date moves")
    case .evidence: Localized(fr: "Ce qui le montre", en: "What shows it")
    case .dropAction, .dropObjective: Localized(fr: "Abandon, pourquoi", en: "Dropped, why")
    case .setAside: Localized(fr: "De côté, pourquoi", en: "Set aside, why")
    }
  }

  /// Whether nothing typed is an answer too.
  var isOptional: Bool { self == .dueReason || self == .evidence }

  /// What is said where nothing was typed and something has to be.
  var missing: Localized {
    switch self {
    case .owner: Localized(fr: "un nom", en: "a name")
    case .due: Localized(fr: "une date\u{A0}: 12/12, jeudi, +14", en: "a date: 12/12, Thursday, +14")
    default: Localized(fr: "dire en quelques mots pourquoi", en: "say why in a few words")
    }
  }
}

extension CaseState {
  /// Begins to type something about the line under the cursor.
  mutating func ask(_ entry: PlanEntry, about item: CaseItem, value: JSONValue? = nil, _ shell: Shell) {
    guard let file else { return }
    cursors[.plan] = item
    plan.prompt = InPlacePrompt(.plan(entry), value: value, FormContext(shell, file: file)).map {
      PlanPrompt(entry: entry, item: item, text: $0)
    }
    show(shell)
  }

  /// Takes input while something is typed in the plan. `false` where it is not for the prompt.
  mutating func typeInPlan(_ input: InputEvent, _ shell: inout Shell) -> Bool {
    switch input {
    case .paste(let text): plan.prompt?.text.insert(text)
    case .key(.escape): plan.prompt = nil
    case .key(.enter), .key(.control("s")): acceptInPlan(&shell)
    case .key(.control("c")), .key(.control("z")): return false
    case .key(let key):
      _ = plan.prompt?.text.handle(key, width: PromptLayout.input(width: shell.size.columns - 8))
    default: return true
    }
    show(shell)
    return true
  }

  private mutating func acceptInPlan(_ shell: inout Shell) {
    guard var prompt = plan.prompt, let reading = reading(shell) else { return }
    do throws(FormValue.Fault) {
      let value = try prompt.text.value()
      guard value != nil || prompt.entry.isOptional else {
        prompt.text.field.fault = prompt.entry.missing
        plan.prompt = prompt
        return
      }
      plan.prompt = nil
      take(value, of: prompt, reading, &shell)
    } catch {
      prompt.text.field.fault = error.message
      plan.prompt = prompt
    }
  }

  private mutating func take(
    _ value: JSONValue?, of prompt: PlanPrompt, _ reading: CaseReading, _ shell: inout Shell
  ) {
    let text: String? = if case .string(let text)? = value { text } else { nil }
    switch (prompt.entry, prompt.item) {
    case (.owner, .action(let id)):
      var facts = ActionFacts()
      facts.owner = text.map { .name($0) }
      reading.send(UpdateAction(action: id, facts: facts), &shell)
    case (.due, .action(let id)):
      guard let day = text.flatMap({ Day(iso: $0) }) else { return }
      let old = reading.file.actions.first { $0.id == id }?.due
      guard day != old else { return }
      // A first date needs no reason.
      guard old != nil else { return redate(id, day, reason: nil, reading, &shell) }
      ask(.dueReason, about: prompt.item, shell)
      plan.prompt?.due = day
    case (.dueReason, .action(let id)):
      guard let day = prompt.due else { return }
      redate(id, day, reason: text, reading, &shell)
    case (.evidence, .action(let id)):
      guard let path = text.flatMap(Self.path) else {
        return reading.send(FinishAction(action: id, on: shell.today, evidence: text), &shell)
      }
      finish(id, with: path, reading, &shell)
    case (.dropAction, .action(let id)): reading.send(DropAction(action: id, reason: text ?? ""), &shell)
    case (.dropObjective, .objective(let id)):
      reading.send(DropObjective(objective: id, reason: text ?? ""), &shell)
    case (.setAside, .aim(let id)): reading.send(SetAsideAim(aim: id, reason: text ?? ""), &shell)
    default: break
    }
  }

  /// What was typed where it is the path of a file, as it is pasted or typed from the root or from home.
  private static func path(_ typed: String) -> String? {
    let isPath = (typed.hasPrefix("/") || typed.hasPrefix("~/")) && !typed.contains(where: \.isNewline)
    return isPath ? typed : nil
  }

  /// Where the file is refused, the form opens with its path, to be mended.
  private func finish(_ id: Int64, with path: String, _ reading: CaseReading, _ shell: inout Shell) {
    let number = shell.perform(FinishAction(action: id, on: shell.today, evidenceFile: path))
    guard let action = reading.file.actions.first(where: { $0.id == id }) else { return }
    shell.forms[number] = CaseForms(reading: reading).finish(action, file: path)
  }

  private func redate(
    _ id: Int64, _ day: Day, reason: String?, _ reading: CaseReading, _ shell: inout Shell
  ) {
    var facts = ActionFacts()
    facts.due = day
    reading.send(UpdateAction(action: id, facts: facts, reason: reason), &shell)
  }

  func planTypingHints() -> [(key: KeyPress, label: Localized)]? {
    guard let prompt = plan.prompt else { return nil }
    let accept =
      prompt.entry == .due
      ? Localized(fr: "continuer", en: "go on") : Localized(fr: "enregistrer", en: "save")
    return [(.enter, accept), (.escape, Localized(fr: "renoncer", en: "cancel"))]
  }
}
