import JalonCore

/// An association, with one of its cases where a case is listed: what a query looks at.
struct MemorySubject: QuerySubject {
  let file: AssociationFile
  let listed: Case?
  let team: Team
  let id: Int64

  init(_ file: AssociationFile, case listed: Case, _ team: Team) {
    (self.file, self.listed, self.team, id) = (file, listed, team, listed.id)
  }

  init(_ file: AssociationFile, _ team: Team) {
    (self.file, self.team, id) = (file, team, file.association.id)
    listed = file.openCase ?? file.cases.last
  }

  var reference: CaseReference? { listed.flatMap { CaseReference($0.reference) } }
  var stage: StageID? { listed?.stage }
  var status: Case.Status? { listed?.status }
  var department: String? { file.association.department }
  var adviser: String? { listed.flatMap { team.adviser($0.adviser)?.name } }
  var network: String? { file.association.network }
  var sector: String? { file.association.sector }
  var city: String? { file.association.city }
  var tags: [String] { [] }
  var plan: PlanFigures? { listed.map(file.planFigures) }
  var nextActionDue: Day? { plan?.nextDue }
  var hasOpenAction: Bool { plan?.hasOpenAction ?? false }
  var actionFlags: ActionFlags { plan?.flags ?? [] }
  var actionOwners: [String] { (plan?.owners ?? []).compactMap { file.name(of: $0, team) } }
  /// A double keeps no pools.
  var pools: [String] { [] }
  var trainings: [String] { file.trainings.filter { $0.case == listed?.id }.map(\.title) }
  var rna: String? { file.association.rna }
  var score: Int? { nil }
  var exchanges: [Exchange] { file.exchanges.filter { $0.case == listed?.id } }
  var lastExchangeOn: Day? { exchanges.map(\.on).max() }
  var openedOn: Day? { listed?.openedOn }
  var followUp: DayTime? { listed.flatMap { file.plannedFollowUp(of: $0)?.on } ?? agreed }
  private var agreed: DayTime? { exchanges.max { ($0.on, $0.id) < ($1.on, $1.id) }?.nextOn }
  var nextFollowUpOn: Day? { followUp?.day }
  var past: CasePast? {
    listed.map { CasePast(of: $0, in: file, team, on: MemoryProgramme.today) }
  }

  var searchTexts: [[String]] {
    let association = file.association
    let texts = [association.name, association.city, association.shortName].compactMap { $0 }
    let people = file.people.map(\.name)
    let numbers = [association.siren.flatMap { Siren($0)?.searchWords }].compactMap { $0 }
    return (texts + people).map { Fold.words($0) } + numbers
  }

  // MARK: Rows

  func key(_ sort: CaseSort) -> Value {
    switch sort {
    case .name: .text(Fold.key(file.association.name))
    case .stage: .int(Int64(listed.flatMap { team.path(of: $0).rank(of: $0.stage) } ?? 0))
    case .adviser: .text(Fold.key(adviser ?? ""))
    case .department: .text(department ?? "")
    case .score: .int(-1)
    case .lastExchange: .text(lastExchangeOn?.iso ?? "")
    case .nextFollowUp: .text(followUp?.iso ?? "~")
    case .openedOn: .text(openedOn?.iso ?? "")
    }
  }

  func key(_ sort: AssociationSort) -> Value {
    switch sort {
    case .name: .text(Fold.key(file.association.name))
    case .department: .text(department ?? "")
    case .city: .text(Fold.key(city ?? ""))
    }
  }

  func caseRow(_ listed: Case, key: Value, today: Day) -> CaseRow {
    let path = team.path(of: listed)
    let gate = Gate.evaluate(listed, in: file, path: path, on: today)
    let association = file.association
    return CaseRow(
      id: listed.id, key: RowKey(sort: key, id: listed.id), reference: listed.reference,
      association: association.id, name: association.name, city: association.city,
      department: association.department, rna: association.rna, siren: association.siren,
      adviser: adviser ?? "", stage: listed.stage, stageRank: path.rank(of: listed.stage) ?? 0,
      stageCount: path.stages.count, stageSince: listed.stageSince, status: listed.status,
      openedOn: listed.openedOn, lastExchangeOn: lastExchangeOn, nextFollowUpOn: followUp, score: nil,
      missing: gate.count { !$0.state.lets }, conditions: gate.count, isTakenOver: listed.takenOverAt != nil)
  }

  func associationRow(key: Value) -> AssociationRow {
    let association = file.association
    return AssociationRow(
      id: association.id, key: RowKey(sort: key, id: association.id), version: association.version,
      name: association.name, rna: association.rna, siren: association.siren,
      department: association.department, postcode: association.postcode, city: association.city,
      sector: association.sector, registerState: association.registerState, caseID: listed?.id,
      stage: listed?.stage)
  }
}
