import JalonCore

/// What was done, in words: « référent ajouté ». Messages and the history say it the same way.
enum DoneWords {
  /// A command as something done; its own name where this version does not know it.
  static func done(_ command: String) -> Localized {
    known[command] ?? ofTrainings[command] ?? CommandCatalogue.all.first { $0.name == command }?.shape.label
      ?? Localized(command)
  }

  /// What a receipt is of; of several acts at once, how many.
  static func done(_ receipt: Receipt) -> Localized {
    guard receipt.acts > 1, let act = BulkAct(command: receipt.command) else { return done(receipt.command) }
    return act.done(receipt.acts)
  }

  /// Whom or what an act was about, as far as its changes alone say it: a name, a word, two stages, the corrected fields.
  static func subject(of changes: [Change], _ shell: Shell) -> String? {
    if let move = changes.first(where: { $0.kind == .passage }) {
      return outcome(changes, shell) ?? stages(of: move, shell)
    }
    guard let change = changes.first(where: { $0.kind != .person && $0.kind != .case }) ?? changes.first,
      change.kind != .case
    else { return nil }
    // Whoever joins or leaves a pool is told by the association’s own name.
    if change.kind == .membership { return nil }
    if change.act == .update {
      // What became of an action is said by the act itself: its fields would only say it again.
      let days = ["startedOn", "finishedOn", "droppedOn"]
      if change.kind == .action, change.fields.contains(where: { days.contains($0.name) }) { return nil }
      if change.kind == .waiver, case .text(let word)? = change.after("decision") {
        return Waiver.Decision(rawValue: word)?.label[shell.language]
      }
      let labels = change.fields.compactMap { FieldLabels.label(of: $0.name, change.kind)?[shell.language] }
      return labels.isEmpty ? nil : labels.prefix(3).map(CaseWords.lowered).joined(separator: ", ")
    }
    // What was said with someone is not for the line that everybody passing by can read.
    let names =
      change.kind == .exchange
      ? ["on"] : ["name", "text", "title", "question", "recommendation", "toName"]
    for name in names {
      guard case .text(let text)? = filled(change.after(name)) ?? change.before(name) else { continue }
      if let day = Day(iso: text) { return CaseWords.date(day, today: shell.today, shell.language) }
      return text.onOneLine
    }
    return nil
  }

  private static func filled(_ value: Value?) -> Value? { value == .null ? nil : value }

  /// What a case came to, for its close.
  private static func outcome(_ changes: [Change], _ shell: Shell) -> String? {
    for change in changes where change.kind == .case && change.act == .update {
      guard case .text(let word)? = filled(change.after("outcome")) ?? change.before("outcome") else {
        continue
      }
      return Case.Outcome(rawValue: word)?.label[shell.language]
    }
    return nil
  }

  private static func stages(of move: Change, _ shell: Shell) -> String? {
    guard case .text(let to)? = filled(move.after("to")) ?? move.before("to") else { return nil }
    let target = shell.label(of: StageID(rawValue: to))[shell.language]
    guard case .text(let from)? = filled(move.after("from")) ?? move.before("from") else { return nil }
    return "\(shell.label(of: StageID(rawValue: from))[shell.language]) → \(target)"
  }

  private static let known: [String: Localized] = [
    "association.register": Localized(fr: "Association inscrite", en: "Association registered"),
    "association.update": Localized(fr: "Fiche corrigée", en: "Record corrected"),
    "association.merge": Localized(fr: "Associations fusionnées", en: "Associations merged"),
    "case.open": Localized(fr: "Dossier ouvert", en: "Case opened"),
    "case.takeOver": Localized(fr: "Dossier repris en cours", en: "Case taken over"),
    "case.assign": Localized(fr: "Dossier confié", en: "Case assigned"),
    "case.handOver": Localized(fr: "Dossier transmis", en: "Case handed over"),
    "followUp.plan": Localized(fr: "Suite prévue", en: "Follow-up planned"),
    "case.pause": Localized(fr: "Dossier mis en pause", en: "Case paused"),
    "case.resume": Localized(fr: "Dossier repris après la pause", en: "Case resumed"),
    "case.close": Localized(fr: "Dossier clos", en: "Case closed"),
    "case.share": Localized(fr: "Dossier partagé", en: "Case shared"),
    "case.unshare": Localized(fr: "Partage arrêté", en: "Sharing stopped"),
    "case.tag": Localized(fr: "Étiquette mise", en: "Tag put"),
    "case.untag": Localized(fr: "Étiquette retirée", en: "Tag taken off"),
    "stage.advance": Localized(fr: "Étape franchie", en: "Stage passed"),
    "stage.return": Localized(fr: "Retour à une étape", en: "Return to a stage"),
    "waiver.request": Localized(fr: "Dispense demandée", en: "Waiver asked for"),
    "waiver.decide": Localized(fr: "Dispense décidée", en: "Waiver decided"),
    "eligibility.decide": Localized(fr: "Éligibilité décidée", en: "Eligibility decided"),
    "notice.give": Localized(fr: "Notice remise", en: "Notice given"),
    "referent.add": Localized(fr: "Référent ajouté", en: "Referent added"),
    "referent.update": Localized(fr: "Référent corrigé", en: "Referent corrected"),
    "referent.end": Localized(fr: "Fin d’un rôle", en: "Role ended"),
    "referent.erase": Localized(fr: "Référent effacé", en: "Referent erased"),
    "person.erase": Localized(fr: "Personne effacée", en: "Person erased"),
    "project.describe": Localized(fr: "Projet associatif décrit", en: "Associative project described"),
    "aim.add": Localized(fr: "Finalité ajoutée", en: "Aim added"),
    "aim.update": Localized(fr: "Finalité corrigée", en: "Aim corrected"),
    "aim.remove": Localized(fr: "Finalité retirée", en: "Aim removed"),
    "aim.setAside": Localized(fr: "Finalité mise de côté", en: "Aim set aside"),
    "need.record": Localized(fr: "Besoin noté", en: "Need recorded"),
    "need.update": Localized(fr: "Besoin corrigé", en: "Need corrected"),
    "exchange.record": Localized(fr: "Échange noté", en: "Exchange recorded"),
    "exchange.update": Localized(fr: "Échange corrigé", en: "Exchange corrected"),
    "referral.send": Localized(fr: "Orientation envoyée", en: "Referral sent"),
    "referral.answer": Localized(fr: "Réponse de l’organisme notée", en: "Body’s answer recorded"),
    "diagnostic.start": Localized(fr: "Diagnostic commencé", en: "Diagnostic started"),
    "diagnostic.answer": Localized(fr: "Réponse notée", en: "Answer recorded"),
    "diagnostic.update": Localized(fr: "Diagnostic corrigé", en: "Diagnostic corrected"),
    "diagnostic.close": Localized(fr: "Diagnostic clos", en: "Diagnostic closed"),
    "recommendation.decide": Localized(fr: "Recommandation décidée", en: "Recommendation decided"),
    "remark.add": Localized(fr: "Remarque notée", en: "Remark recorded"),
    "assessment.attach": Localized(fr: "Autodiagnostic joint", en: "Self-diagnosis attached"),
    "objective.add": Localized(fr: "Objectif ajouté", en: "Objective added"),
    "objective.update": Localized(fr: "Objectif corrigé", en: "Objective corrected"),
    "objective.drop": Localized(fr: "Objectif abandonné", en: "Objective dropped"),
    "action.add": Localized(fr: "Action ajoutée", en: "Action added"),
    "action.update": Localized(fr: "Action corrigée", en: "Action corrected"),
    "action.start": Localized(fr: "Action commencée", en: "Action started"),
    "action.finish": Localized(fr: "Action terminée", en: "Action finished"),
    "action.drop": Localized(fr: "Action abandonnée", en: "Action dropped"),
    "pooling.answer": Localized(fr: "Mutualisation décidée", en: "Pooling answered"),
    "plan.draft": Localized(fr: "Plan ébauché", en: "Plan drafted"),
    "plan.onPaper": Localized(fr: "Gardé sur papier", en: "Kept on paper"),
    "plan.validate": Localized(fr: "Plan validé", en: "Plan validated"),
    "equipment.decide": Localized(fr: "Équipement décidé", en: "Equipment decided"),
    "budget.decide": Localized(fr: "Coût décidé", en: "Cost decided"),
    "tool.choose": Localized(fr: "Choix d’outil noté", en: "Tool choice recorded"),
    "satisfaction.record": Localized(fr: "Satisfaction recueillie", en: "Satisfaction recorded"),
    "handover.record": Localized(fr: "Relais passé", en: "Handover recorded"),
    "import.rna": Localized(fr: "Import du répertoire", en: "Import of the register"),
    "import.csv": Localized(fr: "Import d’un tableur", en: "Import of a spreadsheet"),
    "adviser.add": Localized(fr: "Conseiller ajouté", en: "Adviser added"),
    "adviser.update": Localized(fr: "Conseiller modifié", en: "Adviser changed"),
    "adviser.leave": Localized(fr: "Départ noté", en: "Departure recorded"),
    "adviser.return": Localized(fr: "Retour noté", en: "Return recorded"),
  ]
}
