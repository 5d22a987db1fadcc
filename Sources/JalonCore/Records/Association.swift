/// A non-profit organisation of the register, or one that the programme has entered itself.
public struct Association: Record {
  public static let kind = RecordKind.association
  public static let fields: [Field<Association>] = [
    Field("name", \.name), Field("shortName", \.shortName), Field("kind", \.form), Field("rna", \.rna),
    Field("formerIdentifier", \.formerIdentifier), Field("siren", \.siren), Field("siret", \.siret),
    Field("department", \.department), Field("postcode", \.postcode), Field("city", \.city),
    Field("address", \.address), Field("website", \.website), Field("purpose", \.purpose),
    Field("sector", \.sector), Field("employees", \.employees), Field("volunteers", \.volunteers),
    Field("budget", \.budget), Field("network", \.network), Field("project", \.project),
    Field("singularity", \.singularity), Field("createdOn", \.createdOn),
    Field("registerState", \.registerState), Field("registerUpdatedAt", \.registerUpdatedAt),
    Field("mergedInto", \.mergedInto, names: .association),
  ]

  /// The legal form, as far as the programme tells them apart.
  public enum Form: String, Choice {
    case association, foundation, endowmentFund, library

    public var label: Localized {
      switch self {
      case .association: Localized(fr: "association", en: "association")
      case .foundation:
        Localized(fr: "fondation reconnue d’utilité publique", en: "public-interest foundation")
      case .endowmentFund: Localized(fr: "fonds de dotation", en: "endowment fund")
      case .library: Localized(fr: "bibliothèque publique", en: "public library")
      }
    }
  }

  /// What the national register says of it (`position`).
  public enum RegisterState: String, Choice {
    case active, dissolved, removed, moved

    public var label: Localized {
      switch self {
      case .active: Localized(fr: "active", en: "active")
      case .dissolved: Localized(fr: "dissoute", en: "dissolved")
      case .removed: Localized(fr: "supprimée du répertoire", en: "removed from the register")
      case .moved: Localized(fr: "reprise sous un autre numéro", en: "moved to another number")
      }
    }
  }

  public var id: Int64
  public var version: Int64 = 1
  public var name = ""
  public var shortName: String?
  public var form = Form.association
  /// Number in the national register: `W` and nine characters, upper case. None in Moselle and Alsace.
  public var rna: String?
  /// The number of the old register (`751P00085568`), where the association came from there.
  public var formerIdentifier: String?
  public var siren: String?
  public var siret: String?
  /// `75`, `2A`, `971`.
  public var department: String?
  public var postcode: String?
  public var city: String?
  public var address: String?
  public var website: String?
  /// The purpose of its statutes, as the register publishes it; not the associative project.
  public var purpose: String?
  /// A family of the register's social-purpose list (`006`) or free words.
  public var sector: String?
  public var employees: Headcount?
  public var volunteers: Int?
  /// Cents a year.
  public var budget: Int?
  /// The network or federation; `"none"` says that there is none.
  public var network: String?
  /// The associative project, in the association's words.
  public var project: String?
  /// What is particular to this association.
  public var singularity: String?
  public var createdOn: Day?
  public var registerState: RegisterState?
  /// `maj_time` of the register row that was last taken over: `YYYY-MM-DD HH:MM:SS`.
  public var registerUpdatedAt: String?
  /// The association into which this one was merged; it then holds nothing of its own.
  public var mergedInto: Int64?

  public init(id: Int64) { self.id = id }
}
