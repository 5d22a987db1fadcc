/// How the class that was computed differs from the one that the association declared: something to talk about, no verdict.
public struct ClassGap: Sendable, Hashable {
  public let declared: DigitalClass
  public let computed: DigitalClass

  /// `nil` where one of the two is not known.
  public init?(declared: DigitalClass?, computed: DigitalClass?) {
    guard let declared, let computed else { return nil }
    self.declared = declared
    self.computed = computed
  }

  /// Classes from the declared to the computed one: −2 to 2, positive where the answers say more than the association did.
  public var steps: Int {
    let order = DigitalClass.allCases
    return (order.firstIndex(of: computed) ?? 0) - (order.firstIndex(of: declared) ?? 0)
  }

  /// What to talk about.
  public var sentence: Localized {
    let (declared, computed) = (declared.label, computed.label)
    if steps == 0 {
      return Localized(
        fr: "Vous vous disiez «\u{A0}\(declared.fr)\u{A0}»\u{A0}: vos réponses le confirment.",
        en: "You called yourselves “\(declared.en)”: your answers bear this out.")
    }
    let (fr, en) =
      steps > 0
      ? (
        "Qu’avez-vous réussi sans vous en rendre compte\u{202F}?", "What have you achieved without noticing?"
      )
      : (
        "Qu’est-ce qui va mieux que ces réponses ne le disent\u{202F}?",
        "What goes better than these answers say?"
      )
    return Localized(
      fr:
        "Vous vous disiez «\u{A0}\(declared.fr)\u{A0}», vos réponses donnent «\u{A0}\(computed.fr)\u{A0}». \(fr)",
      en: "You called yourselves “\(declared.en)”; your answers come out as “\(computed.en)”. \(en)")
  }
}
