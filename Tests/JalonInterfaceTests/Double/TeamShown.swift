@testable import JalonInterface
import JalonCore

/// The screen of the team's figures, where it shows.
func team(_ sitting: Sitting) throws -> TeamState {
  guard case .team(let state) = sitting.state.screen else {
    throw Refusal("test.screen", fr: "un autre écran", en: "another screen")
  }
  return state
}
