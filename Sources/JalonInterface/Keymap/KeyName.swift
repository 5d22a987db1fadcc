import JalonCore
import TerminalKit

/// How keys are called in hints and help, in each language: `Entrée`, `Échap`, `Ctrl-R`.
enum KeyName {
  static func text(_ sequence: KeySequence, _ language: Language) -> String {
    sequence.keys.map { text($0, language) }.joined(separator: " ")
  }

  static func text(_ press: KeyPress, _ language: Language) -> String {
    var name = ""
    if press.modifiers.contains(.control) { name += "Ctrl-" }
    if press.modifiers.contains(.alt) { name += "Alt-" }
    if press.modifiers.contains(.shift) { name += language == .fr ? "Maj-" : "Shift-" }
    if let known = names(press.key) { return name + known[language] }
    switch press.key {
    case .character(let character):
      return name + (press.modifiers.isEmpty ? String(character) : character.uppercased())
    case .function(let number): return name + "F\(number)"
    default: return name + KeyPress(press.key).description
    }
  }

  private static func names(_ key: KeyPress.Key) -> Localized? {
    switch key {
    case .enter: Localized(fr: "Entrée", en: "Enter")
    case .escape: Localized(fr: "Échap", en: "Esc")
    case .tab: Localized("Tab")
    case .backspace: Localized(fr: "Retour arr.", en: "Backspace")
    case .delete: Localized(fr: "Suppr", en: "Del")
    case .insert: Localized(fr: "Inser", en: "Ins")
    case .up: Localized("↑")
    case .down: Localized("↓")
    case .left: Localized("←")
    case .right: Localized("→")
    case .home: Localized(fr: "Début", en: "Home")
    case .end: Localized(fr: "Fin", en: "End")
    case .pageUp: Localized(fr: "Page préc.", en: "PageUp")
    case .pageDown: Localized(fr: "Page suiv.", en: "PageDown")
    case .character(" "): Localized(fr: "Espace", en: "Space")
    case .character, .function: nil
    }
  }
}
