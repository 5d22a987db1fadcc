/// What an ``EventLoop`` runs: a state, how events change it, how it is drawn, and what is done beside.
///
/// `update` and `draw` are pure and run on the loop's thread; only `perform` touches the world, on another thread (but
/// for ``Placement/foreground``).
public protocol Program: Sendable {
  associatedtype State
  associatedtype Event: Sendable
  associatedtype Effect: Sendable

  /// What something that came from the terminal means; `nil` where it means nothing.
  func event(for input: InputEvent) -> Event?
  /// Changes the state and says what is to be done beside.
  func update(_ state: inout State, _ event: Event) -> [Effect]
  /// Paints the whole screen. The canvas is blank and has the terminal's size.
  func draw(_ state: State, on canvas: inout Canvas)
  /// The title of the window.
  func title(of state: State) -> String?
  /// Where and how an effect is run.
  func placement(of effect: Effect) -> Placement
  /// Does what an effect says and sends events: answers, progress. A long one asks `outbox.isCancelled` now and then.
  func perform(_ effect: Effect, _ outbox: Outbox<Event>)
  /// Whether the first frame has something to show. Where it has not, it is kept back for a moment.
  func isReady(_ state: State) -> Bool
  /// Whether the program has ended.
  func isFinished(_ state: State) -> Bool
}

extension Program {
  public func isReady(_ state: State) -> Bool { true }
}

/// Where and how an effect is run.
public enum Placement: Hashable, Sendable {
  /// At once, beside others. A newer effect of the same slot cancels the older, whose answers are then dropped.
  case concurrent(slot: String? = nil)
  /// After the earlier effects of the same lane, and never cancelled: what has to be kept in order, such as saves.
  case serial(lane: String)
  /// Like ``concurrent(slot:)``, but after a time, unless the slot is taken or cancelled before: a spinner, for instance.
  /// After no time at all it still comes behind the next frame.
  case delayed(milliseconds: Int, slot: String)
  /// Not run: cancels what runs or waits in a slot.
  case cancel(slot: String)
  /// Beside everything else for as long as the program runs, until it is cancelled at the end: what listens to the world.
  /// Nobody waits for it.
  case standing
  /// On the loop's thread while the terminal is given back: an editor, a pager.
  case foreground
  /// Not run: stops the program as Control-Z does, until it is brought to the foreground again.
  case suspend
}
