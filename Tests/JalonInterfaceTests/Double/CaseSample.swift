import JalonCore

extension MemoryProgramme {
  /// One association whose case has reached `engagement`, with something of everything; its id is 1, as its case's.
  static func followed() throws -> MemoryProgramme {
    let programme = empty()
    try programme.welcome()
    try programme.commit()
    return programme
  }

  /// The same association on the first day of its case: nothing is recorded yet.
  static func opened() throws -> MemoryProgramme {
    let programme = empty()
    try programme.enterAssociation()
    try programme.act(OpenCase(association: 1, adviser: adviser), 0)
    return programme
  }

  func act(_ command: any Command, _ daysAgo: Int, as name: String = MemoryProgramme.adviser) throws {
    _ = try perform(command, as: name, at: Moment(noonOf: Self.today - daysAgo), expect: nil)
  }

  private func enterAssociation() throws {
    var facts = AssociationFacts()
    facts.city = "Rennes"
    facts.department = "35"
    facts.rna = "W353012345"
    facts.sector = "015"
    try act(RegisterAssociation(name: "Les P’tits Loups de l’Étoile laïque", facts: facts), 40)
  }

  private func welcome() throws {
    try enterAssociation()
    try act(OpenCase(association: 1, adviser: Self.adviser), 40)
    try act(
      DecideEligibility(
        association: 1, decision: .valid, proof: "extrait du RNA", on: Self.today - 38), 38)
    try act(
      RecordNeed(
        case: 1,
        text:
          "On perd un temps fou à chercher qui vient quand\u{A0}; il nous faudrait un planning que tout le monde comprenne.",
        topics: ["collaboration", "agenda partagé"]), 38)
    try act(GiveNotice(case: 1, on: Self.today - 38, version: "2026-01", means: "courriel"), 38)
    try act(AdvanceStage(case: 1), 30)
  }

  private func commit() throws {
    var facts = AssociationFacts()
    facts.employees = .number(3)
    facts.network = "Ligue de l’enseignement"
    try act(UpdateAssociation(association: 1, facts: facts), 29)
    try act(
      AddReferent(
        association: 1, name: "Paul Derrien", role: .main, function: "président", phone: "02 99 12 34 56",
        from: Self.today - 400), 29)
    try act(EndReferent(referent: 1, on: Self.today - 12, reason: "fin de mandat"), 12)
    try act(
      AddReferent(
        association: 1, name: "Maëlle Le Goff", role: .main, function: "directrice",
        email: "m.legoff@etoile.example",
        phone: "06 12 34 56 78", from: Self.today - 12, confidence: .medium, preference: "appeler après 16 h"),
      12)
    try act(
      AddReferent(
        association: 1, name: "Ibrahima N’Diaye", role: .substitute, from: Self.today - 11, confidence: .low),
      11)
    try act(
      DescribeProject(
        association: 1,
        text:
          "Que chaque enfant du quartier ait un lieu pour grandir et jouer, et que les familles le fassent vivre.",
        singularity: "Une crèche parentale tenue par ses familles."), 10)
    try act(AddAim(association: 1, text: "Accueillir plus de familles du quartier"), 10)
    try act(AddAim(association: 1, text: "Ouvrir le samedi"), 10)
    try act(SetAsideAim(aim: 2, reason: "pas assez de salariés cette année"), 9)
    try talk()
    try act(
      RequestWaiver(case: 1, condition: "engagement.sponsor", reason: "bureau en renouvellement"), 4)
    try act(
      SendReferral(
        case: 1, to: SendReferral.Destination(kind: .guidAsso, name: "Guid’Asso Rennes"), purpose: .orient,
        on: Self.today - 3, consent: "dit par Mme Le Goff le 19/11"), 3)
    try act(TagCase(case: 1, tag: "petite enfance"), 2)
    try act(ShareCase(case: 1, adviser: "Bruno N’Diaye", until: Self.today + 30), 2)
  }

  private func talk() throws {
    var call = RecordExchange(
      case: 1, on: Self.today - 8, kind: .call, minutes: 20,
      summary: "Premier contact avec Mme Le Goff. Elle veut avancer sans brusquer l’équipe.")
    call.participants = ["Maëlle Le Goff"]
    call.purpose = .followUp
    try act(call, 8)
    var visit = RecordExchange(
      case: 1, on: Self.today - 2, kind: .visit, minutes: 25,
      summary:
        "Visite de la crèche. Le planning est sur papier, photographié chaque soir.\nUn conflit au bureau, à ne pas répéter."
    )
    visit.participants = ["Maëlle Le Goff", "Ibrahima N’Diaye"]
    visit.purpose = .listening
    visit.confidential = true
    visit.nextOn = DayTime(Self.today + 1, minute: 10 * 60)
    visit.nextKind = .video
    visit.nextWith = ["Maëlle Le Goff"]
    try act(visit, 2)
  }
}
