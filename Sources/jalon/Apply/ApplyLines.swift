import JalonCore
import JalonStore

extension Session {
  /// Carries out lines of JSON, each answered once its change is durable.
  ///
  /// - Parameters:
  ///   - file: a file, or `-` for standard input.
  ///   - atomic: all or nothing.
  ///   - prepare: makes a line of `apply` of what was read.
  /// - Throws: `apply.refused` where a line was.
  func apply(
    _ file: String, atomic: Bool,
    prepare: @escaping ([String: JSONValue]) throws(Refusal) -> [String: JSONValue] = { $0 }
  ) throws(Refusal) {
    var reader = try LineReader(file)
    let store = try programme()
    let refused =
      atomic
      ? try applyAtomically(try reader.rest(), to: store, prepare)
      : try applyEach(&reader, to: store, prepare)
    guard refused == 0 else { throw Self.refusal(refused) }
  }

  private func applyEach(
    _ reader: inout LineReader, to store: Store,
    _ prepare: @escaping ([String: JSONValue]) throws(Refusal) -> [String: JSONValue]
  ) throws(Refusal) -> Int {
    var run = ApplyRun(preparing: prepare) { arriving throws(Refusal) in
      try store.perform(
        arriving.command, as: arriving.adviser ?? adviser, at: clock.now, expect: arriving.expect)
    }
    var refused = 0
    while let line = try reader.next() {
      let answer = run.carryOut(line)
      try StandardOutput.write(answer.text)
      guard case .failure(let refusal) = answer.outcome else { continue }
      refused += 1
      if Self.ends(refusal) { throw refusal }
    }
    return refused
  }

  /// All lines are read beforehand, so that nobody waits for a slow sender while the database is held.
  private func applyAtomically(
    _ lines: [InputLine], to store: Store,
    _ prepare: @escaping ([String: JSONValue]) throws(Refusal) -> [String: JSONValue]
  ) throws(Refusal) -> Int {
    var answers: [ApplyAnswer] = []
    do throws(Refusal) {
      try store.bulk { bulk throws(Refusal) in
        answers = []
        var run = ApplyRun(preparing: prepare) { arriving throws(Refusal) in
          try bulk.perform(
            arriving.command, as: arriving.adviser ?? adviser, at: clock.now,
            expect: arriving.expect)
        }
        for line in lines {
          let answer = run.carryOut(line)
          answers.append(answer)
          if case .failure(let refusal) = answer.outcome { throw refusal }
        }
      }
    } catch {
      // The fault is a line's own, or else that of keeping them all, which no line has answered yet.
      guard let last = answers.last, case .failure(let refusal) = last.outcome else { throw error }
      for line in lines {
        let isRefused = line.number == last.line
        try StandardOutput.write((isRefused ? last : .rolledBack(line.number, because: last.line)).text)
      }
      if Self.ends(refusal) { throw refusal }
      return 1
    }
    for answer in answers { try StandardOutput.write(answer.text) }
    return 0
  }

  /// A full disk or a broken file will not get better with the next line.
  private static func ends(_ refusal: Refusal) -> Bool { refusal.kind == .io || refusal.kind == .unavailable }

  /// What a run ends with where lines were refused: their answers have said why.
  private static func refusal(_ count: Int) -> Refusal {
    Refusal(
      "apply.refused",
      fr: count == 1
        ? "1 ligne refusée\u{202F}: sa réponse dit pourquoi"
        : "\(count) lignes refusées\u{202F}: leurs réponses disent pourquoi",
      en: count == 1
        ? "1 line refused: its answer says why" : "\(count) lines refused: their answers say why",
      details: ["refused": String(count)])
  }
}
