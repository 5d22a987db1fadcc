import JalonCore

extension DemoStory {
  /// An exchange of the present day, with what is agreed for the next one.
  mutating func talk(
    _ means: Exchange.Means, _ purpose: Exchange.Purpose?, minutes: ClosedRange<Int>, isLast: Bool = false,
    into sink: inout some DemoSink, _ random: inout DemoRandom
  ) throws(Refusal) {
    var exchange = RecordExchange(
      case: .id(`case`), on: day, kind: means, minutes: random.number(minutes),
      summary: random.pick(summaries(purpose)))
    exchange.purpose = purpose
    let count = means == .visit || means == .workshop ? random.number(1...3) : 1
    exchange.participants = people.prefix(count).map { .name($0.name) } + [.name(adviser)]
    if random.chance(70) {
      // What was agreed lately lies ahead, or is a few days late; what was agreed long ago has happened since.
      let soon = random.chance(25) ? -random.number(1...20) : random.number(0...24)
      let next = isLast ? today + soon : day + random.number(6...40)
      let hour = random.pick([9, 10, 10, 11, 14, 15, 17, 18])
      exchange.nextOn = random.chance(55) ? DayTime(next, minute: hour * 60) : DayTime(next)
      exchange.nextKind = random.pick([.call, .video, .visit])
      exchange.nextWith = [.name(people[0].name)]
    }
    exchange.confidential = random.chance(3)
    _ = try act(exchange, into: &sink, &random)
  }

  private func summaries(_ purpose: Exchange.Purpose?) -> [String] {
    let person = people[0].name
    switch purpose {
    case .listening:
      return [
        "Visite des locaux avec \(person). Beaucoup d’énergie, peu de temps\u{202F}; le numérique fait peur à la moitié de l’équipe.",
        "Longue conversation sur l’histoire de l’association avant de parler d’outils. À garder\u{A0}: le rythme des réunions.",
        "Rencontre avec le bureau. Chacun a dit ce qui lui pèse\u{202F}; le cahier de la trésorière revient souvent.",
      ]
    case .followUp:
      return [
        "Point avec \(person). Le groupe de travail se met en place, une personne de plus s’est proposée.",
        "Appel court\u{A0}: rien n’a bougé pendant les vacances, on reprend le mois prochain.",
        "\(person) a présenté la démarche au conseil, bon accueil, une question sur les coûts.",
      ]
    case .restitution:
      return ["Restitution avec l’équipe\u{202F}; trois priorités choisies par l’association elle-même."]
    case .validation: return ["Relecture du plan avec le bureau, deux dates déplacées."]
    case nil:
      return [
        "Premier appel de \(person). Cherche de l’aide sans savoir par où commencer.",
        "Prise de contact après la réunion publique. Intéressés, mais échaudés par un logiciel acheté et jamais utilisé.",
        "\(person) rappelle\u{A0}: leur fédération leur a parlé de nous.",
      ]
    }
  }

  /// A case that was under way before Jalon: a lead takes it over at its stage, then the adviser goes on.
  mutating func takeOver(into sink: inout some DemoSink, _ random: inout DemoRandom) throws(Refusal) {
    let stages: [(id: StageID, weight: Int, days: ClosedRange<Int>)] = [
      ("restitution", 10, 5...40), ("plan", 28, 5...75), ("preparation", 17, 10...110),
      ("deploiement", 33, 20...320),
      ("bilan", 12, 8...100),
    ]
    let stage = stages[random.weighted(stages.map(\.weight))]
    day = today - random.number(stage.days)
    let reason = random.pick([
      "Suivie depuis \(day.civil.year - 1) dans l’ancien tableau\u{202F}; diagnostic fait sur papier, gardé au dossier.",
      "Accompagnement commencé avant Jalon\u{202F}; référents et projet connus.",
      "Reprise du tableur de l’équipe\u{202F}; les échanges passés sont dans les comptes rendus.",
    ])
    `case` = try act(
      TakeOverCase(
        association: association, stage: stage.id, adviser: adviser, reason: reason,
        openedOn: day - random.number(60...300)), into: &sink, &random, as: DemoProgramme.lead)
    try needs(into: &sink, &random)
    try referents(whole: random.chance(80), into: &sink, &random)
    try project(whole: random.chance(70), into: &sink, &random)
    if random.chance(80) { try context(into: &sink, &random) }
    let entry = day
    try knowItself(at: stage.id, into: &sink, random)
    try goOn(at: stage.id, from: entry, into: &sink, random)
    // A case that has ended says no more.
    guard !hasEnded else { return }
    let talks = random.number(1...5)
    for number in 1...talks {
      if number == talks { comeNear(&random) } else { step(max(1, (today - day) / 3), &random) }
      try talk(
        random.pick([.call, .call, .video, .visit, .mail, .informal, .workshop]), .followUp, minutes: 10...90,
        isLast: number == talks, into: &sink, &random)
    }
  }

  /// A case that has ended, now and then followed by a new one.
  mutating func end(into sink: inout some DemoSink, _ random: inout DemoRandom) throws(Refusal) {
    day = today - random.number(120...400)
    `case` = try act(OpenCase(association: association, adviser: adviser), into: &sink, &random)
    try needs(into: &sink, &random)
    try talk(.call, nil, minutes: 5...30, into: &sink, &random)
    let outcome = random.pick([Case.Outcome.redirected, .withdrawn, .lost, .ineligible])
    if outcome == .ineligible { try decide(.refused, into: &sink, &random) }
    if outcome == .redirected {
      let body = SendReferral.Destination(
        kind: random.pick([.dla, .guidAsso, .pana]), name: "Point d’appui \(place.of)")
      let id = try act(
        SendReferral(
          case: .id(`case`), to: body, purpose: random.pick([.orient, .support]), on: day,
          consent: "accord donné au téléphone par \(people[0].name)"), into: &sink, &random)
      step(20, &random)
      _ = try act(
        AnswerReferral(referral: id, answer: random.pick([.accepted, .done, .declined]), on: day),
        into: &sink, &random)
    }
    step(40, &random)
    _ = try act(
      CloseCase(case: .id(`case`), outcome: outcome, reason: "voir le dernier échange"), into: &sink, &random)
    if random.chance(25) { try walk(to: 0, over: 3...30, into: &sink, &random) }
  }
}
