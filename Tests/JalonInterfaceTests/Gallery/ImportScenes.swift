import JalonCore
import TerminalKit

@testable import JalonInterface

extension Scene {
  /// The register coming in.
  static let imports: [Scene] = [
    Scene("import-asking", at: .three, keys: "R i"),
    Scene("import-mistakes", keys: "R i Enter"),
    Scene("import-completing", holdsAnswers: true) { sitting, _ in
      try sitting.startImport(of: "/srv/r", by: "Tab")
      sitting.replyToLast(.fileNames(["/srv/rna_1.csv", "/srv/rna_2.zip"])) {
        if case .fileNames = $0 { true } else { false }
      }
    },
    Scene("import-opening", holdsAnswers: true) { sitting, _ in
      try sitting.startImport(of: "rna.csv", by: "Enter")
    },
    Scene("import-running", at: .three, holdsAnswers: true) { sitting, _ in
      try sitting.startImport(of: "rna.csv", by: "Enter")
      sitting.replyToImport(
        .importProgress(
          ImportProgress(bytesRead: 30_000_000, totalBytes: 100_000_000, records: 120_000, elapsed: 6)))
    },
    Scene("import-report", at: .three, holdsAnswers: true) { sitting, _ in
      try sitting.startImport(of: "rna.csv", by: "Enter")
      sitting.replyToImport(.importReport(.sample))
    },
  ]
}

extension Sitting {
  fileprivate mutating func startImport(of file: String, by key: String) throws {
    answer()
    try press("R i")
    answer()
    type(file)
    try press(key)
  }

  fileprivate mutating func replyToImport(_ answer: Answer) {
    replyToLast(answer) { if case .importRegister = $0 { true } else { false } }
  }

  fileprivate mutating func replyToLast(_ answer: Answer, where isMeant: (Work) -> Bool) {
    guard let effect = asked.last(where: { isMeant($0.work) }) else { return }
    reply(Reply(key: effect.key, number: effect.number, answer: answer))
  }
}

extension ImportReport {
  /// A report with something of everything.
  static let sample: ImportReport = {
    var report = ImportReport()
    (report.read, report.created, report.updated, report.unchanged) = (100_000, 97_200, 12, 1_488)
    report.skips = ["dissolved": 1_200, "duplicateId": 60]
    report.rejected = 40
    report.warnings = ["badSiret": 31, "badDate": 4]
    report.rejects = [
      ImportReport.Reject(
        line: 218, code: "fieldCount",
        message: Localized(fr: "40 champs au lieu de 41", en: "40 fields instead of 41")),
      ImportReport.Reject(
        line: 4_031, code: "emptyTitle", message: Localized(fr: "aucun nom", en: "no name")),
    ]
    report.entry = 77
    return report
  }()
}
