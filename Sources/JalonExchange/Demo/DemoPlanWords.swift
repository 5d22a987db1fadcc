extension DemoStory {
  static let objectives = [
    "Que chacun retrouve un document sans demander", "Que les bénévoles s’écrivent sans se perdre",
    "Savoir qui vient, sans ressaisir trois fois", "Être joignables et visibles dans le quartier",
    "Que personne ne tienne seul les mots de passe", "Que la trésorière parte en vacances tranquille",
    "Accueillir les nouveaux avec des outils qu’ils connaissent",
  ]

  static let papers: [(text: String, reason: String)] = [
    ("le cahier de la permanence", "tout le monde y écrit, même ceux qui fuient l’écran"),
    ("les feuilles d’émargement", "on les signe debout, à l’entrée"),
    ("le planning du mur", "il se voit du couloir"),
  ]

  static let dropReasons = [
    "plus personne pour le porter", "une autre action y répond déjà", "le projet a changé au printemps",
  ]

  static let evidence = [
    "compte rendu du 12, dans le classeur partagé", "six personnes s’en servent chaque semaine",
    "https://exemple.org/guide-maison", "photo du tableau affichée au local",
    "la trésorière l’a montré au bureau",
  ]

  static let thanks = [
    "On ose demander, maintenant", "Plus lent que prévu, et c’était bien ainsi",
    "Le plus utile\u{A0}: se parler des outils", "Il reste du travail, mais on sait lequel",
  ]
}
