extension GateFacts {
  /// The conditions of `bilan`.
  func review(_ spec: ConditionSpec) -> Finding {
    switch spec.id {
    case "bilan.secondDiagnostic": secondDiagnostic()
    case "bilan.comparisonRead": comparisonRead()
    case "bilan.satisfaction": satisfaction()
    case "bilan.handover": handover()
    default: notRecordedYet(spec)
    }
  }

  private func satisfaction() -> Finding {
    let said = file.satisfactions.filter { $0.case == `case`.id }
    let place = Place("satisfaction.record")
    guard let last = said.last else {
      return Finding(
        false, place, fr: "la satisfaction n’est pas recueillie", en: "satisfaction is not recorded")
    }
    return Finding(
      true, place, fr: "satisfaction de \(last.score) sur 5, le \(last.on.shown(.fr))",
      en: "satisfaction of \(last.score) out of 5, on \(last.on.shown(.en))")
  }

  /// Whoever carries on has to be there still.
  private func handover() -> Finding {
    let place = Place("handover.record")
    guard let last = file.handovers.last(where: { $0.case == `case`.id }) else {
      return Finding(
        false, place, fr: "le passage de relais n’est pas noté (qui poursuit, et quand on se parle)",
        en: "the handover is not recorded (who carries on, and when we talk next)")
    }
    let referent = file.referents.first { $0.id == last.referent }
    let name = referent?.name ?? ""
    guard let referent, referent.isActive(on: day) else {
      return Finding(
        false, place, fr: "\(name) devait poursuivre, mais n’est plus référent",
        en: "\(name) was to carry on, but is no longer a referent")
    }
    let next = Localized(
      fr: last.nextOn.map { "prochain contact le \($0.shown(.fr))" }
        ?? "sans prochain contact, avec sa raison",
      en: last.nextOn.map { "next contact on \($0.shown(.en))" } ?? "no next contact, with its reason")
    return Finding(true, place, fr: "\(name) poursuit, \(next.fr)", en: "\(name) carries on, \(next.en)")
  }

  /// Diagnostics closed after the case entered `deploiement`, by the order of the journal. On a path without that stage,
  /// all but the first.
  private var secondDiagnostics: [Diagnostic] {
    let closed = file.diagnostics.filter { $0.case == `case`.id && $0.isClosed }.sorted {
      ($0.nextPassage ?? 0, $0.nextExchange ?? 0, $0.id) < ($1.nextPassage ?? 0, $1.nextExchange ?? 0, $1.id)
    }
    guard path["deploiement"] != nil else { return Array(closed.dropFirst()) }
    let entries = file.passages.filter {
      $0.case == `case`.id && ($0.to == "deploiement" || $0.move == .takeOver && isLate($0.to))
    }
    guard let entry = entries.map(\.id).min() else { return [] }
    return closed.filter { entry < ($0.nextPassage ?? 0) }
  }

  /// Whether a stage comes after `deploiement`: a case taken over there never entered it.
  private func isLate(_ stage: StageID) -> Bool {
    guard let deployment = path.rank(of: "deploiement"), let rank = path.rank(of: stage) else { return false }
    return rank >= deployment
  }

  private func secondDiagnostic() -> Finding {
    guard let second = secondDiagnostics.last, let day = second.closedOn else {
      let place = noDiagnostic().place
      return Finding(
        false, place, fr: "aucun diagnostic clos depuis l’entrée en déploiement",
        en: "no diagnostic closed since deployment began")
    }
    return Finding(
      true, Place("diagnostic.start"), fr: "second diagnostic clos le \(day.shown(.fr))",
      en: "second diagnostic closed on \(day.shown(.en))")
  }

  private func comparisonRead() -> Finding {
    let place = Place("exchange.record", ["purpose": Exchange.Purpose.restitution.rawValue])
    guard let second = secondDiagnostics.first, let day = second.closedOn else {
      return Finding(
        false, noDiagnostic().place, fr: "pas encore de second diagnostic à comparer",
        en: "no second diagnostic to compare yet")
    }
    guard let read = feedbackMeetings.last(where: { $0.id >= second.nextExchange ?? 0 }) else {
      return Finding(
        false, place,
        fr: "aucun échange de restitution depuis le second diagnostic, clos le \(day.shown(.fr))",
        en: "no feedback exchange since the second diagnostic, closed on \(day.shown(.en))")
    }
    return Finding(
      true, place, fr: "comparaison lue ensemble le \(read.on.shown(.fr))",
      en: "comparison read together on \(read.on.shown(.en))")
  }
}
