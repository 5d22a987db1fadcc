extension TextWidth {
  /// How one grapheme cluster is shown; `nil` where nothing of it is visible.
  static func glyph(for cluster: Substring.UnicodeScalarView) -> Glyph? {
    guard let first = cluster.first else { return nil }
    if cluster.dropFirst().isEmpty { return glyph(for: first) }
    if first == "\r" { return .space }
    guard let base = glyph(for: first) else {
      // An invisible character with something attached to it: show that something is odd.
      return .replacement
    }
    let marks = cluster.dropFirst()
    guard marks.count < 5, first.properties.isAlphabetic || first.isASCII, marks.allSatisfy(isCombiningMark),
      case .scalar(first) = base.content, first != " "
    else { return base }
    return Glyph(content: .cluster(String(Substring(cluster))), width: base.width)
  }

  /// How one scalar that stands alone is shown; `nil` where it is invisible by nature.
  private static func glyph(for scalar: Unicode.Scalar) -> Glyph? {
    if isSimple(scalar) { return Glyph(content: .scalar(scalar), width: 1) }
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85: return .space
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return .replacement
    case 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF: return .replacement
    case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FB: return .replacement
    case 0x3000: return Glyph(content: .scalar(scalar), width: 2)
    default: break
    }
    switch scalar.properties.generalCategory {
    case .format: return nil
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    case .control, .surrogate, .privateUse, .unassigned, .spacingMark: return .replacement
    case .nonspacingMark, .enclosingMark: return isVariationSelector(scalar) ? nil : .replacement
    default: return Glyph(content: .scalar(scalar), width: isWide(scalar.value) ? 2 : 1)
    }
  }

  private static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: !isVariationSelector(scalar) && scalar.value != 0x20E3
    default: false
    }
  }

  private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
      || (0x180B...0x180F).contains(scalar.value)
  }
}
