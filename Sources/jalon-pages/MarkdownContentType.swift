import Mustache

/// What people typed stays what they typed in Markdown as well: `{{% CONTENT_TYPE: MARKDOWN}}`.
struct MarkdownContentType: MustacheContentType {
  func escapeText(_ text: String) -> String {
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
