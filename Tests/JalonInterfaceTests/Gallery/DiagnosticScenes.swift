import JalonCore
import TerminalKit

@testable import JalonInterface

extension Scene {
  /// A diagnostic: its tab, its interview, its result.
  static let diagnostics: [Scene] = [
    Scene("diagnostic-tab", at: .three, on: .interviewing, keys: "Enter D"),
    Scene("interview-context", at: [.small, .usual], on: .interviewed, keys: "Enter D Enter"),
    Scene("interview", at: .every, on: .interviewing, keys: "Enter D Enter"),
    Scene("interview-answered", at: [.small, .usual], on: .interviewing, keys: "Enter D Enter 2"),
    Scene("interview-previous", on: .interviewing, keys: "Enter D Enter Left Left p"),
    Scene("interview-reason", at: [.small, .usual], on: .interviewing, keys: "Enter D Enter 6"),
    Scene("interview-note", at: [.small, .usual], on: .interviewing) { sitting, _ in
      try sitting.press("Enter D Enter Left Left Left Left n")
      sitting.type("la banque oui, la messagerie non")
    },
    Scene("interview-find", at: [.small, .usual], on: .interviewing, keys: "Enter D Enter / s a u v"),
    Scene("interview-end", at: .three, on: .interviewing, keys: "Enter D Enter End"),
    Scene("interview-close", on: .interviewing, keys: "Enter D Enter x"),
    Scene("interview-ascii", in: [.fr], glyphs: .ascii, on: .interviewing, keys: "Enter D Enter"),
    Scene("result", at: .every, on: .diagnosed, keys: "Enter D Enter"),
    Scene("result-priority", at: .three, on: .diagnosed, keys: "Enter D Enter j j j"),
    Scene("result-reason", on: .diagnosed, keys: "Enter D Enter j j j j j x"),
    Scene("result-end", on: .diagnosed, keys: "Enter D Enter G"),
    Scene("diagnostic-history", on: .diagnosed, keys: "Enter y Enter"),
    Scene("comparison", at: .three, on: .compared, keys: "Enter D ="),
    Scene("comparison-question", on: .compared, keys: "Enter D = j j"),
    Scene("comparison-alone", on: .diagnosed, keys: "Enter D ="),
    Scene("form-diagnostic", at: [.small, .usual], on: .followed, keys: "Enter D a"),
  ]
}
