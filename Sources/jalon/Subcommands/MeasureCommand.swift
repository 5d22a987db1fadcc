import ArgumentParser
import JalonCore

/// `jalon measure`: how long the core takes for what can't be seen from outside, for the bench. In nanoseconds.
struct MeasureCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "measure", fr: "Mesurer le cœur, pour le banc d’essai.", en: "Measure the core, for the bench.",
    isListed: false)

  @Option(help: say("l’association à comparer", "the association to compare"))
  var association: Int64?

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  struct Found: Sendable {
    /// All that is worked out from the answers to every question.
    var scoring: [Int] = []
    /// Where a diagnostic stands among those of like associations, from the database on.
    var comparing: [Int] = []
    var others = 0
  }

  func run(in session: Session) throws(Refusal) {
    var found = Found(scoring: Self.scoring())
    if let association {
      let store = try session.programme()
      let diagnostic = try store.file(association: association).latestClosedDiagnostic
      for _ in 0..<20 {
        let start = ContinuousClock.now
        let like = try store.likeScores(association: association)
        if let diagnostic, let like { found.others = Standing(diagnostic, among: like)?.others ?? 0 }
        found.comparing.append(Self.nanoseconds(since: start))
      }
    }
    let form = Form<Found>([
      .init("scoring", .null) { found in .array(found.scoring.map { JSON($0) }) },
      .init("comparing", .null) { found in .array(found.comparing.map { JSON($0) }) },
      .count("others") { $0.others },
    ])
    try StandardOutput.write(form.json(found).text + "\n")
  }

  /// Every question answered, with gaps that call for many recommendations.
  private static func scoring() -> [Int] {
    let questionnaire = Questionnaire.standard
    var sheet = AnswerSheet(for: questionnaire)
    for place in questionnaire.questions.indices { sheet[place] = .score(place % 4) }
    var levels = 0
    let taken = (0..<1000).map { turn in
      sheet[turn % questionnaire.questions.count] = .score(turn % 4)
      let start = ContinuousClock.now
      levels += Diagnosis(questionnaire, sheet).level ?? 0
      return nanoseconds(since: start)
    }
    return levels > 0 ? taken : []
  }

  private static func nanoseconds(since start: ContinuousClock.Instant) -> Int {
    let taken = (ContinuousClock.now - start).components
    return Int(taken.seconds) * 1_000_000_000 + Int(taken.attoseconds / 1_000_000_000)
  }
}
