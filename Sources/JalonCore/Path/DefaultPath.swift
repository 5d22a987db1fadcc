extension Path {
  /// The path that ships with Jalon, version 1.
  public static let standard = Path(
    name: Localized(fr: "Parcours Jalon, version 1", en: "Jalon path, version 1"),
    stages: [welcome, commitment, diagnosis, feedback, plan, preparation, deployment, review])

  private static func must(_ id: String, _ fr: String, _ en: String, _ threshold: Int? = nil) -> ConditionSpec
  {
    ConditionSpec(id: id, label: Localized(fr: fr, en: en), waivable: false, threshold: threshold)
  }

  private static func should(_ id: String, _ fr: String, _ en: String, _ threshold: Int? = nil)
    -> ConditionSpec
  {
    ConditionSpec(id: id, label: Localized(fr: fr, en: en), waivable: true, threshold: threshold)
  }

  private static let welcome = Stage(
    id: "accueil", label: Localized(fr: "Accueil", en: "Welcome"),
    purpose: Localized(
      fr: "Est-ce pour nous, et de quoi s’agit-il ?", en: "Is it for us, and what is it about?"),
    usualDays: 7...14,
    conditions: [
      must("accueil.eligibilityDecided", "Éligibilité décidée", "Eligibility decided"),
      must(
        "accueil.needInOwnWords", "Un besoin, avec les mots de l’association",
        "A need, in the association’s own words", 1),
      should("accueil.noticeGiven", "Notice d’information remise", "Information notice given"),
    ])

  private static let commitment = Stage(
    id: "engagement", label: Localized(fr: "Engagement", en: "Commitment"),
    purpose: Localized(
      fr: "Les bonnes personnes à bord, autour du projet associatif",
      en: "The right people on board, around the associative project"),
    usualDays: 14...21,
    conditions: [
      must(
        "engagement.mainReferent", "Un référent principal joignable", "A main referent who can be reached"),
      should("engagement.substitute", "Un suppléant", "A substitute"),
      should("engagement.sponsor", "Un parrain au bureau", "A sponsor from the board"),
      must("engagement.projectDescribed", "Projet associatif décrit", "Associative project described"),
      must("engagement.aim", "Une finalité au moins", "At least one aim", 1),
      should(
        "engagement.singularity", "Ce qui est propre à cette association",
        "What is particular to this association", 40),
      should(
        "engagement.context", "Secteur, salariés et réseau renseignés",
        "Sector, employees and network recorded"),
      should("engagement.listening", "Un temps d’écoute", "A listening exchange", 30),
    ])

  private static let diagnosis = Stage(
    id: "diagnostic", label: Localized(fr: "Diagnostic", en: "Diagnostic"),
    purpose: Localized(
      fr: "Connaître la situation, avec les personnes concernées",
      en: "Know the situation, with those concerned"),
    usualDays: 14...28,
    conditions: [
      must("diagnostic.closed", "Un diagnostic clos", "A closed diagnostic"),
      should("diagnostic.dimensions", "Assez de dimensions évaluées", "Enough dimensions evaluated", 6),
      should("diagnostic.participants", "Plusieurs participants", "Several participants", 2),
      should(
        "diagnostic.unknownsOwned", "Chaque « ne sait pas » est suivi", "Every “don’t know” is followed up"),
    ])

  private static let feedback = Stage(
    id: "restitution", label: Localized(fr: "Restitution", en: "Feedback"),
    purpose: Localized(fr: "S’accorder sur ce qui compte", en: "Agree on what matters"),
    usualDays: 7...14,
    conditions: [
      must("restitution.meeting", "Réunion de restitution", "Feedback meeting", 2),
      must("restitution.prioritiesDecided", "Priorités décidées", "Priorities decided"),
      should("restitution.remark", "Une remarque de l’association", "A remark by the association", 1),
    ])

  private static let plan = Stage(
    id: "plan", label: Localized(fr: "Plan", en: "Plan"),
    purpose: Localized(fr: "Construire la feuille de route ensemble", en: "Build the roadmap together"),
    usualDays: 21...28,
    conditions: [
      must("plan.objective", "Un objectif au moins", "At least one objective", 1),
      must(
        "plan.everyObjectiveHasAim", "Chaque objectif sert une finalité", "Each objective serves an aim"),
      must("plan.actionsComplete", "Actions complètes", "Actions complete"),
      should("plan.human", "Du temps d’échange humain", "Time for human exchange", 30),
      should("plan.pooling", "Mutualisation envisagée", "Pooling considered"),
      should("plan.levellingUp", "Mise à niveau avant les outils", "Levelling up before tools"),
      should("plan.singular", "Une action propre à cette association", "An action of this association’s own"),
      should("plan.aimsCovered", "Chaque finalité est servie", "Each aim is served"),
      must("plan.associationValidates", "Validé par l’association", "Validated by the association"),
      must("plan.leadValidates", "Validé par un responsable", "Validated by a lead"),
    ])

  private static let preparation = Stage(
    id: "preparation", label: Localized(fr: "Préparation", en: "Preparation"),
    purpose: Localized(fr: "D’abord les personnes et les moyens", en: "People and means first"),
    usualDays: 30...61,
    conditions: [
      should("preparation.levellingUp", "Mise à niveau commencée", "Levelling up under way"),
      should("preparation.equipmentDecided", "Équipement décidé", "Equipment decided"),
      should("preparation.budget", "Coûts décidés", "Costs decided"),
      should("preparation.toolChoice", "Choix d’outil expliqué", "Tool choice explained"),
    ])

  private static let deployment = Stage(
    id: "deploiement", label: Localized(fr: "Déploiement", en: "Deployment"),
    purpose: Localized(fr: "Faire, à petits pas", en: "Do it in small steps"),
    usualDays: 91...274,
    conditions: [
      must("deploiement.actionsSettled", "Actions menées à terme", "Actions settled", 80),
      should("deploiement.noLate", "Rien en retard", "Nothing late"),
      should("deploiement.presence", "Un échange récent", "A recent exchange", 45),
      should("deploiement.smallSteps", "De petits pas", "Small steps", 5),
    ])

  private static let review = Stage(
    id: "bilan", label: Localized(fr: "Bilan", en: "Review"),
    purpose: Localized(fr: "Mesurer, et passer la main", en: "Measure, and let go"),
    usualDays: 30...61,
    conditions: [
      must("bilan.secondDiagnostic", "Un second diagnostic clos", "A second closed diagnostic"),
      should("bilan.comparisonRead", "Comparaison lue ensemble", "Comparison read together"),
      should("bilan.satisfaction", "Satisfaction recueillie", "Satisfaction recorded"),
      must("bilan.handover", "Passage de relais", "Handover"),
    ])
}
