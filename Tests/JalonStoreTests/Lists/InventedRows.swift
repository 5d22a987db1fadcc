import JalonCore

@testable import JalonStore

/// An association and its cases, invented: what queries look at, and the columns in which lists hold it.
struct InventedAssociation {
  var id: Int64
  var name: String
  var rna: String?
  var siren: String?
  var department: String?
  var city: String?
  var sector: String?
  var network: String?
  var isMerged = false

  var texts: [[String]] {
    [Fold.words(name), city.map { Fold.words($0) }, rna.map { [Fold.key($0)] }].compactMap { $0 }
  }

  var record: Association {
    var made = Association(id: id)
    made.name = name
    made.rna = rna
    made.siren = siren
    made.department = department
    made.city = city
    made.sector = sector
    made.network = network
    made.mergedInto = isMerged ? id : nil
    return made
  }
}

struct InventedCase {
  var id: Int64
  var association: InventedAssociation
  var adviser: (id: Int64, name: String)
  var stage: StageID
  var status: Case.Status
  var openedOn: Day
  var lastExchangeOn: Day?
  var nextFollowUp: DayTime?
  var score: Int?
  var tags: [String]
  var notes: [[String]]
  var plan = InventedPlan()
  /// Places in `InventedProgramme.tools`.
  var pools: [Int] = []
  var trainings: [String] = []
  var past: CasePast
}

/// What lists know of a plan.
struct InventedPlan {
  var due: Day?
  var isOpen = false
  var flags = ActionFlags()
  var owners: [String] = []
}

/// A case as a query sees it in the list of cases.
struct CaseSeen: QuerySubject {
  let row: InventedCase

  var id: Int64 { row.id }
  var reference: CaseReference? { CaseReference(year: 2026, number: Int(row.id)) }
  var stage: StageID? { row.stage }
  var status: Case.Status? { row.status }
  var department: String? { row.association.department }
  var adviser: String? { row.adviser.name }
  var network: String? { row.association.network }
  var sector: String? { row.association.sector }
  var city: String? { row.association.city }
  var tags: [String] { row.tags }
  var nextActionDue: Day? { row.plan.due }
  var hasOpenAction: Bool { row.plan.isOpen }
  var actionFlags: ActionFlags { row.plan.flags }
  var actionOwners: [String] { row.plan.owners }
  var pools: [String] { row.pools.map { InventedProgramme.tools[$0] } }
  var trainings: [String] { row.trainings }
  var rna: String? { row.association.rna }
  var score: Int? { row.score }
  var lastExchangeOn: Day? { row.lastExchangeOn }
  var openedOn: Day? { row.openedOn }
  var nextFollowUpOn: Day? { row.nextFollowUp?.day }
  var past: CasePast? { row.past }
  var searchTexts: [[String]] {
    row.association.texts + row.notes + row.tags.map { Fold.words($0) }
      + row.plan.owners.map { Fold.words($0) }
  }
}

/// An association as a query sees it in the register, with the case shown beside it.
struct AssociationSeen: QuerySubject {
  let row: InventedAssociation
  let held: CaseSeen?

  var id: Int64 { row.id }
  var reference: CaseReference? { held?.reference }
  var stage: StageID? { held?.stage }
  var status: Case.Status? { held?.status }
  var department: String? { row.department }
  var adviser: String? { held?.adviser }
  var network: String? { row.network }
  var sector: String? { row.sector }
  var city: String? { row.city }
  var tags: [String] { held?.tags ?? [] }
  var nextActionDue: Day? { held?.nextActionDue }
  var hasOpenAction: Bool { held?.hasOpenAction ?? false }
  var actionFlags: ActionFlags { held?.actionFlags ?? [] }
  var actionOwners: [String] { held?.actionOwners ?? [] }
  var pools: [String] { held?.pools ?? [] }
  var trainings: [String] { held?.trainings ?? [] }
  var rna: String? { row.rna }
  var score: Int? { held?.score }
  var lastExchangeOn: Day? { held?.lastExchangeOn }
  var openedOn: Day? { held?.openedOn }
  var nextFollowUpOn: Day? { held?.nextFollowUpOn }
  var past: CasePast? { held?.past }
  var searchTexts: [[String]] { row.texts }
}
