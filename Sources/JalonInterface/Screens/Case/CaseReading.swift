import JalonCore

/// A case as someone reads it now: with its file and its path, on a day, in a language. It is handed on by reference, since all
/// that a key paints asks it.
final class CaseReading: Sendable {
  private let held: Held<AssociationFile>
  let `case`: Case
  let shell: Shell
  /// Where the gate that was evaluated last is kept, for as long as nothing that it stands on changes.
  private let gates: LastMade<GateKey, GateNow>?

  var file: AssociationFile { held.value }

  convenience init(file: AssociationFile, case: Case, shell: Shell) {
    self.init(file: Held(file), case: `case`, shell: shell)
  }

  init(
    file: Held<AssociationFile>, case: Case, shell: Shell, gates: LastMade<GateKey, GateNow>? = nil
  ) {
    held = file
    self.case = `case`
    self.shell = shell
    self.gates = gates
  }

  var language: Language { shell.language }
  var glyphs: Glyphs { shell.glyphs }
  var today: Day { shell.today }
  var association: Association { file.association }
  var path: Path { shell.team?.path(of: `case`) ?? .standard }

  /// The conditions of the present gate; none for a case that has left the path.
  var gate: [ConditionState] { gateNow.conditions }

  /// Whether the gate lets the case through, else why not.
  var advance: Availability { gateNow.advance }

  private var gateNow: GateNow {
    let evaluate = { [self] in
      GateNow(
        `case`.isOpen ? Gate.evaluate(`case`, in: file, path: path, on: today) : [], of: path)
    }
    return gates?.value(GateKey(file: held, case: `case`.id, team: shell.team, today: today), evaluate)
      ?? evaluate()
  }

  /// Those who have a role today, or from a later day on; the main one first.
  var activeReferents: [Referent] {
    let order = Referent.Role.allCases
    return file.referents.filter { ($0.until.map { $0 > today }) ?? true }.sorted {
      (order.firstIndex(of: $0.role) ?? 0, $0.from, $0.id)
        < (order.firstIndex(of: $1.role) ?? 0, $1.from, $1.id)
    }
  }

  /// Those whose role has ended, the latest first.
  var formerReferents: [Referent] {
    file.referents.filter { ($0.until.map { $0 <= today }) ?? false }.sorted {
      ($0.until ?? $0.from, $0.id) > ($1.until ?? $1.from, $1.id)
    }
  }

  var needs: [Need] { file.needs.filter { $0.case == `case`.id } }

  /// The exchanges of this case, newest first.
  var exchanges: [Exchange] {
    file.exchanges.filter { $0.case == `case`.id }.sorted { ($0.on, $0.id) > ($1.on, $1.id) }
  }

  var waivers: [Waiver] { file.waivers.filter { $0.case == `case`.id } }
  /// Whether a lead still has to decide on lifting this condition.
  func isWaiverAsked(for condition: String) -> Bool {
    waivers.contains { $0.condition == condition && $0.decision == nil }
  }

  var referrals: [Referral] { file.referrals.filter { $0.case == `case`.id } }
  var tags: [String] { file.tags.filter { $0.case == `case`.id }.map(\.text) }
  var shares: [Share] {
    file.shares.filter { $0.case == `case`.id && ($0.until.map { $0 >= today } ?? true) }
  }

  /// Live aims and those set aside; removed ones are history.
  var aims: [Aim] { file.aims.filter { $0.state != .removed } }

  /// The adviser who reads, as the team knows them.
  var reader: Adviser? { shell.team?.adviser(named: shell.adviser) }

  /// What is agreed next: said by the latest exchange that still holds.
  var followUp: Exchange? { planned == nil ? file.agreedFollowUp(of: `case`.id) : nil }

  /// What was planned since the latest exchange, without one.
  var planned: (on: DayTime, means: Exchange.Means?)? {
    `case`.isOpen ? file.plannedFollowUp(of: `case`) : nil
  }

  /// Whether the reader may see what a confidential exchange says: those on the case, and leads.
  func mayRead(_ exchange: Exchange) -> Bool {
    guard let reader else { return !exchange.confidential }
    return CaseRights(of: reader, in: file, on: today).mayRead(exchange)
  }

  // MARK: Names

  func adviser(_ id: Int64) -> String { shell.team?.adviser(id)?.name ?? shell.glyphs.dash }

  func name(of participant: Participant) -> String {
    switch participant {
    case .referent(let id): file.referents.first { $0.id == id }?.name ?? glyphs.dash
    case .adviser(let id): adviser(id)
    case .person(let id): file.people.first { $0.id == id }?.name ?? glyphs.dash
    }
  }

  func names(_ participants: Participants) -> [String] { participants.list.map(name(of:)) }

  func stageLabel(_ id: StageID) -> String { path.label(of: id)[language] }

  func conditionLabel(_ id: String) -> String { path.condition(id)?.label[language] ?? id }
}

/// A gate as it was evaluated, with what it says of going on.
struct GateNow: Sendable {
  let conditions: [ConditionState]
  let advance: Availability

  init(_ conditions: [ConditionState], of path: Path) {
    self.conditions = conditions
    let missing = conditions.filter { !$0.state.lets }
    guard let first = missing.first else {
      advance = .enabled
      return
    }
    let label = path.condition(first.id)?.label ?? Localized(first.id)
    advance = .disabled(
      Localized(
        fr:
          "il manque \(missing.count) \(missing.count == 1 ? "condition" : "conditions") sur \(conditions.count)"
          + " pour avancer\u{202F}; d’abord\u{A0}: \(CaseWords.lowered(label.fr))",
        en: "\(missing.count) of \(conditions.count) conditions \(missing.count == 1 ? "is" : "are") missing"
          + " to advance; first: \(CaseWords.lowered(label.en))"))
  }
}

/// All that the gate of a case stands on.
struct GateKey: Equatable, Sendable {
  let file: Held<AssociationFile>
  let `case`: Int64
  let team: Team?
  let today: Day
}
