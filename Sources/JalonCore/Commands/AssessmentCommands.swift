/// `assessment.attach`: the result of a self-diagnosis made elsewhere, beside Jalon's own.
public struct AttachAssessment: Command {
  public static let name = "assessment.attach"
  public static let shape = CommandShape(
    fr: "Joindre un autodiagnostic externe", en: "Attach an external self-diagnosis",
    [
      .needed("case", .caseName, "Dossier", "Case"), .needed("on", .day, "Fait le", "Made on"),
      .needed("source", .text, "Fait avec", "Made with"),
      .free("link", .text, "Lien", "Link"), .free("fileName", .text, "Nom du fichier", "File name"),
      .needed("summary", .longText, "Résumé", "Summary"),
      .free("scores", .words([]), "Scores", "Scores"),
    ])

  public var `case`: CaseName
  public var on: Day
  public var source: String
  public var link: String?
  public var fileName: String?
  public var summary: String
  /// As the source gives them: `Sécurité : 3/5`.
  public var scores: [String]?

  public init(case: CaseName, on: Day, source: String, summary: String) {
    self.case = `case`
    self.on = on
    self.source = source
    self.summary = summary
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    try draft.requirePast("on", on)
    let source = try draft.text("source", source, upTo: 300)
    let link = try draft.freeText("link", link)
    if let link, !["https://", "http://"].contains(where: link.hasPrefix) {
      throw .unfit(
        "link",
        Localized(
          fr:
            "un lien commence par https:// ou http://\u{202F}; un nom de fichier va dans «\u{A0}fileName\u{A0}»",
          en: "a link begins with https:// or http://; a file’s name goes in “fileName”"))
    }
    let fileName = try draft.freeText("fileName", fileName)
    let summary = try draft.text("summary", summary, lines: true)
    var kept: [String] = []
    for score in scores ?? [] {
      if let text = try draft.freeText("scores", score) { kept.append(text) }
    }
    let by = draft.adviser.id
    return try draft.insert(Assessment.self) {
      $0.association = open.association
      $0.case = open.id
      $0.on = on
      $0.source = source
      $0.link = link
      $0.fileName = fileName
      $0.summary = summary
      $0.scores = kept
      $0.by = by
    }.id
  }
}
