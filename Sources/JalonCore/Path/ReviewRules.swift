extension GateFacts {
  /// The conditions of `bilan` that are about diagnostics.
  func review(_ spec: ConditionSpec) -> Finding {
    switch spec.id {
    case "bilan.secondDiagnostic": secondDiagnostic()
    case "bilan.comparisonRead": comparisonRead()
    default: notRecordedYet(spec)
    }
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
