import JalonCore

/// The forms that a case opens: each begins with what is known already.
struct CaseForms {
  let reading: CaseReading

  /// What one would do at a place, as an imperative; `nil` where this version has no entry for it.
  static func label(of place: Place) -> Localized? {
    guard let command = command(of: place) else { return nil }
    return short[command.name] ?? command.shape.label
  }

  /// Shorter than what the form is called: there it stands at the end of a line.
  private static let short: [String: Localized] = [
    UpdateAssociation.name: Localized(fr: "Compléter la fiche", en: "Complete the record"),
    DescribeProject.name: Localized(fr: "Décrire le projet", en: "Describe the project"),
    StartDiagnostic.name: Localized(fr: "Commencer le diagnostic", en: "Start the diagnostic"),
    CloseDiagnostic.name: Localized(fr: "Continuer l’entretien", en: "Continue the interview"),
    UpdateDiagnostic.name: Localized(fr: "Dire qui était là", en: "Say who was there"),
    AnswerQuestion.name: Localized(fr: "Dire qui se renseigne", en: "Say who finds out"),
    DecideRecommendation.name: Localized(fr: "Décider les priorités", en: "Decide the priorities"),
    AddRemark.name: Localized(fr: "Noter une remarque", en: "Record a remark"),
    UpdateAction.name: Localized(fr: "Compléter l’action", en: "Complete the action"),
    UpdateObjective.name: Localized(fr: "Corriger l’objectif", en: "Correct the objective"),
    AnswerPooling.name: Localized(fr: "Répondre", en: "Answer"),
    ChooseTool.name: Localized(fr: "Noter le choix", en: "Record the choice"),
    GiveNotice.name: Localized(fr: "Remettre la notice", en: "Give the notice"),
  ]

  private static func command(of place: Place) -> (any Command.Type)? {
    guard place.command != AdvanceStage.name, place.command != TakeOverCase.name else { return nil }
    return CommandCatalogue.all.first { $0.name == place.command }
  }

  /// The form that enters what a condition misses.
  func form(at place: Place) -> FormState? {
    guard let command = Self.command(of: place) else { return nil }
    if command == UpdateAssociation.self { return facts(first: place.preset["field"]) }
    if command == DescribeProject.self {
      return project(first: reading.association.project == nil ? "text" : "singularity")
    }
    if let id = place.preset["referent"].flatMap({ Int64($0) }),
      let referent = reading.file.referents.first(where: { $0.id == id })
    {
      return correction(UpdateReferent.self, of: referent, as: "referent", first: "email")
    }
    if command == StartDiagnostic.self { return startDiagnostic() }
    if command == UpdateDiagnostic.self, let id = place.preset["diagnostic"].flatMap({ Int64($0) }),
      let diagnostic = reading.file.diagnostic(id)
    {
      return correction(UpdateDiagnostic.self, of: diagnostic, as: "diagnostic", first: "participants")
    }
    if let form = planForm(at: place) { return form }
    var values: [String: JSONValue] = [:]
    var fixed: [String: JSONValue] = [:]
    for (name, text) in place.preset {
      guard let shape = command.shape.fields.first(where: { $0.name == name }) else { continue }
      if case .id = shape.kind {
        fixed[name] = Int64(text).map { .int($0) }
        continue
      }
      if case .number = shape.kind {
        values[name] = Int64(text).map { .int($0) }
      } else {
        values[name] = .string(text)
      }
    }
    // How long it lasted is for whoever was there to say: the figure that is asked for is no measure of it.
    values["minutes"] = nil
    return form(
      command, fixed: fixed, values: values,
      without: command == FinishAction.self ? ["evidenceContent"] : [])
  }

  /// A form for something new about this case or its association. What happens, happens today.
  func form(
    _ command: any Command.Type, fixed: [String: JSONValue] = [:], values: [String: JSONValue] = [:],
    title: Localized? = nil, without hidden: Set<String> = [], first: String? = nil,
    then next: AfterSaving = .stay
  ) -> FormState {
    var fixed = fixed
    var values = values
    for shape in command.shape.fields where fixed[shape.name] == nil {
      switch shape.kind {
      case .caseName: fixed[shape.name] = .int(reading.case.id)
      case .id(.association): fixed[shape.name] = .int(reading.association.id)
      case .day where shape.isRequired && values[shape.name] == nil:
        values[shape.name] = .string(reading.today.iso)
      default: break
      }
    }
    if command == RecordExchange.self { values.merge(usualExchange) { given, _ in given } }
    return FormState(
      command, title: title, fixed: fixed, values: values, without: hidden, first: first, then: next,
      context: FormContext(reading.shell, file: reading.file))
  }

  /// An exchange like the one before, with the main referent.
  private var usualExchange: [String: JSONValue] {
    var values: [String: JSONValue] = [
      "kind": .string((reading.exchanges.first?.means ?? .call).rawValue)
    ]
    let main = reading.activeReferents.first { $0.role == .main && $0.isActive(on: reading.today) }
    if let main { values["participants"] = .array([.string(main.name)]) }
    return values
  }

  /// A form that corrects a record: sends only what was changed, and notices what someone else has changed meanwhile.
  func correction<R: Record>(
    _ command: any Command.Type, of record: R, as field: String, first: String? = nil
  ) -> FormState {
    var form = FormState(
      command, fixed: [field: .int(record.id)],
      values: RecordValues(reading: reading).values(of: record, for: command),
      first: first ?? command.shape.fields.first { $0.name != field }?.name,
      expect: record.version, context: FormContext(reading.shell, file: reading.file))
    form.source = source { forms in
      guard let now = forms.reading.file.record(R.kind, record.id) as? R else { return nil }
      return forms.correction(command, of: now, as: field, first: first)
    }
    return form
  }

  /// How a correction is read again: the same form from the file as it is then.
  private func source(_ make: @escaping @Sendable (CaseForms) -> FormState?) -> FormSource {
    let caseID = reading.case.id
    return FormSource(work: .fileOfAssociation(reading.association.id)) { answer, shell in
      guard case .file(let file, _) = answer, let found = file.case(caseID) else { return nil }
      return make(CaseForms(reading: CaseReading(file: file, case: found, shell: shell)))
    }
  }

  func facts(first: String? = nil) -> FormState {
    correction(UpdateAssociation.self, of: reading.association, as: "association", first: first)
  }

  func project(first: String? = nil) -> FormState {
    let association = reading.association
    var values: [String: JSONValue] = [:]
    values["text"] = association.project.map { .string($0) }
    values["singularity"] = association.singularity.map { .string($0) }
    var form = FormState(
      DescribeProject.self, fixed: ["association": .int(association.id)], values: values, first: first,
      expect: association.version, context: FormContext(reading.shell, file: reading.file))
    form.source = source { $0.project(first: first) }
    return form
  }
}
