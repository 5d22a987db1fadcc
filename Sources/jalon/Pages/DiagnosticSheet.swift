import JalonCore
import TerminalKit

/// A diagnostic for people: the level in words, dimensions as bars, priorities with their why.
struct DiagnosticSheet {
  private let held: HeldDiagnostic
  private let language = Speech.language
  private let ink: Ink
  private var page: Sheet

  var text: String { page.text }

  init(_ held: HeldDiagnostic, _ session: Session) {
    self.held = held
    ink = session.ink
    page = Sheet(session.ink)
    let reference = held.sight.file.case(held.record.case)?.reference ?? String(held.record.case)
    page.title(
      "Diagnostic \(held.record.id)", "\(held.sight.file.association.name) · \(reference)")
    page.paragraph(overview)
    writeLevel()
    writeDimensions()
    writeAlerts()
    let advice = AdviceLines(held)
    advice.writePriorities(to: &page)
    advice.writeRest(to: &page)
    writeToCheck()
    writeRemarks()
  }

  private func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  private var overview: String {
    let record = held.record
    let people = record.participants.list.map(held.sight.name).joined(separator: ", ")
    let state: String
    if let day = record.closedOn {
      state = say("clos le ", "closed on ") + day.shown(language)
    } else {
      state =
        say("en cours\u{A0}: ", "under way: ")
        + say("\(held.answeredCount) réponses sur ", "\(held.answeredCount) answers of ")
        + String(held.questionnaire.questions.count)
    }
    let with = people.isEmpty ? "" : say("avec ", "with ") + people
    return [record.on.shown(language), record.mode.label[language], with, state].filter { !$0.isEmpty }
      .joined(separator: " · ")
  }

  private mutating func writeLevel() {
    let diagnosis = held.diagnosis
    guard let score = diagnosis.score, let level = held.level else {
      page.head(say("Niveau\u{A0}: pas évalué", "Level: not evaluated"))
      page.paragraph(
        say(
          "\(diagnosis.evaluatedCount) dimensions évaluées sur 6 au moins.",
          "\(diagnosis.evaluatedCount) dimensions evaluated, of at least 6."))
      return
    }
    let count = held.questionnaire.levels.count
    page.head(
      say("Niveau \(level.level) sur \(count)\u{A0}: ", "Level \(level.level) of \(count): ")
        + "\(level.label[language]) (\(language.score(tenths: score)))")
    page.paragraph(level.sentence[language])
    if let place = held.standing?.global, let others = held.standing?.others {
      page.paragraph(
        say(
          "Parmi \(language.number(others)) associations semblables\u{A0}: \(place.quarter.label.fr) "
            + "(médiane \(language.score(tenths: place.quartiles.median))).",
          "Among \(language.number(others)) like associations: \(place.quarter.label.en) "
            + "(median \(language.score(tenths: place.quartiles.median)))."))
    }
    for id in diagnosis.cappedBy {
      let question = held.questionnaire[id]?.text[language] ?? ""
      page.paragraph(
        say(
          "Le niveau est retenu par \(id), «\u{A0}\(question)\u{A0}»\u{A0}: sans cela, "
            + "\(levelByScore?.label.fr ?? "").",
          "The level is held by \(id), “\(question)”: without it, \(levelByScore?.label.en ?? "")."),
        mark: "▾", .warning)
    }
    if let gap = held.gap { page.paragraph(gap.sentence[language]) }
  }

  private var levelByScore: Level? { held.diagnosis.levelByScore.flatMap(held.questionnaire.level) }

  private mutating func writeDimensions() {
    page.head("Dimensions")
    let names = held.diagnosis.dimensions.map { result in
      held.questionnaire.dimension(result.id)?.label[language] ?? result.id
    }
    let width = min(36, names.map(TextWidth.width).max() ?? 0)
    for (result, name) in zip(held.diagnosis.dimensions, names) {
      let shown = TextWidth.truncated(name, to: width)
      let gap = String(repeating: " ", count: max(0, width - TextWidth.width(of: shown)))
      page.row("\(result.id)  \(shown)\(gap)  \(bar(result.score))  \(remark(on: result))")
    }
  }

  /// Sixteen steps: with the longest name a line just fits.
  private func bar(_ score: Int?) -> String {
    let full = ((score ?? 0) * 16 + 500) / 1000
    return String(repeating: "█", count: full)
      + ink.paint(String(repeating: "░", count: 16 - full), .faint)
  }

  private func remark(on result: DimensionResult) -> String {
    let known = result.knowledge.map { language.percent(tenths: $0) }
    guard let score = result.score else {
      return known.map { say("? connu à ", "? known ") + $0 } ?? say("sans objet", "not applicable")
    }
    let percent = language.score(tenths: score)
    let gap = String(repeating: " ", count: max(0, 7 - TextWidth.width(of: percent)))
    let isWhole = result.knowledge == 1000
    return gap + percent + (isWhole ? "" : ink.paint(" (\(known ?? ""))", .faint))
  }

  private mutating func writeAlerts() {
    for id in held.diagnosis.alerts {
      guard let rule = held.questionnaire.crossRule(id) else { continue }
      page.head(say("À dire d’abord", "To be said first"))
      page.paragraph(rule.text[language], mark: "!", .bad)
      if let why = rule.why { page.paragraph(why[language], below: true) }
      if let begin = rule.begin { page.paragraph(begin[language], below: true) }
    }
  }

  private mutating func writeToCheck() {
    guard !held.diagnosis.toCheck.isEmpty else { return }
    page.head(say("À vérifier", "To check"))
    for id in held.diagnosis.toCheck {
      page.paragraph("\(id)  \(held.questionnaire[id]?.text[language] ?? "")", mark: "?", .warning)
      let answer = held.sight.file.answer(id, of: held.record.id)
      let owner = answer?.owner.map(held.sight.name)
      let parts = [owner.map { say("demande à\u{A0}: ", "asked of: ") + $0 }, answer?.note]
      let text = parts.compactMap(\.self).joined(separator: " · ")
      page.paragraph(
        text.isEmpty ? say("ni note, ni personne pour se renseigner", "no note, nobody to find out") : text,
        below: true)
    }
  }

  private mutating func writeRemarks() {
    guard !held.remarks.isEmpty else { return }
    page.head(say("Remarques de l’association", "Remarks by the association"))
    for remark in held.remarks {
      let quote = language == .fr ? "«\u{A0}\(remark.text)\u{A0}»" : "“\(remark.text)”"
      page.paragraph(quote + " · " + held.sight.name(remark.author), mark: "·", .faint)
    }
  }
}
