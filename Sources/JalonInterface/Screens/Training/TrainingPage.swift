import JalonCore
import TerminalKit

/// The page of a training: the evidence file piece by piece, then half-days, people and goals, beside it where there is room.
struct TrainingPage {
  let reading: TrainingReading
  /// What is told at length.
  let open: TrainingItem?
  private let start: TrainingItem

  /// - Parameter item: what the cursor stands on; `nil` as long as nobody has moved it.
  init(reading: TrainingReading, at item: TrainingItem?) {
    self.reading = reading
    let missing = reading.evidence.lines.first { $0.state == .missing }?.piece
    start = reading.training.isLocked ? .facts : missing.map { .piece($0) } ?? .facts
    // What heads the page is told at length only to those who ask for it.
    open = item ?? (start == .facts ? nil : start)
  }

  var language: Language { reading.language }
  var glyphs: Glyphs { reading.glyphs }

  func sheet(width: Int) -> Sheet<TrainingItem> {
    let columns = ResultColumns(width: width)
    var sheet = Sheet<TrainingItem>(width: width, glyphs: glyphs)
    facts(&sheet)
    if let columns {
      sheet.divide(columns.main, beside: columns.aside) {
        $0.line([])
        sessions(&$0)
        people(&$0)
        goals(&$0)
      }
    }
    pieces(&sheet)
    if columns == nil {
      sessions(&sheet)
      people(&sheet)
      goals(&sheet)
    }
    notes(&sheet)
    files(&sheet)
    sheet.start = start
    return sheet
  }

  // MARK: The whole

  private func facts(_ sheet: inout Sheet<TrainingItem>) {
    let training = reading.training
    sheet.line([])
    sheet.text(
      training.title.onOneLine, .title, .bold, trailing: [standing], isYielding: true, item: .facts, upTo: 2)
    sheet.text(about.joined(separator: " \(glyphs.separator) "), .muted, item: .facts)
    guard open == .facts else { return }
    for (label, value) in details { sheet.labelled(label[language], value, item: .facts) }
  }

  /// How far the evidence file is.
  private var standing: Span {
    if let declared = reading.training.declaredOn {
      let day = language.mediumDate(declared)
      let words = Localized(fr: "complet le \(day)", en: "complete on \(day)")
      return Span("\(glyphs.done) \(words[language])", .success)
    }
    let (all, done) = (reading.evidence.lines.count, reading.evidence.lines.count - reading.evidence.missing)
    let words = Localized(fr: "\(done) pièces sur \(all)", en: "\(done) of \(all) pieces")
    return Span(words[language], done == all ? .success : .strong)
  }

  private var about: [String] {
    var words = [reading.base.association.name, reading.base.case.reference]
    if let first = reading.sessions.first?.on, let last = reading.sessions.last?.on {
      words.append(
        first == last
          ? language.mediumDate(first) : language.dayAndMonth(first) + " – " + language.mediumDate(last))
    }
    if reading.training.edition > 1 {
      words.append(
        Localized(fr: "version \(reading.training.edition)", en: "version \(reading.training.edition)")[
          language])
    }
    return words
  }

  private var details: [(Localized, String)] {
    let training = reading.training
    let none = glyphs.dash
    return [
      (Localized(fr: "nature", en: "nature"), training.nature ?? none),
      (Localized(fr: "programme", en: "programme"), training.content?.onOneLine ?? none),
      (Localized(fr: "lieu", en: "place"), training.place ?? none),
      (Localized(fr: "moyens", en: "means"), training.means?.onOneLine ?? none),
      (Localized(fr: "prix", en: "price"), training.price.map { language.money(cents: $0) } ?? none),
      (Localized(fr: "n° de déclaration", en: "declaration no."), training.declaration ?? none),
    ]
  }

  // MARK: The evidence file

  private func pieces(_ sheet: inout Sheet<TrainingItem>) {
    let evidence = reading.evidence
    var counts = [
      Localized(fr: "\(evidence.present) là", en: "\(evidence.present) there"),
      Localized(fr: "\(evidence.missing) à fournir", en: "\(evidence.missing) missing"),
    ]
    if evidence.notApplicable > 0 {
      counts.append(
        Localized(fr: "\(evidence.notApplicable) sans objet", en: "\(evidence.notApplicable) not applicable"))
    }
    sheet.heading(
      Localized(fr: "Dossier de preuves", en: "Evidence file")[language],
      trailing: [Span(counts.map { $0[language] }.joined(separator: ", "), .muted)])
    if !reading.training.isLocked, evidence.isComplete {
      sheet.text(
        Localized(
          fr: "Tout est là\u{A0}: L déclare le dossier complet et le verrouille.",
          en: "All is there: L declares the file complete and locks it.")[language], .success)
    }
    for line in evidence.lines { piece(line, &sheet) }
  }

  private func piece(_ line: EvidenceFile.Line, _ sheet: inout Sheet<TrainingItem>) {
    let item = TrainingItem.piece(line.piece)
    let isLate = line.isLate(on: reading.today)
    let (sign, role): (String, Role) =
      switch line.state {
      case .present: (glyphs.done, .success)
      case .missing: isLate ? (glyphs.warning, .warning) : (glyphs.missing, .muted)
      case .notApplicable: (glyphs.waived, .muted)
      }
    let label = CaseWords.raised(line.piece.label[language])
    let room = min(28, max(14, sheet.width - 40))
    let name = TextWidth.truncated(label, to: room)
    let pad = String(repeating: " ", count: room + 2 - TextWidth.width(of: name))
    sheet.text(
      line.message[language].onOneLine, line.state == .missing ? .text : .muted,
      after: [Span(sign + " ", role), Span(name + pad, line.state == .missing ? .strong : .text)],
      trailing: due(line, isLate), isYielding: true, item: item, upTo: open == item ? .max : 1)
    guard open == item else { return }
    for words in told(line) { sheet.text(words, .muted, after: [Span("  ")], item: item) }
  }

  private func due(_ line: EvidenceFile.Line, _ isLate: Bool) -> [Span] {
    guard line.state == .missing, let due = line.dueOn else { return [] }
    let day = language.dayAndMonth(due)
    return [Span(Localized(fr: "pour le \(day)", en: "due \(day)")[language], isLate ? .warning : .muted)]
  }

  /// What stands below the piece where one is: the moment, the indicators, what Enter does.
  private func told(_ line: EvidenceFile.Line) -> [String] {
    var words = [CaseWords.raised(line.piece.moment.label[language])]
    if let due = line.dueOn {
      let day = CaseWords.date(due, today: reading.today, language)
      words.append(
        Localized(fr: "attendue le \(day)", en: "due on \(day)")[language] + ", "
          + language.relative(due, to: reading.today))
    }
    let list = line.indicators.map(String.init).joined(separator: ", ")
    if line.indicators.count == 1 {
      words.append(Localized(fr: "indicateur \(list)", en: "indicator \(list)")[language])
    } else if !list.isEmpty {
      words.append(Localized(fr: "indicateurs \(list)", en: "indicators \(list)")[language])
    }
    if line.state == .notApplicable {
      words.insert(Localized(fr: "Sans objet", en: "Not applicable")[language], at: 0)
    }
    let told = [words.joined(separator: " \(glyphs.separator) ")]
    guard line.state == .missing, !reading.training.isLocked, let label = TrainingForms.label(of: line) else {
      return told
    }
    let enter = Localized(
      fr: "Entrée\u{A0}: \(CaseWords.lowered(label.fr))", en: "Enter: \(CaseWords.lowered(label.en))")
    return told + [enter[language]]
  }
}
