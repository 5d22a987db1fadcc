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
  /// The path whose stages and conditions can be named.
  private var path = Path.standard
  /// The text before it was opened, which Esc brings back.
  private var before = ""

  var text: String { field.text }
  var isEmpty: Bool { field.isEmpty }

  mutating func open(over path: Path) {
    self.path = path
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

  /// Puts a query there, which holds as it is, whatever its text may say.
  mutating func replace(with query: Query, over path: Path, in language: Language) {
    self.path = path
    field.replace(with: query.text(in: language))
    (self.query, fault) = (query, nil)
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
    Query.completions(for: field.text, cursor: field.cursor, language: language, vocabulary: vocabulary)
  }

  /// Puts a completion in the place of what was begun.
  mutating func complete(_ completion: QueryCompletion) {
    let characters = Array(field.text)
    let head = characters[..<min(completion.range.lowerBound, characters.count)]
    let tail = characters[min(completion.range.upperBound, characters.count)...]
    guard tail.isEmpty else { return }
    replace(with: String(head) + completion.text)
  }

  private var vocabulary: QueryVocabulary { path == .standard ? .standard : QueryVocabulary(path: path) }

  private mutating func read(whole: Bool) {
    guard whole else {
      let (partial, fault) = Query.parsePartial(field.text, vocabulary: vocabulary)
      self.fault = fault
      if fault == nil { query = partial }
      return
    }
    do {
      query = try Query.parse(field.text, vocabulary: vocabulary)
      fault = nil
    } catch {
      fault = error
    }
  }
}
