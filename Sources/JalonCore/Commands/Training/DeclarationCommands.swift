/// `training.declare`: the evidence file is complete. It is locked from then on.
public struct DeclareEvidence: Command {
  public static let name = "training.declare"
  public static let shape = CommandShape(
    fr: "Déclarer le dossier de preuves complet", en: "Declare the evidence file complete",
    [.needed("training", .id(.training), "Formation", "Training")])

  public var training: Int64

  public init(training: Int64) { self.training = training }

  public var subject: Subject { .record(.training, training) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let owner = try draft.unlocked(training)
    let lines = try EvidenceFile(of: owner, in: draft.loadedFile(), on: draft.today).lines
    let missing = lines.filter { $0.state == .missing }
    guard missing.isEmpty else {
      let names = { (language: Language) in missing.map { $0.piece.label[language] }.joined(separator: ", ") }
      throw Refusal(
        "training.incomplete",
        fr:
          "il manque \(missing.count) pièces sur \(lines.count)\u{A0}: \(names(.fr))\u{202F}; les noter, ou dire pourquoi elles ne s’appliquent pas (training.exempt)",
        en:
          "\(missing.count) of \(lines.count) pieces are missing: \(names(.en)); record them, or say why they don’t apply (training.exempt)",
        details: ["missing": missing.map(\.piece.rawValue).joined(separator: ",")])
    }
    let (today, adviser) = (draft.today, draft.adviser.id)
    try draft.update(owner) {
      $0.declaredOn = today
      $0.declaredBy = adviser
    }
    try draft.addEvidence(.declaration, to: owner, on: today) { _ in }
    return training
  }
}

/// `training.reopen`: a declared evidence file is taken up again, as a new version, with the reason.
public struct ReopenEvidence: Command {
  public static let name = "training.reopen"
  public static let shape = CommandShape(
    fr: "Rouvrir le dossier de preuves", en: "Reopen the evidence file",
    [
      .needed("training", .id(.training), "Formation", "Training"),
      .needed("reason", .text, "Raison", "Reason"),
    ])

  public var training: Int64
  public var reason: String

  public init(training: Int64, reason: String) {
    self.training = training
    self.reason = reason
  }

  public var subject: Subject { .record(.training, training) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.find(training) { $0.trainings }
    guard old.isLocked else {
      throw Refusal(
        "training.notLocked", fr: "le dossier de preuves de «\u{A0}\(old.title)\u{A0}» n’est pas verrouillé",
        en: "the evidence file of “\(old.title)” is not locked")
    }
    let reason = try draft.text("reason", reason)
    var new = old
    new.edition += 1
    new.declaredOn = nil
    new.declaredBy = nil
    try draft.update(old) { $0 = new }
    try draft.addEvidence(.reopening, to: new, on: draft.today) { $0.text = reason }
    return training
  }
}
