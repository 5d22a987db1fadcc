import JalonCore

/// Finds to which association a case or a record belongs.
enum SubjectStatements {
  static let caseByID = #"SELECT "association", "id" FROM "case" WHERE "id" = ?"#
  static let caseByReference = #"SELECT "association", "id" FROM "case" WHERE "reference" = ?"#

  static func association(of kind: RecordKind) -> String {
    #"SELECT "association" FROM "\#(kind.rawValue)" WHERE "id" = ?"#
  }

  static let all = [caseByID, caseByReference] + RecordKind.inFile.map(association)
}

extension Connection {
  /// The association of a case, and the case's id.
  func place(ofCase name: CaseName) throws(Refusal) -> (association: Int64, id: Int64) {
    let shown: String
    let found: (association: Int64, id: Int64)?
    switch name {
    case .id(let id):
      shown = String(id)
      found = try first(SubjectStatements.caseByID, [.int(id)]) { ($0.int(0), $0.int(1)) }
    case .reference(let reference):
      shown = reference
      found = try first(SubjectStatements.caseByReference, [.text(reference)]) { ($0.int(0), $0.int(1)) }
    }
    guard let found else { throw .missing(.case, shown) }
    return found
  }

  func association(ofCase name: CaseName) throws(Refusal) -> Int64 {
    try place(ofCase: name).association
  }

  /// The association of a record that stands in a file.
  func association(of kind: RecordKind, _ id: Int64) throws(Refusal) -> Int64 {
    if kind == .association { return id }
    guard RecordKind.inFile.contains(kind),
      let found = try int(SubjectStatements.association(of: kind), [.int(id)])
    else { throw .missing(kind, String(id)) }
    return found
  }
}
