import Glibc

/// Ctrl-C (and a polite kill) while something long runs: asked about now and then, so that it can stop without leaving
/// anything half done.
///
/// The signals are held back, not caught: asking whether one waits needs no handler and no shared state. Make it before
/// any other thread begins, since threads inherit what is held back.
struct Interruption: Sendable {
  init() {
    var held = Self.signals
    pthread_sigmask(SIG_BLOCK, &held, nil)
  }

  var isAskedFor: Bool {
    var waiting = sigset_t()
    sigpending(&waiting)
    return [SIGINT, SIGTERM, SIGHUP].contains { sigismember(&waiting, $0) == 1 }
  }

  private static var signals: sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&set, signal) }
    return set
  }
}
