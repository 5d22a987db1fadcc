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
  /// Others have done something, or the database went away or came back.
  case news(ProgrammeNews, at: Moment)
  /// Others have done something a moment ago: what takes longer is counted again.
  case newsSettled(at: Moment)

  var moment: Moment {
    switch self {
    case .input(_, let moment), .reply(_, let moment), .news(_, let moment): moment
    case .woke(let moment), .paused(let moment), .newsSettled(let moment): moment
    }
  }
}
