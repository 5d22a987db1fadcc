import JalonCore
import TerminalKit

/// What lies over a screen and takes all input until it is closed.
enum Overlay: Sendable {
  case help(HelpState)
  case palette(PaletteState)
  case confirm(ConfirmState)
  case form(FormState)
  case finder(CaseFinderState)
  case picture(PictureState)

  /// The state as what every overlay is.
  var face: any OverlayState {
    get {
      switch self {
      case .help(let state): state
      case .palette(let state): state
      case .confirm(let state): state
      case .form(let state): state
      case .finder(let state): state
      case .picture(let state): state
      }
    }
    set {
      switch newValue {
      case let state as HelpState: self = .help(state)
      case let state as PaletteState: self = .palette(state)
      case let state as ConfirmState: self = .confirm(state)
      case let state as FormState: self = .form(state)
      case let state as CaseFinderState: self = .finder(state)
      case let state as PictureState: self = .picture(state)
      default: break
      }
    }
  }
}

/// What every overlay does.
protocol OverlayState: Sendable {
  /// Takes a key, a paste or the mouse, and says whether the overlay stays. Esc always closes it.
  mutating func handle(_ input: InputEvent, _ shell: inout Shell) -> OverlayOutcome
  /// Paints itself over the screen.
  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell)
}

enum OverlayOutcome: Sendable {
  case stay, close
}

extension Shell {
  /// Gives input to the overlay on top. It is taken off first, so that what it opens lies above what was below it.
  mutating func takeInOverlay(_ input: InputEvent) {
    guard var overlay = overlays.popLast() else { return }
    let place = overlays.count
    if overlay.face.handle(input, &self) == .stay { overlays.insert(overlay, at: place) }
  }
}

/// An action as help and palette list it: with its keys and whether it can be done.
struct ActionEntry: Sendable {
  let action: Action
  let keys: [KeySequence]
  let availability: Availability

  /// Its keys as a person calls them.
  func keyText(_ language: Language) -> String {
    keys.map { KeyName.text($0, language) }.joined(separator: language == .fr ? " ou " : " or ")
  }

  /// Whether every word typed begins one of the words by which it is told: names, sentences, other words for it.
  func isTold(by typed: String) -> Bool {
    let texts = [
      action.label.fr, action.label.en, action.sentence.fr, action.sentence.en, action.id.rawValue,
    ]
    let told = (texts + ActionWords.words(of: action.id)).flatMap { Fold.words($0) }
    return Fold.words(typed).allSatisfy { word in told.contains { $0.hasPrefix(word) } }
  }

  /// How well it answers what was typed; `nil` where it does not. Another word for it comes right behind its name, and
  /// what can't be done now behind what can.
  func score(_ typed: String) -> Int? {
    let named = [action.label.fr, action.label.en].compactMap { Fuzzy.score(typed, in: $0) }.max()
    let letters = Fold.key(typed).unicodeScalars.count
    let told = letters > 1 && isTold(by: typed) ? 6 * letters : nil
    guard let best = [named, told].compactMap({ $0 }).max() else { return nil }
    return letters == 0 || availability.isEnabled ? best : best - 4
  }
}
