/// Writes the evidence file of a training for an auditor: an index, tables, the files, and the fingerprint of each.
public protocol EvidenceExporter: Sendable {
  /// Writes a new folder where the program was started.
  ///
  /// - Throws: `record.notFound`, and what keeps it from being written.
  func exportEvidence(
    of training: Int64, as adviser: String, in language: Language, at now: Moment
  ) throws(Refusal) -> EvidenceExport
}

/// An evidence file that was written.
public struct EvidenceExport: Sendable, Hashable {
  /// The whole path of its folder.
  public let path: String
  /// How many files are in it.
  public let files: Int

  public init(path: String, files: Int) {
    self.path = path
    self.files = files
  }
}
