public import JalonCore

/// What a report is made from: the file of an association, who works in the programme, the language and the day.
public struct ReportSight: Sendable {
  let file: AssociationFile
  let team: Team
  let language: Language
  let today: Day

  public init(file: AssociationFile, team: Team, language: Language, today: Day) {
    self.file = file
    self.team = team
    self.language = language
    self.today = today
  }

  func say(_ fr: String, _ en: String) -> String { language == .fr ? fr : en }

  /// Someone's words, as they are quoted in a sentence.
  func quoted(_ text: String) -> String {
    say("«\u{A0}\(text)\u{A0}»", "“\(text)”")
  }

  func name(_ participant: Participant) -> String {
    let name: String? =
      switch participant {
      case .referent(let id): file.referents.first { $0.id == id }?.name
      case .person(let id): file.people.first { $0.id == id }?.name
      case .adviser(let id): team.adviser(id)?.name
      }
    // An empty name says that it was erased.
    guard let name, !name.isEmpty else { return say("(nom effacé)", "(name erased)") }
    return name
  }

  /// A name, with the person's function in the association where it is known.
  func nameAndFunction(_ participant: Participant) -> String {
    guard case .referent(let id) = participant,
      let function = file.referents.first(where: { $0.id == id })?.function
    else { return name(participant) }
    return "\(name(participant)) (\(function))"
  }

  /// `A, B et C`
  func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + say(" et ", " and ") + last
  }

  /// A share as people read it: whole percents, never rounded up over a threshold.
  func percent(_ tenths: Int) -> String { language.percent(tenths: tenths / 10 * 10) }

  func adviser(of case: Case) -> ContactLines {
    let adviser = team.adviser(`case`.adviser)
    return ContactLines(name: adviser?.name ?? String(`case`.adviser), email: adviser?.email)
  }

  /// `Prochain rendez-vous : jeudi 3 décembre 2026 à 10 h.`
  func nextAppointment(of case: Case) -> String? {
    guard let next = file.nextFollowUp(of: `case`), next.day >= today else { return nil }
    let time = next.minute.map { say(" à ", " at ") + language.timeOfDay($0) } ?? ""
    return say("Prochain rendez-vous\u{A0}: ", "Next appointment: ") + language.longDate(next.day) + time
      + "."
  }
}

/// Who is to be called.
public struct ContactLines: Sendable, Hashable {
  public let name: String
  public let email: String?
}

/// The words that stand on a page whatever it shows, by the name under which its template asks for them.
typealias PageWords = [(name: String, text: Localized)]

extension Language {
  func words(_ words: PageWords) -> [String: String] {
    Dictionary(words.map { ($0.name, $0.text[self]) }, uniquingKeysWith: { first, _ in first })
  }
}

extension String {
  /// As a string of a style sheet, where nothing but letters, figures and spaces stands for itself.
  var inStyleSheet: String {
    unicodeScalars.map { scalar in
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == " "
      return isPlain ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }.joined()
  }
}
