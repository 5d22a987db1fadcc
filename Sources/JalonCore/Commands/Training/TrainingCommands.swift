/// `training.plan`: a training for the people of an association.
public struct PlanTraining: Command {
  public static let name = "training.plan"
  public static let shape = CommandShape(
    fr: "Prévoir une formation", en: "Plan a training",
    [
      .needed("case", .caseName, "Dossier", "Case"),
      .needed("title", .text, "Intitulé", "Title"),
    ] + terms)

  static let terms: [FieldShape] = [
    .free("action", .id(.action), "Action du plan", "Action of the plan"),
    .free("trainer", .person, "Formateur", "Trainer"),
    .free("nature", .text, "Nature de l’action", "Nature of the action"),
    .free("content", .longText, "Programme", "Programme"),
    .free("place", .text, "Lieu", "Place"),
    .free("means", .longText, "Moyens et supports", "Means and documents"),
    .free("price", .money, "Prix", "Price"),
    .free("declaration", .text, "Numéro de déclaration d’activité", "Declaration number"),
  ]

  public var `case`: CaseName
  public var title: String
  public var action: Int64?
  public var trainer: PersonName?
  public var nature: String?
  public var content: String?
  public var place: String?
  public var means: String?
  public var price: Int?
  public var declaration: String?

  public init(case: CaseName, title: String, trainer: PersonName? = nil) {
    self.case = `case`
    self.title = title
    self.trainer = trainer
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    var new = Training(id: 0)
    new.association = open.association
    new.case = open.id
    new.title = try draft.text("title", title, upTo: 300)
    if let action { new.action = try draft.action(action, of: open.id).id }
    if let trainer { new.trainer = try draft.participant(trainer) }
    new.nature = try draft.freeText("nature", nature)
    new.content = try draft.freeText("content", content, lines: true)
    new.place = try draft.freeText("place", place)
    new.means = try draft.freeText("means", means, lines: true)
    new.price = price
    new.declaration = try draft.freeText("declaration", declaration)
    new.by = draft.adviser.id
    return try draft.insert(Training.self) {
      new.id = $0.id
      $0 = new
    }.id
  }
}

/// `training.update`: corrects or completes what is said of a training.
public struct UpdateTraining: Command {
  public static let name = "training.update"
  public static let shape = CommandShape(
    fr: "Compléter une formation", en: "Complete a training",
    [
      .needed("training", .id(.training), "Formation", "Training"),
      .free("title", .text, "Intitulé", "Title"),
    ] + PlanTraining.terms)

  public var training: Int64
  public var title: String?
  public var action: Int64?
  public var trainer: PersonName?
  public var nature: String?
  public var content: String?
  public var place: String?
  public var means: String?
  public var price: Int?
  public var declaration: String?

  public init(training: Int64) { self.training = training }

  public var subject: Subject { .record(.training, training) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.unlocked(training)
    var new = old
    if let title { new.title = try draft.text("title", title, upTo: 300) }
    if let action { new.action = try draft.action(action, of: old.case).id }
    if let trainer { new.trainer = try draft.participant(trainer) }
    try draft.amend("nature", nature, &new.nature)
    try draft.amend("content", content, &new.content, lines: true)
    try draft.amend("place", place, &new.place)
    try draft.amend("means", means, &new.means, lines: true)
    if let price { new.price = price }
    try draft.amend("declaration", declaration, &new.declaration)
    try draft.update(old) { $0 = new }
    return training
  }
}

/// `training.goal`: what people will be able to do.
public struct AddLearningGoal: Command {
  public static let name = "training.goal"
  public static let shape = CommandShape(
    fr: "Fixer un objectif de formation", en: "Set a learning goal",
    [
      .needed("training", .id(.training), "Formation", "Training"),
      .needed("text", .text, "Objectif", "Goal"),
      .needed("verb", .text, "Verbe d’action", "Verb of action"),
      .needed("criterion", .text, "Critère de réussite", "Criterion"),
      .needed("method", .text, "Moyen d’évaluation", "How it is looked at"),
    ])

  public var training: Int64
  public var text: String
  public var verb: String
  public var criterion: String
  public var method: String

  public init(training: Int64, text: String, verb: String, criterion: String, method: String) {
    self.training = training
    self.text = text
    self.verb = verb
    self.criterion = criterion
    self.method = method
  }

  public var subject: Subject { .record(.training, training) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let owner = try draft.unlocked(training)
    var new = LearningGoal(id: 0)
    new.association = owner.association
    new.case = owner.case
    new.training = owner.id
    new.text = try draft.text("text", text)
    new.verb = try draft.text("verb", verb, upTo: 100)
    new.criterion = try draft.text("criterion", criterion)
    new.method = try draft.text("method", method)
    return try draft.insert(LearningGoal.self) {
      new.id = $0.id
      $0 = new
    }.id
  }
}
