import JalonCore
import TerminalKit

/// Who has validated the plan, and at the end what was said of it and who carries on.
extension Sheet where Item == CaseItem {
  /// The validations of the plan in brief, nothing as long as it is empty.
  func validations(_ plan: PlanReading) -> [Span] {
    let reading = plan.base
    let mine = reading.file.validations.filter { $0.case == reading.case.id }
    let standing = mine.filter(\.stands)
    let language = reading.language
    if let lead = standing.last(where: { $0.side == .lead }),
      standing.contains(where: { $0.side == .association })
    {
      let day = reading.nearDay(lead.on, room: 12)
      return [
        Span(glyphs.done, .success),
        Span(Localized(fr: " validé, ", en: " validated, ")[language] + day, .muted),
      ]
    }
    let words: Localized =
      if standing.contains(where: { $0.side == .association }) {
        Localized(
          fr: "validé par l’association, pas encore par un responsable",
          en: "validated by the association, not yet by a lead")
      } else if !mine.isEmpty {
        Localized(fr: "changé depuis, à valider de nouveau", en: "changed since, to be validated again")
      } else {
        Localized(fr: "pas encore validé", en: "not validated yet")
      }
    return [Span(words[language], .muted)]
  }

  /// Satisfaction and handover, once there are any.
  mutating func review(_ plan: PlanReading) {
    let reading = plan.base
    let language = reading.language
    let said = reading.file.satisfactions.filter { $0.case == reading.case.id }
    let handover = reading.file.handovers.last { $0.case == reading.case.id }
    guard !said.isEmpty || handover != nil else { return }
    heading(Localized(fr: "Bilan", en: "Review")[language])
    for one in said {
      let who = one.person.map(reading.name(of:)) ?? ""
      let score = Localized(fr: "\(one.score) sur 5", en: "\(one.score) of 5")[language]
      let comment =
        one.comment.map { CaseWords.colon(language) + CaseWords.quoted($0.onOneLine, language) } ?? ""
      text(
        "\(score), \(who)\(comment)", trailing: [Span(reading.nearDay(one.on, room: 12), .muted)],
        isYielding: true)
    }
    guard let handover else { return }
    let name = reading.file.referents.first { $0.id == handover.referent }?.name ?? glyphs.dash
    let next = handover.nextOn.map {
      Localized(fr: "prochain contact ", en: "next contact ")[language] + CaseWords.when($0, reading)
    }
    let words = Localized(fr: "\(name) poursuit", en: "\(name) carries on")[language]
    text("\(words), \(next ?? handover.reason?.onOneLine ?? "")")
  }
}
