import JalonCore
import TerminalKit

/// A form for any command, made from the command's shape: what `apply` takes is what a form sends.
struct FormState: OverlayState {
  let command: any Command.Type
  let title: Localized
  /// Fields that the person does not fill in: the ids of what the form is about.
  let fixed: [String: JSONValue]
  /// Sends only what was changed, beside what the command needs: for corrections.
  let sendsChangesOnly: Bool
  let expect: Int64?
  let next: AfterSaving
  let context: FormContext
  private(set) var fields: [FormField]
  private(set) var focus = 0
  /// What stands against the whole, not against one field.
  private(set) var fault: Localized?
  /// Esc was pressed once over something typed: once more gives it up.
  private(set) var asksToGiveUp = false
  /// Whether the choices of the focused field are shown as a list.
  private(set) var isListOpen = false
  /// What was typed in this form before and never sent.
  var offered: FormDraft?
  /// Whether something was typed since the draft was written; whether there is a draft.
  var isUnkept = false, isKept = false

  /// - Parameters:
  ///   - fixed: values by field, not shown.
  ///   - values: what the fields begin with.
  ///   - first: the field that has the focus; else the first that is required and empty.
  ///   - expect: the version of the record that is corrected; then only changes are sent.
  init(
    _ command: any Command.Type, title: Localized? = nil, fixed: [String: JSONValue],
    values: [String: JSONValue] = [:], first: String? = nil, expect: Int64? = nil,
    then next: AfterSaving = .stay,
    context: FormContext
  ) {
    self.command = command
    self.title = title ?? command.shape.label
    self.fixed = fixed
    self.expect = expect
    self.next = next
    self.context = context
    sendsChangesOnly = expect != nil
    fields = []
    for shape in command.shape.fields where fixed[shape.name] == nil {
      if case .object(let inner) = shape.kind {
        for part in inner { add("\(shape.name).\(part.name)", part, values) }
      } else if case .sides = shape.kind {
        continue
      } else {
        add(shape.name, shape, values)
      }
    }
    focus =
      fields.firstIndex { $0.name == first } ?? fields.firstIndex {
        $0.shape.isRequired && $0.input.text.isEmpty
      } ?? 0
    openListWhereEmpty()
  }

  private mutating func add(_ name: String, _ shape: FieldShape, _ values: [String: JSONValue]) {
    fields.append(FormField(name: name, shape: shape, value: values[name], context: context))
  }

  var isChanged: Bool { fields.contains(where: \.isChanged) }

  mutating func handle(_ input: InputEvent, _ shell: inout Shell) -> OverlayOutcome {
    switch input {
    case .key(let key): return press(key, &shell)
    case .paste(let text):
      if fields.indices.contains(focus) {
        edit(shell) { $0.insert(text) }
        noteTyping(&shell)
      }
    case .mouse(let mouse):
      if mouse.action == .wheelDown { move(1) }
      if mouse.action == .wheelUp { move(-1) }
    case .resize, .resumed: break
    }
    return .stay
  }

  private mutating func press(_ key: KeyPress, _ shell: inout Shell) -> OverlayOutcome {
    let gaveUp = asksToGiveUp
    asksToGiveUp = false
    switch key {
    case .escape:
      if isListOpen, fields[focus].input.text.isEmpty == false || isChanged {
        isListOpen = false
        return .stay
      }
      guard isChanged, !gaveUp else {
        if isChanged, isKept { shell.keep(.dropDraft(identity)) }
        return .close
      }
      asksToGiveUp = true
      return .stay
    case .control("s"): return save(&shell)
    case .control("r"):
      takeUpDraft()
      noteTyping(&shell)
      return .stay
    case KeyPress(.character("e"), .alt), KeyPress(.function(4)):
      if fields.indices.contains(focus), case .area(let area) = fields[focus].input {
        shell.ask(.edit(area.text), as: EffectKey(.editing))
      }
      return .stay
    default: break
    }
    guard fields.indices.contains(focus) else { return key == .enter ? save(&shell) : .stay }
    if let outcome = pressInList(key, &shell) { return outcome }
    if key == .enter, !isArea { return focus == fields.count - 1 ? save(&shell) : moveOn() }
    if key == .tab { return moveOn() }
    if key == .shiftTab { return moveOn(-1) }
    let language = context.language
    if shift(by: key, shell) || edit(shell, { $0.handle(key, language) }) {
      noteTyping(&shell)
      return .stay
    }
    if key == .down { return moveOn() }
    if key == .up { return moveOn(-1) }
    return .stay
  }

  private var isArea: Bool { if case .area = fields[focus].input { true } else { false } }

  /// Keys of a list of choices: open it, go through it, leave it with what is chosen.
  private mutating func pressInList(_ key: KeyPress, _ shell: inout Shell) -> OverlayOutcome? {
    let input = fields[focus].input
    guard case .choice(let choices, let selected) = input, input.isLong || isListOpen else { return nil }
    guard isListOpen else {
      guard key.writtenCharacter == " " || (key == .enter && selected == nil) else { return nil }
      isListOpen = true
      return .stay
    }
    switch key {
    case .up, .down:
      let step = key == .down ? 1 : -1
      let next =
        selected.map { min(max(0, $0 + step), choices.count - 1) } ?? (step > 0 ? 0 : choices.count - 1)
      edit(shell) { $0 = .choice(choices, selected: next) }
      noteTyping(&shell)
      return .stay
    case .space:
      isListOpen = false
      return .stay
    case .enter where focus == fields.count - 1:
      isListOpen = false
      return .stay
    default: return nil
    }
  }

  private mutating func openListWhereEmpty() {
    guard fields.indices.contains(focus) else { return }
    let field = fields[focus]
    isListOpen = field.input.isLong && field.input.text.isEmpty && field.shape.isRequired
  }

  /// Takes back what was typed before.
  private mutating func takeUpDraft() {
    guard let offered else { return }
    for index in fields.indices {
      if let text = offered.texts[fields[index].name] { fields[index].restore(text, context) }
    }
    self.offered = nil
    isKept = true
  }

  /// Has a draft written once the keys pause.
  private mutating func noteTyping(_ shell: inout Shell) {
    guard isChanged else { return }
    isUnkept = true
    shell.tellTerminal(.draftPause)
  }

  private mutating func moveOn(_ steps: Int = 1) -> OverlayOutcome {
    move(steps)
    return .stay
  }

  private mutating func move(_ steps: Int) {
    guard !fields.isEmpty else { return }
    check(focus)
    focus = (focus + steps + fields.count) % fields.count
    openListWhereEmpty()
  }

  @discardableResult
  private mutating func edit<Done>(_ shell: Shell, _ change: (inout FormInput) -> Done) -> Done {
    if case .area(var area) = fields[focus].input {
      area.width = inputWidth(columns: shell.size.columns)
      fields[focus].input = .area(area)
    }
    let before = fields[focus].input
    let done = change(&fields[focus].input)
    if fields[focus].input != before {
      // What was wrong is looked at again with each key; what is right so far is not called wrong while it is typed.
      if fields[focus].fault != nil { fields[focus].fault = fault(of: focus) }
      fault = nil
      if !isKept { offered = nil }
    }
    return done
  }

  /// Plus and minus change a date by a day.
  private mutating func shift(by key: KeyPress, _ shell: Shell) -> Bool {
    let typed = fields[focus].input.text
    guard case .day = fields[focus].shape.kind, let sign = key.writtenCharacter, sign == "+" || sign == "-",
      let day = FormDay.read(typed, today: context.today, fields[focus].leaning),
      // In a day that is still being typed a minus stands between its figures.
      typed == FormDay.text(day, context.language) || typed.contains(where: \.isLetter)
    else { return false }
    let text = FormDay.text(sign == "+" ? day + 1 : day - 1, context.language)
    edit(shell) { $0 = .line(TextField(text), suggestions: []) }
    return true
  }

  /// Looks at a field that is left: what does not fit is said in its place.
  private mutating func check(_ index: Int) {
    // Words of a known list mean what the completion shows; a name may be somebody else's.
    switch fields[index].shape.kind {
    case .words, .adviser: fields[index].input.complete()
    default: break
    }
    fields[index].fault = fault(of: index)
  }

  private func fault(of index: Int) -> Localized? {
    do {
      _ = try fields[index].value(context)
      return nil
    } catch {
      return error.message
    }
  }

  /// Takes the text as it came out of the editor.
  mutating func take(edited text: String?) {
    guard let text, fields.indices.contains(focus), isArea else { return }
    fields[focus].input = .area(TextArea(text))
    fields[focus].fault = nil
    isUnkept = true
  }

  /// Takes what the core has said against it after it was sent, at the field concerned.
  mutating func take(_ refusal: Refusal) {
    if let name = refusal.details["field"], let index = fields.firstIndex(where: { $0.name == name }) {
      fields[index].fault = refusal.message
      focus = index
    } else {
      fault = refusal.message
    }
  }
}

extension FormState {
  /// Sends the command, where every field fits. The form is kept aside until the change is durable, so that a refusal
  /// brings it back with all that was typed.
  private mutating func save(_ shell: inout Shell) -> OverlayOutcome {
    isListOpen = false
    for index in fields.indices {
      check(index)
      if fields[index].fault == nil, fields[index].shape.isRequired, fields[index].isBlank {
        fields[index].fault = Localized(fr: "à remplir", en: "to be filled in")
      }
    }
    if let bad = fields.firstIndex(where: { $0.fault != nil }) {
      focus = bad
      return .stay
    }
    if sendsChangesOnly, !isChanged { return .close }
    do throws(Refusal) {
      let arriving = try ArrivingCommand(object())
      let number = shell.perform(arriving.command, expect: expect, then: next)
      isUnkept = false
      shell.forms[number] = self
      return .close
    } catch {
      take(error)
      if error.code == "command.missingField", fields.indices.contains(focus) {
        fields[focus].fault = Localized(fr: "à remplir", en: "to be filled in")
        fault = nil
      }
      return .stay
    }
  }

  /// The command as JSON: what `jalon apply` would read.
  private func object() -> [String: JSONValue] {
    var object = fixed
    object["command"] = .string(command.name)
    for field in fields where !sendsChangesOnly || field.isChanged || field.shape.isRequired {
      var value: JSONValue?
      do {
        value = try field.value(context)
      } catch {
        continue
      }
      // An emptied text is said, so that it empties what is kept.
      if value == nil, sendsChangesOnly, field.isChanged, field.isText { value = .string("") }
      guard let value else { continue }
      let parts = field.name.split(separator: ".").map(String.init)
      if parts.count == 2 {
        var inner: [String: JSONValue] = [:]
        if case .object(let known)? = object[parts[0]] { inner = known }
        inner[parts[1]] = value
        object[parts[0]] = .object(inner)
      } else {
        object[field.name] = value
      }
    }
    return object
  }
}

extension FormField {
  /// Whether nothing is there; a flag always says something.
  fileprivate var isBlank: Bool {
    if case .flag = input { return false }
    return input.text.allSatisfy(\.isWhitespace)
  }

  fileprivate var isText: Bool {
    switch shape.kind {
    case .text, .longText: true
    default: false
    }
  }
}
