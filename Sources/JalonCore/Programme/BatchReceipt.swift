/// What many commands as one act have come to, or would come to.
public struct BatchReceipt: Sendable, Hashable {
  /// The entry of the journal that takes all of them back; `nil` where nothing was kept.
  public var entry: Int64?
  /// The name of the commands, which are all of one kind.
  public var command: String
  /// How many changed something, and how many found everything as they wanted it.
  public var changed = 0
  public var unchanged = 0
  /// The names of the first associations for which something changed, each once.
  public private(set) var names: [String] = []
  /// Where waivers were decided: how many there were for each condition, by its id.
  public private(set) var conditions: [String: Int] = [:]
  /// Why the others were left out, one refusal each.
  public var refusals: [Refusal] = []

  public init(command: String) {
    self.command = command
  }

  /// How many names are kept.
  private static let named = 5

  /// Counts a command that changed something for an association.
  ///
  /// - Parameter changes: what it changed, and in which file; a decided waiver is told by its condition.
  public mutating func change(for association: String?, by changes: [Change], in file: AssociationFile?) {
    changed += 1
    for change in changes where change.kind == .waiver {
      guard let waiver = file?.waivers.first(where: { $0.id == change.id }) else { continue }
      conditions[waiver.condition, default: 0] += 1
    }
    guard let association, names.count < Self.named, !names.contains(association) else { return }
    names.append(association)
  }
}

extension Refusal {
  /// Whether it is about the command alone, so that those beside it may go on; else the medium is at fault.
  public var isOfCommand: Bool { [.refused, .notFound, .notAllowed, .usage].contains(kind) }
}
