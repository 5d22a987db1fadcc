/// Good practices 1 and 3 in the plan: time between people, and people before tools.
extension GateFacts {
  /// A human action in every half-year that the plan covers, with time for exchange inside the association.
  func human(minutes: Int) -> Finding {
    let actions = actions
    guard !actions.isEmpty else { return noAction() }
    let place = newAction(["flags": Question.Flag.human.rawValue, "exchangeMinutes": String(minutes)])
    guard let last = actions.compactMap(\.due).max() else {
      return Finding(
        false, place, fr: "aucune action n’a de date\u{A0}: le plan ne couvre aucun temps",
        en: "no action has a date: the plan covers no time")
    }
    let human = actions.filter { $0.flags.contains(.human) }
    let days = human.filter { $0.exchangeMinutes ?? 0 >= minutes }.compactMap(\.due)
    let periods = HalfYears(from: planEntry, to: last).periods
    let bare = periods.filter { period in !days.contains { period.contains($0) } }
    let count = periods.count - bare.count
    guard let first = bare.first else {
      return Finding(
        true, place,
        fr: "du temps d’échange humain dans \(count) semestre\(count > 1 ? "s" : "") sur \(periods.count)",
        en: "time for human exchange in \(count) of \(periods.count) half-year\(periods.count > 1 ? "s" : "")"
      )
    }
    // A human action that only lacks its minutes is mended rather than joined by another.
    let short = human.first { $0.due.map(first.contains) ?? false }
    let mend = short.map { Place("action.update", ["action": String($0.id), "field": "exchangeMinutes"]) }
    let (from, to) = (first.lowerBound, first.upperBound)
    return Finding(
      false, mend ?? place,
      fr:
        "\(count) semestre\(count > 1 ? "s" : "") sur \(periods.count) avec une action humaine d’au moins \(minutes)\u{A0}min d’échange\u{A0}; rien du \(from.shown(.fr)) au \(to.shown(.fr))",
      en:
        "\(count) of \(periods.count) half-years with a human action of at least \(minutes) min of exchange; none from \(from.shown(.en)) to \(to.shown(.en))"
    )
  }

  /// The day on which the case last entered `plan`.
  private var planEntry: Day {
    file.passages.last { $0.case == `case`.id && $0.to == "plan" }?.on ?? `case`.stageSince
  }

  /// Questions that tell whether people need levelling up.
  static let easeQuestions = ["HUM-1", "HUM-2"]

  /// Where people are not at ease, they are brought up to the others before tools arrive.
  func levellingUpBeforeEquipment() -> Finding {
    let causes = causesForLevellingUp
    let place = newAction(["flags": Question.Flag.levellingUp.rawValue])
    guard !causes.fr.isEmpty else {
      return Finding(
        true, Place("action.add"), fr: "personne n’est noté comme peu à l’aise",
        en: "nobody is recorded as not at ease")
    }
    let actions = actions
    let levelling = actions.filter { $0.flags.contains(.levellingUp) }
    guard let any = levelling.first else {
      return Finding(
        false, place, fr: "aucune action de mise à niveau (\(causes.fr))",
        en: "no levelling-up action (\(causes.en))")
    }
    guard let first = actions.filter({ $0.mode == .equipment }).compactMap(\.due).min() else {
      let count = Localized.count(
        levelling.count, fr: ("action de mise à niveau", "actions de mise à niveau"),
        en: ("levelling-up action", "levelling-up actions"))
      return Finding(true, place, fr: count.fr, en: count.en)
    }
    if let before = levelling.compactMap(\.due).min(), before < first {
      return Finding(
        true, place,
        fr: "mise à niveau pour le \(before.shown(.fr)), avant l’équipement du \(first.shown(.fr))",
        en: "levelling up by \(before.shown(.en)), before the equipment of \(first.shown(.en))")
    }
    return Finding(
      false, Place("action.update", ["action": String(any.id), "field": "due"]),
      fr: "aucune mise à niveau avant l’équipement du \(first.shown(.fr)) (\(causes.fr))",
      en: "no levelling up before the equipment of \(first.shown(.en)) (\(causes.en))")
  }

  /// What says that someone is not at ease: low answers of the latest closed diagnostic, and referents. Empty where nothing does.
  private var causesForLevellingUp: Localized {
    var fr: [String] = []
    var en: [String] = []
    if let closed = file.latestClosedDiagnostic(of: `case`.id) {
      for question in Self.easeQuestions {
        guard let points = file.answer(question, of: closed.id)?.value?.points, points < 2 else { continue }
        fr.append("\(question)\u{A0}: \(points) sur 3")
        en.append("\(question): \(points) of 3")
      }
    }
    for referent in file.referents where referent.confidence == .low && referent.isActive(on: day) {
      fr.append("\(referent.name) peu à l’aise")
      en.append("\(referent.name) not at ease")
    }
    return Localized(fr: fr.joined(separator: ", "), en: en.joined(separator: ", "))
  }
}
