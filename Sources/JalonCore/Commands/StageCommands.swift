/// `stage.advance`: to the next stage, through an open gate. The only way forward.
public struct AdvanceStage: Command {
  public static let name = "stage.advance"
  public static let shape = CommandShape(
    fr: "Avancer à l’étape suivante", en: "Advance to the next stage",
    [.needed("case", .caseName, "Dossier", "Case")])

  public var `case`: CaseName

  public init(case: CaseName) { self.case = `case` }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    try draft.advance(try draft.openCase(`case`))
  }
}

/// `stage.return`: back to an earlier stage, with a reason. Coming forward again passes the gates again.
public struct ReturnStage: Command {
  public static let name = "stage.return"
  public static let shape = CommandShape(
    fr: "Revenir à une étape", en: "Return to a stage",
    [
      .needed("case", .caseName, "Dossier", "Case"), .needed("to", .stage, "Vers", "To"),
      .needed("reason", .text, "Raison", "Reason"),
    ])

  public var `case`: CaseName
  public var to: StageID
  public var reason: String

  public init(case: CaseName, to: StageID, reason: String) {
    self.case = `case`
    self.to = to
    self.reason = reason
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    let path = draft.path(of: open)
    guard let target = path.rank(of: to), path[to] != nil else { throw .unknownStage(to, path) }
    guard let present = path.rank(of: open.stage), target < present else {
      throw Refusal(
        "stage.notEarlier",
        fr:
          "«\u{A0}\(path.label(of: to).fr)\u{A0}» n’est pas avant «\u{A0}\(path.label(of: open.stage).fr)\u{A0}»\u{A0}: avancer passe par les conditions",
        en:
          "“\(path.label(of: to).en)” is not before “\(path.label(of: open.stage).en)”: going forward passes the gate",
        details: ["stage": open.stage.rawValue])
    }
    let reason = try draft.text("reason", reason)
    let states = Gate.evaluate(open, in: try draft.loadedFile(), path: path, on: draft.today)
    let day = draft.today
    try draft.update(open) {
      $0.stage = to
      $0.stageSince = day
    }
    try draft.pass(open, .return, from: open.stage, to: to, reason: reason, conditions: states)
    return open.id
  }
}

extension Draft {
  /// Moves a case through its gate, and off the path behind the last one.
  mutating func advance(_ open: Case) throws(Refusal) -> Int64 {
    guard open.status == .open else {
      throw Refusal(
        "case.paused", fr: "le dossier est en pause\u{A0}: le reprendre d’abord",
        en: "the case is paused: resume it first")
    }
    let path = path(of: open)
    guard let next = path.stage(after: open.stage) else { throw .unknownStage(open.stage, path) }
    let states = Gate.evaluate(open, in: try loadedFile(), path: path, on: today)
    guard Gate.isOpen(states) else { throw .gateUnmet(open, path, states) }
    if next == .closed {
      try close(open, .autonomy, reason: nil, conditions: states)
      return open.id
    }
    let day = today
    try update(open) {
      $0.stage = next
      $0.stageSince = day
    }
    try pass(open, .advance, from: open.stage, to: next, conditions: states)
    return open.id
  }
}

extension Refusal {
  static func gateUnmet(_ case: Case, _ path: Path, _ states: [ConditionState]) -> Refusal {
    let missing = states.filter { !$0.state.lets }
    let first = missing.first?.message ?? Localized("")
    let more = missing.count - 1
    let label = path.label(of: `case`.stage)
    return Refusal(
      "gate.unmet",
      fr:
        "pour quitter «\u{A0}\(label.fr)\u{A0}», il manque \(missing.count) condition\(missing.count > 1 ? "s" : "") sur "
        + "\(states.count)\u{A0}: \(first.fr)"
        + (more > 0 ? " (et \(more) autre\(more > 1 ? "s" : ""))" : ""),
      en:
        "to leave “\(label.en)”, \(missing.count) of \(states.count) condition\(states.count > 1 ? "s are" : " is") "
        + "missing: \(first.en)" + (more > 0 ? " (and \(more) more)" : ""),
      details: ["stage": `case`.stage.rawValue, "missing": missing.map(\.id).joined(separator: " ")])
  }
}
