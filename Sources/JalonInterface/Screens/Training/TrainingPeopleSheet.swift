import JalonCore
import TerminalKit

/// Half-days, people and goals of a training, then what was noted and the files.
extension TrainingPage {
  func sessions(_ sheet: inout Sheet<TrainingItem>) {
    let minutes = reading.sessions.reduce(0) { $0 + $1.minutes }
    sheet.heading(
      Localized(fr: "Demi-journées", en: "Half-days")[language],
      trailing: minutes == 0 ? [] : [Span(language.duration(minutes: minutes), .muted)])
    if reading.sessions.isEmpty {
      sheet.text(
        Localized(fr: "Aucune encore\u{A0}: s en prévoit une.", en: "None yet: s plans one.")[language],
        .muted)
    }
    for session in reading.sessions { self.session(session, &sheet) }
  }

  private func session(_ session: TrainingSession, _ sheet: inout Sheet<TrainingItem>) {
    let hour = session.start.map { ", " + CaseWords.clock($0, language) } ?? ""
    let lacking = reading.unrecorded(at: session).count
    let all = reading.people.count { $0.takesPart(on: session.on) } + 1
    var trailing = Span(
      Localized(fr: "\(all - lacking)/\(all) notés", en: "\(all - lacking)/\(all) recorded")[language], .muted
    )
    if session.on > reading.today {
      trailing = Span(language.relative(session.on, to: reading.today), .muted)
    } else if lacking > 0 {
      trailing = Span("\(glyphs.warning) " + trailing.text, .warning)
    } else if reading.isUnsigned(session) {
      trailing = Span("\(glyphs.warning) " + Localized(fr: "à signer", en: "unsigned")[language], .warning)
    }
    let item = TrainingItem.session(session.id)
    sheet.text(
      reading.name(of: session, language) + hour + ", " + language.duration(minutes: session.minutes),
      trailing: [trailing], isYielding: true, item: item, upTo: 1)
    guard open == item, let place = session.place else { return }
    sheet.text(place, .muted, after: [Span("  ")], item: item)
  }

  // MARK: People

  func people(_ sheet: inout Sheet<TrainingItem>) {
    sheet.heading(
      Localized(fr: "Participants", en: "Participants")[language],
      trailing: reading.people.isEmpty ? [] : [Span(language.number(reading.people.count), .muted)])
    if reading.people.isEmpty {
      sheet.text(
        Localized(fr: "Personne encore\u{A0}: a inscrit quelqu’un.", en: "Nobody yet: a enrols someone.")[
          language],
        .muted)
    }
    for person in reading.people { self.person(person, &sheet) }
    if let trainer = reading.training.trainer {
      let word = Localized(fr: " (formateur)", en: " (trainer)")[language]
      sheet.text(
        reading.base.name(of: trainer) + word, .muted, trailing: marks(nil), isYielding: true, item: .trainer,
        upTo: 1)
    }
  }

  private func person(_ person: Enrolment, _ sheet: inout Sheet<TrainingItem>) {
    let item = TrainingItem.person(person.id)
    sheet.text(
      reading.base.name(of: person.participant), person.leftOn == nil ? .text : .muted,
      trailing: marks(person), isYielding: true, item: item, upTo: 1)
    guard open == item else { return }
    for words in told(person) { sheet.text(words, .muted, after: [Span("  ")], item: item) }
  }

  /// A sign for each half-day: there, not there, excused, not recorded; `nil` for the trainer.
  private func marks(_ person: Enrolment?) -> [Span] {
    reading.sessions.map { session in
      guard person?.takesPart(on: session.on) ?? true else { return Span(" ") }
      switch reading.attendance(person?.id, at: session.id)?.presence {
      case .present: return Span(glyphs.done, .success)
      case .absent: return Span(glyphs.missing, .error)
      case .excused: return Span(glyphs.waived, .muted)
      case nil: return Span(glyphs.separator, .muted)
      }
    }
  }

  private func told(_ person: Enrolment) -> [String] {
    var lines: [String] = []
    let level = person.level?.label ?? Localized(fr: "pas encore positionné", en: "not placed yet")
    let minutes = language.duration(minutes: reading.file.minutesDone(of: person.id))
    lines.append(
      CaseWords.raised(level[language]) + ", "
        + Localized(fr: "\(minutes) faites", en: "\(minutes) done")[language])
    if let adjustment = person.adjustment {
      lines.append(Localized(fr: "Aménagement\u{A0}: ", en: "Adjusted: ")[language] + adjustment.onOneLine)
    }
    if let left = person.leftOn {
      let day = language.mediumDate(left)
      lines.append(Localized(fr: "A renoncé le \(day)", en: "Gave up on \(day)")[language])
    }
    if let on = person.certifiedOn {
      let day = language.mediumDate(on)
      lines.append(Localized(fr: "Attestation du \(day)", en: "Certificate of \(day)")[language])
    }
    return lines
  }

  // MARK: Goals

  func goals(_ sheet: inout Sheet<TrainingItem>) {
    sheet.heading(Localized(fr: "Objectifs", en: "Goals")[language])
    if reading.goals.isEmpty {
      sheet.text(
        Localized(fr: "Aucun encore\u{A0}: o en fixe un.", en: "None yet: o sets one.")[language], .muted)
    }
    for goal in reading.goals { self.goal(goal, &sheet) }
    for term in Opinion.Term.allCases {
      guard let score = reading.file.score(of: reading.training.id, term) else { continue }
      let count = reading.file.opinions.count { $0.training == reading.training.id && $0.term == term }
      let opinions = Localized.count(count, fr: ("avis", "avis"), en: ("opinion", "opinions"))
      sheet.text(
        Localized(fr: "Satisfaction \(term.label.fr)", en: "Satisfaction \(term.label.en)")[language], .muted,
        trailing: [
          Span(language.decimal(tenths: score) + "/5", .strong), Span(", " + opinions[language], .muted),
        ])
    }
  }

  private func goal(_ goal: LearningGoal, _ sheet: inout Sheet<TrainingItem>) {
    let item = TrainingItem.goal(goal.id)
    let found = reading.file.attainments.filter { $0.goal == goal.id }
    let reached = found.count { $0.result == .attained }
    let all = reading.staying.count
    let words =
      found.isEmpty
      ? Localized(fr: "à évaluer", en: "to assess")
      : Localized(fr: "atteint \(reached)/\(all)", en: "attained \(reached)/\(all)")
    sheet.text(
      goal.text.onOneLine, trailing: [Span(words[language], .muted)], isYielding: true, item: item,
      upTo: open == item ? .max : 1)
    guard open == item else { return }
    sheet.text(
      Localized(fr: "Réussi si\u{A0}: ", en: "Reached if: ")[language] + goal.criterion.onOneLine, .muted,
      after: [Span("  ")], item: item)
    for one in found {
      guard let person = reading.people.first(where: { $0.id == one.enrolment }) else { continue }
      sheet.text(
        reading.base.name(of: person.participant), .muted, after: [Span("  ")],
        trailing: [Span(one.result.label[language], .muted)], isYielding: true, item: item, upTo: 1)
    }
  }

  // MARK: What was noted

  func notes(_ sheet: inout Sheet<TrainingItem>) {
    guard !reading.notes.isEmpty else { return }
    sheet.heading(
      Localized(fr: "Noté", en: "Noted")[language],
      trailing: [Span(language.number(reading.notes.count), .muted)])
    for note in reading.notes {
      let item = TrainingItem.note(note.id)
      let label = CaseWords.raised(note.fact.label[language])
      let isOpen = reading.unsettled.contains { $0.id == note.id }
      let waits = isOpen ? [Span(Localized(fr: "à répondre  ", en: "to answer  ")[language], .warning)] : []
      let text = note.text.isEmpty ? label : label + CaseWords.colon(language) + note.text.onOneLine
      sheet.text(
        text, trailing: waits + [Span(language.dayAndMonth(note.on), .muted)], isYielding: true, item: item,
        upTo: open == item ? .max : 1)
      guard open == item, let outcome = note.outcome else { continue }
      sheet.text(outcome.onOneLine, .muted, after: [Span("  ")], item: item)
    }
  }

  func files(_ sheet: inout Sheet<TrainingItem>) {
    guard !reading.files.isEmpty else { return }
    sheet.heading(
      Localized(fr: "Fichiers joints", en: "Attached files")[language],
      trailing: [Span(language.number(reading.files.count), .muted)])
    for file in reading.files {
      let item = TrainingItem.file(file.id)
      let size = language.number(max(1, file.size / 1024)) + (language == .fr ? "\u{A0}Kio" : "\u{A0}KiB")
      sheet.text(file.name, trailing: [Span(size, .muted)], isYielding: true, item: item, upTo: 1)
      guard open == item else { continue }
      let kind = RecordKind(rawValue: file.ownerKind)?.label[language] ?? ""
      sheet.text(
        kind + " \(glyphs.separator) SHA-256 " + file.sha256.prefix(16), .muted, after: [Span("  ")],
        item: item)
    }
  }
}
