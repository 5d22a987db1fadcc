public import JalonCore
import TerminalKit

extension Keymap {
  /// The keys as a page of Markdown, for `docs/reference/keys.md`.
  public func reference(_ language: Language) -> String {
    let head = Localized(
      fr: "| Touche | Action | Ce qu’elle fait | Identifiant |", en: "| Key | Action | What it does | Id |")
    var page = ""
    for context in KeyContext.allCases {
      let actions = actions(in: [context])
      guard !actions.isEmpty else { continue }
      page +=
        (page.isEmpty ? "" : "\n") + "## \(context.label[language])\n\n\(head[language])\n|---|---|---|---|\n"
      for action in actions {
        let keys = keys(of: action.id).map { "`\(KeyName.text($0, language))`" }.joined(separator: ", ")
        page += "| \(keys.isEmpty ? "—" : keys) | \(action.label[language]) | \(action.sentence[language]) "
        page += "| `\(action.id.rawValue)` |\n"
      }
    }
    return page
  }

  /// The keys in force, one line an action: keys, id, label; for `jalon keys`.
  public func listing(_ language: Language) -> [(keys: String, id: String, label: String, context: String)] {
    KeyContext.allCases.flatMap { context in
      actions(in: [context]).map { action in
        (
          keys(of: action.id).map(\.description).joined(separator: ", "), action.id.rawValue,
          action.label[language], context.label[language]
        )
      }
    }
  }
}
