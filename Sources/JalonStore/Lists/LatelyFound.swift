import Dispatch
import JalonCore
import Synchronization

/// A search for words alone, on a server.
struct SoughtWords: Hashable, Sendable {
  private let listing: Listing
  private let lookup: Condition
  private let phrases: [Phrase]

  /// - Returns: `nil` for a filter that asks for something else, or nothing.
  init?(_ filter: Filter, _ compiler: QueryCompiler) {
    guard compiler.engine == .postgres, filter.isOfWords,
      let lookup = compiler.lookups(filter, walking: nil).first
    else { return nil }
    listing = compiler.listing
    self.lookup = lookup.statement
    phrases = filter.parts.compactMap(\.phrase)
  }

  /// Whether every row that bears these words bears the others too, as after another letter.
  func narrows(_ wider: SoughtWords) -> Bool {
    listing == wider.listing
      && wider.phrases.allSatisfy { wide in
        phrases.contains { $0 == wide || (!wide.isWhole && wide.matches($0.words)) }
      }
  }

  /// What it finds, to be read off in the order of names.
  ///
  /// - Parameter onlyIfKnown: whether the rows themselves are not worth looking for.
  /// - Returns: `nil` also where the order of names isn't held.
  func hits(_ connection: any Connection, onlyIfKnown: Bool = false) throws(Refusal) -> NamedHits? {
    guard let orders = connection.orders, orders.length(of: listing) != nil else { return nil }
    let lately = orders.lately
    if onlyIfKnown, !lately.knows(self) { return nil }
    return try lately.once(self) { () throws(Refusal) in
      let inquiry = Inquiry(lookup.sql, lookup.arguments)
      let beside = lately.knows(self) ? [] : [connection.packed(inquiry)]
      return try connection.foreseeing([Inquiry(NameOrders.latestEntry)] + beside) { () throws(Refusal) in
        guard let held = try orders.held(of: listing, connection) else { return nil }
        if let hits = lately.hits(self, at: held.entry) { return hits }
        if onlyIfKnown { return nil }
        var ids: [Int64] = []
        try connection.eachID(inquiry) { ids.append($0) }
        guard let hits = held.order.hits(ids) else { return nil }
        lately.keep(hits, for: self, at: held.entry)
        return hits
      }
    }
  }
}

/// What was found lately: a page, its count and the pages around it all ask for the same rows, and to find these is most of what each
/// of them costs a server.
///
/// Rows stay found until the journal has another entry: nothing else changes what words a row bears. So do those that a walk has met,
/// see `WordWalk`.
final class LatelyFound: Sendable {
  private struct Found {
    let words: SoughtWords
    /// The latest entry of the journal then.
    let entry: Int64
    let hits: NamedHits
  }

  private struct State {
    /// The latest last.
    var found: [Found] = []
    /// The latest last.
    var walked: [WordWalk.Met] = []
    /// What somebody is just looking for.
    var sought: [SoughtWords: DispatchGroup] = [:]
  }

  /// As many as are typed, and typed back.
  private static let kept = 16
  /// How long one waits for somebody who looks for the same, in milliseconds: as a rule until they have found it, since to look beside
  /// them takes a server no less. Whoever gives up looking lets the others go on at once.
  private static let patience = 5_000

  private let state = Mutex(State())

  fileprivate func knows(_ words: SoughtWords) -> Bool {
    state.withLock { state in state.found.contains { $0.words == words } }
  }

  fileprivate func hits(_ words: SoughtWords, at entry: Int64) -> NamedHits? {
    state.withLock { state in state.found.first { $0.words == words && $0.entry == entry }?.hits }
  }

  fileprivate func keep(_ hits: NamedHits, for words: SoughtWords, at entry: Int64) {
    state.withLock { state in
      state.found.removeAll { $0.words == words }
      state.found.append(Found(words: words, entry: entry, hits: hits))
      state.found.removeFirst(max(0, state.found.count - Self.kept))
    }
  }

  /// How far somebody has come who looked for these words, or for wider ones: whoever came farthest.
  func walked(_ words: SoughtWords, ascending: Bool) -> WordWalk.Met? {
    state.withLock { state in
      state.walked.filter { $0.ascending == ascending && words.narrows($0.words) }.max {
        $0.looked < $1.looked
      }
    }
  }

  func keep(_ met: WordWalk.Met) {
    state.withLock { state in
      state.walked.removeAll {
        $0.entry != met.entry || ($0.words == met.words && $0.ascending == met.ascending)
      }
      state.walked.append(met)
      state.walked.removeFirst(max(0, state.walked.count - Self.kept))
    }
  }

  /// Does what one does about some words once nobody else is at it, or has been for long.
  fileprivate func once<Made>(_ words: SoughtWords, _ body: () throws(Refusal) -> Made) throws(Refusal)
    -> Made
  {
    let own = DispatchGroup()
    own.enter()
    let other: DispatchGroup? = state.withLock { state in
      defer { if state.sought[words] == nil { state.sought[words] = own } }
      return state.sought[words]
    }
    if let other {
      own.leave()
      _ = other.wait(timeout: .now() + .milliseconds(Self.patience))
      return try body()
    }
    defer {
      state.withLock { $0.sought[words] = nil }
      own.leave()
    }
    return try body()
  }
}
