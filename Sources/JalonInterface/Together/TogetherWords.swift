import JalonCore

/// What is said of working together: who else is here, and that the database is away.
struct TogetherWords {
  let shell: Shell

  init(_ shell: Shell) { self.shell = shell }

  /// What stands on the top line; `nil` where there is nothing to say.
  func top(on screen: any ScreenState) -> Span? {
    if let outage { return Span("\(shell.glyphs.warning) \(outage[shell.language])  ", .warning) }
    guard let company = company(on: screen) else { return nil }
    return Span("\(shell.glyphs.company) \(company[shell.language])  ", .accent)
  }

  /// Since when the database is away, and when it is tried again.
  private var outage: Localized? {
    guard let outage = shell.outage else { return nil }
    func words(_ language: Language) -> (since: String, next: String) {
      (clock(outage.since, language), clock(outage.nextTry, language, seconds: true))
    }
    let (fr, en) = (words(.fr), words(.en))
    return Localized(
      fr: "hors ligne depuis \(fr.since), essai à \(fr.next)",
      en: "offline since \(en.since), next try at \(en.next)")
  }

  /// Says of when what shows is, as long as the database is away: on the rule above the hints.
  var age: Toast? {
    guard shell.outage != nil, let read = shell.lastRead else { return nil }
    return Toast(
      text: Localized(
        fr: "Ce qui s’affiche a été lu à \(clock(read, .fr))\u{202F}; ce qu’on enregistre attend le serveur",
        en: "What shows was read at \(clock(read, .en)); what is saved waits for the server"),
      kind: .warning, since: shell.now.instant)
  }

  /// Who else has the case of the screen open.
  private func company(on screen: any ScreenState) -> Localized? {
    guard let company = shell.company, company.case == screen.openCase else { return nil }
    let names = company.advisers.compactMap { shell.team?.adviser($0)?.name }.sorted()
    guard let first = names.first else { return nil }
    return switch names.count {
    case 1: Localized(fr: "\(first) l’a ouvert aussi", en: "\(first) has it open too")
    case 2:
      Localized(
        fr: "\(first) et \(names[1]) l’ont ouvert aussi", en: "\(first) and \(names[1]) have it open too")
    case let count:
      Localized(
        fr: "\(first) et \(count - 1) autres l’ont ouvert aussi",
        en: "\(first) and \(count - 1) others have it open too")
    }
  }

  /// A time of day, where the adviser is.
  private func clock(_ instant: Int64, _ language: Language, seconds: Bool = false) -> String {
    let minute = shell.timeOfDay(instant)
    guard seconds else { return CaseWords.clock(minute, language) }
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let second = Int((instant / 1_000) % 60)
    return "\(two(minute / 60)):\(two(minute % 60)):\(two(second))"
  }
}
