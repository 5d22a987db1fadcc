extension GateFacts {
  /// The conditions of `plan`.
  func plan(_ spec: ConditionSpec) -> Finding {
    switch spec.id {
    case "plan.objective": objective(atLeast: spec.threshold ?? 1)
    case "plan.everyObjectiveHasAim": everyObjectiveHasAim()
    case "plan.actionsComplete": actionsComplete()
    case "plan.human": human(minutes: spec.threshold ?? 30)
    case "plan.pooling": pooling()
    case "plan.levellingUp": levellingUpBeforeEquipment()
    case "plan.singular": singular()
    case "plan.aimsCovered": aimsCovered()
    case "plan.associationValidates": associationValidates()
    case "plan.leadValidates": leadValidates()
    default: notRecordedYet(spec)
    }
  }

  private func objective(atLeast minimum: Int) -> Finding {
    let count = objectives.count
    let place = Place("objective.add")
    guard count < minimum else {
      let all = Localized.count(
        count, fr: ("objectif", "objectifs"), en: ("objective", "objectives"))
      return Finding(true, place, fr: all.fr, en: all.en)
    }
    return Finding(
      false, place, fr: count == 0 ? "aucun objectif" : "\(count) objectif sur \(minimum)",
      en: count == 0 ? "no objective" : "\(count) of \(minimum) objectives")
  }

  private func everyObjectiveHasAim() -> Finding {
    let objectives = objectives
    guard !objectives.isEmpty else {
      return Finding(
        false, Place("objective.add"), fr: "aucun objectif qui serve une finalité",
        en: "no objective that serves an aim")
    }
    let live = Set(file.aims.lazy.filter { $0.state != .removed }.map(\.id))
    let adrift = objectives.filter { !live.contains($0.aim) }
    guard let first = adrift.first else {
      let all = Localized.count(
        objectives.count, fr: ("objectif sert une finalité", "objectifs servent une finalité"),
        en: ("objective serves an aim", "objectives serve an aim"))
      return Finding(true, Place("objective.update"), fr: all.fr, en: all.en)
    }
    let texts = Self.quoted(adrift.map(\.text))
    return Finding(
      false, Place("objective.update", ["objective": String(first.id)]),
      fr:
        "\(adrift.count) objectif\(adrift.count > 1 ? "s" : "") sur \(objectives.count) sans finalité vivante\u{A0}: \(texts.fr)",
      en: "\(adrift.count) of \(objectives.count) objectives without a live aim: \(texts.en)")
  }

  /// An action for each objective, and each action with its owner and its date; its mode it always has.
  private func actionsComplete() -> Finding {
    let (objectives, actions) = (objectives, actions)
    guard !actions.isEmpty else { return noAction() }
    let served = Set(actions.map(\.objective))
    let empty = objectives.filter { !served.contains($0.id) }
    if let first = empty.first {
      let texts = Self.quoted(empty.map(\.text))
      return Finding(
        false, Place("action.add", ["objective": String(first.id)]),
        fr:
          "\(empty.count) objectif\(empty.count > 1 ? "s" : "") sur \(objectives.count) sans action\u{A0}: \(texts.fr)",
        en: "\(empty.count) of \(objectives.count) objectives without an action: \(texts.en)")
    }
    let incomplete = actions.filter { $0.lacks(.owner) || $0.lacks(.due) }
    guard let first = incomplete.first else {
      let all = Localized.count(
        actions.count, fr: ("action complète", "actions complètes"),
        en: ("complete action", "complete actions"))
      return Finding(true, Place("action.update"), fr: all.fr, en: all.en)
    }
    let lacks = Localized(
      fr: first.owner == nil ? (first.due == nil ? "qui et quand" : "qui s’en charge") : "pour quand",
      en: first.owner == nil ? (first.due == nil ? "who and when" : "who takes it on") : "by when")
    let field = first.owner == nil ? "owner" : "due"
    let count = actions.count - incomplete.count
    return Finding(
      false, Place("action.update", ["action": String(first.id), "field": field]),
      fr:
        "\(count) action\(count > 1 ? "s" : "") sur \(actions.count) complète\(count > 1 ? "s" : "")\u{A0}; il manque \(lacks.fr) à «\u{A0}\(first.title)\u{A0}»",
      en: "\(count) of \(actions.count) actions complete; “\(first.title)” lacks \(lacks.en)")
  }

  private func pooling() -> Finding {
    let actions = actions
    guard !actions.isEmpty else { return noAction() }
    return each(
      of: actions.filter { $0.flags.contains(.poolable) },
      { Place("pooling.answer", ["action": String($0.id)]) },
      none: Localized(fr: "aucune action à mutualiser", en: "no action that can be pooled"),
      done: Noun(
        fr: ("action à mutualiser, avec sa réponse", "actions à mutualiser, avec leur réponse"),
        en: ("poolable action, answered", "poolable actions, answered")),
      missing: Noun(
        fr: ("action à mutualiser sans réponse", "actions à mutualiser sans réponse"),
        en: ("action that can be pooled not answered", "actions that can be pooled not answered"))
    ) { !$0.lacks(.pooling) }
  }

  private func singular() -> Finding {
    let actions = actions
    guard let first = actions.first else { return noAction() }
    let count = actions.count(where: \.byHand)
    guard count == 0 else {
      return Finding(
        true, Place("action.update"),
        fr: "\(count) action\(count > 1 ? "s" : "") sur \(actions.count) avec ses propres mots",
        en: "\(count) of \(actions.count) actions in its own words")
    }
    return Finding(
      false, Place("action.update", ["action": String(first.id), "field": "title"]),
      fr:
        "aucune action sur \(actions.count) n’est de cette association\u{A0}: en reformuler une, ou en ajouter une à elle",
      en: "none of \(actions.count) actions is this association’s own: reword one, or add one of its own")
  }

  private func aimsCovered() -> Finding {
    let aims = file.aims.filter { $0.state != .removed }
    let served = Set(objectives.map(\.aim))
    let open = aims.filter { $0.state == .live && !served.contains($0.id) }
    guard let first = open.first else {
      guard !aims.isEmpty else {
        return Finding(true, Place("aim.add"), fr: "aucune finalité", en: "no aim")
      }
      let aside = aims.count { !served.contains($0.id) }
      let all = Localized.count(
        aims.count - aside, fr: ("finalité servie", "finalités servies"), en: ("aim served", "aims served"))
      let more = Localized(
        fr: aside == 0 ? "" : ", \(aside) mise\(aside > 1 ? "s" : "") de côté",
        en: aside == 0 ? "" : ", \(aside) set aside")
      return Finding(true, Place("objective.add"), fr: all.fr + more.fr, en: all.en + more.en)
    }
    let texts = Self.quoted(open.map(\.text))
    return Finding(
      false, Place("objective.add", ["aim": String(first.id)]),
      fr:
        "\(open.count) finalité\(open.count > 1 ? "s" : "") sur \(aims.count) sans objectif ni raison\u{A0}: \(texts.fr)",
      en: "\(open.count) of \(aims.count) aims without an objective or a reason: \(texts.en)")
  }
}
