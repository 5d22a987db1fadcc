import JalonCore

extension MemoryProgramme {
  static let today = Day(iso: "2026-11-22") ?? Day(number: 0)
  static let adviser = "Amélie Lefèvre"
  static let lead = "Nadia Benali"

  /// A programme that nobody has used yet.
  static func empty() -> MemoryProgramme {
    MemoryProgramme(advisers: [(lead, .lead), (adviser, .adviser), ("Bruno N’Diaye", .adviser)])
  }

  /// Fourteen invented associations, most with a case, at every kind of stage.
  static func sample() throws -> MemoryProgramme {
    let programme = empty()
    for entry in SampleEntry.all { try programme.enter(entry) }
    return programme
  }

  /// Many associations with a case each: enough for a window of rows to move over.
  static func long(_ count: Int) throws -> MemoryProgramme {
    let programme = empty()
    for number in 1...count {
      let digits = String(number)
      let name = "Association " + String(repeating: "0", count: 4 - digits.count) + digits
      try programme.enter(SampleEntry(name, "Rennes", "35", stage: "accueil", opened: 10))
    }
    return programme
  }

  private func enter(_ entry: SampleEntry) throws {
    var facts = AssociationFacts()
    facts.city = entry.city
    facts.department = entry.department
    facts.rna = entry.rna
    facts.siren = entry.siren
    facts.sector = entry.sector
    let opened = Moment(noonOf: Self.today - entry.opened)
    let association = try perform(
      RegisterAssociation(name: entry.name, facts: facts), as: Self.lead, at: opened, expect: nil)
    guard let id = association.id, let stage = entry.stage else { return }
    let begun: Receipt
    if stage == "accueil" {
      begun = try perform(
        OpenCase(association: id, adviser: entry.adviser), as: Self.lead, at: opened, expect: nil)
    } else {
      begun = try perform(
        TakeOverCase(association: id, stage: stage, adviser: entry.adviser, reason: "suivi avant Jalon"),
        as: Self.lead, at: opened, expect: nil)
    }
    guard let caseID = begun.caseID else { return }
    if let days = entry.lastExchange {
      var exchange = RecordExchange(
        case: .id(caseID), on: Self.today - days, kind: .call, minutes: 40, summary: "Point d’étape.")
      exchange.nextOn = entry.next.map { DayTime(Self.today + $0) }
      _ = try perform(exchange, as: Self.lead, at: Moment(noonOf: Self.today - days), expect: nil)
    }
    let now = Moment(noonOf: Self.today)
    if entry.isPaused {
      _ = try perform(PauseCase(case: .id(caseID), reason: "congés"), as: Self.lead, at: now, expect: nil)
    }
    if entry.isClosed {
      _ = try perform(
        CloseCase(case: .id(caseID), outcome: .redirected, reason: "vers le réseau"), as: Self.lead, at: now,
        expect: nil)
    }
  }
}

/// One invented association, and how far its case is.
struct SampleEntry {
  let name: String
  let city: String
  let department: String
  var rna: String?
  var siren: String?
  var sector: String?
  var stage: StageID?
  var adviser = MemoryProgramme.adviser
  /// Days ago.
  var opened = 24
  var lastExchange: Int?
  /// Days from now.
  var next: Int?
  var isPaused = false
  var isClosed = false

  init(
    _ name: String, _ city: String, _ department: String, rna: String? = nil, siren: String? = nil,
    sector: String? = nil, stage: StageID? = nil, adviser: String = MemoryProgramme.adviser, opened: Int = 24,
    lastExchange: Int? = nil, next: Int? = nil, isPaused: Bool = false, isClosed: Bool = false
  ) {
    (self.name, self.city, self.department) = (name, city, department)
    (self.rna, self.siren, self.sector) = (rna, siren, sector)
    (self.stage, self.adviser, self.opened) = (stage, adviser, opened)
    (self.lastExchange, self.next) = (lastExchange, next)
    (self.isPaused, self.isClosed) = (isPaused, isClosed)
  }

  static let all: [SampleEntry] = [
    SampleEntry(
      "Les P’tits Loups de l’Étoile laïque", "Rennes", "35", rna: "W353012345", siren: "389486242",
      sector: "015", stage: "plan", lastExchange: 24, next: 1),
    SampleEntry(
      "Recyclerie du canal d’Ille", "Betton", "35", rna: "W353004711", stage: "plan", opened: 9,
      lastExchange: 9, next: 20),
    SampleEntry(
      "Épicerie solidaire de Maurepas", "Rennes", "35", stage: "plan", opened: 61, lastExchange: 58),
    SampleEntry(
      "Harmonie municipale d’Arles", "Arles", "13", sector: "006", stage: "diagnostic",
      adviser: "Bruno N’Diaye", opened: 40, lastExchange: 12, next: 0),
    SampleEntry(
      "Amicale des anciens élèves du lycée Chateaubriand", "Rennes", "35", stage: "accueil", opened: 3),
    SampleEntry(
      "Club d’échecs de Fougères", "Fougères", "35", stage: "engagement", opened: 18, lastExchange: 18,
      next: -4),
    SampleEntry("Radio Canut", "Lyon", "69", stage: "deploiement", opened: 142, lastExchange: 30, next: 8),
    SampleEntry(
      "Théâtre de l’Œuvre ouverte", "Nantes", "44", stage: "bilan", opened: 33, lastExchange: 5, next: 3),
    SampleEntry(
      "Secours alimentaire du Léon", "Morlaix", "29", stage: "restitution", opened: 11, lastExchange: 11,
      isPaused: true),
    SampleEntry(
      "Jardins partagés de Villejean", "Rennes", "35", stage: "preparation", opened: 75, lastExchange: 40,
      next: 41),
    SampleEntry(
      "Handisport Ille-et-Vilaine", "Rennes", "35", stage: "accueil", opened: 80, lastExchange: 50,
      isClosed: true),
    SampleEntry("Bibliothèque pour tous", "Vitré", "35", rna: "W354001122"),
    SampleEntry("Œuvres sociales de l’Oust", "Redon", "35"),
    SampleEntry("Zumba & Cie", "Saint-Malo", "35", sector: "011"),
  ]
}
