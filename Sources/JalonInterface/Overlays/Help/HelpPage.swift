import JalonCore
import TerminalKit

/// The help laid out at the width of the window: a heading for each context, below it its keys and sentences. A sentence
/// takes as many lines as it needs. Keys that begin alike have a heading of their own, behind the single ones.
struct HelpPage {
  struct Line {
    /// Of the first line of an entry only.
    var key: Span?
    var spans: [Span] = []
  }

  private(set) var lines: [Line] = []
  /// Columns of the keys.
  let keyWidth: Int

  /// Rows and columns inside the panel.
  static func size(in window: Size) -> Size {
    Size(rows: max(3, window.rows - 6), columns: min(92, max(10, window.columns - 6)))
  }

  /// Rows of the list inside the panel: the first one is the search.
  static func rows(in window: Size) -> Int { max(1, size(in: window).rows - 2) }

  init(_ entries: [ActionEntry], _ shell: Shell) {
    let language = shell.language
    let width = Self.size(in: shell.size).columns
    let widest = entries.map { TextWidth.width(of: Self.keyText($0, language)) }.max() ?? 0
    keyWidth = min(widest, 20, width / 3)
    let room = max(8, width - keyWidth - 2)
    var heading: Localized?
    for entry in Self.ordered(entries) {
      let isFirst = heading == nil
      let own = Self.group(of: entry)?.label ?? entry.action.context.label
      if own != heading {
        heading = own
        if !isFirst { lines.append(Line()) }
        lines.append(Line(spans: [Span(own[language].capitalisedFirst, .heading, .bold)]))
      }
      let isEnabled = entry.availability.isEnabled
      let text: Localized =
        if let reason = entry.availability.reason {
          Localized(
            fr: "\(entry.action.label.fr) \(shell.glyphs.dash) \(reason.fr)",
            en: "\(entry.action.label.en) \(shell.glyphs.dash) \(reason.en)")
        } else {
          entry.action.sentence
        }
      for (offset, row) in TextWidth.wrapped(text[language], to: room).enumerated() {
        let key = Span(Self.keyText(entry, language), isEnabled ? .hintKey : .disabled)
        lines.append(Line(key: offset == 0 ? key : nil, spans: [Span(row, isEnabled ? .text : .disabled)]))
      }
    }
  }

  private static func group(of entry: ActionEntry) -> KeyGroup? {
    guard let keys = entry.keys.first?.keys, keys.count > 1 else { return nil }
    return KeyGroup.all.first { group in
      Keymap.sequence(group.prefix).map { keys.starts(with: $0.keys) } ?? false
    }
  }

  /// Single keys, then the groups, then what works everywhere.
  private static func ordered(_ entries: [ActionEntry]) -> [ActionEntry] {
    func place(_ entry: ActionEntry) -> Int {
      if entry.action.context == .global { return 2 }
      return group(of: entry) == nil ? 0 : 1
    }
    return (0...2).flatMap { wanted in entries.filter { place($0) == wanted } }
  }

  /// The keys of an entry; one without any is reached by the palette.
  private static func keyText(_ entry: ActionEntry, _ language: Language) -> String {
    entry.keys.isEmpty ? ":" : entry.keyText(language)
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
