import JalonCore

/// What is entered on the spot, wherever one is: the file of the case is read, and its usual form opens.
extension Shell {
  private static let key = EffectKey(.exchangeFile)

  /// Lets someone find the case that something is entered in.
  mutating func findCase(for purpose: CaseFinderState.Purpose) {
    let finder = CaseFinderState(purpose: purpose)
    finder.search(&self)
    show(.finder(finder))
  }

  mutating func noteExchange(in caseID: Int64) { enter(.exchange, in: caseID) }

  mutating func enter(_ purpose: CaseFinderState.Purpose, in caseID: Int64) {
    purposeOfFile = purpose
    ask(.fileOfCase(caseID), as: Self.key)
  }

  /// Whether the form is still on its way: keys that are typed meanwhile are for it.
  var awaitsExchangeForm: Bool { awaited[Self.key] != nil }

  mutating func takeExchangeFile(_ answer: Answer) {
    if case .refused(let refusal) = answer { say(refusal) }
    guard case .file(let file, let caseID?) = answer, let found = file.case(caseID) else { return }
    let forms = CaseForms(reading: CaseReading(file: file, case: found, shell: self))
    switch purposeOfFile {
    case .exchange: show(.form(forms.form(RecordExchange.self, about: file.association, first: "minutes")))
    case .training: show(.form(forms.training))
    case .joining(let pool):
      show(
        .form(forms.form(JoinPool.self, fixed: ["pool": .int(pool)], about: file.association, first: "size")))
    }
  }
}

extension CaseForms {
  /// A form whose title says which association it is about.
  fileprivate func form(
    _ command: any Command.Type, fixed: [String: JSONValue] = [:], about association: Association,
    first: String
  ) -> FormState {
    let label = command.shape.label
    return form(
      command, fixed: fixed,
      title: Localized(fr: "\(label.fr), \(association.name)", en: "\(label.en), \(association.name)"),
      first: first)
  }

  /// A training for the people of the association.
  fileprivate var training: FormState {
    let label = PlanTraining.shape.label
    let name = reading.association.name
    return form(
      PlanTraining.self, title: Localized(fr: "\(label.fr), \(name)", en: "\(label.en), \(name)"),
      first: "title", then: .openTraining)
  }
}
