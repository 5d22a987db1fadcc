import JalonCore

/// An action that an invented association may plan.
struct DemoIdea {
  var title: String
  let mode: PlanAction.Mode
  var flags: [Question.Flag] = []
  /// Euros.
  var cost: ClosedRange<Int>?
  /// Comes before the others.
  var isFirst = false
  var recommendation: String?
  /// What is shared where it is done with others.
  var tool: DemoTool?

  /// What every plan needs: time between people.
  static let meeting = DemoIdea(
    title: "Un café des outils, le premier jeudi du mois", mode: .support, flags: [.human], isFirst: true)

  private static let levelling = [
    DemoIdea(
      title: "Des binômes qui s’entraident, choisis par les moins à l’aise", mode: .knowledge,
      flags: [.human, .levellingUp], isFirst: true),
    DemoIdea(
      title: "Deux séances d’entraide avant chaque nouveauté", mode: .knowledge,
      flags: [.human, .levellingUp],
      isFirst: true),
  ]

  private static let others = [
    DemoIdea(title: "Ranger ensemble le dossier partagé", mode: .support, flags: [.human]),
    DemoIdea(
      title: "Remplacer deux ordinateurs de l’accueil par du reconditionné", mode: .equipment, cost: 180...640
    ),
    DemoIdea(
      title: "Choisir un agenda commun avec les associations voisines", mode: .equipment, flags: [.poolable],
      cost: 0...120, tool: .agenda),
    DemoIdea(title: "Sauvegarder la compta sur un disque gardé chez la secrétaire", mode: .support),
    DemoIdea(title: "Écrire la liste des accès, et la confier à deux personnes", mode: .support),
    DemoIdea(
      title: "Une formation courte au tableur avec la fédération", mode: .knowledge, flags: [.poolable],
      cost: 90...450, tool: .training),
    DemoIdea(title: "Refaire la page d’accueil avec les mots des adhérents", mode: .support),
    DemoIdea(
      title: "Demander les tarifs solidaires des logiciels", mode: .support, flags: [.solidarity],
      cost: 10...90),
    DemoIdea(title: "Trier les fichiers d’adhérents trop anciens", mode: .support, recommendation: "RGP-3/1"),
    DemoIdea(title: "Une lettre courte chaque mois, à trois voix", mode: .support),
    DemoIdea(
      title: "Un outil de réservation simple pour la salle", mode: .equipment, flags: [.poolable],
      cost: 60...300, tool: .booking),
    DemoIdea(
      title: "Montrer le second facteur à chacun, téléphone en main", mode: .knowledge, flags: [.human],
      recommendation: "SEC-2/1"),
  ]

  /// Stands under an objective that nothing else serves.
  static let small = DemoIdea(title: "Un point à chaque réunion de bureau", mode: .support, flags: [.human])

  /// Some ideas for a plan; a whole one begins with people.
  ///
  /// - Parameter count: how many there are at least; beyond what anybody thinks of, they come again.
  static func chosen(isWhole: Bool, atLeast count: Int, _ random: inout DemoRandom) -> [DemoIdea] {
    let first = isWhole || random.chance(60) ? [meeting, random.pick(levelling)] : []
    var chosen = first + random.some(random.number(isWhole ? 3...7 : 1...5), of: others)
    var round = 2
    while chosen.count < count {
      for var idea in others.prefix(count - chosen.count) {
        idea.title += " (\(round))"
        chosen.append(idea)
      }
      round += 1
    }
    return chosen
  }
}
