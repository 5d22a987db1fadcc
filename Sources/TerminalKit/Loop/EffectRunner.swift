import Dispatch
import Glibc

/// Runs a program's effects off the loop's thread and knows which of their answers still count.
final class EffectRunner<P: Program> {
  private struct Running {
    let outbox: Outbox<P.Event>
    let slot: String?
    let isSerial: Bool
    var isStanding = false
  }

  private struct Timer {
    let due: ContinuousClock.Instant
    let slot: String
    let effect: P.Effect
  }

  let mailbox = Mailbox<P.Event>()
  private let program: P
  private let workers = Workers()
  private var lanes: [String: Workers.Lane] = [:]
  private let group = DispatchGroup()
  private var running: [Int: Running] = [:]
  private var timers: [Timer] = []
  private var nextTicket = 1

  init(_ program: P) { self.program = program }

  deinit { workers.close() }

  /// Whether an effect is under way that comes to an end. Timers do not count.
  var isBusy: Bool { running.values.contains { !$0.isStanding } }

  /// When the next timer is due.
  var nextDue: ContinuousClock.Instant? { timers.map { $0.due }.min() }

  func start(_ effect: P.Effect, slot: String?) {
    if let slot { cancel(slot: slot) }
    workers.run(job(effect, slot: slot))
  }

  /// Starts several, one after another on one thread.
  func startInTurn(_ effects: [(effect: P.Effect, slot: String?)]) {
    let jobs = effects.map { job($0.effect, slot: $0.slot) }
    if !jobs.isEmpty { workers.run { for job in jobs { job() } } }
  }

  func enqueue(_ effect: P.Effect, lane: String) {
    let queue = lanes[lane] ?? Workers.Lane()
    lanes[lane] = queue
    workers.run(job(effect, slot: nil, isSerial: true), in: queue)
  }

  func delay(_ effect: P.Effect, milliseconds: Int, slot: String) {
    cancel(slot: slot)
    let due = ContinuousClock.now.advanced(by: .milliseconds(milliseconds))
    timers.append(Timer(due: due, slot: slot, effect: effect))
  }

  func startDueTimers() {
    guard !timers.isEmpty else { return }
    let now = ContinuousClock.now
    let due = timers.filter { $0.due <= now }
    timers.removeAll { $0.due <= now }
    for timer in due { start(timer.effect, slot: timer.slot) }
  }

  /// Starts one that lasts as long as the program, on a thread that nobody waits for.
  func stand(_ effect: P.Effect) {
    let outbox = Outbox(ticket: nextTicket, mailbox: mailbox)
    running[nextTicket] = Running(outbox: outbox, slot: nil, isSerial: false, isStanding: true)
    nextTicket += 1
    workers.run { [program] in
      program.perform(effect, outbox)
      outbox.finish()
    }
  }

  /// Performs an effect on the calling thread; its events arrive like any other's.
  func performHere(_ effect: P.Effect) {
    let outbox = Outbox(ticket: nextTicket, mailbox: mailbox)
    running[nextTicket] = Running(outbox: outbox, slot: nil, isSerial: true)
    nextTicket += 1
    program.perform(effect, outbox)
    outbox.finish()
  }

  func cancel(slot: String) {
    timers.removeAll { $0.slot == slot }
    for (ticket, effect) in running where effect.slot == slot {
      effect.outbox.cancel()
      // It is in flight until it says that it has ended, but it answers no more.
      running[ticket] = Running(outbox: effect.outbox, slot: nil, isSerial: false)
    }
  }

  /// The events that have arrived, without those of cancelled effects.
  func takeEvents() -> [P.Event] {
    var events: [P.Event] = []
    for message in mailbox.takeAll() {
      switch message {
      case .event(let event, let ticket):
        if running[ticket]?.outbox.isCancelled == false { events.append(event) }
      case .finished(let ticket):
        running[ticket] = nil
      }
    }
    return events
  }

  /// Cancels what may be cancelled and waits for what has to be kept, at most `seconds`.
  func shutDown(seconds: Int) {
    timers = []
    for effect in running.values where !effect.isSerial { effect.outbox.cancel() }
    _ = group.wait(timeout: .now() + .seconds(seconds))
  }

  /// An effect as a job, which counts as under way from now on.
  private func job(_ effect: P.Effect, slot: String?, isSerial: Bool = false) -> Workers.Job {
    let outbox = Outbox(ticket: nextTicket, mailbox: mailbox)
    running[nextTicket] = Running(outbox: outbox, slot: slot, isSerial: isSerial)
    nextTicket += 1
    group.enter()
    return { [program, group] in
      if !outbox.isCancelled { program.perform(effect, outbox) }
      outbox.finish()
      group.leave()
    }
  }
}
