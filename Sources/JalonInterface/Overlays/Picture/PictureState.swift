import JalonCore
import TerminalKit

/// Asks under which name a picture is to be written; over a file that stands there, once more.
struct PictureState: OverlayState {
  private let order: ChartOrder
  private var field: TextField
  /// Whether a file of the name that shows stands there: `Enter` then replaces it.
  private var isTaken: Bool

  init(_ order: ChartOrder, isTaken: Bool) {
    self.order = order
    self.isTaken = isTaken
    field = TextField(order.name, limit: 1_000)
  }

  mutating func handle(_ input: InputEvent, _ shell: inout Shell) -> OverlayOutcome {
    switch input {
    case .key(.escape): return .close
    case .key(.enter):
      let name = field.text.trimmed
      guard !name.isEmpty else { return .stay }
      var order = order
      order.name = name
      order.replaces = isTaken
      shell.exportChart(order)
      return .close
    case .key(let key): if field.handle(key) == .edited { isTaken = false }
    case .paste(let text): if field.insert(text) == .edited { isTaken = false }
    case .mouse, .resize, .resumed: break
    }
    return .stay
  }

  func draw(in area: Rect, on canvas: inout Canvas, _ shell: Shell) {
    let language = shell.language
    let footer =
      isTaken
      ? Localized(fr: "Entrée remplacer · Échap renoncer", en: "Enter replace · Esc cancel")
      : Localized(fr: "Entrée écrire · Échap renoncer", en: "Enter write · Esc cancel")
    let panel = Panel(title: order.chart.pictureTitle[language], footer: footer[language])
    let width = min(64, max(24, area.columns - 8))
    let inside = panel.draw(Size(rows: 4, columns: width), in: area, on: &canvas, shell.glyphs)
    guard inside.rows > 3 else { return }
    let label = Localized(fr: "Fichier", en: "File")[language] + "  "
    let used = canvas.put(
      label, at: Point(row: inside.row + 1, column: inside.column), style: Style(.muted, on: .raised))
    field.draw(
      in: Rect(
        row: inside.row + 1, column: inside.column + used, rows: 1, columns: max(1, inside.columns - used)),
      on: &canvas)
    canvas.put(
      isTaken
        ? [Span(shell.glyphs.warning + " ", .warning), Span(taken[language])]
        : [Span(place[language], .muted)],
      at: Point(row: inside.row + 3, column: inside.column), maxWidth: inside.columns)
  }

  private var taken: Localized {
    Localized(fr: "un fichier de ce nom existe déjà", en: "a file of this name is there already")
  }

  private var place: Localized {
    Localized(fr: "en SVG, là où Jalon a été lancé", en: "as SVG, where Jalon was started")
  }
}

extension TeamChart {
  fileprivate var pictureTitle: Localized {
    switch self {
    case .flow: Localized(fr: "Écrire l’image du flux", en: "Write the picture of the flow")
    case .needs: Localized(fr: "Écrire l’image des besoins", en: "Write the picture of the needs")
    }
  }
}
