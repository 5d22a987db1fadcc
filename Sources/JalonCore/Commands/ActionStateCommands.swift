/// `action.start`: an action is under way.
public struct StartAction: Command {
  public static let name = "action.start"
  public static let shape = CommandShape(
    fr: "Commencer une action", en: "Start an action",
    [.needed("action", .id(.action), "Action", "Action"), .needed("on", .day, "Le", "On")])

  public var action: Int64
  public var on: Day

  public init(action: Int64, on: Day) {
    self.action = action
    self.on = on
  }

  public var subject: Subject { .record(.action, action) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.openAction(action)
    try draft.requirePast("on", on)
    if let day = old.startedOn {
      throw Refusal(
        "action.underWay",
        fr: "l’action «\u{A0}\(old.title)\u{A0}» est déjà en cours depuis le \(day.shown(.fr))",
        en: "the action “\(old.title)” has been under way since \(day.shown(.en))",
        details: ["action": String(action)])
    }
    try draft.update(old) { $0.startedOn = on }
    let path = draft.path(of: try draft.openCase(.id(old.case)))
    if let most = path.condition("deploiement.smallSteps")?.threshold {
      let underWay = try draft.loadedFile().actions.count { $0.case == old.case && $0.state == .underWay }
      if underWay > most { draft.warn("action.manyUnderWay") }
    }
    return action
  }
}

/// `action.finish`: an action is done; a sentence, a link or a file may show it.
public struct FinishAction: Command {
  public static let name = "action.finish"
  public static let shape = CommandShape(
    fr: "Terminer une action", en: "Finish an action",
    [
      .needed("action", .id(.action), "Action", "Action"), .needed("on", .day, "Le", "On"),
      .free("evidence", .longText, "Ce qui le montre", "What shows it"),
      .free("evidenceFile", .text, "Fichier qui le montre", "File that shows it"),
      .free("evidenceContent", .longText, "Son contenu, en base64", "Its content, in base64"),
    ])

  public var action: Int64
  public var on: Day
  public var evidence: String?
  /// The name of a file. Its path, as long as it has no content: what carries the command to the programme reads it then.
  public var evidenceFile: String?
  /// Base64.
  public var evidenceContent: String?

  public init(action: Int64, on: Day, evidence: String? = nil, evidenceFile: String? = nil) {
    self.action = action
    self.on = on
    self.evidence = evidence
    self.evidenceFile = evidenceFile
  }

  public var subject: Subject { .record(.action, action) }
  public var bytes: [UInt8]? { evidenceContent.flatMap(Attachment.bytes) }

  /// The path of the file that has still to be read.
  public var unreadFile: String? { evidenceContent == nil ? evidenceFile : nil }

  /// The command with what is in its file.
  public func with(content: [UInt8]) -> FinishAction {
    var read = self
    read.evidenceContent = Attachment.base64(of: content)
    return read
  }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.openAction(action)
    try draft.requirePast("on", on)
    if let started = old.startedOn, on < started {
      throw .unfit(
        "on",
        Localized(
          fr: "l’action a commencé le \(started.shown(.fr))\u{A0}: elle ne peut pas être terminée avant",
          en: "the action was started on \(started.shown(.en)): it can’t be finished before"))
    }
    let evidence = try draft.freeText("evidence", evidence, lines: true)
    try draft.update(old) {
      $0.finishedOn = on
      $0.evidence = evidence
    }
    guard evidenceFile != nil || evidenceContent != nil else { return action }
    guard let evidenceFile, evidenceContent != nil else {
      throw .unfit(
        "evidenceFile",
        Localized(
          fr: "un fichier vient avec son nom et son contenu", en: "a file comes with its name and its content"
        ))
    }
    _ = try draft.attach(
      bytes, named: evidenceFile, to: .action, action, ofCase: old.case,
      fields: ("evidenceFile", "evidenceContent"))
    return action
  }
}

/// `action.drop`: an action that won't be done, and why.
public struct DropAction: Command {
  public static let name = "action.drop"
  public static let shape = CommandShape(
    fr: "Abandonner une action", en: "Drop an action",
    [
      .needed("action", .id(.action), "Action", "Action"), .needed("reason", .text, "Raison", "Reason"),
      .free("on", .day, "Le", "On"),
    ])

  public var action: Int64
  public var reason: String
  /// Today, where nothing else is said.
  public var on: Day?

  public init(action: Int64, reason: String, on: Day? = nil) {
    self.action = action
    self.reason = reason
    self.on = on
  }

  public var subject: Subject { .record(.action, action) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let old = try draft.openAction(action)
    let reason = try draft.text("reason", reason)
    let day = on ?? draft.today
    try draft.requirePast("on", day)
    let before = try draft.loadedFile()
    try draft.update(old) {
      $0.droppedOn = day
      $0.dropReason = reason
    }
    try draft.reopenPlan(of: old.case, since: before)
    return action
  }
}
