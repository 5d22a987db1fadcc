import JalonCore

/// What an import did, as results show it.
enum ImportForms {
  /// What `import rna` prints.
  static let report = Form<ImportReport>([
    .count("read") { $0.read }, .count("created") { $0.created }, .count("updated") { $0.updated },
    .count("unchanged") { $0.unchanged }, .count("skipped") { $0.skipped },
    .count("rejected") { $0.rejected }, .count("casesOpened") { $0.casesOpened },
    .text("encoding") { $0.encoding }, .count("layout") { $0.layout },
    .init("warnings", JSON.counts) { JSON(counts: $0.warnings) },
    .list(
      "rejects",
      Form<ImportReport.Reject>([
        .count("line") { $0.line }, .text("code") { $0.code },
        .text("message") { $0.message[Speech.language] },
      ])
    ) { $0.rejects },
    .init("skips", JSON.counts) { JSON(counts: $0.skips) },
    .init("entry", JSON.type("integer").orNull) { JSON($0.entry) },
  ])
}
