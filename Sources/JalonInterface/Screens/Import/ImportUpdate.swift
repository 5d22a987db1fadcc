import JalonCore
import TerminalKit

extension ImportState {
  mutating func start(_ shell: inout Shell) {}

  mutating func refresh(_ shell: inout Shell) {}

  /// Letters go into the text under the cursor; what it does not want is left to the keymap.
  mutating func type(_ input: InputEvent, _ shell: inout Shell) -> Bool {
    if case .mouse(let mouse) = input { return scroll(mouse) }
    guard isAsking, var typed = field else { return false }
    let outcome: TextField.Outcome
    switch input {
    case .key(let key): outcome = typed.handle(key)
    case .paste(let text): outcome = typed.insert(text)
    default: return false
    }
    guard outcome != .ignored else { return false }
    field = typed
    if outcome == .edited {
      fault = nil
      if focus == .path { names = [] }
    }
    return true
  }

  func typingHints(_ shell: Shell) -> [(key: KeyPress, label: Localized)]? {
    if isRunning { return [(.escape, Localized(fr: "arrêter l’import", en: "stop the import"))] }
    guard isAsking, field != nil else { return nil }
    let tab =
      focus == .path
      ? Localized(fr: "compléter, suivant", en: "complete, next") : Localized(fr: "suivant", en: "next")
    return [
      (.enter, Localized(fr: "importer", en: "import")), (.tab, tab),
      (.escape, Localized(fr: "retour", en: "back")),
    ]
  }

  private mutating func scroll(_ mouse: MouseEvent) -> Bool {
    guard case .finished = phase else { return true }
    if mouse.action == .wheelDown { top += 1 }
    if mouse.action == .wheelUp { top = max(0, top - 1) }
    return true
  }

  mutating func perform(_ action: ActionID, _ shell: inout Shell) -> Bool {
    switch action {
    case .goBack where isRunning, .leaveScreen where isRunning: cancel(&shell)
    case .goToCases where isRunning, .goToRegister where isRunning:
      shell.say(Self.running, .warning)
    case .importStart: run(&shell)
    case .importComplete: complete(&shell)
    case .importNext: move(1)
    case .importPrevious: move(-1)
    case .importSwitch: flip()
    case .importDown: top += 1
    case .importUp: top = max(0, top - 1)
    case .importAgain:
      (phase, fault, top, isTakenBack, focus) = (.asking, nil, 0, false, .path)
    case .importTakeBack:
      if let entry = report?.entry {
        shell.undo(entry: entry)
        isTakenBack = true
      }
    default: return false
    }
    return true
  }

  static let running = Localized(
    fr: "l’import est en cours\u{202F}; Échap l’arrête", en: "the import is running; Esc stops it")

  private mutating func cancel(_ shell: inout Shell) {
    shell.tellTerminal(.cancel(key))
    shell.say(Localized(fr: "arrêt de l’import…", en: "stopping the import…"), .information)
  }

  private mutating func complete(_ shell: inout Shell) {
    if isAsking, focus == .path, !path.isEmpty, names.isEmpty {
      shell.ask(.fileNames(path.text), as: EffectKey(.fileNames, screen: id))
    } else {
      move(1)
    }
  }

  private mutating func move(_ steps: Int) {
    let count = Entry.allCases.count
    focus = Entry(rawValue: (focus.rawValue + steps + count) % count) ?? .path
  }

  private mutating func flip() {
    switch focus {
    case .opensCases: opensCases.toggle()
    case .isDryRun: isDryRun.toggle()
    default: break
    }
  }

  private mutating func run(_ shell: inout Shell) {
    let file = path.text.trimmed
    guard !file.isEmpty else {
      focus = .path
      fault = Localized(
        fr: "quel fichier\u{202F}? un .csv ou un .zip du RNA",
        en: "which file? a .csv or .zip of the register")
      return
    }
    let place = department.text.trimmed
    let known = Department.named(place)
    if !place.isEmpty, known == nil {
      focus = .department
      fault = Localized(
        fr: "«\u{A0}\(place)\u{A0}» n’est pas un département\u{A0}: 35, 2A, 974",
        en: "“\(place)” is not a department: 35, 2A, 974")
      return
    }
    let listed = rejects.text.trimmed
    let options = RegisterImportOptions(
      opensCases: opensCases, isDryRun: isDryRun, department: known?.code,
      rejectsPath: listed.isEmpty ? nil : FileNames.expanded(listed))
    (phase, fault) = (.running(nil), nil)
    shell.ask(.importRegister([file], options), as: key)
  }

  func availability(of action: ActionID, _ shell: Shell) -> Availability {
    switch action {
    case .importSwitch:
      return .when(
        field == nil, otherwise: Localized(fr: "rien à cocher ici", en: "nothing to switch here"))
    case .importTakeBack: return .when(report?.entry != nil && !isTakenBack, otherwise: Self.nothingDone)
    case .quit where isRunning: return .disabled(Self.running)
    default: return .enabled
    }
  }

  private static let nothingDone = Localized(
    fr: "il n’y a rien à annuler\u{A0}: rien n’a été gardé", en: "there is nothing to undo: nothing was kept")

  // MARK: Answers

  mutating func take(_ answer: Answer, for lane: EffectKey.Lane, _ shell: inout Shell) {
    switch answer {
    case .fileNames(let found): take(found)
    case .importProgress(let progress): if isRunning { phase = .running(progress) }
    case .importReport(let report):
      phase = .finished(report, isDryRun: isDryRun)
      // The lists below have to read again what has come in.
      if !isDryRun { shell.actions.append(.refresh) }
      shell.say(Self.summary(of: report, isDryRun: isDryRun))
    case .refused(let refusal):
      phase = .asking
      if refusal.code == "import.cancelled" {
        shell.say(
          Localized(fr: "import arrêté\u{A0}: rien n’a été gardé", en: "import stopped: nothing was kept"),
          .information)
      } else {
        fault = refusal.message
      }
    default: break
    }
  }

  private static func summary(of report: ImportReport, isDryRun: Bool) -> Localized {
    let changed = Localized.count(
      report.created + report.updated, fr: (one: "association", many: "associations"),
      en: (one: "association", many: "associations"))
    return isDryRun
      ? Localized(fr: "essai à blanc terminé\u{A0}: rien n’a été gardé", en: "dry run done: nothing was kept")
      : Localized(fr: "import terminé\u{A0}: \(changed.fr)", en: "import done: \(changed.en)")
  }

  /// Goes on as far as the names agree; goes to the next entry where the name was whole.
  private mutating func take(_ found: [String]) {
    guard isAsking, focus == .path else { return }
    let common = found.dropFirst().reduce(found.first ?? "") { $0.commonBeginning(with: $1) }
    let isWhole = found.count == 1 && common == path.text
    if common.count > path.text.count { path.replace(with: common) }
    names = found.count > 1 ? found : []
    if found.isEmpty {
      fault = Localized(
        fr: "aucun fichier .csv ou .zip ne commence ainsi", en: "no .csv or .zip file begins like that")
    } else if isWhole {
      move(1)
    }
  }
}

extension String {
  fileprivate func commonBeginning(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
