import JalonCore

/// An exchange that is recorded on the spot, wherever one is: the file of the case is read, and its usual form opens.
extension Shell {
  private static let key = EffectKey(.exchangeFile)

  mutating func noteExchange(in caseID: Int64) { ask(.fileOfCase(caseID), as: Self.key) }

  /// Whether the form is still on its way: keys that are typed meanwhile are for it.
  var awaitsExchangeForm: Bool { awaited[Self.key] != nil }

  mutating func takeExchangeFile(_ answer: Answer) {
    if case .refused(let refusal) = answer { say(refusal) }
    guard case .file(let file, let caseID?) = answer, let found = file.case(caseID) else { return }
    let forms = CaseForms(reading: CaseReading(file: file, case: found, shell: self))
    let label = RecordExchange.shape.label
    let name = file.association.name
    show(
      .form(
        forms.form(
          RecordExchange.self, title: Localized(fr: "\(label.fr), \(name)", en: "\(label.en), \(name)"),
          first: "minutes")))
  }
}
