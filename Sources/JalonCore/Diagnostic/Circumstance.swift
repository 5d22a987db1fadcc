/// What is known of an association beforehand, and leaves a question without object: a rule that fills an answer.
///
/// A question names its circumstance as data (`notApplicableWhen`). An answer that a rule filled bears the rule's id, is
/// shown as such, and gives way to any answer that someone gives.
public enum Circumstance: String, Choice {
  /// No employees, and a single volunteer at most.
  case alone
  /// No employees.
  case noEmployees
  /// No volunteers.
  case noVolunteers

  /// What the rule rests on, as the reason of the answer that it fills.
  public var label: Localized {
    switch self {
    case .alone: Localized(fr: "une seule personne active", en: "only one active person")
    case .noEmployees: Localized(fr: "aucun salarié", en: "no employees")
    case .noVolunteers: Localized(fr: "aucun bénévole", en: "no volunteers")
    }
  }

  /// Whether the record of an association says so; what is not recorded says nothing.
  public func holds(for association: Association) -> Bool {
    let hasNoEmployees = association.employees.map(\.isNobody) ?? false
    switch self {
    case .alone: return hasNoEmployees && association.volunteers.map { $0 <= 1 } ?? false
    case .noEmployees: return hasNoEmployees
    case .noVolunteers: return association.volunteers == 0
    }
  }
}

extension Headcount {
  /// Whether it says that there is nobody.
  var isNobody: Bool {
    switch self {
    case .none: true
    case .number(let count): count == 0
    case .band(let code): code == EmployeeBand.notEmployer.rawValue || code == EmployeeBand.zero.rawValue
    }
  }
}

extension Questionnaire {
  /// The questions that a rule answers `not_applicable` for an association, with the rule.
  public func filled(for association: Association) -> [(question: String, rule: Circumstance)] {
    questions.compactMap { question in
      guard let rule = question.notApplicableWhen, rule.holds(for: association) else { return nil }
      return (question.id, rule)
    }
  }
}
