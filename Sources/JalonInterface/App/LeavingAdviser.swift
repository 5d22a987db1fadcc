import JalonCore

/// Someone leaves the team: their departure is recorded, then what is to become of their cases is asked.
extension Shell {
  private static let key = EffectKey(.leftCases)

  /// - Parameter name: who leaves; asked for where it is `nil`.
  mutating func recordDeparture(of name: String? = nil) {
    var values: [String: JSONValue] = ["on": .string(today.iso)]
    values["adviser"] = name.map { .string($0) }
    show(
      .form(
        FormState(
          LeaveAdviser.self, fixed: [:], values: values, then: .offerHandOver, context: FormContext(self))))
  }

  /// Looks for the cases that someone still follows.
  mutating func lookForCases(of adviser: Int64) {
    guard let name = team?.adviser(adviser)?.name else { return }
    let query = Query(filter: .conjunction([.term(.mine), .not(.term(.status(.closed)))]))
    ask(.caseIDs(query, today: today, me: name), as: Self.key)
  }

  /// Offers to hand their cases over, all of them at once; nothing where they have none.
  mutating func takeLeftCases(_ answer: Answer) {
    if case .refused(let refusal) = answer { say(refusal) }
    guard case .ids(let ids) = answer, !ids.isEmpty else { return }
    show(.form(BulkAct.handOver.form(for: ids, self)))
  }
}
