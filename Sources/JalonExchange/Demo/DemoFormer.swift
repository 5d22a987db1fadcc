import JalonCore

/// An accompaniment of some years ago, which ended early: what associations asked for has changed since.
struct DemoFormer {
  /// When it began, and how many days it took.
  let opened: Day
  private let length: Int
  private var random: DemoRandom

  /// How many associations of a hundred had one.
  private static let share = 30
  /// How many days before the present one the programme was begun, and by when all this was over.
  static let beginning = 2_900
  private static let over = 660

  /// `nil` for those that come for the first time. Drawn apart from the rest of the story, which it leaves as it was.
  init?(index: Int, seed: UInt64, today: Day) {
    random = DemoRandom(seed: seed &* 7_368_787 &+ UInt64(index) &+ 0x5EED)
    guard random.chance(Self.share) else { return nil }
    opened = today - random.number(Self.over + 60...Self.beginning)
    length = min(random.number(20...260), today - Self.over - opened)
  }

  mutating func play(in story: inout DemoStory, into sink: inout some DemoSink) throws(Refusal) {
    story.day = opened
    story.case = try story.act(
      OpenCase(association: story.association, adviser: story.adviser, origin: "ancien programme"),
      into: &sink,
      &random)
    for need in asked() {
      _ = try story.act(
        RecordNeed(case: .id(story.case), text: need.text, topics: need.topics), into: &sink, &random)
    }
    try story.talk(.call, nil, minutes: 5...30, into: &sink, &random)
    if random.chance(65) { try goOn(&story, into: &sink) }
    story.day = opened + length
    let outcome = random.pick([Case.Outcome.redirected, .withdrawn, .withdrawn, .lost])
    _ = try story.act(
      CloseCase(case: .id(story.case), outcome: outcome, reason: "clos dans l’ancien programme"), into: &sink,
      &random)
  }

  /// Through the first gate.
  private mutating func goOn(_ story: inout DemoStory, into sink: inout some DemoSink) throws(Refusal) {
    story.day = opened + length / 4
    try story.decide(.valid, into: &sink, &random)
    _ = try story.act(
      GiveNotice(case: .id(story.case), on: story.day, version: "2019-1", means: "courriel"), into: &sink,
      &random)
    story.day = opened + length / 3
    _ = try story.act(AdvanceStage(case: .id(story.case)), into: &sink, &random)
  }

  private typealias Wish = (text: String, topics: [String])

  /// What was asked for: at any time, and above all in its own.
  private mutating func asked() -> [Wish] {
    var wishes = [random.pick(random.chance(70) ? Self.wishes(of: opened) : Self.always)]
    if random.chance(25) { wishes.append(random.pick(Self.always)) }
    return wishes
  }

  private static func wishes(of day: Day) -> [Wish] {
    let (year, month, _) = day.civil
    return switch year {
    case ..<2020: protection
    case 2020 where month < 3: protection
    case 2020,
      2021 where month < 7:
      distance
    case ..<2023: safety
    case 2023 where month < 6: safety
    default: machines
    }
  }

  private static let protection: [Wish] = [
    ("On nous demande un registre des données, personne ne sait ce que c’est", ["rgpd"]),
    ("Les bulletins d’adhésion demandent trop de choses, et on ne les jette jamais", ["rgpd", "membership"]),
    ("Notre site date, plus personne n’en a les codes", ["website"]),
  ]
  private static let distance: [Wish] = [
    (
      "Les locaux sont fermés\u{A0}: il faut se réunir et travailler de chez soi",
      ["telework", "collaboration"]
    ),
    (
      "Les salariés sont chez eux avec leur propre ordinateur, rien n’est partagé", ["telework", "equipment"]
    ),
    ("Tenir l’assemblée générale à distance", ["telework"]),
    ("Voter en visioconférence, et que tout le monde y arrive", ["telework", "training"]),
  ]
  private static let safety: [Wish] = [
    ("Une boîte de courriel a été piratée, tout le monde a eu peur", ["security"]),
    ("Les mots de passe sont dans un cahier, le même partout", ["security", "training"]),
    ("Les dons se font par chèque, on voudrait un formulaire", ["membership"]),
    ("Les comptes tiennent dans un tableur que seul le trésorier comprend", ["accounting"]),
  ]
  private static let machines: [Wish] = [
    (
      "Certains écrivent avec une intelligence artificielle, d’autres n’osent pas\u{A0}: que dire\u{A0}?",
      ["ai"]
    ),
    ("On voudrait savoir ce qu’on peut confier à ces outils, et ce qu’on ne doit pas", ["ai", "rgpd"]),
    ("Un assistant pour les demandes de subvention, sans y perdre notre voix", ["ai", "communication"]),
    ("Nos comptes sont partagés à six, personne ne sait qui fait quoi", ["security"]),
  ]
  private static let always: [Wish] = [
    ("Chacun a ses fichiers, on ne retrouve rien", ["collaboration"]),
    ("Les ordinateurs ont dix ans", ["equipment"]),
    ("Les adhérents ne lisent plus nos courriels", ["communication"]),
    ("Savoir qui a payé sa cotisation", ["membership"]),
  ]
}
