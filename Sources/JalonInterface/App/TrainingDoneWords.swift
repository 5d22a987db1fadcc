import JalonCore

extension DoneWords {
  /// What is done for trainings and pools, in words.
  static let ofTrainings: [String: Localized] = [
    "attachment.add": Localized(fr: "Fichier joint", en: "File attached"),
    "attachment.remove": Localized(fr: "Fichier retiré", en: "File taken away"),
    "training.plan": Localized(fr: "Formation prévue", en: "Training planned"),
    "training.update": Localized(fr: "Formation complétée", en: "Training completed"),
    "training.session": Localized(fr: "Demi-journée prévue", en: "Half-day planned"),
    "training.move": Localized(fr: "Demi-journée déplacée", en: "Half-day moved"),
    "training.cancel": Localized(fr: "Demi-journée annulée", en: "Half-day cancelled"),
    "training.enrol": Localized(fr: "Participant inscrit", en: "Participant enrolled"),
    "training.leave": Localized(fr: "Abandon noté", en: "Recorded that someone gave up"),
    "training.goal": Localized(fr: "Objectif de formation fixé", en: "Learning goal set"),
    "training.need": Localized(fr: "Besoin de formation analysé", en: "Training need analysed"),
    "training.agree": Localized(fr: "Convention notée", en: "Agreement recorded"),
    "training.position": Localized(fr: "Participant positionné", en: "Participant placed"),
    "training.invite": Localized(fr: "Convocation notée", en: "Invitation recorded"),
    "training.adjust": Localized(fr: "Aménagement noté", en: "Adjustment recorded"),
    "training.attend": Localized(fr: "Présence notée", en: "Attendance recorded"),
    "training.incident": Localized(fr: "Aléa noté", en: "Incident recorded"),
    "training.assess": Localized(fr: "Acquis évalué", en: "Learning assessed"),
    "training.opinion": Localized(fr: "Avis recueilli", en: "Opinion recorded"),
    "training.certify": Localized(fr: "Attestation établie", en: "Certificate made"),
    "training.complain": Localized(fr: "Réclamation notée", en: "Complaint recorded"),
    "training.improve": Localized(fr: "Amélioration décidée", en: "Improvement decided on"),
    "training.settle": Localized(fr: "Réponse notée", en: "Answer recorded"),
    "training.exempt": Localized(fr: "Pièce dite non applicable", en: "Piece said not to apply"),
    "training.declare": Localized(
      fr: "Dossier de preuves déclaré complet", en: "Evidence file declared complete"),
    "training.reopen": Localized(fr: "Dossier de preuves rouvert", en: "Evidence file reopened"),
    "pool.open": Localized(fr: "Groupement ouvert", en: "Pool opened"),
    "pool.update": Localized(fr: "Groupement modifié", en: "Pool changed"),
    "pool.close": Localized(fr: "Groupement clos", en: "Pool closed"),
    "pool.join": Localized(fr: "Groupement rejoint", en: "Pool joined"),
    "pool.share": Localized(fr: "Part réglée", en: "Share settled"),
    "pool.leave": Localized(fr: "Groupement quitté", en: "Pool left"),
  ]
}
