import JalonCore

/// A case for people.
struct CasePage {
  private let seen: Seen<Case>
  private let isFrench = Speech.language == .fr
  private let language = Speech.language
  private var page: Sheet

  var text: String { page.text }

  init(_ whole: CaseForms.Whole, _ session: Session) {
    let seen = whole.seen
    self.seen = seen
    page = Sheet(session.ink)
    let file = seen.sight.file
    page.title(seen.thing.reference, file.association.name)
    page.line(overview)
    writeCase()
    let path = seen.sight.team.path(of: seen.thing)
    GatePage.write(seen.thing, CaseForms.Gates(seen.thing, seen.sight), path, to: &page)
    writeProject()
    ReferentLines.write(file.referents, on: seen.sight.today, to: &page)
    writeNeeds()
    write(whole.diagnostics)
    writePlan()
    writeExchanges()
    writePassages()
  }

  private func say(_ fr: String, _ en: String) -> String { isFrench ? fr : en }

  private var overview: String {
    let association = seen.sight.file.association
    let stage = seen.sight.team.path(of: seen.thing).label(of: seen.thing.stage)[language]
    let place = [association.city, association.department.map { "(\($0))" }].compactMap(\.self)
    return [
      stage, seen.thing.status.label[language], seen.sight.adviser(seen.thing.adviser),
      place.joined(separator: " "),
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private mutating func writeCase() {
    let record = seen.thing
    page.fact(say("ouvert le", "opened on"), record.openedOn.shown(language))
    page.fact(say("origine", "origin"), record.origin)
    page.fact(say("en pause", "paused"), record.pauseReason)
    page.fact(say("à revoir le", "review on"), record.reviewOn?.shown(language))
    page.fact(say("issue", "outcome"), record.outcome?.label[language])
    page.fact(say("clos le", "closed on"), record.closedOn?.shown(language))
    page.fact(say("repris en cours", "taken over"), record.takeOverReason)
    let tags = seen.sight.file.tags.filter { $0.case == record.id }.map(\.text)
    page.fact(say("étiquettes", "tags"), tags.joined(separator: ", "))
    let shares = seen.mine(\.shares, \.case).map { $0.sight.adviser($0.thing.adviser) }
    page.fact(say("partagé avec", "shared with"), shares.joined(separator: ", "))
  }

  private mutating func writeProject() {
    let association = seen.sight.file.association
    let aims = seen.sight.file.aims.filter { $0.state != .removed }
    guard association.project != nil || !aims.isEmpty else { return }
    page.head(say("Projet associatif", "Associative project"))
    if let project = association.project { page.line(project) }
    page.fact(say("singularité", "what is particular"), association.singularity)
    for aim in aims { page.line("·", .faint, aim.text) }
  }

  private mutating func writeNeeds() {
    let needs = seen.sight.file.needs.filter { $0.case == seen.thing.id }
    guard !needs.isEmpty else { return }
    page.head(say("Besoins", "Needs"))
    for need in needs { page.line("·", .faint, need.text) }
  }

  private mutating func write(_ diagnostics: [HeldDiagnostic]) {
    let assessments = seen.mine(\.assessments, \.case).map(\.thing)
    guard !diagnostics.isEmpty || !assessments.isEmpty else { return }
    page.head("Diagnostics")
    for held in diagnostics {
      let count = "\(held.answeredCount)/\(held.questionnaire.questions.count)"
      let parts = [
        String(held.record.id), held.record.on.shown(language), held.record.mode.label[language],
        held.record.isClosed ? say("clos", "closed") : say("en cours ", "under way ") + count,
        held.diagnosis.score.map { language.score(tenths: $0) }, held.level?.label[language],
      ]
      page.line("·", .faint, parts.compactMap(\.self).joined(separator: " · "))
    }
    for assessment in assessments {
      page.line(
        "·", .faint,
        "\(assessment.on.shown(language)) · \(assessment.source)\n\(assessment.summary)")
    }
  }

  private mutating func writePlan() {
    let objectives = seen.mine(\.objectives, \.case).map(\.thing).filter(\.isLive)
    guard !objectives.isEmpty else { return }
    page.head(say("Plan", "Plan"))
    for objective in objectives {
      page.line("·", .faint, objective.text)
      for action in seen.sight.file.actions where action.objective == objective.id && !action.isDropped {
        let isLate = action.isLate(on: seen.sight.today)
        let parts = [
          String(action.id), action.title, action.mode.label[language], action.state.label[language],
          action.due.map { say("pour le ", "due ") + $0.shown(language) },
          isLate ? say("en retard", "late") : nil,
          action.owner.map(seen.sight.name),
        ]
        page.line("  " + parts.compactMap(\.self).joined(separator: " · "))
      }
    }
  }

  private mutating func writeExchanges() {
    let exchanges = seen.mine(\.exchanges, \.case).sorted {
      ($0.thing.on, $0.thing.id) > ($1.thing.on, $1.thing.id)
    }
    guard !exchanges.isEmpty else { return }
    page.head(say("Échanges", "Exchanges"))
    for exchange in exchanges {
      let record = exchange.thing
      let people = record.participants.list.map(exchange.sight.name).joined(separator: ", ")
      let summary = exchange.sight.mayRead(record) ? record.summary : say("(confidentiel)", "(confidential)")
      let head = [
        record.on.shown(language), record.means.label[language], "\(record.minutes)\u{A0}min", people,
      ]
      page.line("·", .faint, head.filter { !$0.isEmpty }.joined(separator: " · ") + "\n" + summary)
    }
  }

  private mutating func writePassages() {
    let path = seen.sight.team.path(of: seen.thing)
    page.head(say("Parcours", "Path"))
    for passage in seen.mine(\.passages, \.case).map(\.thing) {
      let move = passage.move.label[language]
      let to = path.label(of: passage.to)[language]
      let parts = [
        passage.on.shown(language), move, to, seen.sight.adviser(passage.by), passage.reason ?? "",
      ]
      page.line(parts.filter { !$0.isEmpty }.joined(separator: " · "))
    }
  }
}

/// The referents of an association for people, those whose role has ended last.
enum ReferentLines {
  static func write(_ referents: [Referent], on day: Day, to page: inout Sheet) {
    guard !referents.isEmpty else { return }
    let language = Speech.language
    page.head(language == .fr ? "Référents" : "Referents")
    let order = referents.filter { $0.isActive(on: day) } + referents.filter { !$0.isActive(on: day) }
    for referent in order {
      let until = referent.until.map { (language == .fr ? "jusqu’au " : "until ") + $0.shown(language) }
      let parts = [
        referent.name, referent.role.label[language], referent.function, referent.email, referent.phone,
        until,
      ]
      page.line("·", .faint, parts.compactMap(\.self).joined(separator: " · "))
    }
  }
}
