import JalonCore
import TerminalKit

/// A name that is picked from a list: typed letters narrow it, arrows go through it.
struct PickList: Sendable, Hashable {
  let names: [String]
  private(set) var field: TextField
  /// Where one is among the names that fit.
  private(set) var place: Int?

  init(_ names: [String], text: String) {
    self.names = names
    field = TextField(text)
  }

  /// The names that fit what is typed, those that begin with it first; all of them where it is a whole name already.
  var fitting: [String] {
    guard !field.isEmpty, !names.contains(field.text) else { return names }
    let typed = Fold.words(field.text)
    let found = names.filter { name in
      let words = Fold.words(name)
      return typed.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
    }
    let key = Fold.key(field.text)
    return found.filter { Fold.key($0).hasPrefix(key) } + found.filter { !Fold.key($0).hasPrefix(key) }
  }

  /// The place of the name that Enter takes; `nil` where none fits.
  var shown: Int? {
    let fitting = fitting
    guard !fitting.isEmpty else { return nil }
    return place.map { min($0, fitting.count - 1) } ?? fitting.firstIndex(of: field.text) ?? 0
  }

  /// Whether Enter would take another name than the one that stands there.
  var isAhead: Bool { shown.map { fitting[$0] != field.text } ?? false }

  /// The rest of the name that Enter takes, where what is typed is how it begins.
  var rest: String {
    guard let shown, !field.isEmpty, field.cursor == field.text.count else { return "" }
    let name = fitting[shown]
    guard Fold.key(name).hasPrefix(Fold.key(field.text)) else { return "" }
    return String(name.dropFirst(field.text.count))
  }

  mutating func move(by steps: Int) {
    guard let shown else { return }
    place = min(max(0, shown + steps), fitting.count - 1)
  }

  /// Puts the name at the cursor of the list in the field. Where nothing was typed, only if it was asked for: by an arrow,
  /// or by Enter.
  mutating func take(evenUntouched: Bool = false) {
    guard let shown, evenUntouched || place != nil || !field.isEmpty else { return }
    let name = fitting[shown]
    field.replace(with: name)
    place = nil
  }

  /// Takes a key of a line of text. A whole name gives way to what is typed over it.
  mutating func handle(_ key: KeyPress) -> Bool {
    var next = field
    if let letter = key.writtenCharacter, letter != " ", names.contains(field.text) { next.replace(with: "") }
    guard next.handle(key) != .ignored else { return false }
    if next.text != field.text { place = nil }
    field = next
    return true
  }

  mutating func insert(_ text: String) {
    field.insert(text)
    place = nil
  }
}
