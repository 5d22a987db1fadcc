import JalonCore

/// What can be done with a training: what is said of it, what happens in it, what proves it.
enum TrainingKeys {
  static let actions: [Action] = main + facts + TrainingState.moves.actions

  private static let main: [Action] = [
    Action(
      .trainingOpen, in: .training, keys: ["Enter"], hint: 100,
      fr: ("compléter", "Mène à ce qui manque\u{A0}: la pièce, la présence, l’évaluation où l’on est."),
      en: ("complete", "Leads to what is missing: the piece, the attendance, the assessment where one is.")),
    Action(
      .trainingPresent, in: .training, keys: ["P"], hint: 92,
      fr: (
        "tous présents",
        "Note présents, pour la demi-journée, tous ceux dont rien n’est noté, formateur compris."
      ),
      en: (
        "all present",
        "Records as present, for the half-day, all of whom nothing is recorded, the trainer too."
      )),
    Action(
      .trainingAttend, in: .training, keys: ["v"],
      fr: ("présence", "Note si quelqu’un était là."),
      en: ("attendance", "Records whether someone was there.")),
    Action(
      .trainingEnrol, in: .training, keys: ["a"], hint: 84,
      fr: ("inscrire", "Inscrit quelqu’un à la formation."), en: ("enrol", "Enrols someone in the training.")),
    Action(
      .trainingSession, in: .training, keys: ["s"], hint: 82,
      fr: ("demi-journée", "Prévoit une demi-journée."), en: ("half-day", "Plans a half-day.")),
    Action(
      .trainingGoal, in: .training, keys: ["o"], hint: 80,
      fr: ("objectif", "Fixe un objectif\u{A0}: verbe, critère, moyen."),
      en: ("goal", "Sets a learning goal: verb, criterion, method.")),
    Action(
      .trainingMove, in: .training, keys: ["d"], hint: 72,
      fr: ("déplacer", "Déplace la demi-journée, avec la raison."),
      en: ("move", "Moves the half-day, with the reason.")),
    Action(
      .trainingAssess, in: .training, keys: ["r"], hint: 74,
      fr: ("évaluer", "Dit si un participant a atteint un objectif."),
      en: ("assess", "Says whether a participant reached a goal.")),
    Action(
      .trainingEdit, in: .training, keys: ["e"], hint: 70,
      fr: ("corriger", "Corrige ou complète ce qui est dit de la formation."),
      en: ("edit", "Corrects or completes what is said of the training.")),
    Action(
      .trainingDrop, in: .training, keys: ["x"], hint: 66,
      fr: (
        "retirer",
        "Pièce sans objet, demi-journée annulée, participant qui renonce ou fichier retiré, selon la ligne."
      ),
      en: (
        "take away",
        "Piece that does not apply, half-day cancelled, participant who gives up or file taken away, by the line."
      )),
    Action(
      .trainingLock, in: .training, keys: ["L"], hint: 96,
      fr: ("verrouiller", "Déclare le dossier de preuves complet et le verrouille."),
      en: ("lock", "Declares the evidence file complete and locks it.")),
    Action(
      .trainingReopen, in: .training, keys: ["O"], hint: 94,
      fr: ("rouvrir", "Rouvre le dossier de preuves dans une nouvelle version, avec la raison."),
      en: ("reopen", "Takes the evidence file up again as a new version, with the reason.")),
    Action(
      .trainingExport, in: .training, keys: ["E"], hint: 76,
      fr: (
        "dossier d’audit", "Écrit le dossier pour l’auditeur\u{A0}: index, tableaux, fichiers et empreintes."
      ),
      en: ("audit folder", "Writes the folder for the auditor: index, tables, files and fingerprints.")),
    Action(
      .trainingCase, in: .training, keys: ["D"],
      fr: ("dossier", "Va au dossier de l’association."), en: ("case", "Goes to the association’s case.")),
  ]

  private static let facts: [Action] = [
    Action(
      .trainingNeed, in: .training, keys: ["f b"],
      fr: ("besoin", "Note l’analyse du besoin."), en: ("need", "Records the analysis of the need.")),
    Action(
      .trainingAgree, in: .training, keys: ["f c"],
      fr: ("convention", "Note la convention ou le contrat signé."),
      en: ("agreement", "Records the convention or contract that was signed.")),
    Action(
      .trainingPosition, in: .training, keys: ["f p"],
      fr: ("positionner", "Note où en est un participant à l’entrée."),
      en: ("place", "Records where a participant stands at the beginning.")),
    Action(
      .trainingInvite, in: .training, keys: ["f i"],
      fr: ("convoquer", "Note la convocation envoyée."),
      en: ("invite", "Records the invitation that was sent.")),
    Action(
      .trainingAdjust, in: .training, keys: ["f m"],
      fr: ("aménagement", "Note ce qui est aménagé pour un participant, et rien de sa santé."),
      en: ("adjustment", "Records what is adjusted for a participant, and nothing of their health.")),
    Action(
      .trainingIncident, in: .training, keys: ["f a"],
      fr: ("aléa", "Note un aléa ou une adaptation."),
      en: ("incident", "Records an incident or an adaptation.")),
    Action(
      .trainingOpinion, in: .training, keys: ["f s"],
      fr: ("satisfaction", "Recueille un avis, à chaud ou à froid."),
      en: ("satisfaction", "Records an opinion, at once or later on.")),
    Action(
      .trainingCertify, in: .training, keys: ["f t"],
      fr: ("attestation", "Établit l’attestation d’un participant."),
      en: ("certificate", "Makes the certificate of a participant.")),
    Action(
      .trainingComplain, in: .training, keys: ["f r"],
      fr: ("réclamation", "Note une réclamation."), en: ("complaint", "Records a complaint.")),
    Action(
      .trainingImprove, in: .training, keys: ["f n"],
      fr: ("amélioration", "Décide une amélioration."), en: ("improvement", "Decides on an improvement.")),
    Action(
      .trainingSettle, in: .training, keys: ["f v"],
      fr: ("répondre", "Répond à une réclamation, ou vérifie une amélioration."),
      en: ("answer", "Answers a complaint, or checks an improvement.")),
    Action(
      .trainingExempt, in: .training, keys: ["f x"],
      fr: ("sans objet", "Dit qu’une pièce ne s’applique pas, avec la raison."),
      en: ("not applicable", "Says that a piece does not apply, with the reason.")),
    Action(
      .trainingAttach, in: .training, keys: ["f f"],
      fr: (
        "joindre un fichier", "Joint un fichier à la ligne où l’on est\u{A0}: feuille signée, convention…"
      ),
      en: ("attach a file", "Attaches a file to the line where one is: signed sheet, agreement…")),
  ]
}

extension ActionID {
  static let trainingOpen: ActionID = "training.open"
  static let trainingPresent: ActionID = "training.allPresent"
  static let trainingAttend: ActionID = "training.attend"
  static let trainingEnrol: ActionID = "training.enrol"
  static let trainingSession: ActionID = "training.session"
  static let trainingGoal: ActionID = "training.goal"
  static let trainingMove: ActionID = "training.move"
  static let trainingAssess: ActionID = "training.assess"
  static let trainingEdit: ActionID = "training.edit"
  static let trainingDrop: ActionID = "training.takeAway"
  static let trainingLock: ActionID = "training.lock"
  static let trainingReopen: ActionID = "training.reopen"
  static let trainingExport: ActionID = "training.export"
  static let trainingCase: ActionID = "training.case"
  static let trainingNeed: ActionID = "training.need"
  static let trainingAgree: ActionID = "training.agree"
  static let trainingPosition: ActionID = "training.position"
  static let trainingInvite: ActionID = "training.invite"
  static let trainingAdjust: ActionID = "training.adjust"
  static let trainingIncident: ActionID = "training.incident"
  static let trainingOpinion: ActionID = "training.opinion"
  static let trainingCertify: ActionID = "training.certify"
  static let trainingComplain: ActionID = "training.complain"
  static let trainingImprove: ActionID = "training.improve"
  static let trainingSettle: ActionID = "training.settle"
  static let trainingExempt: ActionID = "training.exempt"
  static let trainingAttach: ActionID = "training.attach"
}
