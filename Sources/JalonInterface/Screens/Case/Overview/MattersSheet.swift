import JalonCore
import TerminalKit

/// What was asked of others: waivers of a lead, referrals of other bodies.
extension Sheet where Item == CaseItem {
  mutating func waivers(_ reading: CaseReading) {
    guard !reading.waivers.isEmpty else { return }
    let language = reading.language
    heading(Localized(fr: "Dispenses", en: "Waivers")[language])
    for waiver in reading.waivers {
      let (glyph, role, state): (String, Role, Localized) =
        switch waiver.decision {
        case .granted: (glyphs.waived, .accent, Waiver.Decision.granted.label)
        case .refused: (glyphs.missing, .muted, Waiver.Decision.refused.label)
        case nil: (glyphs.warning, .warning, Localized(fr: "à décider", en: "to be decided"))
        }
      let asked = Localized(
        fr: "demandée par \(reading.adviser(waiver.askedBy)) le \(waiver.askedOn.shown(.fr))",
        en: "asked for by \(reading.adviser(waiver.askedBy)) on \(waiver.askedOn.shown(.en))")
      text(
        "\(reading.conditionLabel(waiver.condition)), \(state[language]) (\(waiver.reason)), \(asked[language])",
        waiver.decision == .refused ? .muted : .text, after: [Span(glyph + " ", role)],
        item: .waiver(waiver.id))
    }
  }

  mutating func referrals(_ reading: CaseReading) {
    guard !reading.referrals.isEmpty else { return }
    let language = reading.language
    heading(Localized(fr: "Orientations", en: "Referrals")[language])
    for referral in reading.referrals {
      let isDone = referral.answer != nil
      let answer = referral.answer?.label ?? Localized(fr: "sans réponse", en: "no answer yet")
      let day = referral.answeredOn ?? referral.on
      text(
        "\(referral.toName) (\(referral.toKind.label[language])), \(referral.purpose.label[language]) \(glyphs.separator) "
          + "\(answer[language]), \(CaseWords.when(day, reading))",
        after: [Span((isDone ? glyphs.done : glyphs.current) + " ", isDone ? .success : .accent)],
        item: .referral(referral.id))
    }
  }
}
