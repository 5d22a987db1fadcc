/// What is told of a programme while it is looked at.
public enum ProgrammeNews: Sendable, Hashable {
  /// Others have changed something.
  case changed(ProgrammeChange)
  /// Which other advisers have a case open now; nobody where there are none.
  case present(case: Int64, Set<Int64>)
  /// The database can't be reached, and will be tried again in so many milliseconds.
  case cut(retryIn: Int)
  /// It can be reached again: what was read before may have changed meanwhile.
  case back
}

/// Listens to what others do to a programme. Costs nothing while nobody does anything.
public protocol ProgrammeWatch: Sendable {
  /// Tells what happens, on the calling thread, until it is stopped.
  func follow(_ tell: @escaping @Sendable (ProgrammeNews) -> Void)
  /// Says to the others which case one has open; none with `nil`. Returns at once.
  func look(at case: Int64?)
  /// Has ``follow(_:)`` return, now or as soon as it is called. Returns at once.
  func stop()
}
