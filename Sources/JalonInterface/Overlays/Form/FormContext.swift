import JalonCore

/// What a form knows of its surroundings: to read dates, to offer names, to list the stages.
struct FormContext: Sendable {
  let language: Language
  let today: Day
  let advisers: [String]
  /// Referents and people of the association.
  let people: [String]
  let stages: [ChoiceShape]
  /// The records that a field may name, by their words.
  let records: [RecordKind: [ChoiceShape]]
  /// What a change would undo in the plan.
  let foresight: PlanForesight?
  /// What leaving a pool does to its other members.
  var effect: LeavingEffect?
  /// The pool that an answer may want opened.
  var poolForAction: PoolForAction?

  /// - Parameter further: records that a field may name beside those of the file.
  init(
    _ shell: Shell, file: AssociationFile? = nil, records further: [RecordKind: [ChoiceShape]] = [:]
  ) {
    language = shell.language
    today = shell.today
    let team = shell.team?.advisers ?? []
    advisers = team.filter { $0.leftOn == nil && $0.role != .reader }.map(\.name)
    let referents = (file?.referents ?? []).filter { $0.isActive(on: shell.today) }.map(\.name)
    people = (referents + (file?.people ?? []).map(\.name)).reduce(into: []) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    records = (file.map { Self.records(of: $0, on: shell.today) } ?? [:]).merging(further) { $1 }
    foresight = file.flatMap { PlanForesight($0, shell) }
    let path = shell.path
    stages = path.stages.map { ChoiceShape(id: $0.id.rawValue, label: $0.label) }
  }

  /// Whom a field may name: the people of the association, then the advisers.
  var everyone: [String] { people + advisers.filter { !people.contains($0) } }

  private static func records(of file: AssociationFile, on day: Day) -> [RecordKind: [ChoiceShape]] {
    func choice(_ id: Int64, _ text: String) -> ChoiceShape {
      ChoiceShape(id: String(id), label: Localized(text.onOneLine))
    }
    return [
      .aim: file.aims.filter { $0.state != .removed }.map { choice($0.id, $0.text) },
      .objective: file.objectives.filter { $0.isLive && $0.case == file.openCase?.id }.map {
        choice($0.id, $0.text)
      },
      .referent: file.referents.filter { $0.isActive(on: day) }.map { choice($0.id, $0.name) },
    ]
  }
}
