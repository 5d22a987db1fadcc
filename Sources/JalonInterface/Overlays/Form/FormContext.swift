import JalonCore

/// What a form knows of its surroundings: to read dates, to offer names, to list the stages.
struct FormContext: Sendable {
  let language: Language
  let today: Day
  let advisers: [String]
  /// Referents and people of the association.
  let people: [String]
  let stages: [ChoiceShape]

  init(_ shell: Shell, file: AssociationFile? = nil) {
    language = shell.language
    today = shell.today
    let team = shell.team?.advisers ?? []
    advisers = team.filter { $0.leftOn == nil && $0.role != .reader }.map(\.name)
    let referents = (file?.referents ?? []).filter { $0.isActive(on: shell.today) }.map(\.name)
    people = referents + (file?.people ?? []).map(\.name)
    let path = shell.team.flatMap { $0.paths[$0.currentPath] } ?? .standard
    stages = path.stages.map { ChoiceShape(id: $0.id.rawValue, label: $0.label) }
  }
}
