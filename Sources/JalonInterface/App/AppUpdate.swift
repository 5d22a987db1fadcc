import JalonCore
import TerminalKit

/// Changes the state by one event and says what is to be done outside. Pure.
func update(_ state: inout AppState, _ event: AppEvent) -> [Effect] {
  state.shell.now = event.moment
  state.shell.front = state.screen.face.id
  switch event {
  case .input(let input, _):
    let (screen, row) = (state.screen.face.id, state.screen.face.rowUnderCursor)
    state.take(input)
    state.forgetFreshness(of: row, left: screen)
  case .news(let news, _): state.take(news)
  case .newsSettled:
    state.shell.isSettling = false
    state.screen.face.recount(&state.shell)
  case .reply(let reply, _): state.take(reply)
  case .woke: break
  case .paused:
    if state.shell.overlays.isEmpty { state.screen.face.keepTyping(&state.shell) }
    state.keepDraft()
  }
  state.settle()
  state.takeHeldInput()
  state.readWhatIsStale()
  state.noticeWhatIsSeen()
  return state.takeEffects()
}

extension AppState {
  fileprivate mutating func take(_ input: InputEvent) {
    switch input {
    case .resize(let size): fit(size)
    case .resumed: break
    case .key, .paste, .mouse:
      expireToast()
      if hold(input) { return }
      if !shell.overlays.isEmpty {
        shell.takeInOverlay(input)
      } else if !screen.face.type(input, &shell), case .key(let key) = input {
        press(key)
      }
    }
  }

  /// Keeps what is typed on a screen that does not know yet what it is about. What leads away is done at once.
  private mutating func hold(_ input: InputEvent) -> Bool {
    guard shell.overlays.isEmpty, holdsInput else { return false }
    switch input {
    case .key(.escape), .key(.control("c")), .key(.control("z")):
      shell.heldInput = []
      return false
    default:
      if shell.heldInput.count < 200 { shell.heldInput.append(input) }
      return true
    }
  }

  private var holdsInput: Bool { screen.face.holdsInput(shell) || shell.awaitsExchangeForm }

  /// Does what was kept, in its order, as far as nothing has to be waited for again.
  fileprivate mutating func takeHeldInput() {
    while !shell.heldInput.isEmpty, !holdsInput {
      take(shell.heldInput.removeFirst())
      settle()
    }
  }

  private mutating func expireToast() {
    guard let toast = shell.toast, shell.now.instant - toast.since >= Toast.lasting else { return }
    shell.toast = nil
  }

  private mutating func press(_ key: KeyPress) {
    let keys = shell.pendingKeys + [key]
    shell.pendingKeys = []
    switch shell.keymap.match(keys, in: contexts) {
    case .found(let action): run(action)
    case .pending: shell.pendingKeys = keys
    case .none: break
    }
  }

  /// Runs an action, or says why it can't be done now.
  mutating func run(_ action: ActionID) {
    if let reason = availability(of: action).reason {
      shell.say(reason, .warning)
    } else if !screen.face.perform(action, &shell) {
      performGlobal(action)
    }
  }

  func availability(of action: ActionID) -> Availability { availability(of: action, on: screen.face) }

  /// - Parameter face: the screen that shows.
  func availability(of action: ActionID, on face: any ScreenState) -> Availability {
    switch action {
    case .leaveScreen:
      .when(
        depth > 0,
        otherwise: Localized(
          fr: "c’est le premier écran\u{202F}; Q ferme Jalon", en: "this is the first screen; Q closes Jalon")
      )
    case .recordDeparture:
      .when(
        shell.isLead,
        otherwise: Localized(fr: "un responsable note un départ", en: "a lead records a departure"))
    case .switchTheme:
      .when(
        shell.themes.count > 1,
        otherwise: Localized(fr: "il n’y a qu’un thème", en: "there is only one theme"))
    default: face.availability(of: action, shell)
    }
  }

  /// Follows up what the event has asked for: actions, then moves, until nothing is left.
  fileprivate mutating func settle() {
    while !shell.actions.isEmpty || !shell.moves.isEmpty {
      if !shell.actions.isEmpty { run(shell.actions.removeFirst()) }
      if !shell.moves.isEmpty { follow(shell.moves.removeFirst()) }
    }
  }

  private mutating func follow(_ move: Move) {
    switch move {
    case .open(let screen): open(screen)
    case .leave: leave()
    case .replace(let screen):
      leave()
      open(screen)
    case .goToCase(let id, let tab):
      go(
        to: { if case .file(let file) = $0 { file.caseID == id } else { false } },
        else: { .file(CaseState(id: $0.nextNumber(), caseID: id)) })
      if case .file(var file) = screen {
        file.turn(to: tab, &shell)
        screen = .file(file)
      }
    case .goToToday:
      go(
        to: { if case .today = $0 { true } else { false } },
        else: { .today(TodayState(id: $0.nextNumber())) })
    case .goToCases:
      go(
        // The list that a figure has opened is about those cases alone.
        to: { if case .cases(let cases) = $0 { cases.list.opening == Query() } else { false } },
        else: { .cases(CasesState(id: $0.nextNumber())) })
    case .goToRegister:
      go(
        to: { if case .register = $0 { true } else { false } },
        else: { .register(RegisterState(id: $0.nextNumber())) })
    case .goToPools:
      go(
        to: { if case .pools = $0 { true } else { false } },
        else: { .pools(PoolsState(id: $0.nextNumber())) })
    case .goToTrainings:
      go(
        to: { if case .trainings = $0 { true } else { false } },
        else: { .trainings(TrainingsState(id: $0.nextNumber())) })
    case .goToTeam(let tab):
      go(
        to: { if case .team = $0 { true } else { false } },
        else: { .team(TeamState(id: $0.nextNumber())) })
      if let tab, case .team(var team) = screen {
        team.turn(to: tab, &shell)
        screen = .team(team)
      }
    case .goToImport:
      go(
        to: { if case .importing = $0 { true } else { false } },
        else: { .importing(ImportState(id: $0.nextNumber())) })
    }
  }
}
