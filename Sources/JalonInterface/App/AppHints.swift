import JalonCore
import TerminalKit

/// The last line: which keys do something here.
extension AppFrame {
  /// - Parameter face: the screen that shows, readied.
  static func drawHints(
    _ state: AppState, _ face: any ScreenState, in line: Rect, on canvas: inout Canvas
  ) {
    // An overlay says at its own foot what its keys do.
    guard state.shell.overlays.isEmpty else { return }
    let shell = state.shell
    let language = shell.language
    if let typing = face.typingHints(shell) {
      let hints = typing.enumerated().map { place, hint in
        HintLine.Hint(
          key: KeyName.text(hint.key, language), text: hint.label[language], priority: -place)
      }
      return HintLine.draw(hints, in: line, on: &canvas)
    }
    func hint(_ offer: HintOffer) -> HintLine.Hint {
      guard !offer.isGroup, let action = offer.actions.first?.id else {
        return HintLine.Hint(
          key: offer.key[language], text: offer.label[language], priority: offer.priority)
      }
      let own = face.hint(of: action, shell)
      return HintLine.Hint(
        key: own?.key ?? offer.key[language], text: (own?.label ?? offer.label)[language],
        priority: offer.priority, action: action)
    }
    let offers = shell.keymap.hintOffers(in: face.contexts + [.global])
    let known = known(state)
    func isUseful(_ offer: HintOffer) -> Bool {
      offer.actions.contains { !known.contains($0.id) && !face.isIdle($0.id, shell) }
    }
    HintLine.draw(
      offers.line.map(hint), trailing: offers.undo.map(hint), in: line, on: &canvas,
      isUseful: { isUseful(offers.line[$0]) }, isEnabled: { state.availability(of: $0, on: face).isEnabled })
  }

  /// What is not hinted at here: what leads to where one is already, or away from the one thing that the screen is about.
  private static func known(_ state: AppState) -> [ActionID] {
    let noWayBack: [ActionID] = state.depth == 0 ? [.goBack] : []
    return switch state.screen {
    case .today: [.goToToday] + noWayBack
    case .cases(let cases): [.goToCases] + noWayBack + (cases.list.marks.isEmpty ? BulkAct.actions : [])
    case .register: [.goToRegister, .listOpen]
    case .pools: [.goToPools]
    case .trainings: [.goToTrainings]
    case .team: [.goToTeam]
    // What is about one thing has the whole line for its own keys.
    case .file, .interview, .result, .comparison, .pool, .training:
      [.goToToday, .goToCases, .goToRegister, .goToPools, .goToTrainings, .goToTeam]
    case .importing: []
    }
  }
}
