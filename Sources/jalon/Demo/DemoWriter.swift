import Glibc
import JalonCore
import JalonExchange
import JalonStore

/// Writes an invented programme into a new database, some associations a transaction.
struct DemoWriter {
  let programme: DemoProgramme
  /// Associations kept in one transaction: few enough for a small log, many enough not to wait for the disk.
  static let batch = 1000

  /// - Parameter progress: called now and then with how many associations are written.
  ///
  /// What is not whole never bears the name asked for: it is written beside it and renamed at the end.
  func write(to path: String, progress: (Int) -> Void) throws(Refusal) {
    let part = path + ".part"
    for name in [part, part + "-wal", part + "-shm"] { unlink(name) }
    guard access(path, F_OK) != 0 else {
      throw Refusal(
        "store.exists", fr: "\(path) existe déjà\u{A0}: choisir un autre chemin",
        en: "\(path) exists already: choose another path", kind: .output, details: ["path": path])
    }
    try fill(part, progress: progress)
    guard rename(part, path) == 0 else {
      throw Refusal(
        "output.uncreatable", fr: "\(path) ne peut pas être créé\u{A0}: choisir un autre chemin",
        en: "\(path) can’t be made: choose another path", kind: .output, details: ["path": path])
    }
    // The log is folded into the file by now; what is left of it bears the unfinished name.
    for name in [part + "-wal", part + "-shm"] { unlink(name) }
  }

  private func fill(_ path: String, progress: (Int) -> Void) throws(Refusal) {
    var options = StoreOptions()
    options.salts = .seeded(programme.seed)
    let start = Moment(noonOf: programme.today - DemoProgramme.beginning)
    let store = try Store.create(path, founder: DemoProgramme.lead, at: start, options: options)
    try store.bulk { session throws(Refusal) in
      try session.postponeSearch()
      var sink = Sink(session: session)
      try programme.gatherTeam(into: &sink)
    }
    var pools = DemoPools()
    for first in stride(from: 0, to: programme.associations, by: Self.batch) {
      let last = min(first + Self.batch, programme.associations)
      try store.bulk { session throws(Refusal) in
        var sink = Sink(session: session)
        try programme.play(first..<last, sharing: &pools, into: &sink)
      }
      progress(last)
    }
    try store.bulk { session throws(Refusal) in try session.catchUpSearch() }
    try store.settle()
    try store.close()
  }

  private struct Sink: DemoSink {
    let session: BulkSession

    mutating func perform(_ command: any Command, as adviser: String, at now: Moment) throws(Refusal) -> Int64
    {
      try session.perform(command, as: adviser, at: now).id ?? 0
    }

    mutating func finishAssociation() throws(Refusal) {}
  }
}
