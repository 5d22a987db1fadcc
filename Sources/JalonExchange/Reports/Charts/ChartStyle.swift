/// The colours of charts, light and dark: nine that differ in lightness as well as in hue, so that they are told apart in grey and by
/// those who see few colours, and the shades of heat maps.
enum ChartStyle {
  private static let light = [
    "#3b6fb6", "#7fb2e5", "#0f8a7e", "#7cc9b5", "#b3862b", "#e6c067", "#a23e6b", "#d98fb0", "#9aa4ad",
  ]
  private static let dark = [
    "#6f9fe0", "#3e6ea3", "#4fc0b2", "#2c7a6c", "#d9ad55", "#8f6f28", "#d9759f", "#8f4467", "#6b757e",
  ]
  private static let lightHeat = [
    "#eef2f4", "#d3e5e8", "#a9cfd6", "#74b3be", "#3f93a2", "#12707f", "#044b57",
  ]
  private static let darkHeat = [
    "#20272e", "#1d3b42", "#1f5660", "#26737f", "#3b939f", "#69b6c0", "#b5e3e8",
  ]

  /// What a picture outside any page has instead of the page's own colours.
  private static let plain = [
    "ink": "#1c242c", "rule": "#cbd4da", "soft": "#4a5662", "figure": "#1c242c", "figuredark": "#ffffff",
  ]

  /// Rules for a page: its own variables give the rest.
  static var rules: String {
    let variables = { (colours: [String], heat: [String]) in
      colours.enumerated().map { "--c\($0.offset): \($0.element);" }.joined(separator: " ") + " "
        + heat.enumerated().map { "--h\($0.offset): \($0.element);" }.joined(separator: " ")
    }
    return """
      :root { \(variables(light, lightHeat)) --figure: #1c242c; --figuredark: #ffffff; }
      @media screen and (prefers-color-scheme: dark) { :root { \(variables(dark, darkHeat)) --figure: #dde1e6; --figuredark: #0c1014; } }
      \(shapes(band: { "var(--c\($0))" }, cell: { "var(--h\($0))" }, ink: { "var(--\($0))" }))
      .chart { max-width: 100%; height: auto; font-family: inherit; }
      """
  }

  /// A style sheet for a picture that stands alone, on white. Every colour is written out: programs that draw SVG into documents know no
  /// variables.
  static var alone: String {
    """
    \(shapes(band: { light[$0] }, cell: { lightHeat[$0] }, ink: { plain[$0] ?? "" }))
    .chart { background: #ffffff; font-family: sans-serif; }
    """
  }

  private static func shapes(
    band: (Int) -> String, cell: (Int) -> String, ink: (String) -> String
  ) -> String {
    let bands = light.indices.map { ".c\($0) { fill: \(band($0)); }" }.joined(separator: " ")
    let cells = lightHeat.indices.map { ".h\($0) { fill: \(cell($0)); }" }.joined(separator: " ")
    return """
      \(bands)
      \(cells)
      .band.faint { opacity: .4; }
      .chart .label { fill: \(ink("ink")); font-size: 13px; }
      .chart .strong { font-weight: 600; }
      .chart .figure { fill: \(ink("figure")); font-size: 11px; }
      .chart .figure.dark { fill: \(ink("figuredark")); }
      .chart .grid { stroke: \(ink("rule")); stroke-width: 1; }
      .chart .usual { fill: none; stroke: \(ink("soft")); stroke-width: 1; stroke-dasharray: 3 2; }
      """
  }
}
