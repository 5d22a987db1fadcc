import JalonCore
import TerminalKit

/// Who did what and when, latest first, day by day; before and after of each field where an entry is unfolded.
extension Sheet where Item == CaseItem {
  mutating func history(
    _ reading: CaseReading, _ entries: [HistoryEntry], unfolded: Set<CaseItem>, unseen: Set<Int64>,
    isWhole: Bool
  ) {
    let words = HistoryWords(reading: reading)
    var day: Day?
    for run in HistoryRun.runs(of: entries) {
      let entry = run.entries[0]
      if entry.day != day {
        day = entry.day
        let relative = reading.language.relative(entry.day, to: reading.today)
        heading(
          CaseWords.date(entry.day, today: reading.today, reading.language),
          trailing: [Span(relative, .muted)])
      }
      if run.isFolded { answers(run, words) }
      guard !run.isFolded || unfolded.contains(run.item) else { continue }
      for entry in run.entries {
        self.entry(entry, isNew: unseen.contains(entry.id), words)
        if unfolded.contains(.entry(entry.id)) { changes(of: entry, words) }
      }
    }
    if !isWhole, !entries.isEmpty {
      line([Span(glyphs.ellipsis, .muted)])
    }
  }

  /// Several answers on one line, with the questions between which they lie.
  private mutating func answers(_ run: HistoryRun, _ words: HistoryWords) {
    let language = words.reading.language
    let time = CaseWords.hour(words.reading.shell.timeOfDay(run.entries[0].instant), language)
    let count = Localized(
      fr: "\(run.entries.count) réponses notées", en: "\(run.entries.count) answers recorded")
    let ends = [run.entries.last, run.entries.first].compactMap { $0.flatMap(words.about) }
    line(
      [
        Span(time + "  ", .muted), Span(count[language], .text),
        Span(" \(glyphs.separator) " + ends.joined(separator: " \(glyphs.ellipsis) "), .muted),
      ], trailing: [Span(run.entries[0].adviser, .muted)], item: run.item)
  }

  private mutating func entry(_ entry: HistoryEntry, isNew: Bool, _ words: HistoryWords) {
    let isUndone = entry.undoneBy != nil
    let language = words.reading.language
    let time = CaseWords.hour(words.reading.shell.timeOfDay(entry.instant), language)
    var spans = [Span(time + "  ", .muted), Span(words.act(entry), isUndone ? .muted : .text)]
    var trailing = [Span(entry.adviser, .muted)]
    if isNew {
      let mark = Localized(fr: "nouveau", en: "new")
      trailing.insert(Span("\(glyphs.mark) \(mark[language])  ", .accent), at: 0)
    }
    if isUndone {
      let mark = Localized(fr: "annulé", en: "undone")
      trailing.insert(Span("\(glyphs.missing) \(mark[language])  ", .warning), at: 0)
    }
    if let about = words.about(entry) {
      let used = (spans + trailing).reduce(5) { $0 + $1.width }
      let shown = TextWidth.truncated(about, to: max(0, width - used))
      if TextWidth.width(of: shown) > 3 { spans.append(Span(" \(glyphs.separator) \(shown)", .muted)) }
    }
    line(spans, trailing: trailing, item: .entry(entry.id))
  }

  private mutating func changes(of entry: HistoryEntry, _ words: HistoryWords) {
    let fields = entry.changes.flatMap { words.fields(of: $0) }
    let labels = min(26, (fields.map { TextWidth.width(of: $0.label) }.max() ?? 0) + 2)
    for field in fields {
      let label = TextWidth.truncated(field.label, to: labels)
      let padding = String(repeating: " ", count: max(0, labels - TextWidth.width(of: label)))
      let before = field.before.isEmpty ? "" : "\(field.before) → "
      text(
        before + (field.after.isEmpty ? glyphs.dash : field.after),
        after: [Span("       " + label + padding, .muted)], item: .entry(entry.id))
    }
  }
}
