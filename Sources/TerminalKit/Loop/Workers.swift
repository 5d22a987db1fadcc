internal import CTerminal
import Dispatch
import Glibc
import Synchronization

/// Threads for what is done beside the terminal: as many as there are jobs at a time, kept for the next ones.
///
/// They sleep until there is something to do. Those of the system's pool are watched by a thread of its own, which wakes up
/// every second for as long as the program runs.
final class Workers: Sendable {
  typealias Job = @Sendable () -> Void

  /// Jobs that are done one after another, in the order in which they came.
  final class Lane: Sendable {
    fileprivate let jobs = Mutex<(waiting: [Job], isBusy: Bool)>(([], false))
  }

  fileprivate struct Line {
    var waiting: [Job] = []
    /// Threads that sleep and have not been called.
    var idle = 0
    var isClosed = false
  }

  private let line = Mutex(Line())
  private let call = DispatchSemaphore(value: 0)

  init() { jt_share_memory() }

  /// Does a job on another thread, beside others.
  func run(_ job: @escaping Job) {
    let isCalled = line.withLock { line in
      line.waiting.append(job)
      guard line.idle > 0 else { return false }
      line.idle -= 1
      return true
    }
    if isCalled {
      call.signal()
    } else if !addThread() {
      // The system has no thread left: late is better than never.
      doWaiting()
    }
  }

  /// Does a job after those that were given to the lane before.
  func run(_ job: @escaping Job, in lane: Lane) {
    let isFirst = lane.jobs.withLock { jobs in
      jobs.waiting.append(job)
      defer { jobs.isBusy = true }
      return !jobs.isBusy
    }
    guard isFirst else { return }
    run {
      while let next = lane.next() { next() }
    }
  }

  /// Has the threads end once nothing is waiting; no job may be given afterwards.
  func close() {
    let idle = line.withLock { line in
      line.isClosed = true
      defer { line.idle = 0 }
      return line.idle
    }
    for _ in 0..<idle { call.signal() }
  }

  private func doWaiting() {
    while let job = line.withLock({ $0.take() }) { job() }
  }

  private enum Turn {
    case job(Job)
    case sleep, end
  }

  /// What a thread does from its beginning to its end.
  private func work() {
    while true {
      let turn = line.withLock { line -> Turn in
        if let job = line.take() { return .job(job) }
        if line.isClosed { return .end }
        line.idle += 1
        return .sleep
      }
      switch turn {
      case .job(let job): job()
      case .sleep: call.wait()
      case .end: return
      }
    }
  }

  private func addThread() -> Bool {
    let workers = Unmanaged.passRetained(self)
    var thread = pthread_t()
    // Signals are for the thread that owns the terminal: what runs here is not interrupted.
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    for fault in [SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGABRT] { sigdelset(&all, fault) }
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let code = pthread_create(
      &thread, nil,
      { workers in
        if let workers { Unmanaged<Workers>.fromOpaque(workers).takeRetainedValue().work() }
        return nil
      }, workers.toOpaque())
    guard code == 0 else {
      workers.release()
      return false
    }
    pthread_detach(thread)
    return true
  }
}

extension Workers.Line {
  fileprivate mutating func take() -> Workers.Job? { waiting.isEmpty ? nil : waiting.removeFirst() }
}

extension Workers.Lane {
  fileprivate func next() -> Workers.Job? {
    jobs.withLock { jobs in
      guard jobs.waiting.isEmpty else { return jobs.waiting.removeFirst() }
      jobs.isBusy = false
      return nil
    }
  }
}
