import JalonCore
import TerminalKit

/// Who did what and when, latest first; before and after of each field where an entry is unfolded.
extension Sheet where Item == CaseItem {
  mutating func history(
    _ reading: CaseReading, _ entries: [HistoryEntry], unfolded: Set<Int64>, isWhole: Bool
  ) {
    let words = HistoryWords(reading: reading)
    var day: Day?
    for entry in entries {
      if entry.day != day {
        day = entry.day
        heading(CaseWords.when(entry.day, reading))
      }
      self.entry(entry, words)
      if unfolded.contains(entry.id) { changes(of: entry, words) }
    }
    if !isWhole, !entries.isEmpty {
      line([Span(glyphs.ellipsis, .muted)])
    }
  }

  private mutating func entry(_ entry: HistoryEntry, _ words: HistoryWords) {
    let isUndone = entry.undoneBy != nil
    let language = words.reading.language
    var spans = [Span(words.act(entry), isUndone ? .muted : .text)]
    if let about = words.about(entry) {
      spans.append(Span(" \(glyphs.separator) \(about)", .muted))
    }
    var trailing = [Span(entry.adviser, .muted)]
    if isUndone {
      let mark = Localized(fr: "annulé", en: "undone")
      trailing.insert(Span("\(glyphs.missing) \(mark[language])  ", .warning), at: 0)
    }
    let room = width - trailing.reduce(2) { $0 + $1.width }
    if spans.reduce(0, { $0 + $1.width }) <= room || spans.count == 1 {
      line(spans, trailing: trailing, item: .entry(entry.id))
    } else {
      let used = spans[0].width
      spans[1] = Span(TextWidth.truncated(spans[1].text, to: max(0, room - used)), .muted)
      line(spans, trailing: trailing, item: .entry(entry.id))
    }
  }

  private mutating func changes(of entry: HistoryEntry, _ words: HistoryWords) {
    for change in entry.changes {
      for field in words.fields(of: change) {
        let arrow = field.before.isEmpty ? "" : "\(field.before) → "
        let label = "  \(field.label)" + (words.reading.language == .fr ? "\u{A0}: " : ": ")
        text(
          arrow + (field.after.isEmpty ? glyphs.dash : field.after), after: [Span(label, .muted)],
          item: .entry(entry.id))
      }
    }
  }
}
