import JalonCore
import JalonExchange

/// An association with two diagnostics, decisions, remarks and an appointment: what a page has to say at its fullest.
struct DiagnosticTrial {
  static let first: Int64 = 5
  static let second: Int64 = 6

  var file: AssociationFile
  var team: Team
  let today = day("2026-11-23")

  init(name: String = "Maison de quartier des Trois-Cités") {
    var association = Association(id: 1)
    association.name = name
    association.project = "Que chaque enfant du quartier ait un lieu pour grandir et jouer."
    association.singularity = "Trois lieux tenus par des habitants, sans salarié le week-end."
    file = AssociationFile(association: association)
    var adviser = Adviser(id: 1)
    adviser.name = "Amélie Lefèvre"
    adviser.email = "amelie.lefevre@programme.example"
    team = Team(advisers: [adviser], paths: [:], currentPath: "")
    addPeople()
    addCase()
    addDiagnostic(Self.first, on: "2025-11-20", bias: 0)
    addDiagnostic(Self.second, on: "2026-11-14", bias: 1)
    file.diagnostics[1].selfDeclared = .experienced
    file.diagnostics[1].carriedBy = .oneVolunteer
    decide()
    say()
  }

  func sight(_ language: Language) -> ReportSight {
    ReportSight(file: file, team: team, language: language, today: today)
  }

  func page(_ language: Language, _ id: Int64 = second) throws -> DiagnosticPage {
    try DiagnosticPage(id, sight(language))
  }

  func roadmap(_ language: Language) throws -> RoadmapPage {
    try RoadmapPage(file.cases[0], sight(language))
  }

  /// Replaces what was answered to a question of the second diagnostic.
  mutating func answer(_ question: String, _ value: AnswerValue?) {
    let index = file.answers.firstIndex { $0.diagnostic == Self.second && $0.question == question }
    if let index { file.answers[index].value = value }
  }

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }
}

extension DiagnosticTrial {
  private mutating func addPeople() {
    var main = Referent(id: 1)
    main.association = 1
    main.name = "Mme Le Goff"
    main.role = .main
    main.function = "présidente"
    var sponsor = Referent(id: 2)
    sponsor.association = 1
    sponsor.name = "M. N’Diaye"
    sponsor.role = .sponsor
    file.referents = [main, sponsor]
    var person = Person(id: 1)
    person.association = 1
    person.name = "Samira Haddad"
    file.people = [person]
    for (id, text) in [
      (1, "Garder le lien avec les familles qui ne viennent plus"), (2, "Libérer du temps pour l’accueil"),
    ] {
      var aim = Aim(id: Int64(id))
      aim.association = 1
      aim.text = text
      file.aims.append(aim)
    }
  }

  private mutating func addCase() {
    var record = Case(id: 3)
    record.association = 1
    record.reference = "2026-00042"
    record.adviser = 1
    record.openedOn = Self.day("2025-10-01")
    record.stage = StageID("restitution")
    file.cases = [record]
    var exchange = Exchange(id: 1)
    exchange.association = 1
    exchange.case = 3
    exchange.on = Self.day("2026-11-20")
    exchange.nextOn = DayTime(Self.day("2026-12-03"), minute: 600)
    file.exchanges = [exchange]
  }

  /// Answers follow from the place of a question alone, so that a page never changes by itself.
  private mutating func addDiagnostic(_ id: Int64, on: String, bias: Int) {
    var diagnostic = Diagnostic(id: id)
    diagnostic.association = 1
    diagnostic.case = 3
    diagnostic.on = Self.day(on)
    diagnostic.participants = [.referent(1), .referent(2), .person(1)]
    diagnostic.questionnaire = "standard"
    for (place, question) in Questionnaire.standard.questions.enumerated() {
      var answer = DiagnosticAnswer(id: id * 100 + Int64(place))
      answer.association = 1
      answer.diagnostic = id
      answer.question = question.id
      let points = (place * 7 + place / 4) % 3 + (place % 3 == 1 ? 0 : bias)
      answer.value = .score(min(3, points))
      if question.dimension == "IAR", question.number < 4 { answer.value = .dontKnow }
      if place % 13 == 12 { answer.value = .dontKnow }
      if question.id == "GES-3" {
        answer.value = .notApplicable
        answer.reason = "Tout est gratuit."
      }
      if question.id == "SEC-1", bias == 1 { answer.value = .score(0) }
      file.answers.append(answer)
    }
    let diagnosis = file.diagnosis(of: diagnostic, .standard)
    diagnostic.closedOn = diagnostic.on
    diagnostic.priorities = diagnosis.priorities
    diagnostic.score = diagnosis.score
    diagnostic.level = diagnosis.level
    file.diagnostics.append(diagnostic)
  }

  private mutating func decide() {
    let priorities = file.diagnostics[1].priorities
    let choices: [(RecommendationDecision.Decision, String?, Participant?, String?)] = [
      (.retained, nil, .referent(1), "2027-01-15"), (.retained, nil, .person(1), nil),
      (.later, "Après le déménagement", nil, nil), (.refused, "Nous n’avons pas de locaux à nous", nil, nil),
      (.alreadyDone, "Fait cet été", nil, nil),
    ]
    for (place, choice) in choices.enumerated() where place < priorities.count {
      add(decision: choice, on: priorities[place], of: Self.second)
    }
    for (place, recommendation) in file.diagnostics[0].priorities.prefix(3).enumerated() {
      add(decision: choices[place], on: recommendation, of: Self.first)
    }
  }

  private mutating func add(
    decision: (RecommendationDecision.Decision, String?, Participant?, String?), on recommendation: String,
    of diagnostic: Int64
  ) {
    var record = RecommendationDecision(id: Int64(file.decisions.count + 1))
    record.association = 1
    record.case = 3
    record.diagnostic = diagnostic
    record.recommendation = recommendation
    record.decision = decision.0
    record.reason = decision.1
    record.owner = decision.2
    record.due = decision.3.map(Self.day)
    record.on = Self.day("2026-11-20")
    file.decisions.append(record)
  }

  private mutating func say() {
    var remark = Remark(id: 1)
    remark.association = 1
    remark.case = 3
    remark.diagnostic = Self.second
    remark.text = "Nous ne pensions pas en savoir autant.\nLa question des sauvegardes nous a réveillés."
    remark.author = .referent(1)
    remark.on = Self.day("2026-11-20")
    file.remarks = [remark]
    if let index = file.answers.firstIndex(where: { $0.diagnostic == Self.second && $0.value == .dontKnow }) {
      file.answers[index].owner = .person(1)
      file.answers[index].note = "voir avec la mairie"
    }
    var assessment = Assessment(id: 1)
    assessment.association = 1
    assessment.case = 3
    assessment.on = Self.day("2026-06-02")
    assessment.source = "Autodiagnostic de la fédération"
    assessment.summary = "Une équipe curieuse, des outils dispersés."
    assessment.scores = ["Équipement\u{A0}: 2 sur 5", "Sécurité\u{A0}: 1 sur 5"]
    file.assessments = [assessment]
  }
}
