import JalonCore
import TerminalKit

/// Where the association stands among those of its sector, size and network; only among ten others or more, so that nobody
/// can be told.
extension ComparisonPage {
  func standing(_ sheet: inout Sheet<ComparisonItem>) {
    sheet.heading(Localized(fr: "Parmi les associations semblables", en: "Among like associations")[language])
    switch reading.like {
    case .unread: sheet.text(Localized(fr: "lecture…", en: "reading…")[language], .muted)
    case .unlike:
      sheet.text(
        Localized(
          fr:
            "La fiche ne dit pas le secteur, les salariés ou le réseau\u{A0}: c’est ce qui fait les semblables.",
          en:
            "The record lacks the sector, the employees or the network: that is what makes associations alike."
        )[
          language], .muted)
    case .read(let scores):
      guard let standing = Standing(reading.later.diagnostic, among: scores) else {
        return few(scores.others, &sheet)
      }
      places(standing, &sheet)
    }
  }

  private func few(_ count: Int, _ sheet: inout Sheet<ComparisonItem>) {
    sheet.text(
      Localized(
        fr:
          "\(count) \(Language.fr.isSingular(count) ? "autre a" : "autres ont") un diagnostic clos\u{202F}; il en faut \(Quartiles.fewest) pour situer sans montrer personne.",
        en:
          "\(count) \(Language.en.isSingular(count) ? "other has" : "others have") a closed diagnostic; \(Quartiles.fewest) are needed to compare without pointing at anybody."
      )[
        language], .muted)
  }

  private func places(_ standing: Standing, _ sheet: inout Sheet<ComparisonItem>) {
    let count = standing.others
    sheet.text(
      Localized(
        fr: "Même secteur, même taille, même réseau\u{A0}: \(Language.fr.number(count)) autres.",
        en: "Same sector, size and network: \(Language.en.number(count)) others.")[language], .muted,
      item: .standing)
    if let global = standing.global {
      place(Localized(fr: "Ensemble", en: "Overall"), global, .strong, &sheet)
      let bounds = [global.quartiles.first, global.quartiles.median, global.quartiles.third].map {
        language.score(tenths: $0)
      }
      sheet.text(
        Localized(
          fr:
            "un quart jusqu’à \(bounds[0]), la moitié jusqu’à \(bounds[1]), trois quarts jusqu’à \(bounds[2])",
          en: "a quarter up to \(bounds[0]), half up to \(bounds[1]), three quarters up to \(bounds[2])")[
            language],
        .muted, after: [Span("  ")], item: .standing)
    }
    for dimension in reading.later.questionnaire.dimensions {
      guard let place = standing.dimensions[dimension.id] else { continue }
      self.place(dimension.label, place, .text, &sheet)
    }
  }

  /// Four steps, the one where it stands filled, and the quarter in words.
  private func place(
    _ label: Localized, _ place: Standing.Place, _ role: Role, _ sheet: inout Sheet<ComparisonItem>
  ) {
    let steps = Quartiles.Quarter.allCases.map { $0 == place.quarter ? glyphs.stepCurrent : glyphs.stepTodo }
    let words = sheet.width >= 66 ? "  " + place.quarter.label[language] : ""
    sheet.text(
      label[language], role, trailing: [Span(steps.joined(), .accent), Span(words, .muted)], isYielding: true,
      item: .standing, upTo: 1)
  }
}
