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

  /// The whole page of `docs/reference/keys.md`: English, then French.
  public var referencePage: String {
    """
    # Keys

    Made from the program's own table; a test compares the two. `keys.toml` changes keys by id; what has no key is
    reached by the palette, `:`.

    \(reference(.en))
    # Touches

    Cette page vient de la table du programme. `keys.toml` change les touches par identifiant\u{202F}; la palette, `:`, mène à
    ce qui n’a pas de touche.

    \(reference(.fr))
    """
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
