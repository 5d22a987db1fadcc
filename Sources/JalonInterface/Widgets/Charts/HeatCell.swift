import JalonCore

/// A figure as a shade: the darker the more.
enum HeatCell {
  /// The shade of a value in `width` columns; a dot where there is nothing.
  ///
  /// - Parameter peak: the largest value of the map.
  static func text(_ value: Int, of peak: Int, width: Int, _ glyphs: Glyphs) -> String {
    let shades: [Character] = glyphs == .ascii ? [".", ":", "o", "O", "@"] : ["·", "░", "▒", "▓", "█"]
    guard value > 0, peak > 0 else {
      return String(shades[0]) + String(repeating: " ", count: max(0, width - 1))
    }
    let steps = shades.count - 1
    return String(repeating: shades[1 + (value * steps - 1) / peak], count: width)
  }
}
