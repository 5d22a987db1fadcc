extension GateFacts {
  /// The conditions of `diagnostic`: all of them look at the case's latest closed diagnostic.
  func diagnosis(_ spec: ConditionSpec) -> Finding {
    switch spec.id {
    case "diagnostic.closed": diagnosticClosed()
    case "diagnostic.dimensions": dimensions(atLeast: spec.threshold ?? 6)
    case "diagnostic.participants": participants(atLeast: spec.threshold ?? 2)
    case "diagnostic.unknownsOwned": unknownsOwned()
    default: notRecordedYet(spec)
    }
  }

  /// What says that there is no closed diagnostic, and where the mend is: the close of the one under way, or a start.
  func noDiagnostic() -> Finding {
    guard let open = file.openDiagnostic(of: `case`.id) else {
      return Finding(
        false, Place("diagnostic.start"), fr: "aucun diagnostic clos pendant ce dossier",
        en: "no diagnostic closed during this case")
    }
    let count = file.answers.count { $0.diagnostic == open.id && $0.value != nil }
    let answers = Localized.count(count, fr: ("réponse", "réponses"), en: ("answer", "answers"))
    return Finding(
      false, Place("diagnostic.close", ["diagnostic": String(open.id)]),
      fr: "le diagnostic du \(open.on.shown(.fr)) n’est pas clos (\(answers.fr))",
      en: "the diagnostic of \(open.on.shown(.en)) is not closed (\(answers.en))")
  }

  private func diagnosticClosed() -> Finding {
    guard let closed = file.latestClosedDiagnostic(of: `case`.id), let day = closed.closedOn else {
      return noDiagnostic()
    }
    return Finding(
      true, Place("diagnostic.start"), fr: "diagnostic clos le \(day.shown(.fr))",
      en: "diagnostic closed on \(day.shown(.en))")
  }

  /// Answers stand once a diagnostic is closed: what is missing asks for another one.
  private func dimensions(atLeast minimum: Int) -> Finding {
    guard let closed = file.latestClosedDiagnostic(of: `case`.id) else { return noDiagnostic() }
    let count = closed.dimensionScores.list.count
    let place = Place("diagnostic.start")
    if count >= minimum {
      let dimensions = Localized.count(
        count, fr: ("dimension évaluée", "dimensions évaluées"),
        en: ("dimension evaluated", "dimensions evaluated"))
      return Finding(true, place, fr: dimensions.fr, en: dimensions.en)
    }
    return Finding(
      false, place,
      fr: "\(count) dimension\(count > 1 ? "s" : "") évaluée\(count > 1 ? "s" : "") sur \(minimum)",
      en: "\(count) of \(minimum) dimensions evaluated")
  }

  private func participants(atLeast minimum: Int) -> Finding {
    guard let closed = file.latestClosedDiagnostic(of: `case`.id) else { return noDiagnostic() }
    return present(
      closed.participants, atLeast: minimum, Place("diagnostic.update", ["diagnostic": String(closed.id)]))
  }

  private func present(_ participants: Participants, atLeast minimum: Int, _ place: Place) -> Finding {
    let count = participants.list.count
    if count >= minimum {
      let people = Localized.count(
        count, fr: ("participant", "participants"), en: ("participant", "participants"))
      return Finding(true, place, fr: people.fr, en: people.en)
    }
    return Finding(
      false, place, fr: "\(count) participant sur \(minimum)", en: "\(count) of \(minimum) participants")
  }

  private func unknownsOwned() -> Finding {
    guard let closed = file.latestClosedDiagnostic(of: `case`.id) else { return noDiagnostic() }
    let unknown = file.answers.filter { $0.diagnostic == closed.id && $0.value == .dontKnow }
    let open = unknown.filter { !$0.isFollowedUp }.map(\.question)
    let place = Place(
      "diagnostic.answer",
      ["diagnostic": String(closed.id)].merging(open.first.map { ["question": $0] } ?? [:]) { $1 })
    guard !open.isEmpty else {
      return Finding(
        true, place,
        fr: unknown.isEmpty
          ? "aucun «\u{A0}ne sait pas\u{A0}»"
          : "\(unknown.count) «\u{A0}ne sait pas\u{A0}», avec une note ou quelqu’un qui se renseigne",
        en: unknown.isEmpty
          ? "no “don’t know”" : "\(unknown.count) “don’t know”, with a note or someone to find out")
    }
    let names = open.joined(separator: ", ")
    return Finding(
      false, place,
      fr:
        "\(open.count) «\u{A0}ne sait pas\u{A0}» sur \(unknown.count) sans note ni personne\u{A0}: \(names)",
      en: "\(open.count) of \(unknown.count) “don’t know” without a note or an owner: \(names)")
  }
}
