import JalonCore

/// What a writing on a server tells the others when it is kept, as one short text: by whom, up to which entry of the journal, and
/// its acts, as far as they fit.
struct Announcement {
  /// The store that wrote.
  let by: String
  /// The latest entry.
  let entry: Int64
  let change: ProgrammeChange

  /// Sent with the transaction: whoever hears it can read what was written. Programmes in other schemas of the database have
  /// channels of their own.
  static let send = "SELECT pg_notify(left('jalon ' || current_schema(), 63), ?)"
  /// The name of the channel as `LISTEN` takes it.
  static let channel = "SELECT quote_ident(left('jalon ' || current_schema(), 63))"

  static let all = [send, channel]

  /// PostgreSQL takes no more than 8000 bytes.
  private static let longest = 7_900

  init(by mark: String, entry: Int64, _ change: ProgrammeChange) {
    by = mark
    self.entry = entry
    self.change = change
  }

  /// `a MARK ENTRY ACT ACT …`, each act as `adviser,command,association,case,pools,trainings`; `*` where there is more.
  var text: String {
    var text = "a \(by) \(entry)"
    var isWide = change.isWide
    for act in change.acts {
      let word = Self.word(act)
      guard text.utf8.count + word.utf8.count + 3 <= Self.longest else {
        isWide = true
        break
      }
      text += " " + word
    }
    return isWide ? text + " *" : text
  }

  private static func word(_ act: ProgrammeChange.Act) -> String {
    func number(_ value: Int64?) -> String { value.map { String($0) } ?? "" }
    func list(_ ids: Set<Int64>) -> String { ids.sorted().map { String($0) }.joined(separator: "+") }
    return [
      String(act.adviser), act.command, number(act.association), number(act.case), list(act.pools),
      list(act.trainings),
    ].joined(separator: ",")
  }

  /// - Returns: `nil` for what a newer version says.
  init?(_ text: String) {
    let words = text.split(separator: " ")
    guard words.count >= 3, words[0] == "a", let entry = Int64(words[2]) else { return nil }
    var change = ProgrammeChange()
    for word in words.dropFirst(3) {
      guard word != "*", let act = Self.act(word) else {
        change.isWide = true
        continue
      }
      change.acts.append(act)
    }
    self.init(by: String(words[1]), entry: entry, change)
  }

  private static func act(_ word: Substring) -> ProgrammeChange.Act? {
    let parts = word.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 6, let adviser = Int64(parts[0]) else { return nil }
    func list(_ part: Substring) -> Set<Int64> { Set(part.split(separator: "+").compactMap { Int64($0) }) }
    return ProgrammeChange.Act(
      adviser: adviser, command: String(parts[1]), association: Int64(parts[2]), case: Int64(parts[3]),
      pools: list(parts[4]), trainings: list(parts[5]))
  }
}
