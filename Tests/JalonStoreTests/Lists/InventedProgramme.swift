import JalonCore

@testable import JalonStore

/// A programme of rows made at random from a seed, written straight into the tables that lists read.
struct InventedProgramme {
  let today = Day(number: 20_700)
  var advisers: [(id: Int64, name: String)] = []
  var associations: [InventedAssociation] = []
  var cases: [InventedCase] = []

  static let words = [
    "Œuvre", "amicale", "Foyer", "rural", "zèbre", "l’Été", "sport", "club", "des", "Arts", "Solidarité",
    "accueil",
  ]
  static let cities = ["Le Havre", "Saint-Denis", "Paris", "L’Haÿ-les-Roses", "Saint-Étienne"]
  static let sectors = ["006", "011", "cirque social", "020", "culture et pratiques artistiques"]
  static let networks = [
    "Familles rurales", "none", "Ligue de l’enseignement", "FAMILLES RURALES", "Familles rurales du Lot",
  ]
  static let tags = ["urgent", "Été 2026", "100 %", "a_b"]

  init(associations count: Int, cases caseCount: Int, seed: UInt64 = 1) {
    var dice = Dice(state: seed)
    let names = ["Amélie Roux-Martin", "Bruno Le Goff", "Zoé Martin", "amélie roux"]
    advisers = names.enumerated().map { (Int64($0.offset + 1), $0.element) }
    for id in 1...Int64(count) {
      let name = (0...dice.below(3)).map { _ in dice.pick(Self.words) }.joined(separator: " ")
      associations.append(
        InventedAssociation(
          id: id, name: name, rna: dice.once(in: 3) ? nil : "W75" + String(1_000_000 + id),
          department: dice.maybe(["75", "2A", "971", "69"]), city: dice.maybe(Self.cities),
          sector: dice.maybe(Self.sectors), network: dice.maybe(Self.networks)))
      if dice.once(in: 20) { associations[associations.count - 1].isMerged = true }
    }
    var busy: Set<Int64> = []
    for id in 1...Int64(max(1, caseCount)) where caseCount > 0 {
      let association = dice.pick(associations)
      let isOpen = !busy.contains(association.id) && !dice.once(in: 4)
      if isOpen { busy.insert(association.id) }
      cases.append(invent(id, of: association, isOpen: isOpen, &dice))
    }
  }

  private func invent(
    _ id: Int64, of association: InventedAssociation, isOpen: Bool, _ dice: inout Dice
  ) -> InventedCase {
    let opened = today - dice.below(400)
    let day = today + dice.below(40) - 20
    var past = InventedPast.of(opened, isOpen: isOpen, until: today, &dice)
    // Some are shared, for a while or for good.
    if id % 4 == 0 {
      let other = advisers[Int(id / 4) % advisers.count]
      past.shares = [.init(with: other.name, until: id % 3 == 0 ? nil : today + Int(id % 9) - 4)]
    }
    return InventedCase(
      id: id, association: association, adviser: dice.pick(advisers),
      stage: isOpen ? dice.pick(Path.standard.stages).id : .closed,
      status: isOpen ? dice.pick([.open, .open, .paused]) : .closed, openedOn: opened,
      lastExchangeOn: dice.once(in: 3) ? nil : opened + dice.below(60),
      nextFollowUp: dice.once(in: 3) ? nil : DayTime(day, minute: dice.once(in: 2) ? nil : dice.below(1440)),
      score: dice.once(in: 3) ? nil : dice.below(1001),
      tags: dice.once(in: 2) ? [] : [dice.pick(Self.tags), dice.pick(Self.tags)],
      notes: dice.once(in: 2) ? [] : [[dice.pick(["besoin", "rural"]), "urgent"], ["foyer"]],
      plan: plan(&dice), pools: Self.tools.indices.filter { _ in dice.once(in: 9) },
      trainings: Self.titles.filter { _ in dice.once(in: 7) }, past: past)
  }

  private func plan(_ dice: inout Dice) -> InventedPlan {
    guard !dice.once(in: 3) else { return InventedPlan() }
    var plan = InventedPlan()
    plan.flags = ActionFlags(Question.Flag.allCases.filter { _ in dice.once(in: 3) })
    guard !dice.once(in: 3) else { return plan }
    plan.isOpen = true
    plan.due = dice.once(in: 4) ? nil : today + dice.below(60) - 30
    plan.owners = (0..<dice.below(3)).map { _ in dice.pick(Self.owners) }
    return plan
  }

  static let tools = ["Agenda commun", "Réservation de salles en ligne", "Comptabilité"]
  static let titles = ["Le tableur sans peur", "Des mots de passe qui tiennent", "Ranger à plusieurs"]
  static let owners = ["Odile Le Goff", "Zoé Martin", "le voisin d’Odile"]

  /// The case shown beside an association in the register: the open one, or else the latest.
  func caseShown(_ association: Int64) -> InventedCase? {
    let own = cases.filter { $0.association.id == association }
    return own.first { $0.status != .closed } ?? own.max { $0.id < $1.id }
  }
}
