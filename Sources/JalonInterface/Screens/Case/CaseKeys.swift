/// What can be done with a case, whichever tab shows.
enum CaseKeys {
  static let actions: [Action] = moves + acts + CaseTabKeys.actions + PlanKeys.actions

  private static let acts: [Action] = [
    Action(
      .caseAdvance, in: .file, keys: ["A"], hint: 95,
      fr: ("avancer", "Passe à l’étape suivante, par la porte ouverte."),
      en: ("advance", "Moves on to the next stage, through the open gate.")),
    Action(
      .caseExchange, in: .file, keys: ["n"], hint: 85,
      fr: ("noter un échange", "Note une visite, un appel, une visio, un courriel, et ce qui suit."),
      en: ("record an exchange", "Records a visit, a call, a video call, a mail, and what comes next.")),
    Action(
      .caseReturn, in: .file, keys: ["c b"],
      fr: ("revenir à une étape", "Ramène le dossier à une étape passée, avec la raison."),
      en: ("return to a stage", "Takes the case back to an earlier stage, with the reason.")),
    Action(
      .casePause, in: .file, keys: ["c p"],
      fr: ("mettre en pause", "Suspend le dossier, avec la raison et la date où le revoir."),
      en: ("pause", "Pauses the case, with the reason and the day of its review.")),
    Action(
      .caseResume, in: .file, keys: ["c r"], hint: 97,
      fr: ("reprendre", "Met fin à la pause."), en: ("resume", "Ends the pause.")),
    Action(
      .caseClose, in: .file, keys: ["c x"], [.dangerous],
      fr: ("clore", "Clôt le dossier, avec son issue."), en: ("close", "Closes the case, with its outcome.")),
    Action(
      .caseFollow, in: .file, keys: ["c o"], hint: 97,
      fr: ("ouvrir un nouveau dossier", "Ouvre un dossier qui fait suite à celui-ci, clos."),
      en: ("open a new case", "Opens a case that follows this closed one.")),
    Action(
      .caseAssign, in: .file, keys: ["c a"],
      fr: ("confier", "Confie le dossier à un autre conseiller."),
      en: ("assign", "Gives the case to another adviser.")),
    Action(
      .caseHandOver, in: .file, keys: ["c m"],
      fr: ("passer la main", "Confie le dossier, avec un mot et trente jours où vous le suivez à deux."),
      en: ("hand over", "Gives the case to another adviser, with a note and thirty days together.")),
    Action(
      .caseFollowUp, in: .file, keys: ["c f"],
      fr: ("prévoir une suite", "Fixe le jour de la prochaine suite, sans échange à noter."),
      en: ("plan a follow-up", "Sets the day of the next follow-up, without an exchange to record.")),
    Action(
      .caseShare, in: .file, keys: ["c s"],
      fr: ("partager", "Partage le dossier avec un autre conseiller, jusqu’à un jour ou pour de bon."),
      en: ("share", "Shares the case with another adviser, until a day or for good.")),
    Action(
      .caseUnshare, in: .file, keys: ["c S"],
      fr: ("ne plus partager", "Met fin à un partage."), en: ("stop sharing", "Ends a share.")),
    Action(
      .caseTag, in: .file, keys: ["c t"],
      fr: ("étiqueter", "Met un mot sur le dossier, pour le retrouver."),
      en: ("tag", "Puts a word on the case, to find it again.")),
    Action(
      .caseUntag, in: .file, keys: ["c T"],
      fr: ("retirer une étiquette", "Retire un mot du dossier."), en: ("untag", "Takes a word off the case.")),
    Action(
      .caseRefer, in: .file, keys: ["o"],
      fr: ("orienter", "Adresse l’association à un autre organisme, avec son accord."),
      en: ("refer", "Sends the association to another body, with its consent.")),
    Action(
      .caseEligibility, in: .file, keys: ["c e"],
      fr: ("décider l’éligibilité", "Note la décision sur l’éligibilité, sa preuve et sa date."),
      en: ("decide eligibility", "Records the decision on eligibility, its proof and date.")),
    Action(
      .caseNotice, in: .file, keys: ["c n"],
      fr: ("notice remise", "Note que la notice sur les données personnelles a été remise."),
      en: ("notice given", "Records that the notice on personal data was given.")),
    Action(
      .caseFacts, in: .file, keys: ["c i"],
      fr: ("fiche de l’association", "Corrige la fiche\u{A0}: secteur, salariés, réseau, adresse…"),
      en: ("association’s record", "Corrects the record: sector, employees, network, address…")),
  ]

  private static let moves: [Action] = [
    Action(
      .caseNextTab, in: .file, keys: ["Tab", "Right", "l"], hint: 70,
      fr: ("onglet", "Va à l’onglet suivant."), en: ("tab", "Goes to the next tab.")),
    Action(
      .casePreviousTab, in: .file, keys: ["S-Tab", "Left", "h"],
      fr: ("onglet précédent", "Va à l’onglet précédent."), en: ("tab before", "Goes to the tab before.")),
    tab(.overview, "v", fr: "l’aperçu", en: "the overview"),
    tab(.referents, "r", fr: "les référents", en: "the referents"),
    tab(.project, "p", fr: "le projet et ses finalités", en: "the project and its aims"),
    tab(.diagnostic, "D", fr: "les diagnostics", en: "the diagnostics"),
    tab(.plan, "P", fr: "le plan", en: "the plan"),
    tab(.needs, "b", fr: "les besoins", en: "the needs"),
    tab(.exchanges, "t", fr: "les échanges", en: "the exchanges"),
    tab(.history, "y", fr: "l’historique", en: "the history"),
    Action(
      .caseDown, in: .file, keys: ["Down", "j"], fr: ("descendre", "Va à la suite."),
      en: ("down", "Goes to what comes next.")),
    Action(
      .caseUp, in: .file, keys: ["Up", "k"], fr: ("monter", "Revient à ce qui précède."),
      en: ("up", "Goes back to what comes before.")),
    Action(
      .caseHalfDown, in: .file, keys: ["C-d", "PageDown"],
      fr: ("plus bas", "Descend d’une demi-fenêtre."), en: ("farther down", "Half a window down.")),
    Action(
      .caseHalfUp, in: .file, keys: ["C-u", "PageUp"],
      fr: ("plus haut", "Monte d’une demi-fenêtre."), en: ("farther up", "Half a window up.")),
    Action(
      .caseFirst, in: .file, keys: ["g g", "Home"],
      fr: ("début", "Va au début de l’onglet."), en: ("beginning", "Goes to the beginning of the tab.")),
    Action(
      .caseLast, in: .file, keys: ["G", "End"],
      fr: ("fin", "Va à la fin de l’onglet."), en: ("end", "Goes to the end of the tab.")),
  ]

  private static let tabPrefix = "case.tab."

  private static func tab(_ tab: CaseTab, _ key: String, fr: String, en: String) -> Action {
    Action(
      ActionID(rawValue: tabPrefix + tab.name), in: .file, keys: [key],
      fr: ("voir \(fr)", "Montre \(fr)."), en: ("see \(en)", "Shows \(en)."))
  }

  /// The tab that an action shows, where it shows one.
  static func tab(of action: ActionID) -> CaseTab? {
    CaseTab.allCases.first { action.rawValue == tabPrefix + $0.name }
  }
}

extension ActionID {
  static let caseAdvance: ActionID = "case.advance"
  static let caseExchange: ActionID = "case.exchange"
  static let caseReturn: ActionID = "case.return"
  static let casePause: ActionID = "case.pause"
  static let caseResume: ActionID = "case.resume"
  static let caseClose: ActionID = "case.close"
  static let caseFollow: ActionID = "case.openNext"
  static let caseAssign: ActionID = "case.assign"
  static let caseHandOver: ActionID = "case.handOver"
  static let caseFollowUp: ActionID = "case.followUp"
  static let caseShare: ActionID = "case.share"
  static let caseUnshare: ActionID = "case.unshare"
  static let caseTag: ActionID = "case.tag"
  static let caseUntag: ActionID = "case.untag"
  static let caseRefer: ActionID = "case.refer"
  static let caseEligibility: ActionID = "case.eligibility"
  static let caseNotice: ActionID = "case.notice"
  static let caseFacts: ActionID = "case.facts"
  static let caseNextTab: ActionID = "case.nextTab"
  static let casePreviousTab: ActionID = "case.previousTab"
  static let caseDown: ActionID = "case.down"
  static let caseUp: ActionID = "case.up"
  static let caseHalfDown: ActionID = "case.halfWindowDown"
  static let caseHalfUp: ActionID = "case.halfWindowUp"
  static let caseFirst: ActionID = "case.first"
  static let caseLast: ActionID = "case.last"
}
