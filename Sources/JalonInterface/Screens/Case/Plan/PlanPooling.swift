import JalonCore

/// Whether an action is done with others, and in which pool: the pools that there are have to be read first.
extension CaseState {
  private var poolsKey: EffectKey { EffectKey(.poolOffers, screen: id) }

  /// Whether the form is still on its way: keys that are typed meanwhile are for it.
  func awaitsPools(_ shell: Shell) -> Bool { shell.awaited[poolsKey] != nil }

  /// The action whose pooling a condition asks about.
  func pooledAction(at place: Place, _ reading: CaseReading) -> PlanAction? {
    guard place.command == AnswerPooling.name, let id = place.preset["action"].flatMap({ Int64($0) }) else {
      return nil
    }
    return reading.file.actions.first { $0.id == id }
  }

  func askForPools(of action: PlanAction, _ shell: inout Shell) {
    shell.ask(.poolOffers(action: action.id), as: poolsKey)
  }

  /// Opens the form with what was found.
  func take(_ offers: PoolOffers, _ shell: inout Shell) {
    guard let reading = reading(shell),
      let action = reading.file.actions.first(where: { $0.id == offers.action })
    else { return }
    shell.show(.form(CaseForms(reading: reading).pooling(action, offers)))
  }
}

/// The pools in which an action could be done, and the actions of others that are like it.
struct PoolOffers: Sendable, Hashable {
  let action: Int64
  let pools: [PoolSheet]
  let matches: [PoolingMatch]

  /// Open pools, those with an action like this one first.
  var choices: [ChoiceShape] {
    let open = pools.filter(\.pool.isOpen)
    let near = Dictionary(
      matches.compactMap { match in match.action.pool.map { ($0, match) } },
      uniquingKeysWith: { first, _ in first })
    let sorted = open.filter { near[$0.pool.id] != nil } + open.filter { near[$0.pool.id] == nil }
    return sorted.map { sheet in
      let members = Localized.count(sheet.active.count, fr: ("membre", "membres"), en: ("member", "members"))
      let why = near[sheet.pool.id].map { match in
        Localized(
          fr: ", \(match.nearness.label.fr), \(match.ground.label.fr)",
          en: ", \(match.nearness.label.en), \(match.ground.label.en)")
      }
      let tool = sheet.pool.tool.onOneLine
      return ChoiceShape(
        id: String(sheet.pool.id),
        label: Localized(
          fr: "\(tool), \(members.fr)\(why?.fr ?? "")", en: "\(tool), \(members.en)\(why?.en ?? "")"))
    } + [Self.new(matches)]
  }

  /// Stands for a pool that is not there yet.
  static let newPool: Int64 = 0

  private static func new(_ matches: [PoolingMatch]) -> ChoiceShape {
    let count = Set(matches.filter { $0.action.pool == nil }.map(\.case)).count
    let others = Localized.count(
      count, fr: ("association proche", "associations proches"),
      en: ("association nearby", "associations nearby"))
    return ChoiceShape(
      id: String(newPool),
      label: Localized(
        fr: "un nouveau groupement" + (count == 0 ? "" : " (\(others.fr))"),
        en: "a new pool" + (count == 0 ? "" : " (\(others.en))")))
  }
}

/// A pool that is opened for an action, in the place of an answer that names one.
struct PoolForAction: Sendable, Hashable {
  let tool: String?
  let cost: Int?

  /// The form that opens it; `nil` where a command is no answer that wants a new pool.
  func form(insteadOf command: any Command, _ shell: Shell) -> FormState? {
    guard let answer = command as? AnswerPooling, answer.answer == .pooled, answer.pool == PoolOffers.newPool
    else {
      return nil
    }
    return PoolForms.new(shell, tool: tool, cost: cost, then: .poolAction(answer.action))
  }
}
