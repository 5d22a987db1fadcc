public import JalonCore

/// How a report is written.
public enum ReportFormat: String, CaseIterable, Sendable {
  case html, markdown, json

  /// By the ending of a file's name; HTML where it says nothing.
  public init(ofFile name: String) {
    let ending = name.split(separator: ".").last.map { $0.lowercased() }
    switch ending {
    case "md", "markdown": self = .markdown
    case "json": self = .json
    default: self = .html
    }
  }
}

/// A report as a page: what its templates are called, and what they may ask for.
public protocol ReportPage: Sendable {
  /// `diagnostic`, for `diagnostic.html.mustache` and `diagnostic.md.mustache`.
  static var template: String { get }
  /// `fr` or `en`, for the `lang` of the page.
  var language: Language { get }
}

extension ReportPage {
  /// The page as HTML or Markdown.
  ///
  /// - Parameter file: a template to use in place of the one that the shelf has.
  /// - Throws: `template.broken`, `input.…`, `pages.…`.
  public func text(
    _ format: TextFormat, from shelf: TemplateShelf, template file: String? = nil
  ) async throws(Refusal) -> Rendered {
    try await shelf.render(self, Self.template + format.ending, language, file: file)
  }
}

/// What templates write.
public enum TextFormat: Sendable {
  case html, markdown

  var ending: String { self == .html ? ".html" : ".md" }
}
