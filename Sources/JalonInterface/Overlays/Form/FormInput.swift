import JalonCore
import TerminalKit

/// What a field of a form is filled in with.
enum FormInput: Sendable, Hashable {
  /// One line; the suggestions complete what is being typed.
  case line(TextField, suggestions: [String])
  /// One of many names.
  case pick(PickList)
  /// Several lines.
  case area(TextArea)
  /// One of a closed list, or nothing yet.
  case choice([ChoiceShape], selected: Int?)
  /// Yes or no.
  case flag(Bool)

  var text: String {
    switch self {
    case .line(let field, _): field.text
    case .pick(let pick): pick.field.text
    case .area(let area): area.text
    case .choice(let choices, let selected): selected.map { choices[$0].id } ?? ""
    case .flag(let isOn): isOn ? "true" : ""
    }
  }

  /// Rows that it takes in a form of this width, where there is room: a long text grows with what is written.
  func rows(width: Int) -> Int {
    guard case .area(var area) = self else { return 1 }
    area.width = max(8, width)
    return min(8, max(3, area.rowCount + 1))
  }

  /// Whether its choices are too many words for one line: then they are a list that opens.
  var isLong: Bool {
    switch self {
    case .choice(let choices, _):
      choices.reduce(0) { $0 + max($1.label.fr.count, $1.label.en.count) + 3 } > 56
    case .pick: true
    default: false
    }
  }

  /// What stands in the list that opens under the field, and the place of its cursor.
  func listed(_ language: Language) -> (labels: [String], place: Int?) {
    switch self {
    case .choice(let choices, let selected): (choices.map { $0.label[language] }, selected)
    case .pick(let pick): (pick.fitting, pick.shown)
    default: ([], nil)
    }
  }

  /// Rows that the list takes where there is room; those of names stay as many while letters narrow them.
  var listRows: Int {
    switch self {
    case .choice(let choices, _): choices.count
    case .pick(let pick): min(8, pick.names.count)
    default: 0
    }
  }

  /// Takes a key that is not the form's. `false` where it means nothing here.
  mutating func handle(_ key: KeyPress, _ language: Language) -> Bool {
    switch self {
    case .line(var field, let suggestions):
      if key == .right || key == KeyPress(.end), let whole = completion(of: field, suggestions) {
        field.replace(with: whole)
        self = .line(field, suggestions: suggestions)
        return true
      }
      guard field.handle(key) != .ignored else { return false }
      self = .line(field, suggestions: suggestions)
    case .pick(var pick):
      guard pick.handle(key) else { return false }
      self = .pick(pick)
    case .area(var area):
      guard area.handle(key) != .ignored else { return false }
      self = .area(area)
    case .choice(let choices, let selected):
      guard let next = Self.choose(key, among: choices, from: selected, language) else { return false }
      self = .choice(choices, selected: next)
    case .flag(let isOn):
      guard key == .left || key == .right || key.writtenCharacter == " " else { return false }
      self = .flag(!isOn)
    }
    return true
  }

  mutating func insert(_ text: String) {
    switch self {
    case .line(var field, let suggestions):
      field.insert(text)
      self = .line(field, suggestions: suggestions)
    case .pick(var pick):
      pick.insert(text)
      self = .pick(pick)
    case .area(var area):
      area.insert(text)
      self = .area(area)
    case .choice, .flag: break
    }
  }

  /// The other choice that a key leads to: arrows and Space go round, a letter goes to the next that begins with it.
  private static func choose(
    _ key: KeyPress, among choices: [ChoiceShape], from selected: Int?, _ language: Language
  ) -> Int? {
    guard !choices.isEmpty else { return nil }
    let count = choices.count
    if key == .right || key.writtenCharacter == " " { return selected.map { ($0 + 1) % count } ?? 0 }
    if key == .left { return selected.map { ($0 + count - 1) % count } ?? count - 1 }
    guard let letter = key.writtenCharacter else { return nil }
    let begin = Fold.key(String(letter))
    let order = (1...count).map { ((selected ?? -1) + $0) % count }
    return order.first { Fold.key(choices[$0].label[language]).hasPrefix(begin) }
  }

  /// Takes the completion that is shown, where there is one.
  mutating func complete() {
    if case .pick(var pick) = self {
      pick.take()
      self = .pick(pick)
    }
    guard case .line(let field, let suggestions) = self, let whole = completion(of: field, suggestions) else {
      return
    }
    self = .line(TextField(whole), suggestions: suggestions)
  }

  /// What the text being typed could become, where its cursor is at the end: the part behind the last comma counts.
  func completion(of field: TextField, _ suggestions: [String]) -> String? {
    guard field.cursor == field.text.count else { return nil }
    let parts = field.text.split(separator: ",", omittingEmptySubsequences: false)
    let typed = (parts.last ?? "").drop { $0 == " " }
    guard typed.count >= 1 else { return nil }
    let key = Fold.key(typed)
    guard let found = suggestions.first(where: { Fold.key($0).hasPrefix(key) && $0.count > typed.count })
    else {
      return nil
    }
    return String(field.text.dropLast(typed.count)) + found
  }
}
