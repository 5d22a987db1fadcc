internal import CTerminal

/// Turns what curses reads into events; a paste becomes one, however many pieces it comes in.
struct CursesReader {
  /// What a paste is cut at: nobody types into one field more than this.
  static let pasteLimit = 1_000_000

  private var paste: String?
  /// The colour of the terminal's ground, once it has told.
  var ground: RGB?

  mutating func readAll() -> [InputEvent] {
    var events: [InputEvent] = []
    while true {
      let input = jt_read()
      if input.kind == JT_NOTHING { return events }
      if let event = take(input) { events.append(event) }
    }
  }

  mutating func take(_ input: jt_input) -> InputEvent? {
    if input.kind == JT_GROUND {
      ground = RGB(
        red: UInt8(input.code >> 16 & 0xFF), green: UInt8(input.code >> 8 & 0xFF),
        blue: UInt8(input.code & 0xFF))
      return nil
    }
    if paste != nil { return continuePaste(input) }
    let place = Point(row: Int(input.row), column: Int(input.column))
    switch input.kind {
    case JT_CHARACTER, JT_KEY: return keyPress(input).map { .key($0) }
    case JT_CLICK: return .mouse(MouseEvent(.click, at: place))
    case JT_WHEEL_UP: return .mouse(MouseEvent(.wheelUp, at: place))
    case JT_WHEEL_DOWN: return .mouse(MouseEvent(.wheelDown, at: place))
    case JT_PASTE_BEGIN:
      paste = ""
      return nil
    default: return nil
    }
  }

  private mutating func continuePaste(_ input: jt_input) -> InputEvent? {
    switch input.kind {
    case JT_CHARACTER:
      if let scalar = Unicode.Scalar(input.code), paste?.utf8.count ?? 0 < Self.pasteLimit {
        paste?.unicodeScalars.append(scalar)
      }
      return nil
    case JT_KEY where input.code == JT_ENTER.rawValue: paste?.append("\n")
    case JT_KEY where input.code == JT_TAB.rawValue: paste?.append("\t")
    // A lone Escape never belongs to a paste: its end got lost.
    case JT_KEY where input.code == JT_ESCAPE.rawValue && input.modifiers == 0: return endPaste()
    case JT_PASTE_END: return endPaste()
    default: break
    }
    return nil
  }

  private mutating func endPaste() -> InputEvent? {
    defer { paste = nil }
    return paste.map { .paste($0) }
  }

  private func keyPress(_ input: jt_input) -> KeyPress? {
    let modifiers = KeyPress.Modifiers(rawValue: input.modifiers)
    if input.kind == JT_CHARACTER {
      return Unicode.Scalar(input.code).map { KeyPress(.character(Character($0)), modifiers) }
    }
    let keys: [KeyPress.Key] = [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .backspace, .tab, .enter,
      .escape,
    ]
    let code = Int(input.code)
    return KeyPress(code < keys.count ? keys[code] : .function(code - keys.count), modifiers)
  }
}
