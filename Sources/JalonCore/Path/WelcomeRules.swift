extension GateFacts {
  /// The conditions of `accueil`.
  func welcome(_ spec: ConditionSpec) -> Finding {
    switch spec.id {
    case "accueil.eligibilityDecided": eligibilityDecided()
    case "accueil.needInOwnWords": needInOwnWords(atLeast: spec.threshold ?? 1)
    case "accueil.noticeGiven": noticeGiven()
    default: notRecordedYet(spec)
    }
  }

  private func eligibilityDecided() -> Finding {
    let place = Place("eligibility.decide", ["decision": "valid"])
    guard let eligibility = file.eligibility else {
      return Finding(
        false, place, fr: "l’éligibilité n’est pas décidée", en: "eligibility has not been decided")
    }
    let date = eligibility.on
    switch eligibility.decision {
    case .valid:
      return Finding(
        true, place, fr: "éligibilité valide le \(date.shown(.fr))\u{A0}: \(eligibility.proof)",
        en: "eligibility valid on \(date.shown(.en)): \(eligibility.proof)")
    case .refused:
      return Finding(
        false, place,
        fr:
          "l’éligibilité a été refusée le \(date.shown(.fr))\u{A0}: clore le dossier ou la décider de nouveau",
        en: "eligibility was refused on \(date.shown(.en)): close the case, or decide it anew")
    case .pending:
      return Finding(
        false, place, fr: "l’éligibilité est en cours depuis le \(date.shown(.fr))",
        en: "eligibility has been pending since \(date.shown(.en))")
    case .expired:
      return Finding(
        false, place, fr: "l’éligibilité a expiré le \(date.shown(.fr))",
        en: "eligibility expired on \(date.shown(.en))")
    }
  }

  private func needInOwnWords(atLeast minimum: Int) -> Finding {
    let count = file.needs.count { $0.case == `case`.id }
    let place = Place("need.record")
    if count >= minimum {
      return Finding(
        true, place, fr: count == 1 ? "1 besoin noté" : "\(count) besoins notés",
        en: count == 1 ? "1 need recorded" : "\(count) needs recorded")
    }
    return Finding(
      false, place, fr: "\(count) besoin noté sur \(minimum)", en: "\(count) of \(minimum) needs recorded")
  }

  private func noticeGiven() -> Finding {
    let place = Place("notice.give")
    guard let notice = file.notices.last(where: { $0.case == `case`.id }) else {
      return Finding(
        false, place, fr: "la notice d’information sur les données personnelles n’a pas été remise",
        en: "the information notice on personal data has not been given")
    }
    return Finding(
      true, place, fr: "notice remise le \(notice.on.shown(.fr)) (\(notice.means))",
      en: "notice given on \(notice.on.shown(.en)) (\(notice.means))")
  }
}
