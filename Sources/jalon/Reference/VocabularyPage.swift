import JalonCore

/// The commands of `apply` as a page of Markdown, from the shapes that they are checked against.
enum VocabularyPage {
  static func text(in language: Language) -> String {
    var page =
      language == .fr
      ? """
      # Commandes de `apply`

      Un objet JSON par ligne\u{A0}: `{"command":"need.record","case":"2026-00042","text":"…"}`. Les champs en **gras** sont \
      nécessaires. Chaque commande accepte aussi `expect` (la version attendue) et `as` (le conseiller qui agit). Là où un \
      numéro est attendu, `"@n"` désigne ce que la ligne n du même envoi a créé.

      """
      : """
      # Commands of `apply`

      One JSON object a line: `{"command":"need.record","case":"2026-00042","text":"…"}`. Fields in **bold** are needed. Each \
      command also takes `expect` (the version expected) and `as` (the adviser who acts). Where an id is expected, `"@n"` \
      stands for what line n of the same run created.

      """
    for command in CommandCatalogue.all {
      page += "\n## \(command.name)\n\n\(command.shape.label[language]).\n"
      if !command.shape.fields.isEmpty { page += "\n" + table(command.shape.fields, language) }
    }
    return page
  }

  private static func table(_ fields: [FieldShape], _ language: Language) -> String {
    var table =
      language == .fr
      ? "| Champ | Sens | Valeur |\n|---|---|---|\n" : "| Field | Meaning | Value |\n|---|---|---|\n"
    for field in fields {
      let name = field.isRequired ? "**`\(field.name)`**" : "`\(field.name)`"
      table += "| \(name) | \(field.label[language]) | \(FieldWords.text(field.kind)[language]) |\n"
    }
    return table
  }
}
