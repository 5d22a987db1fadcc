public import JalonCore

/// An entry of the register with the row that it would make, worked out ahead: on another thread than the transaction's.
public struct PreparedEntry: Sendable {
  public let entry: RegisterEntry
  /// `nil` where the entry will make no row: it belongs elsewhere, or is no longer alive.
  private let ready: Row?

  /// - Parameter department: the only one to keep, where one is asked for.
  public init(_ entry: RegisterEntry, department: String? = nil) {
    self.entry = entry
    let isWanted = department.map { $0 == entry.department } ?? true
    ready = isWanted && entry.position == .active ? Row(entry) : nil
  }

  var row: Row { ready ?? Row(entry) }

  /// A new association as it is written.
  struct Row: Sendable {
    let association: Association
    private let values: [Value]

    init(_ entry: RegisterEntry) {
      var association = Association(id: 0)
      association.fill(with: entry)
      self.association = association
      var values: [Value] = [.null, .int(association.version), .null]
      values.reserveCapacity(Association.fields.count + 7)
      values += association.values
      values += AssociationKeys(association).values
      self.values = values
    }

    static let insert: String = {
      let columns = ["id", "version", "batch"] + Association.outline.map(\.name) + AssociationKeys.columns
      let names = columns.map { #""\#($0)""# }.joined(separator: ", ")
      let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
      return #"INSERT INTO "association" (\#(names)) VALUES (\#(places))"#
    }()

    /// The values of `insert`.
    func values(id: Int64, batch: Int64) -> [Value] {
      var values = values
      values[0] = .int(id)
      values[2] = .int(batch)
      return values
    }
  }
}
