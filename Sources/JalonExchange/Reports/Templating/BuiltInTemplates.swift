/// The templates that ship inside the program, by name: `diagnostic.html`, `style.css`.
enum BuiltInTemplates {
  static let names = texts.keys.sorted()

  /// Read when a page is made, never at start-up.
  private static let texts: [String: [UInt8]] = [
    "diagnostic.html": PackageResources.diagnostic_html_mustache,
    "diagnostic.md": PackageResources.diagnostic_md_mustache,
    "roadmap.html": PackageResources.roadmap_html_mustache,
    "roadmap.md": PackageResources.roadmap_md_mustache,
    "questionnaire.html": PackageResources.questionnaire_html_mustache,
    "questionnaire.md": PackageResources.questionnaire_md_mustache,
    "style.css": PackageResources.style_css_mustache,
  ]

  static func text(_ name: String) -> String? {
    texts[name].map { String(decoding: $0, as: UTF8.self) }
  }
}
