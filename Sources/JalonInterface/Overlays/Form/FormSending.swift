import JalonCore

/// From what is typed to a command, and back from what the core says against it.
extension FormState {
  /// Sends the command, where every field fits. The form is kept aside until the change is durable, so that a refusal
  /// brings it back with all that was typed.
  mutating func save(_ shell: inout Shell) -> OverlayOutcome {
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
      let commands = try objects().map { object throws(Refusal) in try ArrivingCommand(object).command }
      isUnkept = false
      guard commands.count == 1 else {
        shell.tryOut(commands)
        return .close
      }
      if let form = context.poolForAction?.form(insteadOf: commands[0], shell) {
        shell.show(.form(form))
        return .close
      }
      if var question = context.effect?.question(about: commands[0], on: context.today, then: next)
        ?? context.foresight?.question(about: commands[0], then: next)
      {
        question.form = self
        shell.show(.confirm(question))
        return .stay
      }
      let number = shell.perform(commands[0], expect: expect, then: next)
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

  /// The records that it is for, where they are many at once, and the field that says which.
  private var many: (field: String, records: [JSONValue])? {
    for (field, value) in fixed {
      if case .array(let records) = value { return (field, records) }
    }
    return nil
  }

  /// Whether it is for many records at once.
  var isAboutMany: Bool { many != nil }

  /// The command as JSON, once for each record that it is about.
  private func objects() -> [[String: JSONValue]] {
    guard let (field, records) = many else { return [object()] }
    let plain = object()
    return records.map { plain.merging([field: $0]) { $1 } }
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

  /// Looks at a field that is left: what does not fit is said in its place.
  mutating func check(_ index: Int) {
    // Words of a known list mean what the completion shows; a name may be somebody else's.
    switch fields[index].shape.kind {
    case .words, .several, .adviser: fields[index].input.complete()
    default: break
    }
    fields[index].fault = fault(of: index)
  }

  func fault(of index: Int) -> Localized? {
    do {
      _ = try fields[index].value(context)
      return nil
    } catch {
      return error.message
    }
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
