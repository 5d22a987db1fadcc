internal import JalonCore

/// What breaks a template, told with its file and line.
struct TemplateFaults {
  /// What swift-mustache can be asked for beyond plain Mustache, as far as it is of use on a page.
  private static let functions = [
    "capitalized", "count", "empty", "even", "first", "index", "last", "lowercased", "odd", "reversed",
    "uppercased",
  ]
  private static let escapings = "HTML, TEXT, MARKDOWN"
  /// Each section is read inside the one around it: the stack has an end.
  private static let deepest = 64

  let file: String
  let tags: TemplateTags

  /// What swift-mustache would pass over, or could not bear.
  ///
  /// - Parameter partials: the templates that this one may bring in.
  /// - Throws: `template.broken`.
  func check(partials: [String]) throws(Refusal) {
    if let line = tags.unfinished {
      throw refusal(
        line, fr: "une balise ouverte par {{ n’est pas fermée", en: "a tag opened by {{ is not closed")
    }
    for tag in tags.tags {
      if "=<$".contains(tag.mark) {
        throw refusal(
          tag.line, fr: "Jalon ne connaît pas les balises {{\(tag.mark)…}}",
          en: "Jalon doesn’t know tags such as {{\(tag.mark)…}}")
      }
      if tag.mark == ">", !partials.contains(tag.content) { throw strayPartial(tag) }
      if let function = tag.words.functions.first(where: { !Self.functions.contains(String($0)) }) {
        let known = Self.functions.joined(separator: ", ")
        throw refusal(
          tag.line,
          fr: "la fonction «\u{A0}\(Self.quoted(function))\u{A0}» n’existe pas\u{202F}; il y a \(known)",
          en: "there is no function “\(Self.quoted(function))”; there are \(known)")
      }
    }
    if tags.depth > Self.deepest {
      throw refusal(
        tags.tags.last?.line ?? 1, fr: "trop de sections l’une dans l’autre",
        en: "too many sections inside each other")
    }
  }

  /// What swift-mustache refused.
  ///
  /// - Parameters:
  ///   - line: where it stopped reading.
  ///   - kind: its own word for it.
  func refusal(line: Int, kind: String) -> Refusal {
    switch kind {
    case "sectionCloseNameIncorrect", "expectedSectionEnd": misfit(line)
    case "invalidConfigVariableSyntax", "unrecognisedConfigVariable":
      refusal(
        line, fr: "{{% CONTENT_TYPE: …}} prend l’un de ces mots\u{A0}: \(Self.escapings)",
        en: "{{% CONTENT_TYPE: …}} takes one of these words: \(Self.escapings)")
    default:
      refusal(
        line,
        fr: "une balise ne se lit pas\u{A0}: un nom tient en lettres sans accent, chiffres, points et tirets",
        en: "a tag can’t be read: a name holds letters without accents, figures, full stops and hyphens")
    }
  }

  private func misfit(_ line: Int) -> Refusal {
    switch tags.misfit {
    case (let opened?, let end?)?:
      refusal(
        end.line,
        fr: "{{/\(end.content)}} vient avant la fin de «\u{A0}\(opened.content)\u{A0}», ouverte ligne "
          + "\(opened.line)",
        en: "{{/\(end.content)}} comes before the end of “\(opened.content)”, opened on line \(opened.line)")
    case (nil, let end?)?:
      refusal(
        end.line, fr: "{{/\(end.content)}} ne ferme rien", en: "{{/\(end.content)}} closes nothing")
    case (let opened?, nil)?:
      refusal(
        opened.line,
        fr:
          "«\u{A0}\(opened.content)\u{A0}» est ouverte et jamais fermée\u{A0}: ajouter {{/\(opened.content)}}",
        en: "“\(opened.content)” is opened and never closed: add {{/\(opened.content)}}")
    case (nil, nil)?, nil:
      refusal(
        line, fr: "une section et sa fin ne vont pas ensemble", en: "a section and its end don’t fit together"
      )
    }
  }

  private func strayPartial(_ tag: TemplateTags.Tag) -> Refusal {
    let style = TemplateShelf.style
    return refusal(
      tag.line, fr: "seule une page peut reprendre un modèle, et seulement {{> \(style)}}",
      en: "only a page can bring a template in, and only {{> \(style)}}")
  }

  private func refusal(_ line: Int, fr: String, en: String) -> Refusal {
    Refusal(
      "template.broken", fr: "\(file), ligne \(line)\u{A0}: \(fr)", en: "\(file), line \(line): \(en)",
      details: ["file": file, "line": String(line)])
  }

  /// Short enough to be quoted.
  private static func quoted(_ text: Substring) -> String {
    text.count > 40 ? text.prefix(39) + "…" : String(text)
  }
}
