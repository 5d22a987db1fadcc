import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// Pools by keyboard: to find one, to see who bears what, to bring others in, to leave with open eyes.
struct PoolTests {
  @Test func `the list is reached from anywhere and leads to a pool, and back`() throws {
    var sitting = Sitting(try .pooled())
    try sitting.press("M")
    #expect(sitting.shows("Suite bureautique") && sitting.shows("2 groupements"))
    try sitting.press("Enter")
    #expect(sitting.shows("Membres") && sitting.shows("500 €"))
    try sitting.press("Esc")
    #expect(sitting.shows("2 groupements"))
    try sitting.press("Esc")
    #expect(sitting.state.depth == 0)
  }

  @Test func `the list is searched by words alone, and says so`() throws {
    var sitting = Sitting(try .pooled())
    try sitting.press("M /")
    sitting.type("imprim")
    #expect(sitting.shows("Imprimante") && !sitting.shows("bureautique") && sitting.shows("1 sur 2"))
    try sitting.press("Esc /")
    sitting.type("livre")
    #expect(sitting.shows("bureautique"), "the names of members count")
    try sitting.press("Esc /")
    sitting.type("dep:35 ")
    #expect(sitting.shows("se cherche par des mots"))
  }

  @Test func `what others could join is proposed, with what that does to each share`() throws {
    var sitting = Sitting(try .pooled())
    try sitting.press("M Enter j j a")
    #expect(sitting.shows("500,00 €  →  333,34 €") && sitting.shows("—  →  333,33 €"))
    #expect(try sitting.programme.pool(1).active.count == 2)
    try sitting.press("Enter")
    let pool = try sitting.programme.pool(1)
    #expect(pool.active.count == 3)
    #expect(pool.active.last?.membership.action == 3)
    #expect(try sitting.programme.file(case: .id(3)).file.actions.first?.pool == 1)
    try sitting.press("u")
    #expect(try sitting.programme.pool(1).active.count == 2)
  }

  @Test func `leaving shows first what it does to the others, and Esc changes nothing`() throws {
    var sitting = Sitting(try .pooled())
    try sitting.press("M Enter x")
    sitting.type("un autre outil")
    try sitting.press("Enter")
    #expect(sitting.shows("500 €  →  1 000 €") && sitting.shows("500 €  →        —"))
    try sitting.press("Esc")
    #expect(try sitting.programme.pool(1).active.count == 2)
    try sitting.press("Enter Enter")
    let left = try sitting.programme.pool(1).members.first { !$0.membership.isActive }
    #expect(left?.membership.leaveReason == "un autre outil")
    #expect(sitting.shows("Partis"))
  }

  @Test func `how costs are shared, what it costs and a share have a key each`() throws {
    var sitting = Sitting(try .pooled())
    try sitting.press("M Enter s")
    try sitting.press("Right C-s")
    #expect(try sitting.programme.pool(1).pool.sharing == .size)
    #expect(sitting.shows("taille 2"))
    try sitting.press("c C-u")
    sitting.type("1200")
    try sitting.press("Enter")
    #expect(try sitting.programme.pool(1).pool.cost == 120_000)
    try sitting.press("p C-u")
    sitting.type("9")
    try sitting.press("C-s")
    #expect(sitting.shows("taille 9") && sitting.shows("900 €"))
  }

  @Test func `any case can be found and added`() throws {
    var sitting = Sitting(try .pooled())
    try sitting.press("M Enter a")
    sitting.type("fougères")
    try sitting.press("Enter")
    #expect(sitting.shows("Rejoindre un groupement, Ressourcerie de Fougères"))
    try sitting.press("C-s")
    #expect(try sitting.programme.pool(1).active.map(\.name).contains("Ressourcerie de Fougères"))
  }

  @Test func `a closed pool only shows what was`() throws {
    var sitting = Sitting(try .pooled())
    try sitting.press("M j Enter")
    #expect(sitting.shows("clos le") && sitting.shows("plus personne n’imprime"))
    try sitting.press("a")
    #expect(sitting.shows("le groupement est clos"))
  }

  @Test func `a pool whose opening is taken back is left`() throws {
    var sitting = Sitting(try .matching())
    try sitting.press("M n")
    sitting.type("Antivirus")
    try sitting.press("C-s")
    #expect(sitting.shows("Groupement ouvert") && sitting.shows("Personne encore"))
    try sitting.press("u")
    #expect(sitting.shows("Aucun groupement"))
  }
}

extension Sitting {
  /// Whether a text is seen, whatever spaces stand in it.
  func shows(_ text: String) -> Bool {
    func plain(_ text: String) -> String {
      String(text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
    }
    let wanted = plain(text)
    return frame.contains { plain($0).contains(wanted) }
  }
}

/// What is done together is said in the plan, where the pool is chosen or made.
struct PoolingAnswerTests {
  /// The plan of a case of the sample, at its action.
  private func plan(of case: String, _ programme: MemoryProgramme) throws -> Sitting {
    var sitting = Sitting(programme, rows: 40)
    try sitting.press("/")
    sitting.type(`case`)
    try sitting.press("Enter Enter P j j")
    return sitting
  }

  @Test func `a pool is chosen from a list, the matching ones first`() throws {
    var sitting = try plan(of: "vitré", .pooled())
    try sitting.press("m")
    let form = try #require(sitting.form)
    guard case .choice(let choices, _)? = form.fields.first(where: { $0.name == "pool" })?.input else {
      Issue.record("no list of pools")
      return
    }
    #expect(
      choices.map(\.label.fr) == [
        "Suite bureautique partagée, 2\u{A0}membres, même département, même outil",
        "un nouveau groupement (1\u{A0}association proche)",
      ], "what is closed is not offered")
    try sitting.press("m Tab Space Down Enter C-s")
    let file = try sitting.programme.file(case: .id(3)).file
    #expect(file.actions.first?.pool == 1 && file.actions.first?.pooling == .pooled)
    #expect(try sitting.programme.pool(1).active.count == 3)
    try sitting.press("M")
    #expect(sitting.shows("Membres") && sitting.shows("333,33 €"))
  }

  @Test func `a pool is made on the way, and the action is done in it`() throws {
    var sitting = try plan(of: "vitré", .matching())
    try sitting.press("m m Tab Space C-s")
    #expect(sitting.form?.command.name == "pool.open")
    #expect(sitting.form?.fields.first { $0.name == "tool" }?.input.text == "celle du réseau")
    try sitting.press("C-s")
    #expect(sitting.shows("Foyer rural de Vitré") && sitting.shows("Pourraient se joindre"))
    #expect(sitting.shows("Les Amis du livre (35)"))
    let file = try sitting.programme.file(case: .id(3)).file
    #expect(file.actions.first?.pool == 1)
  }

  @Test func `an answer without a pool needs none`() throws {
    var sitting = try plan(of: "vitré", .pooled())
    try sitting.press("m s C-s")
    #expect(try sitting.programme.file(case: .id(3)).file.actions.first?.pooling == .alone)
  }

  @Test func `keys that are typed while the pools are read are for the form`() throws {
    var sitting = try plan(of: "vitré", .pooled())
    sitting.holdsAnswers = true
    try sitting.press("m s")
    #expect(sitting.form == nil)
    sitting.answer()
    #expect(sitting.form?.fields.first { $0.name == "answer" }?.input.text == "alone")
  }

  @Test func `without a pool the key goes to all of them`() throws {
    var sitting = try plan(of: "vitré", .pooled())
    try sitting.press("M")
    #expect(sitting.shows("2 groupements"))
  }

  @Test func `an empty plan hints at what begins one`() throws {
    var sitting = Sitting(try .unplanned())
    try sitting.press("Enter P")
    let footer = String(try #require(sitting.frame.last).map { $0 == "\u{A0}" ? " " : $0 })
    #expect(footer.contains("N ébaucher") && footer.contains("O ajouter un objectif"))
    #expect(
      !footer.contains("terminer") && !footer.contains("date") && !footer.contains("ajouter une action"))
  }
}
