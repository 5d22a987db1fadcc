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
  var expect: Int64?
  let next: AfterSaving
  let context: FormContext
  var fields: [FormField]
  var focus = 0
  /// What stands against the whole, not against one field.
  var fault: Localized?
  /// Esc was pressed once over something typed: once more gives it up.
  var asksToGiveUp = false
  /// Whether the choices of the focused field are shown as a list.
  var isListOpen = false
  /// What was typed in this form before and never sent.
  var offered: FormDraft?
  /// How a correction is read again where someone else has corrected the same meanwhile; `nil` for what corrects nothing.
  var source: FormSource?
  /// Whether what someone else has written meanwhile was put together with what was typed here.
  var isMerged = false
  /// Whether something was typed since the draft was written; whether there is a draft.
  var isUnkept = false, isKept = false

  /// - Parameters:
  ///   - fixed: values by field, not shown.
  ///   - shown: the fields to be filled in, where those of the command are not all of use here.
  ///   - values: what the fields begin with.
  ///   - hidden: fields that are not asked for.
  ///   - first: the field that has the focus; else the first that is required and empty.
  ///   - expect: the version of the record that is corrected; then only changes are sent.
  init(
    _ command: any Command.Type, title: Localized? = nil, fixed: [String: JSONValue],
    values: [String: JSONValue] = [:], without hidden: Set<String> = [], first: String? = nil,
    expect: Int64? = nil,
    then next: AfterSaving = .stay, only shown: Set<String>? = nil, context: FormContext
  ) {
    self.command = command
    self.title = title ?? command.shape.label
    self.fixed = fixed
    self.expect = expect
    self.next = next
    self.context = context
    sendsChangesOnly = expect != nil
    fields = []
    for shape in command.shape.fields
    where fixed[shape.name] == nil && !hidden.contains(shape.name) && shown?.contains(shape.name) ?? true {
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
      if isListOpen, isChanged || !fields[focus].input.text.isEmpty {
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
    case .control("t") where fields.indices.contains(focus) && fields[focus].clash != nil:
      turnClash()
      noteTyping(&shell)
      return .stay
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

  /// Changes what is in the focused field.
  @discardableResult
  mutating func edit<Done>(_ shell: Shell, _ change: (inout FormInput) -> Done) -> Done {
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

  /// Takes the text as it came out of the editor.
  mutating func take(edited text: String?) {
    guard let text, fields.indices.contains(focus), isArea else { return }
    fields[focus].input = .area(TextArea(text))
    fields[focus].fault = nil
    isUnkept = true
  }

}
