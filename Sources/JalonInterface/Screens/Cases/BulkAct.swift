import JalonCore

/// What is done with every marked case at once.
enum BulkAct: CaseIterable {
  case assign, tag, untag

  init?(command name: String) {
    guard let found = Self.allCases.first(where: { $0.command.name == name }) else { return nil }
    self = found
  }

  init?(_ action: ActionID) {
    guard let found = Self.allCases.first(where: { $0.action == action }) else { return nil }
    self = found
  }

  var command: any Command.Type {
    switch self {
    case .assign: AssignCase.self
    case .tag: TagCase.self
    case .untag: UntagCase.self
    }
  }

  var action: ActionID {
    switch self {
    case .assign: .casesAssign
    case .tag: .casesTag
    case .untag: .casesUntag
    }
  }

  /// What is asked for: « Confier 12 dossiers ».
  func title(_ count: Int) -> Localized {
    let cases = Localized.count(count, fr: ("dossier", "dossiers"), en: ("case", "cases"))
    switch self {
    case .assign: return Localized(fr: "Confier \(cases.fr)", en: "Assign \(cases.en)")
    case .tag: return Localized(fr: "Étiqueter \(cases.fr)", en: "Tag \(cases.en)")
    case .untag: return Localized(fr: "Retirer une étiquette à \(cases.fr)", en: "Untag \(cases.en)")
    }
  }

  /// What would change: « 3 dossiers changent de main ».
  func changing(_ count: Int) -> Localized {
    switch self {
    case .assign:
      .count(
        count, fr: ("dossier change de main", "dossiers changent de main"),
        en: ("case changes hands", "cases change hands"))
    case .tag:
      .count(
        count, fr: ("dossier reçoit l’étiquette", "dossiers reçoivent l’étiquette"),
        en: ("case gets the tag", "cases get the tag"))
    case .untag:
      .count(
        count, fr: ("dossier perd l’étiquette", "dossiers perdent l’étiquette"),
        en: ("case loses the tag", "cases lose the tag"))
    }
  }

  /// What needs no change: « 9 sont déjà en ces mains ».
  func unchanged(_ count: Int) -> Localized {
    switch self {
    case .assign:
      .count(
        count, fr: ("est déjà en ces mains", "sont déjà en ces mains"),
        en: ("is in these hands already", "are in these hands already"))
    case .tag:
      .count(count, fr: ("la porte déjà", "la portent déjà"), en: ("bears it already", "bear it already"))
    case .untag:
      .count(count, fr: ("ne la porte pas", "ne la portent pas"), en: ("does not bear it", "do not bear it"))
    }
  }

  /// What was done: « 3 dossiers confiés ».
  func done(_ count: Int) -> Localized {
    switch self {
    case .assign:
      .count(count, fr: ("dossier confié", "dossiers confiés"), en: ("case assigned", "cases assigned"))
    case .tag:
      .count(count, fr: ("dossier étiqueté", "dossiers étiquetés"), en: ("case tagged", "cases tagged"))
    case .untag:
      .count(
        count, fr: ("dossier sans l’étiquette", "dossiers sans l’étiquette"),
        en: ("case untagged", "cases untagged"))
    }
  }

  var accept: Localized {
    switch self {
    case .assign: Localized(fr: "confier", en: "assign")
    case .tag: Localized(fr: "étiqueter", en: "tag")
    case .untag: Localized(fr: "retirer", en: "untag")
    }
  }

  /// What would come of it, as a question. `nil` where nothing would change.
  func question(_ trial: BatchReceipt, _ commands: [any Command]) -> ConfirmState? {
    guard trial.changed > 0 else { return nil }
    var lines = Self.giving(commands) + [changing(trial.changed)]
    if trial.unchanged > 0 { lines.append(unchanged(trial.unchanged)) }
    return ConfirmState(
      title: title(commands.count), lines: lines + Self.leftOut(trial.refusals), accept: accept,
      commands: commands, next: .stay)
  }

  /// What all of them get: an adviser, a word.
  private static func giving(_ commands: [any Command]) -> [Localized] {
    switch commands.first {
    case let command as AssignCase: [Localized(command.adviser)]
    case let command as TagCase: [Localized("#" + command.tag)]
    case let command as UntagCase: [Localized("#" + command.tag)]
    default: []
    }
  }

  /// Why nothing would change.
  func nothing(_ trial: BatchReceipt) -> Localized {
    let reasons = (trial.unchanged > 0 ? [unchanged(trial.unchanged)] : []) + Self.leftOut(trial.refusals)
    return Localized(
      fr: "rien à changer\u{A0}: " + reasons.map(\.fr).joined(separator: "\u{202F}; "),
      en: "nothing to change: " + reasons.map(\.en).joined(separator: "; "))
  }

  /// Each reason once, with how many cases are left out for it.
  private static func leftOut(_ refusals: [Refusal]) -> [Localized] {
    var seen: [(refusal: Refusal, count: Int)] = []
    for refusal in refusals {
      if let place = seen.firstIndex(where: { $0.refusal.code == refusal.code }) {
        seen[place].count += 1
      } else {
        seen.append((refusal, 1))
      }
    }
    return seen.map { refusal, count in
      let head = Localized.count(
        count, fr: ("laissé de côté", "laissés de côté"), en: ("left out", "left out"))
      return Localized(
        fr: "\(head.fr)\u{A0}: \(refusal.message.fr)", en: "\(head.en): \(refusal.message.en)")
    }
  }
}
