import JalonCore
import TerminalKit

@testable import JalonInterface

extension Scene {
  /// Pools and trainings: their lists, one of each, what is asked before it is done.
  static let pooling: [Scene] = [
    Scene("pools", at: .every, on: .pooled, keys: "M"),
    Scene("pools-empty", on: .empty, keys: "M"),
    Scene("pool", at: .every, on: .pooled, keys: "M Enter"),
    Scene("pool-prospect", at: [.small, .usual], on: .pooled, keys: "M Enter j j"),
    Scene("pool-add", on: .pooled, keys: "M Enter j j a"),
    Scene("pool-leave", at: [.small, .usual], on: .pooled, keys: "M Enter x Enter"),
    Scene("pool-left", on: .pooled, keys: "M Enter x Enter Enter G"),
    Scene("pool-ascii", in: [.fr], glyphs: .ascii, on: .pooled, keys: "M Enter"),
    Scene("form-pool", on: .pooled, keys: "M n"),
  ]

  static let trainings: [Scene] = [
    Scene("trainings", at: .every, on: .trained, keys: "F"),
    Scene("trainings-empty", on: .empty, keys: "F"),
    Scene("training", at: .every, on: .trained, keys: "F j Enter"),
    Scene("training-new", at: [.usual, .large], on: .trained, keys: "F Enter"),
    Scene("training-person", at: [.usual, .large], on: .trained, keys: "F j Enter j j j j j j j j j j j"),
    Scene("training-end", on: .trained, keys: "F j Enter G"),
    Scene("training-keys", on: .trained, keys: "F j Enter f"),
    Scene("training-lock", on: .proven, keys: "F Enter L"),
    Scene("training-locked", at: [.usual, .large], on: .proven, keys: "F Enter L Enter"),
    Scene("training-ascii", in: [.fr], glyphs: .ascii, on: .trained, keys: "F j Enter"),
    Scene("form-attendance", on: .trained, keys: "F j Enter v"),
    Scene("form-training", on: .trained, keys: "F j Enter e"),
  ]
}
