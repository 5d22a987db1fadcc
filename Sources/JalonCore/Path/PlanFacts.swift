extension GateFacts {
  /// The objectives that the plan pursues.
  var objectives: [Objective] { file.objectives.filter { $0.case == `case`.id && $0.isLive } }

  /// The actions of the plan; what was dropped counts nowhere in it.
  var actions: [PlanAction] { file.actions.filter { $0.case == `case`.id && !$0.isDropped } }

  /// What a rule about actions says while there are none.
  func noAction() -> Finding {
    let objective = objectives.first
    return Finding(
      false, objective.map { Place("action.add", ["objective": String($0.id)]) } ?? Place("objective.add"),
      fr: objective == nil ? "aucun objectif, aucune action" : "aucune action",
      en: objective == nil ? "no objective, no action" : "no action")
  }

  /// Where an action is added: under the objective, where there is only one.
  func newAction(_ preset: [String: String]) -> Place {
    let objectives = objectives
    guard objectives.count == 1 else { return Place("action.add", preset) }
    return Place("action.add", preset.merging(["objective": String(objectives[0].id)]) { $1 })
  }

  /// A condition that each action of a list has to hold; there being none, it holds.
  ///
  /// - Parameters:
  ///   - place: where what is missing is entered, for the first action that lacks it.
  ///   - none: what is said where there is no such action.
  func each(
    of actions: [PlanAction], _ place: (PlanAction) -> Place, none: Localized, done: Noun, missing: Noun,
    where isSettled: (PlanAction) -> Bool
  ) -> Finding {
    let open = actions.filter { !isSettled($0) }
    let command = place(actions.first ?? PlanAction(id: 0)).command
    guard !actions.isEmpty else { return Finding(true, Place(command), fr: none.fr, en: none.en) }
    guard let first = open.first else {
      let all = done.counted(actions.count)
      return Finding(true, Place(command), fr: all.fr, en: all.en)
    }
    let count = missing.counted(open.count, of: actions.count)
    let titles = Self.quoted(open.map(\.title))
    return Finding(
      false, place(first), fr: "\(count.fr)\u{A0}: \(titles.fr)", en: "\(count.en): \(titles.en)")
  }

  /// The first titles of several, and how many more there are.
  static func quoted(_ titles: [String]) -> Localized {
    let shown = titles.prefix(2)
    let more = titles.count - shown.count
    return Localized(
      fr: shown.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", ")
        + (more > 0 ? " (et \(more) de plus)" : ""),
      en: shown.map { "“\($0)”" }.joined(separator: ", ") + (more > 0 ? " (and \(more) more)" : ""))
  }
}

/// Words for a number of actions, in both numbers.
struct Noun {
  let fr: (one: String, many: String)
  let en: (one: String, many: String)

  /// `3 actions décidées`
  func counted(_ count: Int) -> Localized { Localized.count(count, fr: fr, en: en) }

  /// `2 actions sur 3 sans réponse`: the words begin with the noun, and go on behind the figures.
  func counted(_ count: Int, of total: Int) -> Localized {
    func split(_ words: String) -> (noun: Substring, rest: Substring) {
      let place = words.firstIndex(of: " ") ?? words.endIndex
      return (words[..<place], words[place...])
    }
    let french = split(Language.fr.isSingular(count) ? fr.one : fr.many)
    let english = split(Language.en.isSingular(count) ? en.one : en.many)
    return Localized(
      fr: "\(count)\u{A0}\(french.noun) sur \(total)\(french.rest)",
      en:
        "\(count) of \(total) \(total == 1 ? en.one.prefix { $0 != " " } : en.many.prefix { $0 != " " })\(english.rest)"
    )
  }
}
