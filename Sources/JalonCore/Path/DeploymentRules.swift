extension GateFacts {
  /// The conditions of `deploiement`.
  func deployment(_ spec: ConditionSpec) -> Finding {
    switch spec.id {
    case "deploiement.actionsSettled": actionsSettled(percent: spec.threshold ?? 80)
    case "deploiement.noLate": noLate()
    case "deploiement.presence": presence(within: spec.threshold ?? 45)
    case "deploiement.smallSteps": smallSteps(atMost: spec.threshold ?? 5)
    default: notRecordedYet(spec)
    }
  }

  /// Finished, or dropped with a reason: dropped ones count here.
  private func actionsSettled(percent: Int) -> Finding {
    let all = file.actions.filter { $0.case == `case`.id }
    let open = all.filter(\.isOpen)
    let next = open.min { ($0.due ?? .distant, $0.id) < ($1.due ?? .distant, $1.id) }
    guard !all.isEmpty else { return noAction() }
    let count = all.count - open.count
    let isMet = count * 100 >= all.count * percent
    let asked = Localized(
      fr: isMet ? "" : " (\(percent)\u{A0}% au moins)", en: isMet ? "" : " (at least \(percent)%)")
    return Finding(
      isMet, next.map { Place("action.finish", ["action": String($0.id)]) } ?? Place("action.finish"),
      fr:
        "\(count) action\(count > 1 ? "s" : "") sur \(all.count) terminée\(count > 1 ? "s" : "") ou abandonnée\(count > 1 ? "s" : "")"
        + asked.fr,
      en: "\(count) of \(all.count) actions finished or dropped" + asked.en)
  }

  private func noLate() -> Finding {
    let late = actions.filter { $0.isLate(on: day) }
    guard let first = late.min(by: { ($0.due ?? .distant, $0.id) < ($1.due ?? .distant, $1.id) }),
      let due = first.due
    else {
      return Finding(true, Place("action.finish"), fr: "rien en retard", en: "nothing late")
    }
    let count = Localized.count(
      late.count, fr: ("action en retard", "actions en retard"), en: ("late action", "late actions"))
    return Finding(
      false, Place("action.update", ["action": String(first.id), "field": "due"]),
      fr:
        "\(count.fr)\u{A0}; la plus ancienne, «\u{A0}\(first.title)\u{A0}», était pour le \(due.shown(.fr))",
      en: "\(count.en); the oldest, “\(first.title)”, was due on \(due.shown(.en))")
  }

  private func presence(within days: Int) -> Finding {
    let place = Place("exchange.record", ["purpose": Exchange.Purpose.followUp.rawValue])
    guard let last = file.lastExchange(of: `case`.id) else {
      return Finding(
        false, place, fr: "aucun échange (un dans les \(days) derniers jours)",
        en: "no exchange (one within the last \(days) days)")
    }
    let age = day - last
    let isMet = age <= days
    return Finding(
      isMet, place,
      fr: "dernier échange le \(last.shown(.fr))" + (isMet ? "" : ", il y a \(age) jours (\(days) au plus)"),
      en: "last exchange on \(last.shown(.en))" + (isMet ? "" : ", \(age) days ago (at most \(days))"))
  }

  private func smallSteps(atMost most: Int) -> Finding {
    let underWay = actions.filter { $0.state == .underWay }
    let count = Localized.count(
      underWay.count, fr: ("action en cours", "actions en cours"),
      en: ("action under way", "actions under way"))
    guard underWay.count > most, let first = underWay.first else {
      return Finding(true, Place("action.finish"), fr: count.fr, en: count.en)
    }
    return Finding(
      false, Place("action.finish", ["action": String(first.id)]), fr: "\(count.fr), \(most) au plus",
      en: "\(count.en), at most \(most)")
  }
}

extension Day {
  /// After every date of a plan.
  fileprivate static let distant = Day(number: Int32.max)
}
