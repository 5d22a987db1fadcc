import JalonCore
import JalonExchange
import JalonStore

/// Reads register files and hands their entries to the store, in one act.
struct RegisterImporter: RegisterImport {
  private let store: Store

  init(_ store: Store) { self.store = store }

  /// Rejected records that a report names one by one; all of them are counted, and written to a file where one is asked for.
  static let namedRejects = 50_000
  /// Records between two looks at the clock and at whether somebody cancels.
  private static let stride = 1024

  func importRegister(
    _ paths: [String], _ options: RegisterImportOptions, as adviser: String, at now: Moment,
    progress: @Sendable (ImportProgress) -> Bool
  ) throws(Refusal) -> ImportReport {
    // Every file is opened before anything is written: a wrong path is told at once.
    var readers: [RegisterReader] = []
    for path in paths { readers.append(try RegisterReader(path: path)) }
    guard let first = readers.first else { return ImportReport() }
    let rejects = try options.rejectsPath.map { path throws(Refusal) in
      try RejectsWriter(path: path, header: first.header)
    }
    var run = Run(rejects: rejects, total: readers.reduce(0) { $0 + Int64($1.totalBytes) })
    let tally = try store.importRegister(options, as: adviser, at: now) { session throws(Refusal) in
      for reader in readers { try run.read(reader, into: session, progress) }
    }
    try rejects?.finish()
    run.report.encoding = first.encoding.rawValue
    run.report.layout = first.layout.rawValue
    return run.report.counting(tally)
  }

  /// What has been read so far.
  private struct Run {
    var report = ImportReport()
    let rejects: RejectsWriter?
    let total: Int64
    private let began = ContinuousClock.now
    private var finished: Int64 = 0

    init(rejects: RejectsWriter?, total: Int64) {
      self.rejects = rejects
      self.total = total
    }

    mutating func read(
      _ reader: RegisterReader, into session: RegisterSession, _ progress: (ImportProgress) -> Bool
    ) throws(Refusal) {
      while let record = try reader.next() {
        report.read += 1
        switch record {
        case .entry(let entry, _, let warnings):
          for warning in warnings { report.warnings[warning.rawValue, default: 0] += 1 }
          try session.take(entry)
        case .rejected(let rejection): try reject(rejection)
        }
        if report.read.isMultiple(of: RegisterImporter.stride) {
          try say(finished + Int64(reader.bytesRead), progress)
        }
      }
      finished += Int64(reader.totalBytes)
      try say(finished, progress)
    }

    private mutating func reject(_ rejection: RegisterRejection) throws(Refusal) {
      report.rejected += 1
      try rejects?.write(rejection.raw)
      guard report.rejects.count < RegisterImporter.namedRejects else { return }
      report.rejects.append(
        ImportReport.Reject(
          line: rejection.line, code: rejection.code.rawValue, message: rejection.message))
    }

    private func say(_ bytes: Int64, _ progress: (ImportProgress) -> Bool) throws(Refusal) {
      let elapsed = began.duration(to: .now).components
      let seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
      let goesOn = progress(
        ImportProgress(bytesRead: bytes, totalBytes: total, records: report.read, elapsed: seconds))
      guard !goesOn else { return }
      throw Refusal(
        "import.cancelled", fr: "import annulé : rien n’a été gardé", en: "import cancelled: nothing was kept"
      )
    }
  }
}

extension ImportReport {
  /// With what the store made of the entries.
  fileprivate func counting(_ tally: RegisterTally) -> ImportReport {
    var report = self
    report.created = tally.created
    report.updated = tally.updated
    report.unchanged = tally.unchanged
    report.casesOpened = tally.casesOpened
    report.entry = tally.entry
    for (skip, count) in tally.skips { report.skips[skip.rawValue] = count }
    return report
  }
}
