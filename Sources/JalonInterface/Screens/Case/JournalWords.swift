public import JalonCore
internal import TerminalKit

/// The journal of a case in the words of the interface's history, for what is printed.
public struct JournalWords {
  public struct Field {
    public let label: String
    /// Empty where there was, or is, nothing.
    public let before: String
    public let after: String
  }

  private let words: HistoryWords

  /// - Parameter adviser: who reads, by name: what is confidential is for those on the case and for leads.
  public init(
    file: AssociationFile, case: Case, team: Team, adviser: String, now: Moment, in language: Language
  ) {
    var shell = Shell(
      language: language, size: Size(rows: 24, columns: 80), now: now, adviser: adviser,
      programme: Localized(""))
    shell.team = team
    words = HistoryWords(reading: CaseReading(file: file, case: `case`, shell: shell))
  }

  /// What an entry is about, in a few words: a name, a text, the stages of a move; else what was entered.
  public func about(_ entry: HistoryEntry) -> String? {
    if let about = words.about(entry) { return about }
    guard let made = entry.changes.first(where: { $0.kind != .person && $0.act != .update }) else {
      return nil
    }
    let told = fields(of: made).filter { !$0.after.isEmpty }.map(\.after)
    return told.isEmpty ? nil : told.joined(separator: ", ")
  }

  /// The fields of a change that say something to a person.
  public func fields(of change: Change) -> [Field] {
    words.fields(of: change).map { Field(label: $0.label, before: $0.before, after: $0.after) }
  }
}
