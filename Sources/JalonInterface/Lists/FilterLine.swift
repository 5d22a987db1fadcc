import JalonCore
import TerminalKit

/// The line in which a list is filtered as one types, in the query language.
struct FilterLine: Sendable, Hashable {
  private(set) var field = TextField()
  /// Whether it takes the keys.
  private(set) var isOpen = false
  /// What the list is filtered by: the last text without a fault.
  private(set) var query = Query()
  /// The first fault in the text; the list stays as it was.
  private(set) var fault: QueryError?
  /// The text before it was opened, which Esc brings back.
  private var before = ""

  var text: String { field.text }
  var isEmpty: Bool { field.isEmpty }

  mutating func open() {
    before = field.text
    isOpen = true
  }

  /// Keeps what was typed.
  mutating func accept() {
    isOpen = false
    read(whole: true)
  }

  /// Brings back what was there before.
  mutating func cancel() {
    isOpen = false
    replace(with: before)
  }

  mutating func replace(with text: String) {
    field.replace(with: text)
    read(whole: !isOpen)
  }

  /// Takes a key or a paste. `false` where it means nothing to a line of text.
  mutating func type(_ input: InputEvent) -> Bool {
    let outcome: TextField.Outcome
    switch input {
    case .key(let key): outcome = field.handle(key)
    case .paste(let text): outcome = field.insert(text)
    case .mouse, .resize, .resumed: return false
    }
    if outcome == .edited { read(whole: false) }
    return outcome != .ignored
  }

  /// What may be typed at the cursor.
  func completions(_ language: Language) -> [QueryCompletion] {
    Query.completions(for: field.text, cursor: field.cursor, language: language)
  }

  /// Puts a completion in the place of what was begun.
  mutating func complete(_ completion: QueryCompletion) {
    let characters = Array(field.text)
    let head = characters[..<min(completion.range.lowerBound, characters.count)]
    let tail = characters[min(completion.range.upperBound, characters.count)...]
    guard tail.isEmpty else { return }
    replace(with: String(head) + completion.text)
  }

  private mutating func read(whole: Bool) {
    guard whole else {
      let (partial, fault) = Query.parsePartial(field.text)
      self.fault = fault
      if fault == nil { query = partial }
      return
    }
    do {
      query = try Query.parse(field.text)
      fault = nil
    } catch {
      fault = error
    }
  }
}
