import Foundation
import Mustache

/// What a page is made of: `{"main": "roadmap.html", "templates": {"roadmap.html": "…", "style.css": "…"}, "page": {…}}`.
struct PageRequest {
  private let main: String
  private let templates: [String: String]
  /// What templates may ask for: texts, flags, lists, objects; `null` for what isn't there.
  private let content: [String: Any]

  /// - Throws: where this is no request.
  init(_ json: Data) throws {
    guard let fields = try JSONSerialization.jsonObject(with: json) as? [String: Any],
      let main = fields["main"] as? String, let content = fields["page"] as? [String: Any],
      let templates = fields["templates"] as? [String: String], templates[main] != nil
    else { throw CocoaError(.coderReadCorrupt) }
    self.main = main
    self.templates = templates
    self.content = content
  }

  /// - Throws: `TemplateFault` where a template can't be read.
  func page() throws -> String {
    MustacheContentTypes.register(MarkdownContentType(), named: "MARKDOWN")
    var library = MustacheLibrary()
    for (name, text) in templates {
      do {
        library.register(try MustacheTemplate(string: text), named: name)
      } catch let fault as MustacheTemplate.ParserError {
        throw TemplateFault(template: name, line: fault.context.lineNumber, kind: "\(fault.error)")
      }
    }
    return library.render(content, withTemplate: main) ?? ""
  }
}

/// A template that can't be read.
struct TemplateFault: Error {
  let template: String
  /// From 1.
  let line: Int
  /// The library's own word, such as `sectionCloseNameIncorrect`.
  let kind: String
}
