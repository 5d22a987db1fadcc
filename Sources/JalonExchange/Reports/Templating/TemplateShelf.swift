public import JalonCore

/// Where the templates of pages are found: a programme's own folders first, then those that ship inside the program.
///
/// `diagnostic.html.mustache` in one of the folders replaces the page, `diagnostic.fr.html.mustache` the French one,
/// `style.css.mustache` the looks of every page.
public struct TemplateShelf: Sendable {
  private static let ending = ".mustache"
  static let style = "style.css"
  private static let sizeLimit = 1 << 20

  private let folders: [String]
  private let program: PageProgram

  /// - Parameters:
  ///   - folders: those that come first take precedence; one that isn't there is passed over.
  ///   - program: what fills templates.
  public init(folders: [String] = [], program: PageProgram) {
    self.folders = folders
    self.program = program
  }

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
  /// - Throws: `template.broken` with file and line; `input.…` where a file can't be read; `pages.…`.
  func render(
    _ page: Any, _ name: String, _ language: Language, file: String?
  ) async throws(Refusal) -> Rendered {
    let page = JSONValue(ofPage: page)
    let style = try source(of: Self.style, language, file: nil)
    let main = try source(of: name, language, file: file)
    let own = [style, main].filter { !$0.isBuiltIn }
    for source in own { try source.faults.check(partials: source.title == Self.style ? [] : [Self.style]) }
    let known = own.isEmpty ? [] : Self.builtInNames(for: name).union(page.names)
    let request = PageProgram.Request(
      main: main.title, templates: [style.title: style.text, main.title: main.text], page: page)
    switch try await program.answer(to: request) {
    case .page(let text):
      return Rendered(text: text, warnings: own.flatMap { Self.unknownNames(in: $0, known) })
    case .fault(let title, let line, let kind):
      throw (title == style.title ? style : main).faults.refusal(line: line, kind: kind)
    }
  }

  /// The names that the templates of that kind of page ask for; what a page leaves out today stands there as well.
  private static func builtInNames(for name: String) -> Set<String> {
    let kind = name.prefix { $0 != "." }
    var found: Set<String> = []
    for template in names where template == style || template.prefix(while: { $0 != "." }) == kind {
      found.formUnion(TemplateTags(BuiltInTemplates.text(template) ?? "").names.map(\.word))
    }
    return found
  }

  /// Each name that no page knows, once, with the nearest one that is: Mustache leaves it empty.
  private static func unknownNames(in source: Source, _ known: Set<String>) -> [Localized] {
    var said = known
    return TemplateTags(source.text).names.filter { said.insert($0.word).inserted }.map { name in
      let nearest = Nearest.word(to: name.word, among: known.sorted())
      let fr = nearest.map { "\u{202F}; le plus proche est «\u{A0}\($0)\u{A0}»" } ?? ""
      let en = nearest.map { "; the nearest is “\($0)”" } ?? ""
      return Localized(
        fr: "\(source.name), ligne \(name.line)\u{A0}: la page ne connaît pas «\u{A0}\(name.word)\u{A0}»"
          + fr,
        en: "\(source.name), line \(name.line): the page doesn’t know “\(name.word)”" + en)
    }
  }

  private func source(of title: String, _ language: Language, file: String?) throws(Refusal) -> Source {
    if let file { return Source(title: title, name: file, text: try Self.read(file), isBuiltIn: false) }
    let ending = title.drop { $0 != "." }
    let translated = title.dropLast(ending.count) + "." + language.rawValue + ending
    for folder in folders {
      for candidate in [String(translated), title] {
        let path = folder + "/" + candidate + Self.ending
        do throws(Refusal) {
          return Source(title: title, name: path, text: try Self.read(path), isBuiltIn: false)
        } catch {
          guard error.code == InputFault.missing(path).code else { throw error }
        }
      }
    }
    return Source(title: title, name: title, text: BuiltInTemplates.text(title) ?? "", isBuiltIn: true)
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
    let text: String
    let isBuiltIn: Bool

    var faults: TemplateFaults { TemplateFaults(file: name, tags: TemplateTags(text)) }
  }
}

/// A page as text, and what is to be said about the template that made it.
public struct Rendered: Sendable, Hashable {
  public let text: String
  public let warnings: [Localized]
}
