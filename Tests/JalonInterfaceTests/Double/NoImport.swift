import JalonCore

/// Brings nothing in.
struct NoImport: RegisterImport {
  func importRegister(
    _ paths: [String], _ options: RegisterImportOptions, as adviser: String, at now: Moment,
    progress: @Sendable (ImportProgress) -> Bool
  ) throws(Refusal) -> ImportReport { ImportReport() }
}
