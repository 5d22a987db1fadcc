import JalonCore

/// A training and its evidence file, for people.
struct TrainingPage {
  private var page: Sheet
  private let held: TrainingForms.Held
  private let language: Language

  var text: String { page.text }

  init(_ held: TrainingForms.Held, _ session: Session) {
    self.held = held
    language = session.language
    page = Sheet(session.ink)
    let training = held.seen.thing
    page.title(training.title, held.file.association.name)
    page.line(state)
    page.fact(say("formateur", "trainer"), training.trainer.map(held.name))
    page.fact(say("prix", "price"), training.price.map { language.money(cents: $0) })
    page.fact(say("lieu", "place"), training.place)
    writeSessions()
    writePeople()
    writePieces(session.today)
  }

  private func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  private var state: String {
    let training = held.seen.thing
    if let declared = training.declaredOn {
      return say(
        "dossier complet le \(declared.shown(language)), version \(training.edition)",
        "file complete on \(declared.shown(language)), version \(training.edition)")
    }
    let done = held.evidence.lines.count - held.evidence.missing
    return say(
      "\(done) pièces sur \(held.evidence.lines.count), version \(training.edition)",
      "\(done) of \(held.evidence.lines.count) pieces, version \(training.edition)")
  }

  private mutating func writeSessions() {
    let sessions = held.file.sessions(of: held.id)
    guard !sessions.isEmpty else { return }
    page.head(say("Demi-journées", "Half-days"))
    for one in sessions {
      let hour = one.start.map { ", " + language.timeOfDay($0) } ?? ""
      page.line(
        "\(one.id)  \(one.on.shown(language)), \(one.half.label[language])\(hour), "
          + language.duration(minutes: one.minutes))
    }
  }

  private mutating func writePeople() {
    let enrolments = held.file.enrolments(of: held.id)
    guard !enrolments.isEmpty else { return }
    page.head(say("Participants", "Participants"))
    for one in enrolments {
      let left = one.leftOn.map { say("abandon le ", "gave up on ") + $0.shown(language) }
      let certified = one.certifiedMinutes.map {
        say("attestation, ", "certificate, ") + language.duration(minutes: $0)
      }
      page.line(
        ([String(one.id) + "  " + held.name(one.participant)]
          + [one.level?.label[language], one.adjustment, left, certified].compactMap(\.self))
          .joined(separator: " · "))
    }
  }

  private mutating func writePieces(_ today: Day) {
    page.head(say("Dossier de preuves", "Evidence file"))
    for line in held.evidence.lines {
      let due = line.dueOn.map { say(", pour le ", ", due ") + $0.shown(language) } ?? ""
      let indicators =
        line.indicators.isEmpty
        ? "" : say(" (ind. ", " (ind. ") + line.indicators.map(String.init).joined(separator: ", ") + ")"
      let (sign, style): (String, Ink.Style) =
        switch line.state {
        case .present: ("✓", .good)
        case .missing: line.isLate(on: today) ? ("⚠", .warning) : ("✗", .bad)
        case .notApplicable: ("~", .faint)
        }
      page.line(
        sign, style,
        line.piece.label[language] + indicators + say("\u{A0}: ", ": ") + line.message[language]
          + (line.state == .missing ? due + "  " + line.command : ""))
    }
  }
}
