extension DemoKind {
  static let all = [youth, food, culture, music, sport, repair, social, nature, language, integration]

  private static let youth = DemoKind(
    sector: "009",
    names: [
      "Les P’tits Loups", "Foyer laïque", "Centre social", "Maison des jeunes", "Patronage laïque",
      "La Ribambelle",
      "Ludothèque L’Arbre à jeux", "Les Francas", "Accueil de loisirs La Marelle",
    ],
    networks: [
      "Ligue de l’enseignement", "Les Francas", "Fédération des centres sociaux", "Familles rurales",
    ],
    projects: [
      "Que chaque enfant du quartier ait un lieu pour grandir et jouer, quels que soient les moyens de sa famille",
      "Faire se rencontrer les générations autour du jeu, des devoirs et des fêtes du quartier",
      "Offrir aux adolescents un lieu à eux, où ils décident de ce qu’ils font",
    ],
    aims: [
      "Accueillir chaque enfant sans condition de ressources", "Associer les parents à la vie de la maison",
      "Donner aux jeunes une vraie place dans les décisions", "Ouvrir la maison à tout le quartier",
    ],
    singularities: [
      "Une ludothèque ouverte le dimanche, tenue par les parents à tour de rôle",
      "La moitié du conseil d’administration a moins de vingt-cinq ans",
      "Installée dans une ancienne école, partagée avec le club du troisième âge",
    ],
    needs: [
      ("Les inscriptions se font sur papier, on les ressaisit le soir à trois", ["membership"]),
      ("Les parents ne lisent plus les affiches, il faudrait les joindre autrement", ["communication"]),
    ])

  private static let food = DemoKind(
    sector: "020",
    names: [
      "Épicerie solidaire", "La Table ouverte", "Restos du quartier", "Banque alimentaire",
      "Le Panier partagé",
      "Cuisine de l’amitié", "Entraide et partage",
    ],
    networks: ["ANDES", "Secours populaire", "Banques alimentaires"],
    projects: [
      "Que personne du canton ne renonce à manger à sa faim, dans la dignité et le choix",
      "Une épicerie où l’on paie un peu, où l’on choisit, et où l’on reste boire un café",
    ],
    aims: [
      "Accueillir avec dignité", "Réduire le gaspillage des magasins voisins",
      "Créer du lien autour de la cuisine",
      "Orienter vers les droits",
    ],
    singularities: [
      "Les bénéficiaires tiennent la caisse un jour par semaine, à tour de rôle",
      "Un camion fait la tournée de onze villages sans commerce",
    ],
    needs: [
      ("Le stock est tenu de tête, on jette encore trop de yaourts", ["accounting"]),
      ("Les fiches des familles sont dans un classeur à la vue de tous", ["rgpd", "security"]),
    ])

  private static let culture = DemoKind(
    sector: "006",
    names: [
      "Compagnie du Fleuve", "Théâtre de poche", "Ciné-club", "Les Amis du livre",
      "Atelier d’arts plastiques",
      "Collectif La Friche", "Festival des Mots", "Radio Canal libre",
    ],
    networks: ["none", "Fédération des ciné-clubs", "Ligue de l’enseignement", "FNCTA"],
    projects: [
      "Que la création ait lieu ici, avec les habitants, et pas seulement pour eux",
      "Faire vivre un lieu où l’on vient voir, essayer et se tromper",
    ],
    aims: [
      "Jouer hors des murs, là où il n’y a pas de scène", "Garder des places à moins de cinq euros",
      "Transmettre la pratique amateur",
    ],
    singularities: [
      "Chaque spectacle est répété en public dans la salle des fêtes, soupe comprise",
      "Le bureau tourne chaque année, personne n’y reste plus de trois ans",
    ],
    needs: [
      (
        "La billetterie tient dans une boîte en fer, et nous voudrions garder la boîte mais pas le reste",
        ["membership"]
      ),
      ("Nos vidéos sont sur quatre disques durs, dont un en panne", ["collaboration", "equipment"]),
    ])

  private static let music = DemoKind(
    sector: "006",
    names: [
      "Harmonie municipale", "Chorale À cœur joie", "École de musique", "Fanfare", "Bagad", "Ensemble vocal",
    ],
    networks: ["none", "Confédération musicale de France", "À cœur joie"],
    projects: [
      "Apprendre à jouer ensemble avant de jouer bien", "Une musique de village où chacun a son pupitre",
    ],
    aims: [
      "Ouvrir l’école aux adultes débutants", "Jouer dans chaque quartier une fois l’an",
      "Prêter les instruments",
    ],
    singularities: [
      "Les partitions sont annotées à la main depuis 1931, personne ne veut les perdre",
      "Une classe d’éveil où les grands-parents apprennent avec leurs petits-enfants",
    ],
    needs: [
      ("Partager les partitions sans les photocopier cent fois", ["collaboration"]),
      ("Suivre les prêts d’instruments, il nous manque deux clarinettes", ["accounting"]),
    ])

  private static let sport = DemoKind(
    sector: "011",
    names: [
      "Union sportive", "Judo club", "Gymnastique volontaire", "Club de randonnée", "Amicale de pétanque",
      "Aviron club",
      "Handball club", "Sport et handicap",
    ],
    networks: ["UFOLEP", "Fédération française de la randonnée", "none", "FSGT"],
    projects: [
      "Du sport pour le plaisir et la santé, à tout âge et à tout niveau",
      "Que le handicap ne décide plus qui monte sur le tatami",
    ],
    aims: [
      "Accueillir les débutants de plus de cinquante ans", "Former des arbitres parmi les jeunes",
      "Tenir des prix bas",
    ],
    singularities: [
      "Les entraîneurs sont tous d’anciens licenciés du club, formés ici",
      "Une section mixte valides et non valides depuis quinze ans",
    ],
    needs: [
      ("Les certificats et les licences arrivent par cinq canaux différents", ["membership", "rgpd"]),
      ("Le planning des créneaux change chaque semaine, personne n’a le bon", ["collaboration"]),
    ])

  private static let repair = DemoKind(
    sector: "024",
    names: ["Recyclerie", "Atelier vélo", "Repair café", "Ressourcerie", "La Bricothèque", "Matériauthèque"],
    networks: ["Réseau des ressourceries", "L’Heureux Cyclage", "none"],
    projects: [
      "Réparer plutôt que jeter, et apprendre à le faire soi-même",
      "Donner une seconde vie aux objets et un premier emploi à ceux qui les réparent",
    ],
    aims: ["Détourner vingt tonnes par an de la déchèterie", "Apprendre à réparer", "Vendre à prix libre"],
    singularities: [
      "Un atelier réservé aux femmes le mercredi soir, né de leur demande",
      "Dans l’ancienne gare, avec un wagon qui sert de magasin",
    ],
    needs: [
      ("Peser et compter ce qui entre et sort, la région nous le demande", ["accounting"]),
      ("Une caisse simple que tous les bénévoles sachent ouvrir", ["equipment", "training"]),
    ])

  private static let social = DemoKind(
    sector: "018",
    names: [
      "Aide à domicile", "Les Aînés ruraux", "France Alzheimer", "Maison des aidants",
      "Entraide du troisième âge",
      "Amicale des donneurs de sang",
    ],
    networks: ["ADMR", "Générations mouvement", "Una", "none"],
    projects: [
      "Vieillir chez soi entouré, et soulager ceux qui entourent",
      "Qu’aucun aidant ne reste seul avec ses questions",
    ],
    aims: ["Rompre l’isolement", "Former les aidants", "Garder une présence dans chaque commune"],
    singularities: [
      "Quarante bénévoles de plus de soixante-dix ans, qui se téléphonent chaque matin",
      "Une permanence dans la camionnette du boulanger, deux fois par semaine",
    ],
    needs: [
      ("Les plannings des intervenantes changent la veille, par téléphone seulement", ["collaboration"]),
      (
        "Beaucoup de nos bénévoles n’ont pas d’adresse électronique et n’en veulent pas",
        ["training", "other"]
      ),
    ])

  private static let nature = DemoKind(
    sector: "024",
    names: [
      "Jardin partagé", "Les Amis des oiseaux", "Bretagne vivante", "Collectif zéro déchet",
      "Les Sentiers du bocage",
      "Rivière propre",
    ],
    networks: ["France nature environnement", "none", "Réseau des jardins partagés"],
    projects: [
      "Faire pousser ensemble, sur un terrain que la ville avait oublié",
      "Connaître la rivière pour la défendre, saison après saison",
    ],
    aims: ["Observer et faire savoir", "Ouvrir le jardin aux écoles", "Peser dans les décisions locales"],
    singularities: [
      "Les relevés d’oiseaux sont tenus sans interruption depuis 1978, sur des carnets",
      "Le jardin n’a pas de clôture et n’en aura pas\u{A0}: c’est écrit dans les statuts",
    ],
    needs: [
      ("Saisir les observations sur le terrain, parfois sans réseau", ["equipment"]),
      ("Se répartir l’arrosage de l’été sans un message de quarante réponses", ["collaboration"]),
    ])

  private static let language = DemoKind(
    sector: "015",
    names: [
      "Lire et faire lire", "Université du temps libre", "Aide aux devoirs", "Savoirs partagés",
      "Les Mots à la bouche",
      "Atelier de français",
    ],
    networks: ["Ligue de l’enseignement", "UDAF", "none"],
    projects: [
      "Que lire, écrire et compter ne soient plus une barrière dans notre ville",
      "Apprendre à tout âge, avec des gens qui savent et d’autres qui apprennent",
    ],
    aims: [
      "Accompagner chaque apprenant à son rythme", "Former les bénévoles",
      "Aller vers ceux qui ne viennent pas",
    ],
    singularities: [
      "Les apprenants d’hier tiennent l’accueil d’aujourd’hui, dans leur langue",
      "Les cours ont lieu à la laverie, là où les gens attendent déjà",
    ],
    needs: [
      ("Suivre les présences sans en faire un contrôle", ["rgpd", "membership"]),
      ("Des tablettes que l’on puisse prêter sans trembler", ["equipment", "training"]),
    ])

  private static let integration = DemoKind(
    sector: "030",
    names: [
      "Régie de quartier", "Chantier d’insertion L’Élan", "Mobilité solidaire", "Couveuse d’activités",
      "Tremplin emploi",
      "Garage associatif",
    ],
    networks: ["Coorace", "CNLRQ", "Fédération des entreprises d’insertion"],
    projects: [
      "Retrouver un travail par le travail, à son pas",
      "Que l’absence de permis ne ferme plus la porte d’un emploi",
    ],
    aims: ["Accompagner chaque salarié vers la suite", "Former sur le poste", "Peser moins sur les aides"],
    singularities: [
      "Les salariés en insertion siègent au conseil d’administration avec droit de vote",
      "Le garage prête des voitures à deux euros par jour pour les embauches de nuit",
    ],
    needs: [
      ("Trois logiciels pour suivre les mêmes personnes, aucun ne parle aux autres", ["accounting", "rgpd"]),
      ("Les salariés n’ont que leur téléphone, nos formulaires sont faits pour un grand écran", ["website"]),
    ])
}
