/// What an interview asks about the association itself: taken from its record, and asked for only where it is missing.
public enum ContextQuestion: String, Sendable, Hashable, CaseIterable, Identifiable {
  case sector, employees, volunteers, budget, network
  /// Where it acts.
  case territory = "department"

  public var id: String { rawValue }

  /// The field of `association.update` that keeps the answer.
  public var field: String { rawValue }

  public var text: Localized {
    switch self {
    case .sector:
      Localized(fr: "Dans quel domaine agissez-vous\u{202F}?", en: "What field do you work in?")
    case .employees:
      Localized(fr: "Combien avez-vous de salariés\u{202F}?", en: "How many employees do you have?")
    case .volunteers:
      Localized(
        fr: "Combien de bénévoles donnent régulièrement de leur temps\u{202F}?",
        en: "How many volunteers regularly give their time?")
    case .budget:
      Localized(fr: "Quel est votre budget annuel\u{202F}?", en: "What is your yearly budget?")
    case .network:
      Localized(
        fr: "De quel réseau ou de quelle fédération êtes-vous membre\u{202F}?",
        en: "Which network or federation do you belong to?")
    case .territory:
      Localized(fr: "Dans quel département êtes-vous\u{202F}?", en: "Which department are you in?")
    }
  }

  /// Whether the record already answers.
  public func isAnswered(by association: Association) -> Bool {
    switch self {
    case .sector: association.sector != nil
    case .employees: association.employees != nil
    case .volunteers: association.volunteers != nil
    case .budget: association.budget != nil
    case .network: association.network != nil
    case .territory: association.department != nil
    }
  }

  /// The questions that the record leaves open, in order.
  public static func missing(from association: Association) -> [ContextQuestion] {
    allCases.filter { !$0.isAnswered(by: association) }
  }
}
