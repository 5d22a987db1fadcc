import JalonCore
import TerminalKit

/// Bringing a file of the national register in: what to read and how, how far it is, what came of it.
struct ImportState: ScreenState {
  /// What can be said beforehand, in the order in which it stands.
  enum Entry: Int, CaseIterable {
    case path, department, rejects, opensCases, isDryRun
  }

  enum Phase: Sendable {
    case asking
    case running(ImportProgress?)
    case finished(ImportReport, isDryRun: Bool)
  }

  let id: Int
  var phase = Phase.asking
  var path = TextField()
  var department = TextField()
  var rejects = TextField()
  var opensCases = false
  var isDryRun = false
  var focus = Entry.path
  /// Files that go on from the path that was typed.
  var names: [String] = []
  /// What stands against the file or the entries.
  var fault: Localized?
  /// First line of the report that is seen.
  var top = 0
  /// Whether the import that the report is about was taken back.
  var isTakenBack = false

  init(id: Int) { self.id = id }

  var contexts: [KeyContext] {
    switch phase {
    case .asking: [.importing]
    case .running: []
    case .finished: [.imported]
    }
  }

  var key: EffectKey { EffectKey(.importing, screen: id) }

  var isRunning: Bool { if case .running = phase { true } else { false } }
  var isAsking: Bool { if case .asking = phase { true } else { false } }

  /// The report of an import that was kept.
  var report: ImportReport? {
    if case .finished(let report, isDryRun: false) = phase { report } else { nil }
  }

  func title(_ shell: Shell) -> Localized {
    Localized(fr: "Import du répertoire", en: "Import of the register")
  }

  /// The text that the focus is on; `nil` on a switch.
  var field: TextField? {
    get {
      switch focus {
      case .path: path
      case .department: department
      case .rejects: rejects
      case .opensCases, .isDryRun: nil
      }
    }
    set {
      guard let newValue else { return }
      switch focus {
      case .path: path = newValue
      case .department: department = newValue
      case .rejects: rejects = newValue
      case .opensCases, .isDryRun: break
      }
    }
  }
}
