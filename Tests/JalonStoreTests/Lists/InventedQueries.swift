import JalonCore

/// Filters at random over the words of an invented programme: every kind of term, nested.
struct InventedQueries {
  var dice: Dice
  let programme: InventedProgramme

  mutating func filter(depth: Int) -> Filter {
    switch depth == 0 ? 4 : dice.below(6) {
    case 0, 1: .conjunction((0..<2 + dice.below(2)).map { _ in filter(depth: depth - 1) })
    case 2: .disjunction((0..<2 + dice.below(2)).map { _ in filter(depth: depth - 1) })
    case 3: .not(filter(depth: depth - 1))
    default: .term(term(dice.below(Self.kinds)))
    }
  }

  static let kinds = 31

  /// A term of one kind; kinds count from 0.
  mutating func term(_ kind: Int) -> Term {
    switch kind {
    case 0: return .stage(dice.once(in: 5) ? .closed : dice.pick(Path.standard.stages).id)
    case 1: return .status(dice.pick(Case.Status.allCases))
    case 2: return .department(dice.pick(["75", "2A", "971", "13"]))
    case 3: return .adviser(name(["amelie", "roux", "Mart", "le go", "zoe martin", "amelie roux", "nobody"]))
    case 4: return .mine
    case 5: return .network(name(["familles rur", "Familles RURALES", "rurales", "none", "lig", "urales"]))
    case 6:
      return .sector(
        name([
          "culture", "arts", "006", "Culture et pratiques artistiques", "cirque", "cirque social", "sport",
          "social",
          "practices",
        ]))
    case 7:
      return .city(name(["havre", "le havre", "saint", "denis", "saint denis", "l hay", "roses", "avre"]))
    case 8: return .tag(Fold.key(dice.pick(InventedProgramme.tags + ["ete", "a"])))
    case 9: return .id(Int64(1 + dice.below(60)))
    case 10:
      return CaseReference(year: 2026, number: 1 + dice.below(60)).map { .reference($0) } ?? .mine
    case 11: return .rna("W75" + String(1_000_001 + dice.below(60)))
    case 12: return .score(dice.pick(Comparison.allCases), dice.pick([0, 250, 400, 750, 1000]))
    case 13:
      return dice.once(in: 2)
        ? .stale(dice.pick(Comparison.allCases), dice.pick([0, 30, 90, 365, 90_000]))
        : .due(dice.pick(Comparison.allCases), dice.pick([-10, -1, 0, 1, 7, 90_000]))
    case 14: return .action(dice.pick(ActionQuery.allCases))
    case 15: return .flag(dice.pick(Question.Flag.allCases))
    case 16: return .owner(name(["odile", "martin zo", "zoe mart", "le go", "goff zoe", "voisin d"]))
    case 17: return .pool(name(["agenda", "com", "salles en", "resa"]))
    case 18: return .training(name(["tableur", "mots de", "ranger", "passe mots"]))
    case 19: return .since(dice.pick(Comparison.allCases), dice.pick([0, 14, 30, 90, 365, 90_000]))
    case 20: return .was(stage(), programme.today - dice.below(420))
    case 21: return .entered(stage(), span())
    case 22: return .passed(stage(), span())
    case 23: return .ended(dice.maybe(Case.Outcome.allCases), span())
    case 24:
      return .asked(
        TopicQuery(dice.pick(["any", "none", "rgpd", "télétravail", "agenda partagé", "Ai", "nobody"])),
        span())
    case 25: return .missing(dice.pick(InventedPast.conditions))
    case 26: return .waiver(dice.pick(WaiverQuery.allCases))
    case 27: return .takenOver(dice.once(in: 2))
    case 28:
      return .shared(dice.once(in: 4) ? nil : name(["zoe", "le go", "Mart", "bruno le goff", "nobody"]))
    case 29: return .unrecorded(dice.pick(Term.Fact.allCases))
    default:
      return .words(
        phrase([
          "oeuvre", "ru", "foyer", "foyer rural", "z", "sol", "rural foyer", "urgent", "ete", "w75", "par",
          "a",
        ]))
    }
  }

  private mutating func stage() -> StageID {
    dice.once(in: 6) ? .closed : dice.pick(Path.standard.stages).id
  }

  private mutating func span() -> DaySpan? {
    let first = programme.today - dice.below(420)
    return dice.once(in: 3) ? nil : DaySpan(first...(first + dice.below(120)))
  }

  /// Now and then it is to be the whole name.
  private mutating func name(_ texts: [String]) -> Phrase { phrase(texts, isWhole: dice.once(in: 2)) }

  private mutating func phrase(_ texts: [String], isWhole: Bool = false) -> Phrase {
    let text = dice.pick(texts)
    guard let phrase = Phrase(text, isWhole: isWhole) else { preconditionFailure("no word in \(text)") }
    return phrase
  }
}
