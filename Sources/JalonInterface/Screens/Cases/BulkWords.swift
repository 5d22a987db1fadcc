import JalonCore

/// What is said of an act on many at once, before it and after it.
extension BulkAct {
  /// What is asked for: « Confier 12 dossiers ».
  func title(_ count: Int) -> Localized {
    let cases = Localized.count(count, fr: ("dossier", "dossiers"), en: ("case", "cases"))
    let actions = Localized.count(count, fr: ("action", "actions"), en: ("action", "actions"))
    return switch self {
    case .assign: Localized(fr: "Confier \(cases.fr)", en: "Assign \(cases.en)")
    case .handOver: Localized(fr: "Passer la main sur \(cases.fr)", en: "Hand over \(cases.en)")
    case .followUp: Localized(fr: "Prévoir la suite de \(cases.fr)", en: "Plan the follow-up of \(cases.en)")
    case .redate: Localized(fr: "Redater \(actions.fr)", en: "Re-date \(actions.en)")
    case .tag: Localized(fr: "Étiqueter \(cases.fr)", en: "Tag \(cases.en)")
    case .validatePlan:
      Localized(fr: "Valider le plan de \(cases.fr)", en: "Validate the plan of \(cases.en)")
    case .decideWaiver:
      .count(
        count, fr: ("dispense à décider", "dispenses à décider"),
        en: ("waiver to decide", "waivers to decide"))
    case .untag: Localized(fr: "Retirer une étiquette à \(cases.fr)", en: "Untag \(cases.en)")
    }
  }

  /// What would change: « 3 dossiers changent de main ».
  func changing(_ count: Int) -> Localized {
    switch self {
    case .assign, .handOver:
      .count(
        count, fr: ("dossier change de main", "dossiers changent de main"),
        en: ("case changes hands", "cases change hands"))
    case .followUp:
      .count(
        count, fr: ("dossier reçoit cette suite", "dossiers reçoivent cette suite"),
        en: ("case gets this follow-up", "cases get this follow-up"))
    case .redate:
      .count(
        count, fr: ("action change de date", "actions changent de date"),
        en: ("action moves to this day", "actions move to this day"))
    case .tag:
      .count(
        count, fr: ("dossier reçoit l’étiquette", "dossiers reçoivent l’étiquette"),
        en: ("case gets the tag", "cases get the tag"))
    case .untag:
      .count(
        count, fr: ("dossier perd l’étiquette", "dossiers perdent l’étiquette"),
        en: ("case loses the tag", "cases lose the tag"))
    case .validatePlan:
      .count(
        count, fr: ("plan est validé", "plans sont validés"), en: ("plan is validated", "plans are validated")
      )
    case .decideWaiver:
      .count(
        count, fr: ("dispense sera décidée", "dispenses seront décidées"),
        en: ("waiver will be decided", "waivers will be decided"))
    }
  }

  /// What needs no change: « 9 sont déjà en ces mains ».
  func unchanged(_ count: Int) -> Localized {
    switch self {
    case .assign, .handOver:
      .count(
        count, fr: ("est déjà en ces mains", "sont déjà en ces mains"),
        en: ("is in these hands already", "are in these hands already"))
    case .followUp, .redate:
      .count(
        count, fr: ("l’est déjà pour ce jour", "le sont déjà pour ce jour"),
        en: ("is for that day already", "are for that day already"))
    case .tag:
      .count(count, fr: ("la porte déjà", "la portent déjà"), en: ("bears it already", "bear it already"))
    case .validatePlan, .decideWaiver:
      .count(count, fr: ("l’est déjà", "le sont déjà"), en: ("is so already", "are so already"))
    case .untag:
      .count(count, fr: ("ne la porte pas", "ne la portent pas"), en: ("does not bear it", "do not bear it"))
    }
  }

  /// What was done: « 3 dossiers confiés ».
  func done(_ count: Int) -> Localized {
    switch self {
    case .assign:
      .count(count, fr: ("dossier confié", "dossiers confiés"), en: ("case assigned", "cases assigned"))
    case .handOver:
      .count(
        count, fr: ("dossier transmis", "dossiers transmis"), en: ("case handed over", "cases handed over"))
    case .followUp:
      .count(count, fr: ("suite prévue", "suites prévues"), en: ("follow-up planned", "follow-ups planned"))
    case .redate:
      .count(count, fr: ("action redatée", "actions redatées"), en: ("action re-dated", "actions re-dated"))
    case .tag:
      .count(count, fr: ("dossier étiqueté", "dossiers étiquetés"), en: ("case tagged", "cases tagged"))
    case .untag:
      .count(
        count, fr: ("dossier sans l’étiquette", "dossiers sans l’étiquette"),
        en: ("case untagged", "cases untagged"))
    case .validatePlan:
      .count(count, fr: ("plan validé", "plans validés"), en: ("plan validated", "plans validated"))
    case .decideWaiver:
      .count(count, fr: ("dispense décidée", "dispenses décidées"), en: ("waiver decided", "waivers decided"))
    }
  }

  var accept: Localized {
    switch self {
    case .assign: Localized(fr: "confier", en: "assign")
    case .handOver: Localized(fr: "transmettre", en: "hand over")
    case .followUp: Localized(fr: "prévoir", en: "plan")
    case .redate: Localized(fr: "redater", en: "re-date")
    case .tag: Localized(fr: "étiqueter", en: "tag")
    case .untag: Localized(fr: "retirer", en: "untag")
    case .validatePlan: Localized(fr: "valider", en: "validate")
    case .decideWaiver: Localized(fr: "décider", en: "decide")
    }
  }
}
