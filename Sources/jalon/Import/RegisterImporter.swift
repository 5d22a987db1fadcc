import JalonCore
import JalonExchange
import JalonStore

/// Reads register files and hands their entries to the store, in one act.
struct RegisterImporter: RegisterImport {
  private let store: Store

  init(_ store: Store) { self.store = store }

  /// Rejected records that a report names one by one; all of them are counted, and written to a file where one is asked for.
  static let namedRejects = 50_000

  func importRegister(
    _ paths: [String], _ options: RegisterImportOptions, as adviser: String, at now: Moment,
    progress: @Sendable (ImportProgress) -> Bool
  ) throws(Refusal) -> ImportReport {
    let reading = RegisterReading(paths, department: options.department)
    defer { reading.stop() }
    guard let beginning = try reading.beginning() else { return ImportReport() }
    let rejects = try options.rejectsPath.map { path throws(Refusal) in
      try RejectsWriter(path: path, header: beginning.header)
    }
    let run = Run(rejects: rejects, total: beginning.totalBytes)
    let tally = try store.importRegister(
      options, as: adviser, at: now, pause: { () throws(Refusal) in try run.say(run.total, progress) }
    ) { session throws(Refusal) in
      while let portion = try reading.next() { try run.take(portion, into: session, progress) }
    }
    try rejects?.finish()
    run.report.encoding = beginning.encoding.rawValue
    run.report.layout = beginning.layout.rawValue
    return run.report.counting(tally)
  }

  /// What has been taken so far.
  private final class Run {
    var report = ImportReport()
    let rejects: RejectsWriter?
    let total: Int64
    private let began = ContinuousClock.now

    init(rejects: RejectsWriter?, total: Int64) {
      self.rejects = rejects
      self.total = total
    }

    func take(
      _ portion: RegisterReading.Portion, into session: RegisterSession, _ progress: (ImportProgress) -> Bool
    ) throws(Refusal) {
      report.read += portion.records
      for (warning, count) in portion.warnings { report.warnings[warning.rawValue, default: 0] += count }
      for rejection in portion.rejections { try reject(rejection) }
      for entry in portion.entries { try session.take(entry) }
      try say(portion.bytesRead, progress)
    }

    private func reject(_ rejection: RegisterRejection) throws(Refusal) {
      report.rejected += 1
      try rejects?.write(rejection.raw)
      guard report.rejects.count < RegisterImporter.namedRejects else { return }
      report.rejects.append(
        ImportReport.Reject(
          line: rejection.line, code: rejection.code.rawValue, message: rejection.message))
    }

    func say(_ bytes: Int64, _ progress: (ImportProgress) -> Bool) throws(Refusal) {
      let elapsed = began.duration(to: .now).components
      let seconds = Double(elapsed.seconds) + Double(elapsed.attoseconds) * 1e-18
      let goesOn = progress(
        ImportProgress(bytesRead: bytes, totalBytes: total, records: report.read, elapsed: seconds))
      guard !goesOn else { return }
      throw Refusal(
        "import.cancelled", fr: "import annulé\u{A0}: rien n’a été gardé",
        en: "import cancelled: nothing was kept")
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
