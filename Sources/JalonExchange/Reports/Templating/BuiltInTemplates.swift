/// The templates that ship inside the program, by name.
enum BuiltInTemplates {
  static let names = [
    "accompaniment.html", "accompaniment.md", "diagnostic.html", "diagnostic.md", "evidence.html",
    "questionnaire.html", "questionnaire.md", "roadmap.html",
    "roadmap.md", "style.css", "team.html",
  ]

  /// Read when a page is made, never at start-up.
  static func text(_ name: String) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func bytes(_ name: String) -> [UInt8]? {
    switch name {
    case "accompaniment.html": PackageResources.accompaniment_html_mustache
    case "accompaniment.md": PackageResources.accompaniment_md_mustache
    case "diagnostic.html": PackageResources.diagnostic_html_mustache
    case "diagnostic.md": PackageResources.diagnostic_md_mustache
    case "evidence.html": PackageResources.evidence_html_mustache
    case "questionnaire.html": PackageResources.questionnaire_html_mustache
    case "questionnaire.md": PackageResources.questionnaire_md_mustache
    case "roadmap.html": PackageResources.roadmap_html_mustache
    case "roadmap.md": PackageResources.roadmap_md_mustache
    case "style.css": PackageResources.style_css_mustache
    case "team.html": PackageResources.team_html_mustache
    default: nil
    }
  }
}
