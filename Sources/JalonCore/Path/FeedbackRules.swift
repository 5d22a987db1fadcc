extension GateFacts {
  /// The conditions of `restitution`: all of them look at the case's latest closed diagnostic.
  func feedback(_ spec: ConditionSpec) -> Finding {
    guard let closed = file.latestClosedDiagnostic(of: `case`.id) else { return noDiagnostic() }
    return switch spec.id {
    case "restitution.meeting": meeting(on: closed, atLeast: spec.threshold ?? 2)
    case "restitution.prioritiesDecided": prioritiesDecided(of: closed)
    case "restitution.remark": remarks(on: closed, atLeast: spec.threshold ?? 1)
    default: notRecordedYet(spec)
    }
  }

  private func meeting(on diagnostic: Diagnostic, atLeast minimum: Int) -> Finding {
    let day = diagnostic.closedOn ?? diagnostic.on
    let place = Place("exchange.record", ["purpose": Exchange.Purpose.restitution.rawValue])
    let meetings = feedbackMeetings.filter { $0.on >= day }
    guard let best = meetings.max(by: { $0.participants.list.count < $1.participants.list.count }) else {
      return Finding(
        false, place,
        fr:
          "aucun échange de restitution depuis la clôture du \(day.shown(.fr)) (\(minimum) participants au moins)",
        en: "no feedback exchange since the close of \(day.shown(.en)) (at least \(minimum) participants)")
    }
    let count = best.participants.list.count
    guard count >= minimum else {
      return Finding(
        false, Place("exchange.update", ["exchange": String(best.id)]),
        fr: "restitution du \(best.on.shown(.fr))\u{A0}: \(count) participant sur \(minimum)",
        en: "feedback of \(best.on.shown(.en)): \(count) of \(minimum) participants")
    }
    return Finding(
      true, place, fr: "restitution du \(best.on.shown(.fr)), \(count) participants",
      en: "feedback of \(best.on.shown(.en)), \(count) participants")
  }

  /// The exchanges of the case that were for feedback.
  var feedbackMeetings: [Exchange] {
    file.exchanges.filter { $0.case == `case`.id && $0.purpose == .restitution }
  }

  private func prioritiesDecided(of diagnostic: Diagnostic) -> Finding {
    let decided = Set(
      file.decisions.lazy.filter {
        $0.diagnostic == diagnostic.id && ($0.decision == .retained || $0.reason != nil)
      }.map(\.recommendation))
    let open = diagnostic.priorities.filter { !decided.contains($0) }
    let total = diagnostic.priorities.count
    var preset = ["diagnostic": String(diagnostic.id)]
    preset["recommendation"] = open.first
    let place = Place("recommendation.decide", preset)
    guard total > 0 else {
      return Finding(true, place, fr: "aucune priorité à décider", en: "no priority to decide")
    }
    guard !open.isEmpty else {
      let all = Localized.count(
        total, fr: ("priorité décidée", "priorités décidées"), en: ("priority decided", "priorities decided"))
      return Finding(true, place, fr: all.fr, en: all.en)
    }
    let count = total - open.count
    let names = open.joined(separator: ", ")
    return Finding(
      false, place,
      fr:
        "\(count) priorité\(count > 1 ? "s" : "") décidée\(count > 1 ? "s" : "") sur \(total), il reste\u{A0}: \(names)",
      en: "\(count) of \(total) priorities decided, to decide: \(names)")
  }

  /// Remarks are the association's: what an adviser says counts elsewhere.
  private func remarks(on diagnostic: Diagnostic, atLeast minimum: Int) -> Finding {
    let count = file.remarks.count {
      if case .adviser = $0.author { return false }
      return $0.diagnostic == diagnostic.id
    }
    let place = Place("remark.add", ["diagnostic": String(diagnostic.id)])
    if count >= minimum {
      let remarks = Localized.count(
        count, fr: ("remarque de l’association", "remarques de l’association"),
        en: ("remark by the association", "remarks by the association"))
      return Finding(true, place, fr: remarks.fr, en: remarks.en)
    }
    return Finding(
      false, place, fr: "\(count) remarque de l’association sur \(minimum)",
      en: "\(count) of \(minimum) remarks by the association")
  }
}
