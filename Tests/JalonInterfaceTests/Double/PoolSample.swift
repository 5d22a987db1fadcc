import JalonCore

extension MemoryProgramme {
  /// Four associations of one department that chose the same tool: two of them share it, one comes third, one is left.
  ///
  /// Cases 1 to 4, their actions 1 to 4; pool 1 has the cases 1 and 2.
  static func pooled(_ sharing: CostSharing = .equal) throws -> MemoryProgramme {
    let programme = try matching()
    var pool = OpenPool(
      tool: "Suite bureautique partagée", sharing: sharing, cost: 100_000, coordinator: adviser)
    pool.note = "Hébergée par le réseau, une sauvegarde par nuit."
    try programme.act(pool, 5)
    for number in 1...2 {
      try programme.act(AnswerPooling(action: Int64(number), answer: .pooled, pool: 1), 4)
    }
    var closed = OpenPool(tool: "Imprimante de quartier", cost: 42_000, coordinator: lead)
    closed.sharing = .hand
    try programme.act(closed, 90)
    try programme.act(ClosePool(pool: 2, reason: "plus personne n’imprime"), 30)
    return programme
  }

  /// The same associations before anything is shared.
  static func matching() throws -> MemoryProgramme {
    let programme = empty()
    let names = ["Les P’tits Loups", "Les Amis du livre", "Foyer rural de Vitré", "Ressourcerie de Fougères"]
    for (place, name) in names.enumerated() {
      let number = Int64(place + 1)
      var facts = AssociationFacts()
      facts.city = "Rennes"
      facts.department = "35"
      facts.employees = .number(place + 2)
      try programme.act(RegisterAssociation(name: name, facts: facts), 60)
      try programme.act(
        TakeOverCase(association: number, stage: "plan", adviser: adviser, reason: "suivi avant Jalon"), 24,
        as: lead)
      try programme.act(AddAim(association: number, text: "Travailler à plusieurs sans se perdre"), 24)
      try programme.act(
        AddObjective(case: .id(number), aim: number, text: "Des documents que chacun retrouve"), 20)
      var action = ActionFacts()
      action.flags = [.poolable]
      action.cost = 50_000
      try programme.act(
        AddAction(
          objective: number, title: "Une suite bureautique pour l’équipe", mode: .equipment, facts: action),
        20)
      try programme.act(
        ChooseTool(
          action: number, need: "écrire à plusieurs", options: ["celle du réseau", "celle de la ville"],
          choice: "celle du réseau"), 10)
    }
    return programme
  }
}
