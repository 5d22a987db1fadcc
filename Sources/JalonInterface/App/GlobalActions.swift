import JalonCore

extension AppState {
  /// What can be done from anywhere.
  mutating func performGlobal(_ action: ActionID) {
    switch action {
    case .goToToday: shell.moves.append(.goToToday)
    case .goToCases: shell.moves.append(.goToCases)
    case .goToRegister: shell.moves.append(.goToRegister)
    case .goToPools: shell.moves.append(.goToPools)
    case .goToTrainings: shell.moves.append(.goToTrainings)
    case .goToTeam: shell.moves.append(.goToTeam(nil))
    case .goToImport: shell.moves.append(.goToImport)
    case .goBack, .leaveScreen: shell.moves.append(.leave)
    case .noteExchange:
      shell.findCase(for: .exchange)
    case .recordDeparture: shell.recordDeparture()
    case .undo: shell.undo()
    case .redo: shell.redo()
    case .showHelp: shell.show(.help(HelpState(entries: entries())))
    case .showPalette: shell.show(.palette(PaletteState(entries: entries())))
    case .refresh:
      shell.tellTerminal(.repaint)
      shell.ask(.team, as: EffectKey(.team))
      withEveryScreen { $0.refresh(&$1) }
    case .switchLanguage: shell.language = shell.language == .fr ? .en : .fr
    case .switchTheme: switchTheme()
    case .suspend: shell.tellTerminal(.suspend)
    case .quit: shell.isFinished = true
    default: break
    }
  }

  private mutating func switchTheme() {
    let place = shell.themes.firstIndex(of: shell.theme) ?? -1
    shell.theme = shell.themes[(place + 1) % shell.themes.count]
    shell.tellTerminal(.useTheme(shell.theme))
    shell.say(
      Localized(fr: "thème «\u{A0}\(shell.theme)\u{A0}»", en: "theme “\(shell.theme)”"), .information)
  }

  /// Every action of the contexts in force, with its keys and whether it can be done.
  private func entries() -> [ActionEntry] {
    shell.keymap.actions(in: contexts).map { action in
      ActionEntry(
        action: action, keys: shell.keymap.keys(of: action.id), availability: availability(of: action.id))
    }
  }
}
