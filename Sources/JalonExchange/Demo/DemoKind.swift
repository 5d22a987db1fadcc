/// A family of invented associations: how they are called, and what such an association says of itself.
struct DemoKind {
  let sector: String
  let names: [String]
  let networks: [String]
  let projects: [String]
  let aims: [String]
  let singularities: [String]
  let needs: [(text: String, topics: [String])]

  /// Needs that any association may have.
  static let commonNeeds: [(text: String, topics: [String])] = [
    (
      "Nos fichiers sont sur l’ordinateur de la trésorière, et quand elle part en vacances plus rien n’avance",
      [
        "collaboration"
      ]
    ),
    (
      "On a peur de se faire pirater la boîte mail, c’est déjà arrivé à une association voisine", ["security"]
    ),
    ("Le site date de 2014 et personne ne sait plus le mot de passe", ["website", "communication"]),
    ("Pouvoir faire nos réunions de bureau à distance l’hiver", ["telework", "collaboration"]),
    ("On nous parle du RGPD, mais nous ne savons pas par quoi commencer", ["rgpd"]),
    ("Deux bénévoles sur dix savent se servir du tableur, les autres n’osent pas", ["training"]),
    ("Trois vieux ordinateurs pour sept personnes, dont un qui ne s’allume plus", ["equipment"]),
    ("Envoyer la lettre d’information sans finir dans les indésirables", ["communication"]),
    ("Suivre les adhésions sans tout recopier deux fois", ["membership"]),
    ("La comptabilité est dans un cahier, la subvention demande un fichier", ["accounting"]),
    (
      "Savoir si l’intelligence artificielle peut nous aider pour les comptes rendus, sans y perdre nos données",
      ["ai"]
    ),
    ("Que chacun retrouve le bon document sans appeler la présidente", ["collaboration"]),
  ]
}
