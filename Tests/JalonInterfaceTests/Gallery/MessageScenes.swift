import JalonCore
import TerminalKit

extension Scene {
  /// What is said of what was just done, or could not be, and while one waits.
  static let messages: [Scene] = [
    Scene("message-saved", at: [.small, .usual], keys: "R / b i b l i o Enter o Enter"),
    Scene("message-undone", keys: "R / b i b l i o Enter o Enter q u"),
    Scene("message-refused", on: .empty, keys: "u"),
    Scene("message-warning", keys: "q"),
    Scene("message-saving", holdsAnswers: true) { sitting, _ in
      sitting.answer()
      try sitting.press("R")
      sitting.answer()
      try sitting.press("/ b i b l i o Enter")
      sitting.answer()
      try sitting.press("o Enter")
    },
    Scene("message-reading", holdsAnswers: true) { sitting, _ in sitting.pass(milliseconds: 200) },
  ]
}
