import JalonCore

/// The forms of what is decided about one action on the way, each with what was decided before.
extension CaseForms {
  /// - Parameter offers: the pools to choose from; without them only the answer is asked for.
  func pooling(_ action: PlanAction, _ offers: PoolOffers? = nil) -> FormState {
    var values: [String: JSONValue] = [:]
    values["answer"] = action.pooling.map { .string($0.rawValue) }
    values["reason"] = action.poolingReason.map { .string($0) }
    values["pool"] = action.pool.map { .int($0) }
    var context = FormContext(
      reading.shell, file: reading.file, records: offers.map { [.pool: $0.choices] } ?? [:])
    context.poolForAction = PoolForAction(tool: action.toolChoice, cost: action.cost)
    return FormState(
      AnswerPooling.self, title: title(of: AnswerPooling.self, about: action),
      fixed: ["action": .int(action.id)], values: values, without: offers == nil ? ["pool"] : [],
      first: "answer", context: context)
  }

  func equipment(_ action: PlanAction) -> FormState {
    decision(
      DecideEquipment.self, action,
      ["decision": action.equipment?.rawValue, "reason": action.equipmentReason], first: "decision")
  }

  /// What it costs is proposed as the amount.
  func budget(_ action: PlanAction) -> FormState {
    let amount = action.budgetAmount ?? action.cost
    return decision(
      DecideBudget.self, action, ["decision": action.budget?.rawValue, "reason": action.budgetReason],
      and: amount.map { ["amount": .int(Int64($0))] } ?? [:], first: "decision")
  }

  func tool(_ action: PlanAction) -> FormState {
    decision(
      ChooseTool.self, action, ["need": action.toolNeed, "choice": action.toolChoice],
      and: ["options": .array(action.toolOptions.map { .string($0) })], first: "need")
  }

  /// - Parameter file: the path of the file that shows that it is done.
  func finish(_ action: PlanAction, file path: String? = nil) -> FormState {
    form(
      FinishAction.self, fixed: ["action": .int(action.id)],
      values: path.map { ["evidenceFile": .string($0)] } ?? [:],
      title: title(of: FinishAction.self, about: action), without: ["evidenceContent"],
      first: path == nil ? "evidence" : "evidenceFile")
  }

  private func decision(
    _ command: any Command.Type, _ action: PlanAction, _ texts: [String: String?],
    and others: [String: JSONValue] = [:], first: String
  ) -> FormState {
    let values = texts.compactMapValues { text in text.map { JSONValue.string($0) } }
    return form(
      command, fixed: ["action": .int(action.id)], values: values.merging(others) { $1 },
      title: title(of: command, about: action), first: first)
  }

  /// What a form is called that is about one action.
  func title(of command: any Command.Type, about action: PlanAction) -> Localized {
    let label = command.shape.label
    return Localized(
      fr: "\(label.fr)\u{A0}: \(action.title.onOneLine)", en: "\(label.en): \(action.title.onOneLine)")
  }

  /// A validation by the association, or by a lead where the association has given its own.
  func validation(_ side: Validation.Side? = nil) -> FormState {
    let standing = reading.file.validations.filter { $0.case == reading.case.id && $0.stands }
    let next = side ?? (standing.contains { $0.side == .association } ? .lead : .association)
    let main = reading.activeReferents.first { $0.isActive(on: reading.today) }?.name
    let lead = reading.reader?.role == .lead ? reading.reader?.name : nil
    var values: [String: JSONValue] = ["by": .string(next.rawValue)]
    values["name"] = (next == .association ? main : lead).map { .string($0) }
    return form(ValidatePlan.self, values: values, first: "name")
  }

  /// The words of the questionnaire are taken in the language in which the plan is read.
  func draft(aim: Aim?) -> FormState {
    form(
      DraftPlan.self, fixed: ["language": .string(reading.language.rawValue)],
      values: aim.map { ["aim": .int($0.id)] } ?? [:], first: "aim")
  }

  func handover() -> FormState {
    let main = reading.activeReferents.first { $0.isActive(on: reading.today) }
    return form(
      RecordHandover.self, values: main.map { ["referent": .int($0.id)] } ?? [:], first: "referent")
  }

  /// The form of an act on a line of the plan that a condition asks for; `nil` for anything else.
  func planForm(at place: Place) -> FormState? {
    func id(_ field: String) -> Int64? { place.preset[field].flatMap { Int64($0) } }
    let action = id("action").flatMap { id in reading.file.actions.first { $0.id == id } }
    switch (place.command, action) {
    case (UpdateAction.name, let action?):
      return correction(UpdateAction.self, of: action, as: "action", first: place.preset["field"])
    case (StartAction.name, let action?):
      return decision(StartAction.self, action, [:], first: "on")
    case (FinishAction.name, let action?):
      return finish(action)
    case (AnswerPooling.name, let action?): return pooling(action)
    case (DecideEquipment.name, let action?): return equipment(action)
    case (DecideBudget.name, let action?): return budget(action)
    case (ChooseTool.name, let action?): return tool(action)
    case (ValidatePlan.name, _): return validation(place.preset["by"].flatMap(Validation.Side.init))
    case (RecordHandover.name, _): return handover()
    case (UpdateObjective.name, _):
      let objective = id("objective").flatMap { id in reading.file.objectives.first { $0.id == id } }
      return objective.map { correction(UpdateObjective.self, of: $0, as: "objective", first: "aim") }
    case (AddObjective.name, _):
      let aim = id("aim") ?? reading.file.aims.first { $0.state == .live }?.id
      return form(AddObjective.self, values: aim.map { ["aim": .int($0)] } ?? [:], first: "text")
    case (AddAction.name, _):
      var values: [String: JSONValue] = [:]
      values["objective"] = id("objective").map { .int($0) }
      values["flags"] = place.preset["flags"].map { .array([.string($0)]) }
      values["exchangeMinutes"] = id("exchangeMinutes").map { .int($0) }
      return form(AddAction.self, values: values, first: values["objective"] == nil ? "objective" : "title")
    default: return nil
    }
  }
}
