internal import JalonCore

/// The first closed diagnostic of a case against its last.
struct AccompanimentComparison {
  private let sight: ReportSight
  private let first: DiagnosticReading?
  private let last: DiagnosticReading?

  init(_ case: Case, _ sight: ReportSight) throws(Refusal) {
    self.sight = sight
    let closed = sight.file.diagnostics(of: `case`.id).filter(\.isClosed)
    guard let latest = sight.file.latestClosedDiagnostic(of: `case`.id) else {
      (first, last) = (nil, nil)
      return
    }
    let earliest = closed.first { $0.id < latest.id }
    first = try earliest.map { earlier throws(Refusal) in try DiagnosticReading(earlier.id, sight, since: nil)
    }
    last = try DiagnosticReading(latest.id, sight, since: earliest)
  }

  var standing: AccompanimentPage.Standing? {
    guard let last else { return nil }
    let standing = DiagnosticStanding(last)
    let lines = last.change?.lines
    return AccompanimentPage.Standing(
      first: first?.diagnostic.id, firstOn: first?.diagnostic.on, last: last.diagnostic.id,
      lastOn: last.diagnostic.on, levelBefore: first.flatMap { DiagnosticStanding($0).level?.name },
      levelAfter: standing.level?.name, firstInWords: first.map(inWords), lastInWords: inWords(last),
      sentence: lines?.sentence,
      chart: DimensionChart(standing.dimensions, sight.language, last.questionnaire).svg,
      dimensions: standing.dimensions, risen: lines?.risen ?? [], fallen: lines?.fallen ?? [],
      more: lines?.more)
  }

  private func inWords(_ reading: DiagnosticReading) -> String {
    let level = DiagnosticStanding(reading).level?.name
    return sight.language.dayInFull(reading.diagnostic.on) + sight.say("\u{A0}: ", ": ")
      + (level ?? sight.say("trop tôt pour le dire", "too early to say"))
  }

  var notCompared: String? {
    switch (first, last) {
    case (_, nil):
      sight.say("Aucun diagnostic n’a été clos.", "No diagnostic was closed.")
    case (nil, _?):
      sight.say(
        "Un seul diagnostic a été clos\u{A0}: il dit où vous en êtes, pas encore le chemin parcouru.",
        "Only one diagnostic was closed: it says where you stand, not yet how far you have come.")
    case (_?, _?): nil
    }
  }

  /// `De « Découverte » à « Progression ».`
  var inShort: String? {
    guard let standing, let after = standing.levelAfter else { return nil }
    guard let before = standing.levelBefore else {
      return sight.say("Vous en êtes à ", "You are at ") + sight.quoted(after) + "."
    }
    if before == after {
      return sight.say(
        "Vous étiez à \(sight.quoted(before)), et y êtes toujours.",
        "You were at \(sight.quoted(before)), and still are.")
    }
    return sight.say(
      "Vous étiez à \(sight.quoted(before)), vous en êtes à \(sight.quoted(after)).",
      "You were at \(sight.quoted(before)), you are at \(sight.quoted(after)) now.")
  }
}
