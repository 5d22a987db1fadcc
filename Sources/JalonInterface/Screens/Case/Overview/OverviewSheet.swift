import JalonCore
import TerminalKit

/// Where the case stands, what is missing to go on, and what is around it. Where the window is wide, what is around it
/// stands beside the gate.
extension Sheet where Item == CaseItem {
  mutating func overview(_ reading: CaseReading, _ visit: Visit?, columns: CaseColumns?) {
    path(reading)
    guard let columns else {
      decision(reading)
      gap()
      surroundings(reading, visit)
      matters(reading)
      return
    }
    gap()
    divide(columns.main, beside: columns.aside) { $0.aside(reading, visit) }
    decision(reading)
    matters(reading)
    recent(reading)
  }

  /// What calls for a decision: the gate, or what a closed case came to.
  private mutating func decision(_ reading: CaseReading) {
    if reading.case.isOpen {
      pause(reading)
      gate(reading)
      if reading.case.status == .paused { start = .pause }
    } else {
      outcome(reading)
    }
  }

  /// What was asked of others.
  private mutating func matters(_ reading: CaseReading) {
    waivers(reading)
    referrals(reading)
  }

  // MARK: The path

  private mutating func path(_ reading: CaseReading) {
    let (spans, trailing, present) = Stepper(reading).line(width: width)
    line(spans, trailing: trailing)
    guard reading.case.isOpen, let stage = reading.path[reading.case.stage] else { return }
    let language = reading.language
    let days = reading.today - reading.case.stageSince
    let isLong = days > stage.usualDays.upperBound && reading.case.status == .open
    let counted =
      days == 0
      ? Localized(fr: "depuis aujourd’hui", en: "since today")
      : Localized.count(days, fr: (one: "jour", many: "jours"), en: (one: "day", many: "days"))
    let unit = days == 0 ? Localized(fr: " jours", en: " days") : Localized("")
    let usual = Localized(
      fr: " (d’habitude \(stage.usualDays.lowerBound) à \(stage.usualDays.upperBound)\(unit.fr))",
      en: " (usually \(stage.usualDays.lowerBound) to \(stage.usualDays.upperBound)\(unit.en))")
    let text = (isLong ? glyphs.warning + " " : "") + counted[language]
    let indent = max(0, min(present, width - TextWidth.width(of: text + usual[language])))
    line([
      Span(String(repeating: " ", count: indent)), Span(text, isLong ? .warning : .text),
      Span(usual[language], .muted),
    ])
  }

  // MARK: A case that does not move

  /// Why the case waits, until when, and the key that ends it.
  private mutating func pause(_ reading: CaseReading) {
    guard reading.case.status == .paused else { return }
    let language = reading.language
    gap()
    line(
      [
        Span("\(glyphs.stepPaused) ", .warning),
        Span(Localized(fr: "Dossier en pause", en: "Case paused")[language], .warning, .bold),
      ], trailing: reading.act(.caseResume), item: .pause)
    if let reason = reading.case.pauseReason { text(reason, after: [Span("  ")], item: .pause) }
    guard let day = reading.case.reviewOn else { return }
    let isDue = day <= reading.today
    let review = Localized(fr: "à revoir\u{A0}: ", en: "review: ")[language]
    text(
      (isDue ? glyphs.warning + " " : "") + review + CaseWords.when(day, reading),
      isDue ? .warning : .muted, after: [Span("  ")], item: .pause)
  }

  /// What the case came to, who followed it, and the act that goes on from here.
  private mutating func outcome(_ reading: CaseReading) {
    let language = reading.language
    let `case` = reading.case
    heading(Localized(fr: "Dossier clos", en: "Closed case")[language])
    if let outcome = `case`.outcome {
      labelled(Localized(fr: "Issue", en: "Outcome")[language], outcome.label[language], .strong)
    }
    if let day = `case`.closedOn {
      labelled(Localized(fr: "Clos", en: "Closed")[language], CaseWords.when(day, reading))
    }
    if let reason = `case`.closeReason {
      labelled(Localized(fr: "Raison", en: "Reason")[language], reason)
    }
    labelled(
      Localized(fr: "Suivi jusque-là par", en: "Followed until then by")[language], reading.followers)
    let file = Localized(fr: "bilan.html", en: "report.html")[language]
    labelled(
      Localized(fr: "Bilan à imprimer", en: "Report to print")[language],
      "jalon report accompaniment \(`case`.reference) --out \(file)")
    gap()
    if let next = reading.file.openCase {
      let follower = reading.adviser(next.adviser)
      let text = Localized(
        fr: "La suite est dans le dossier \(next.reference), suivi par \(follower).",
        en: "It goes on in case \(next.reference), followed by \(follower).")
      self.text(text[language], .text)
    } else {
      let text = Localized(fr: "Ouvrir un dossier qui lui fait suite", en: "Open a case that follows it")
      line([Span(text[language], .strong)], trailing: reading.act(.caseFollow), item: .reopening)
    }
  }
}

/// How wide the two columns of a wide window are.
struct CaseColumns {
  let main, aside: Int

  /// `nil` where there is room for one column only.
  init?(width: Int, from smallest: Int) {
    guard width >= smallest else { return nil }
    let room = width - 2 * Sheet<CaseItem>.margin - Sheet<CaseItem>.gutter - 1
    aside = min(70, max(36, room * 37 / 100))
    main = min(Sheet<CaseItem>.measure, room - aside)
  }

  /// Columns of a line above both.
  var whole: Int { main + aside + Sheet<CaseItem>.margin + Sheet<CaseItem>.gutter }
}
