extension GateFacts {
  /// The conditions of `preparation`.
  func preparation(_ spec: ConditionSpec) -> Finding {
    switch spec.id {
    case "preparation.levellingUp": levellingUpStarted()
    case "preparation.equipmentDecided": equipmentDecided()
    case "preparation.budget": costsDecided()
    case "preparation.toolChoice": toolsChosen()
    default: notRecordedYet(spec)
    }
  }

  private var equipment: [PlanAction] { actions.filter { $0.mode == .equipment } }

  private static let noEquipment = Localized(fr: "aucune action d’équipement", en: "no equipment action")

  private func levellingUpStarted() -> Finding {
    each(
      of: actions.filter { $0.flags.contains(.levellingUp) },
      { Place("action.start", ["action": String($0.id)]) },
      none: Localized(fr: "aucune action de mise à niveau", en: "no levelling-up action"),
      done: Noun(
        fr: ("action de mise à niveau commencée", "actions de mise à niveau commencées"),
        en: ("levelling-up action started", "levelling-up actions started")),
      missing: Noun(
        fr: ("action de mise à niveau pas commencée", "actions de mise à niveau pas commencées"),
        en: ("action for levelling up not started", "actions for levelling up not started"))
    ) { !$0.lacks(.start) }
  }

  private func equipmentDecided() -> Finding {
    each(
      of: equipment, { Place("equipment.decide", ["action": String($0.id)]) }, none: Self.noEquipment,
      done: Noun(
        fr: ("équipement décidé", "équipements décidés"), en: ("equipment decided", "equipment decided")),
      missing: Noun(
        fr: ("équipement à décider", "équipements à décider"),
        en: ("equipment still to decide", "equipment still to decide"))
    ) { !$0.lacks(.equipment) }
  }

  private func costsDecided() -> Finding {
    each(
      of: actions.filter { $0.cost ?? 0 > 0 }, { Place("budget.decide", ["action": String($0.id)]) },
      none: Localized(fr: "aucune action n’a de coût", en: "no action has a cost"),
      done: Noun(fr: ("coût décidé", "coûts décidés"), en: ("cost decided", "costs decided")),
      missing: Noun(
        fr: ("coût à décider", "coûts à décider"), en: ("cost still to decide", "costs still to decide"))
    ) { !$0.lacks(.budget) }
  }

  private func toolsChosen() -> Finding {
    each(
      of: equipment, { Place("tool.choose", ["action": String($0.id)]) }, none: Self.noEquipment,
      done: Noun(
        fr: ("choix d’outil expliqué", "choix d’outil expliqués"),
        en: ("tool choice explained", "tool choices explained")),
      missing: Noun(
        fr: ("équipement sans note de choix", "équipements sans note de choix"),
        en: ("equipment without a note on its choice", "equipment without a note on its choice"))
    ) { !$0.lacks(.tool) }
  }
}
