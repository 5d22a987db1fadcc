/// How wide text is on a terminal, and what of it may reach one.
///
/// Terminals, `wcwidth` and Unicode disagree about emoji sequences, flags and variation selectors, so this is a
/// policy, not a measurement: whatever they could disagree about is replaced by something that they all measure alike.
///
/// - A letter with up to four combining marks is kept whole.
/// - Clusters with a joiner, a variation selector or a modifier show their first scalar; flags show `�`.
/// - Control and bidirectional control characters show `�`, so that hostile text is seen, and seen to be odd.
/// - Tabs, line breaks and every kind of space show as a space; soft hyphens and other invisible characters as nothing.
public enum TextWidth {
  /// What one cluster of text becomes on the screen.
  struct Glyph {
    enum Content {
      case scalar(Unicode.Scalar)
      case cluster(String)
    }
    let content: Content
    /// Columns: 1 or 2.
    let width: Int

    static let replacement = Glyph(content: .scalar("\u{FFFD}"), width: 1)
    static let space = Glyph(content: .scalar(" "), width: 1)
    static let ellipsis = Glyph(content: .scalar("…"), width: 1)
  }

  /// Columns that a text takes on one line.
  public static func width(of text: String) -> Int {
    if let width = SimpleText.read(text, \.width) { return width }
    var width = 0
    forEachGlyph(of: text) { glyph in
      width += glyph.width
      return true
    }
    return width
  }

  /// The text as it is shown on one line: nothing in it can move the cursor or change the direction of writing.
  public static func sanitised(_ text: String) -> String {
    if isPlain(text) { return text }
    var shown = ""
    forEachGlyph(of: text) { glyph in
      shown.append(glyph)
      return true
    }
    return shown
  }

  /// The text as it is shown in at most `columns` columns, with `…` at its end where something is left out.
  public static func truncated(_ text: String, to columns: Int) -> String {
    if isPlain(text), text.utf8.count <= columns { return text }
    if let simple = SimpleText.read(text, { $0.truncated(to: columns) }) { return simple }
    var shown = ""
    for glyph in glyphs(of: text, limit: columns) { shown.append(glyph) }
    return shown
  }

  /// The glyphs of a text that fit into `limit` columns, the last one `…` where something is left out.
  static func glyphs(of text: String, limit: Int) -> [Glyph] {
    guard limit > 0 else { return [] }
    var fitting: [Glyph] = []
    var width = 0
    var isCut = false
    forEachGlyph(of: text) { glyph in
      guard width + glyph.width <= limit else {
        isCut = true
        return false
      }
      fitting.append(glyph)
      width += glyph.width
      return true
    }
    if isCut {
      while let last = fitting.last, width + 1 > limit {
        fitting.removeLast()
        width -= last.width
      }
      fitting.append(.ellipsis)
    }
    return fitting
  }

  /// Printable ASCII alone: as many columns as bytes, and nothing to make harmless.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7f }
  }

  /// Calls `body` for each glyph, until it answers `false`.
  static func forEachGlyph(of text: String, _ body: (Glyph) -> Bool) {
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    var current = scalars.first
    while let scalar = current {
      let next = scalars.index(after: index)
      let following = next < scalars.endIndex ? scalars[next] : nil
      // Two simple scalars side by side never form one cluster: no need to ask for the cluster's end.
      if isSimple(scalar), following.map(isSimple) ?? true {
        guard body(Glyph(content: .scalar(scalar), width: 1)) else { return }
        (index, current) = (next, following)
        continue
      }
      let end = text.index(after: index)
      if let glyph = glyph(for: text[index..<end].unicodeScalars) {
        guard body(glyph) else { return }
      }
      index = end
      current = end < scalars.endIndex ? scalars[end] : nil
    }
  }

  /// Whether a scalar is shown as it is in one column and never joins its neighbours: Latin letters, the
  /// punctuation and arrows of French and English texts, lines and blocks.
  static func isSimple(_ scalar: Unicode.Scalar) -> Bool { isSimple(scalar.value) }

  static func isSimple(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF: true
    case 0x2010...0x2027, 0x2030...0x203B, 0x20A0...0x20BF, 0x2190...0x2199, 0x2500...0x25FC: true
    default: false
    }
  }
}

extension String {
  fileprivate mutating func append(_ glyph: TextWidth.Glyph) {
    switch glyph.content {
    case .scalar(let scalar): unicodeScalars.append(scalar)
    case .cluster(let cluster): append(cluster)
    }
  }
}
