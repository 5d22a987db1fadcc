public import JalonCore

/// Where the templates of pages are found: a programme's own folders first, then those that ship inside the program.
///
/// `diagnostic.html.mustache` in one of the folders replaces the page, `diagnostic.fr.html.mustache` the French one,
/// `style.css.mustache` the looks of every page.
public struct TemplateShelf: Sendable {
  private static let ending = ".mustache"
  private static let style = "style.css"
  private static let sizeLimit = 1 << 20

  private let folders: [String]

  /// - Parameter folders: those that come first take precedence; one that isn't there is passed over.
  public init(folders: [String] = []) { self.folders = folders }

  /// The names of the templates that ship inside the program.
  public static var names: [String] { BuiltInTemplates.names }

  /// A template that ships inside the program, to begin one's own with.
  public static func text(_ name: String) -> String? { BuiltInTemplates.text(name) }

  /// A page as text.
  ///
  /// - Parameters:
  ///   - name: the template, such as `diagnostic.html`.
  ///   - file: the file to use in its place.
  /// - Returns: the text, and what in a programme's own templates names nothing.
  /// - Throws: `template.broken` with file and line; `input.…` where a file can't be read.
  func render(_ page: Any, _ name: String, _ language: Language, file: String?) throws(Refusal) -> Rendered {
    let page = TemplateValue(page)
    let style = try source(of: Self.style, language, file: nil)
    let main = try source(of: name, language, file: file)
    let own = [style, main].filter { !$0.isBuiltIn }
    let known = own.isEmpty ? [] : try Self.builtInNames(for: name).union(page.names)
    for source in own { try Self.checkPartials(source) }
    return Rendered(
      text: main.template.render(page, partials: [Self.style: style.template]),
      warnings: own.flatMap { Self.unknownNames(in: $0, known) })
  }

  /// The names that the templates of that kind of page ask for; what a page leaves out today stands there as well.
  private static func builtInNames(for name: String) throws(Refusal) -> Set<String> {
    let kind = name.prefix { $0 != "." }
    var found: Set<String> = []
    for template in names where template == style || template.prefix(while: { $0 != "." }) == kind {
      let text = BuiltInTemplates.text(template) ?? ""
      found.formUnion(try TemplateParser.template(text, file: template).names.flatMap(\.path))
    }
    return found
  }

  /// Each name that no page knows, once, with the nearest one that is: Mustache leaves it empty.
  private static func unknownNames(in source: Source, _ known: Set<String>) -> [Localized] {
    var said = known
    return source.template.names.flatMap { name in name.path.map { (word: $0, line: name.line) } }
      .filter { said.insert($0.word).inserted }
      .map { name in
        let nearest = Nearest.word(to: name.word, among: known.sorted())
        let fr = nearest.map { "\u{202F}; le plus proche est «\u{A0}\($0)\u{A0}»" } ?? ""
        let en = nearest.map { "; the nearest is “\($0)”" } ?? ""
        return Localized(
          fr: "\(source.name), ligne \(name.line)\u{A0}: la page ne connaît pas «\u{A0}\(name.word)\u{A0}»"
            + fr,
          en: "\(source.name), line \(name.line): the page doesn’t know “\(name.word)”" + en)
      }
  }

  /// A template may bring in the style, and nothing else: no folder is searched for what it names.
  private static func checkPartials(_ source: Source) throws(Refusal) {
    let stray = source.template.partials.first { $0.name != style || source.title == style }
    guard let stray else { return }
    throw Refusal(
      "template.broken",
      fr: "\(source.name), ligne \(stray.line)\u{A0}: seule une page peut reprendre un modèle, et seulement "
        + "{{> \(style)}}",
      en: "\(source.name), line \(stray.line): only a page can bring a template in, and only {{> \(style)}}",
      details: ["file": source.name, "line": String(stray.line)])
  }

  private func source(of title: String, _ language: Language, file: String?) throws(Refusal) -> Source {
    if let file { return try Source(title, file, Self.read(file), isBuiltIn: false) }
    let ending = title.drop { $0 != "." }
    let translated = title.dropLast(ending.count) + "." + language.rawValue + ending
    for folder in folders {
      for candidate in [String(translated), title] {
        let path = folder + "/" + candidate + Self.ending
        do throws(Refusal) {
          return try Source(title, path, Self.read(path), isBuiltIn: false)
        } catch {
          guard error.code == InputFault.missing(path).code else { throw error }
        }
      }
    }
    return try Source(title, title, BuiltInTemplates.text(title) ?? "", isBuiltIn: true)
  }

  private static func read(_ file: String) throws(Refusal) -> String {
    let bytes = try PlainFile(file).contents(upTo: sizeLimit)
    if bytes.count <= sizeLimit { return String(decoding: bytes, as: UTF8.self) }
    throw Refusal(
      "template.tooLarge",
      fr: "\(file)\u{A0}: ce modèle dépasse un mégaoctet\u{202F}; vérifier que c’est le bon fichier",
      en: "\(file): this template is larger than a megabyte; check that it is the right file",
      details: ["file": file])
  }

  private struct Source {
    /// The name under which pages ask for it.
    let title: String
    /// The file, or the title of one that ships inside the program.
    let name: String
    let template: Template
    let isBuiltIn: Bool

    init(_ title: String, _ name: String, _ text: String, isBuiltIn: Bool) throws(Refusal) {
      self.title = title
      self.name = name
      self.isBuiltIn = isBuiltIn
      template = try TemplateParser.template(text, file: name)
    }
  }
}

/// A page as text, and what is to be said about the template that made it.
public struct Rendered: Sendable, Hashable {
  public let text: String
  public let warnings: [Localized]
}
