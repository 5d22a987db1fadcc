extension Template.Escaping {
  /// What people typed, so that it stays what they typed.
  func escaped(_ text: String) -> String {
    switch self {
    case .html: Self.html(text)
    case .text: text
    case .markdown: Self.markdown(text)
    }
  }

  /// For text between tags and for attributes between quotes.
  static func html(_ text: some StringProtocol) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.append(character)
      }
    }
  }

  private static func markdown(_ text: String) -> String {
    var escaped = ""
    var isLineStart = true
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "&", "~": escaped += "\\" + String(character)
      // `# `, `- ` or `1. ` at the beginning of a line would be a head or a list.
      case "#", "+", "-", "=", ".", ")": escaped += (isLineStart ? "\\" : "") + String(character)
      default: escaped.append(character)
      }
      isLineStart = character == "\n" || (isLineStart && (character == " " || character.isNumber))
    }
    return escaped
  }
}
