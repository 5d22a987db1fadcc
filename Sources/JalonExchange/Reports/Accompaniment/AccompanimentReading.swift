internal import JalonCore

/// A case looked back on: when, how long, what people said, who carries on.
struct AccompanimentReading {
  private let sight: ReportSight
  private let `case`: Case

  init(_ case: Case, _ sight: ReportSight) {
    self.case = `case`
    self.sight = sight
  }

  private var language: Language { sight.language }

  var period: String {
    let from = language.dayInFull(`case`.openedOn)
    guard let end = `case`.closedOn else { return sight.say("Depuis le \(from)", "Since \(from)") }
    let until = language.dayInFull(end)
    return sight.say("Du \(from) au \(until)", "From \(from) to \(until)")
  }

  var outcome: String? {
    `case`.outcome.map { outcome in
      sight.say("Issue\u{A0}: ", "Outcome: ") + outcome.label[language] + "."
        + (`case`.closeReason.map { " " + sight.quoted($0) } ?? "")
    }
  }

  var draft: String? {
    guard `case`.isOpen else { return nil }
    let stage = sight.team.path(of: `case`).label(of: `case`.stage)[language]
    return sight.say(
      "L’accompagnement n’est pas terminé (étape\u{A0}: \(stage))\u{A0}: ce qui suit peut changer.",
      "The accompaniment isn’t over (stage: \(stage)): what follows may change.")
  }

  var time: AccompanimentPage.Time {
    let held = sight.file.exchanges.filter { $0.case == `case`.id && $0.on <= sight.today }
    let minutes = held.reduce(0) { $0 + $1.minutes }
    let means = Dictionary(grouping: held, by: \.means).map { means, exchanges in
      let minutes = exchanges.reduce(0) { $0 + $1.minutes }
      return AccompanimentPage.Means(
        means: means, name: means.label[language], exchanges: exchanges.count, minutes: minutes,
        duration: language.duration(minutes: minutes))
    }
    let count = Localized.count(held.count, fr: ("échange", "échanges"), en: ("exchange", "exchanges"))
    let duration = language.duration(minutes: minutes)
    return AccompanimentPage.Time(
      exchanges: held.count, minutes: minutes,
      inWords: held.isEmpty
        ? sight.say("Aucun échange n’a été noté.", "No exchange was recorded.")
        : sight.say("\(count.fr), \(duration) en tout.", "\(count.en), \(duration) in all."),
      means: means.sorted { ($0.minutes, $1.means.rawValue) > ($1.minutes, $0.means.rawValue) })
  }

  /// Those on all the diagnostics of the case.
  var remarks: [DiagnosticPage.RemarkLines] {
    sight.file.remarks.filter { $0.case == `case`.id }.map { DiagnosticPage.RemarkLines($0, sight) }
  }

  var satisfactions: [AccompanimentPage.SatisfactionLines] {
    sight.file.satisfactions.filter { $0.case == `case`.id }.map { satisfaction in
      let who = satisfaction.person.map(sight.name) ?? sight.say("Sans nom", "No name given")
      return AccompanimentPage.SatisfactionLines(
        score: satisfaction.score, comment: satisfaction.comment,
        lines: (satisfaction.comment ?? "").split(separator: "\n").map(String.init),
        inWords: sight.say("\(satisfaction.score) sur 5", "\(satisfaction.score) out of 5") + " — " + who
          + ", "
          + language.dayInFull(satisfaction.on), on: satisfaction.on)
    }
  }

  /// `En moyenne 4,3 sur 5, selon 3 personnes.`
  var satisfactionInWords: String? {
    let scores = satisfactions.map(\.score)
    guard scores.count > 1 else { return nil }
    let sum = scores.reduce(0, +)
    // Half up.
    let tenths = (sum * 20 + scores.count) / (scores.count * 2)
    let mean = language.decimal(tenths: tenths)
    let count = Localized.count(scores.count, fr: ("réponse", "réponses"), en: ("answer", "answers"))
    return sight.say(
      "En moyenne \(mean) sur 5, en \(count.fr).", "\(mean) out of 5 on average, in \(count.en).")
  }

  /// The latest one holds.
  var handover: AccompanimentPage.HandoverLines? {
    sight.file.handovers.last { $0.case == `case`.id }.map { handover in
      let name = sight.nameAndFunction(.referent(handover.referent))
      let next: String =
        if let day = handover.nextOn {
          sight.say("Prochain contact le ", "Next contact on ") + language.dayInFull(day) + "."
        } else {
          sight.say("Pas de prochain contact.", "No further contact.")
            + (handover.reason.map { " " + sight.quoted($0) } ?? "")
        }
      return AccompanimentPage.HandoverLines(
        name: name, nextOn: handover.nextOn, reason: handover.reason,
        inWords: sight.say("\(name) prend la suite. ", "\(name) carries on. ") + next)
    }
  }

  /// Who is there on the last day of the case.
  var referents: [String] {
    let day = min(`case`.closedOn ?? sight.today, sight.today)
    return sight.file.referents.filter { $0.isActive(on: day) }.map { referent in
      sight.nameAndFunction(.referent(referent.id)) + sight.say("\u{A0}: ", ": ")
        + referent.role.label[language]
    }
  }

  var stages: [AccompanimentPage.StageLines] {
    let path = sight.team.path(of: `case`)
    let passages = sight.file.passages.filter { $0.case == `case`.id && $0.to != .closed }
    let ends = sight.file.passages.filter { $0.case == `case`.id }.dropFirst().map(\.on)
    return passages.enumerated().map { place, passage in
      let until = place < ends.count ? ends[ends.startIndex + place] : nil
      let from = language.dayInFull(passage.on)
      let name = path.label(of: passage.to)[language]
      let words =
        until.map(language.dayInFull).map { sight.say("du \(from) au \($0)", "from \(from) to \($0)") }
        ?? sight.say("depuis le \(from)", "since \(from)")
      return AccompanimentPage.StageLines(
        stage: passage.to, name: name, since: passage.on, until: until, inWords: words)
    }
  }

  var exceptions: AccompanimentPage.Exceptions {
    let path = sight.team.path(of: `case`)
    let waivers = sight.file.waivers.filter { $0.case == `case`.id }
    let returns = sight.file.passages.filter { $0.case == `case`.id && $0.move == .return }
    let granted = waivers.count { $0.decision == .granted }
    let refused = waivers.count { $0.decision == .refused }
    let asked = waivers.count - granted - refused
    let parts: [(Int, fr: (String, String), en: (String, String))] = [
      (
        granted, fr: ("dérogation accordée", "dérogations accordées"),
        en: ("waiver granted", "waivers granted")
      ),
      (
        refused, fr: ("dérogation refusée", "dérogations refusées"),
        en: ("waiver refused", "waivers refused")
      ),
      (
        asked, fr: ("dérogation demandée", "dérogations demandées"),
        en: ("waiver asked for", "waivers asked for")
      ),
      (returns.count, fr: ("retour en arrière", "retours en arrière"), en: ("step back", "steps back")),
      (
        `case`.takenOverAt == nil ? 0 : 1, fr: ("reprise en cours de route", ""),
        en: ("take-over on the way", "")
      ),
    ]
    let counts = parts.filter { $0.0 > 0 }.map { Localized.count($0.0, fr: $0.fr, en: $0.en)[language] }
    var list = waivers.map { waiver in
      let label = path.condition(waiver.condition)?.label[language] ?? waiver.condition
      let decision = waiver.decision?.label[language] ?? sight.say("demandée", "asked for")
      return AccompanimentPage.Quoted(
        text: sight.say("Dérogation \(decision)\u{A0}: \(label).", "Waiver \(decision): \(label)."),
        reason: sight.quoted(waiver.reason))
    }
    list += returns.map { passage in
      let day = language.dayInFull(passage.on)
      let stage = path.label(of: passage.to)[language]
      return AccompanimentPage.Quoted(
        text: sight.say("Retour à «\u{A0}\(stage)\u{A0}» le \(day).", "Back to “\(stage)” on \(day)."),
        reason: passage.reason.map(sight.quoted))
    }
    if let stage = `case`.takenOverAt {
      let name = sight.quoted(path.label(of: stage)[language])
      list.append(
        AccompanimentPage.Quoted(
          text: sight.say("Repris en cours de route à \(name).", "Taken over on the way at \(name)."),
          reason: `case`.takeOverReason.map(sight.quoted)))
    }
    return AccompanimentPage.Exceptions(
      waiversGranted: granted, waiversRefused: refused, waiversAsked: asked, returns: returns.count,
      takenOver: `case`.takenOverAt != nil,
      inWords: counts.isEmpty
        ? sight.say(
          "Le chemin a été suivi pas à pas, sans dérogation.",
          "The path was followed step by step, without a waiver.")
        : sight.list(counts) + ".", list: list)
  }
}
