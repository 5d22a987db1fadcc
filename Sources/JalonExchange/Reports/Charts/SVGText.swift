/// SVG in the making: a picture that stands alone inside a page, named for those who hear it.
///
/// Colours come from classes: inside a page its style sheet says what they are, light and dark; a picture that is written to a file of its
/// own brings them along (`ChartStyle`).
struct SVGText {
  private(set) var body = ""
  let width: Int
  let height: Int

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }

  /// The whole picture.
  ///
  /// - Parameters:
  ///   - id: unique in its page.
  ///   - title: what it is; `description` what is to be seen, in a sentence.
  ///   - style: a style sheet of its own, for a picture outside any page.
  func text(id: String, title: String, description: String, style: String? = nil) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" \
    role="img" aria-labelledby="\(id)-title \(id)-desc" class="chart">
    <title id="\(id)-title">\(Self.escaped(title))</title>
    <desc id="\(id)-desc">\(Self.escaped(description))</desc>
    \(style.map { "<style>\($0)</style>\n" } ?? "")\(body)</svg>
    """
  }

  mutating func rectangle(
    x: Double, y: Double, width: Double, height: Double, _ kind: String, hint: String? = nil
  ) {
    let place = "x=\"\(Self.number(x))\" y=\"\(Self.number(y))\""
    let size = "width=\"\(Self.number(max(0, width)))\" height=\"\(Self.number(max(0, height)))\""
    add("rect", "\(place) \(size)", kind, hint)
  }

  mutating func area(_ points: [(x: Double, y: Double)], _ kind: String, hint: String? = nil) {
    let list = points.map { Self.number($0.x) + "," + Self.number($0.y) }.joined(separator: " ")
    add("polygon", "points=\"\(list)\"", kind, hint)
  }

  mutating func line(x1: Double, y1: Double, x2: Double, y2: Double, _ kind: String) {
    let ends = [("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)]
      .map { "\($0.0)=\"\(Self.number($0.1))\"" }.joined(separator: " ")
    add("line", ends, kind, nil)
  }

  enum Side: String {
    case start, middle, end
  }

  mutating func label(_ text: String, x: Double, y: Double, _ side: Side = .start, _ kind: String = "label") {
    body += """
      <text x="\(Self.number(x))" y="\(Self.number(y))" text-anchor="\(side.rawValue)" class="\(kind)">\
      \(Self.escaped(text))</text>

      """
  }

  /// A shape; `hint` is shown where a pointer rests on it.
  private mutating func add(_ shape: String, _ attributes: String, _ kind: String, _ hint: String?) {
    let inner = hint.map { "<title>\(Self.escaped($0))</title></\(shape)>" }
    body += "<\(shape) \(attributes) class=\"\(kind)\"" + (inner.map { ">" + $0 } ?? "/>") + "\n"
  }

  /// A length with one decimal at most.
  static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return (tenths < 0 ? "-" : "") + String(whole) + (rest == 0 ? "" : "." + String(rest))
  }

  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
