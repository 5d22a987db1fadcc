/// What an import of the register is asked to do.
public struct RegisterImportOptions: Sendable, Hashable {
  /// Opens a case for each association that is created.
  public var opensCases: Bool
  /// Says what would happen and keeps nothing.
  public var isDryRun: Bool
  /// Keeps only this department's associations.
  public var department: String?
  /// Where the rejected records are written as they were, with the header.
  public var rejectsPath: String?

  public init(
    opensCases: Bool = false, isDryRun: Bool = false, department: String? = nil, rejectsPath: String? = nil
  ) {
    self.opensCases = opensCases
    self.isDryRun = isDryRun
    self.department = department
    self.rejectsPath = rejectsPath
  }
}

/// How far an import is.
public struct ImportProgress: Sendable, Hashable {
  public var bytesRead: Int64
  /// `nil` where the size isn't known beforehand (inside an archive).
  public var totalBytes: Int64?
  public var records: Int
  /// Seconds since it began.
  public var elapsed: Double

  public init(bytesRead: Int64, totalBytes: Int64?, records: Int, elapsed: Double) {
    self.bytesRead = bytesRead
    self.totalBytes = totalBytes
    self.records = records
    self.elapsed = elapsed
  }
}

/// What an import did: `read` = `created` + `updated` + `unchanged` + `skipped` + `rejected`, not one line lost.
public struct ImportReport: Sendable, Hashable {
  /// One record that was refused.
  public struct Reject: Sendable, Hashable {
    /// Line of the file on which the record begins, the header being 1.
    public var line: Int
    /// `fieldCount`, `badId`, `emptyTitle`, `unterminatedQuote`, `invalidText`.
    public var code: String
    public var message: Localized

    public init(line: Int, code: String, message: Localized) {
      self.line = line
      self.code = code
      self.message = message
    }
  }

  public var read = 0
  public var created = 0
  public var updated = 0
  public var unchanged = 0
  public var rejected = 0
  public var casesOpened = 0
  /// `utf-8` or `windows-1252`.
  public var encoding = ""
  /// Columns of the layout: 41, 39 or 26.
  public var layout = 0
  /// `badSiret`, `badDate`, … → how many records bear it.
  public var warnings: [String: Int] = [:]
  /// `duplicateId`, `otherDepartment`, `dissolved`, `removed`, `moved` → how many records were left for that reason.
  public var skips: [String: Int] = [:]
  /// The first rejects; `rejected` counts them all.
  public var rejects: [Reject] = []
  /// The entry of the journal, by which the whole import can be taken back; `nil` where nothing was kept.
  public var entry: Int64?

  public init() {}

  public var skipped: Int { skips.values.reduce(0, +) }
}

/// Brings register files into the programme, in one act: all of it or nothing.
public protocol RegisterImport: Sendable {
  /// - Parameter progress: called now and then; `false` cancels, and nothing is kept.
  /// - Throws: `import.cancelled` where it was cancelled; a `Refusal` of kind `input` where a file can't be read.
  func importRegister(
    _ paths: [String], _ options: RegisterImportOptions, as adviser: String, at now: Moment,
    progress: @Sendable (ImportProgress) -> Bool
  ) throws(Refusal) -> ImportReport
}
