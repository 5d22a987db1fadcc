import JalonCore
import TerminalKit

/// What happens to the interface. Each event brings its moment, so that nothing else needs a clock.
enum AppEvent: Sendable {
  case input(InputEvent, at: Moment)
  case reply(Reply, at: Moment)
  /// Something has been waited for long enough to say so.
  case woke(at: Moment)
  /// The keys have paused after something was typed in a form.
  case paused(at: Moment)

  var moment: Moment {
    switch self {
    case .input(_, let moment), .reply(_, let moment), .woke(let moment), .paused(let moment): moment
    }
  }
}
