import ArgumentParser
import JalonCore

/// Which cases figures are about, and which days.
struct PeriodOptions: ParsableArguments {
  @Argument(
    help: say(
      "les dossiers comptés (conseiller:amelie departement:35…)\u{202F}; tous sans requête",
      "the cases counted (adviser:amelie department:35…); all without a query"))
  var query: [String] = []

  @Option(
    help: say(
      "le premier jour, AAAA-MM-JJ\u{202F}; sans cela celui des douze mois que finit --to",
      "the first day, YYYY-MM-DD; unless said that of the twelve months that end with --to"))
  var from: String?

  @Option(help: say("le dernier jour\u{202F}; aujourd’hui sans cela", "the last day; today unless said"))
  var to: String?

  @Option(help: say("l’intervalle\u{A0}: day, week ou month", "the step: day, week or month"))
  var step: StepChoice?

  /// As it was typed.
  var typed: String { query.joined(separator: " ") }

  /// - Throws: the first fault of the query.
  func scope(_ session: Session, _ vocabulary: QueryVocabulary) throws(Refusal) -> TeamScope {
    do throws(QueryError) {
      let filter = try Query.parse(typed, vocabulary: vocabulary).filter
      return TeamScope(filter: filter, today: session.today, me: session.adviser)
    } catch {
      throw error.refusal
    }
  }

  /// - Throws: `usage.badDay`, `usage.badPeriod`.
  func period(upTo today: Day) throws(Refusal) -> FigurePeriod {
    let last = try Self.day(to, "--to") ?? today
    let year = FigurePeriod(last: 12, .month, upTo: last)
    let first = try Self.day(from, "--from") ?? year.from
    guard first <= last, last - first <= Self.longest else {
      throw Refusal(
        "usage.badPeriod",
        fr:
          "la période va du \(first.iso) au \(last.iso)\u{202F}: donner un premier jour d’avant, et cent ans au plus",
        en:
          "the period goes from \(first.iso) to \(last.iso): give a first day before the last, a hundred years at most",
        kind: .usage)
    }
    return step.map { FigurePeriod(from: first, to: last, step: $0.step) }
      ?? FigurePeriod(from: first, to: last)
  }

  private static let longest = 36_600

  private static func day(_ text: String?, _ option: String) throws(Refusal) -> Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text) else {
      throw Refusal(
        "usage.badDay", fr: "\(option) vaut «\u{A0}\(text)\u{A0}»\u{202F}: donner un jour comme 2026-03-31",
        en: "\(option) is “\(text)”: give a day like 2026-03-31", kind: .usage)
    }
    return day
  }
}

/// What `--step` takes.
enum StepChoice: String, CaseIterable, ExpressibleByArgument {
  case day, week, month

  var step: FigurePeriod.Step {
    switch self {
    case .day: .day
    case .week: .week
    case .month: .month
    }
  }
}

extension Session {
  /// All figures of some cases over a period.
  func teamFigures(_ period: PeriodOptions) throws(Refusal) -> TeamFigures {
    let store = try programme()
    let vocabulary = try store.team().vocabulary
    return try store.teamFigures(period.scope(self, vocabulary), over: period.period(upTo: today))
  }
}
