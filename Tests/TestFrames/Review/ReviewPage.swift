public import TerminalKit

/// Every frame on one page, for eyes: in the real colours of each theme, to be chosen with the tier, window and
/// language; where a frame has changed, beside what it was.
public struct ReviewPage {
  /// One golden.
  public struct Shot {
    let scene: String
    let name: String
    let frame: Canvas
    let before: Canvas?

    /// - Parameters:
    ///   - scene: under which heading it is shown.
    ///   - name: its window and language, such as `80x24-fr`.
    ///   - before: what it was, where that is known and differs.
    public init(scene: String, name: String, frame: Canvas, before: Canvas?) {
      (self.scene, self.name, self.frame, self.before) = (scene, name, frame, before)
    }
  }

  private let themes: [Theme]
  private let shots: [Shot]

  public init(themes: [Theme], shots: [Shot]) {
    (self.themes, self.shots) = (themes, shots)
  }

  public func html() -> String {
    var sheet = StyleSheet(themes: themes)
    var body = ""
    var scene: String?
    var size: Substring?
    for shot in shots {
      if shot.scene != scene {
        if scene != nil { body += "</div></section>\n" }
        body += "<section id=\"\(shot.scene)\"><h2><a href=\"#\(shot.scene)\">\(shot.scene)</a></h2><div>\n"
        scene = shot.scene
      } else if shot.name.parts.first != size {
        body += "<hr>"
      }
      size = shot.name.parts.first
      body += figure(shot, &sheet)
    }
    if scene != nil { body += "</div></section>\n" }
    let looks = themes.flatMap { theme in
      StyleSheet.tiers.map {
        "<option value=\"\(theme.name)-\($0.tier)\">\(theme.name), \($0.title)</option>"
      }
    }
    return PageFrame.head + sheet.css() + PageFrame.bar
      + choice("look", looks)
      + choice("size", ["<option value=\"\">every window</option>"] + options { $0.name.parts.first ?? "" })
      + choice(
        "language", ["<option value=\"\">every language</option>"] + options { $0.name.parts.last ?? "" })
      + PageFrame.middle + body + PageFrame.script
  }

  private func figure(_ shot: Shot, _ sheet: inout StyleSheet) -> String {
    let mark = shot.before == nil ? "" : " class=\"changed\""
    var text =
      "<figure data-size=\"\(shot.name.parts.first ?? "")\" data-language=\"\(shot.name.parts.last ?? "")\"\(mark)>"
    text += "<figcaption>\(shot.name)</figcaption>"
    if let before = shot.before {
      text += "<figcaption>before</figcaption><pre class=\"before\">\(sheet.html(before))</pre>"
      text += "<figcaption>now</figcaption>"
    }
    return text + "<pre>\(sheet.html(shot.frame))</pre></figure>\n"
  }

  private func choice(_ name: String, _ options: [String]) -> String {
    "<select id=\"\(name)\">" + options.joined() + "</select>\n"
  }

  private func options(_ part: (Shot) -> Substring) -> [String] {
    var seen: [Substring] = []
    for shot in shots where !seen.contains(part(shot)) { seen.append(part(shot)) }
    return seen.map { "<option>\($0)</option>" }
  }
}

extension String {
  /// `80x24-fr` is made of `80x24` and `fr`.
  fileprivate var parts: [Substring] { split(separator: "-") }
}
