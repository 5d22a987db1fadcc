/// One line of the register.
public struct AssociationRow: Sendable, Hashable, Identifiable {
  public var id: Int64
  public var key: RowKey
  public var version: Int64
  public var name: String
  public var rna: String?
  public var siren: String?
  public var department: String?
  public var postcode: String?
  public var city: String?
  public var sector: String?
  public var registerState: Association.RegisterState?
  /// The open case, or else the latest one, and its stage.
  public var caseID: Int64?
  public var stage: StageID?

  public init(
    id: Int64, key: RowKey, version: Int64, name: String, rna: String?, siren: String?, department: String?,
    postcode: String?, city: String?, sector: String?, registerState: Association.RegisterState?,
    caseID: Int64?,
    stage: StageID?
  ) {
    self.id = id
    self.key = key
    self.version = version
    self.name = name
    self.rna = rna
    self.siren = siren
    self.department = department
    self.postcode = postcode
    self.city = city
    self.sector = sector
    self.registerState = registerState
    self.caseID = caseID
    self.stage = stage
  }
}
