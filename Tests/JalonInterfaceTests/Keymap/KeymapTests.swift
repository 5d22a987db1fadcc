import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// The one table of actions and keys.
struct KeymapTests {
  @Test func everySpellingIsAKeyAndNoneIsLost() throws {
    for action in Keymap.standard.actions {
      let wanted = try action.keys.map { try KeySequence(spelling: $0) }
      #expect(Keymap.standard.keys(of: action.id) == wanted, "\(action.id.rawValue)")
      for sequence in wanted {
        let match = Keymap.standard.match(sequence.keys, in: [action.context])
        #expect(match == .found(action.id), "\(sequence)")
      }
    }
  }

  @Test func idsAreUnique() {
    let ids = Keymap.standard.actions.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func theKeysThatStay() {
    let expected: [(String, ActionID)] = [
      ("Down", .listDown), ("j", .listDown), ("Up", .listUp), ("k", .listUp), ("g g", .listFirst),
      ("Home", .listFirst), ("G", .listLast), ("End", .listLast), ("C-d", .listHalfDown),
      ("C-u", .listHalfUp),
      ("PageDown", .listPageDown), ("PageUp", .listPageUp), ("Enter", .listOpen), ("Esc", .goBack),
      ("/", .listFilter), ("Space", .listMark), ("u", .undo), ("C-r", .redo), (":", .showPalette),
      ("?", .showHelp), ("q", .leaveScreen), ("Q", .quit),
    ]
    for (spelling, action) in expected {
      let keys = Keymap.sequence(spelling)?.keys ?? []
      #expect(Keymap.standard.match(keys, in: [.cases, .list, .global]) == .found(action), "\(spelling)")
    }
  }

  @Test func noDefaultNeedsAltGrOrABareDigit() throws {
    // The digits that answer an interview have a key without Shift on each keyboard: see the next test.
    for action in Keymap.standard.actions where InterviewKeys.place(of: action.id) == nil {
      for keys in Keymap.standard.keys(of: action.id) {
        for key in keys.keys {
          guard case .character(let character) = key.key else { continue }
          #expect(!"[]{}\\~@#^`|€0123456789".contains(character), "\(action.id.rawValue): \(character)")
        }
      }
    }
  }

  @Test(arguments: [DigitRow.azerty, .bepo])
  func eachAnswerHasAKeyOfTheDigitRowThatNeedsNoShift(row: DigitRow) {
    let keymap = Keymap.standard.with(row)
    for place in InterviewKeys.places {
      let keys = keymap.keys(of: InterviewKeys.answer(place)).map(\.description)
      #expect(keys.first == "\(place)" && keys.count > 1, "\(place): \(keys)")
    }
    for sign in row.signs.joined() {
      #expect(keymap.match([.character(sign)], in: [.interview, .global]) != .none)
      #expect(
        keymap.match([.character(sign)], in: [.cases, .list, .global]) == .none, "only in an interview")
    }
  }

  @Test func whatAPersonChoseStandsBeforeTheDigitRow() {
    let (own, _) = Keymap.standard.applying(overrides: ["interview.note": ["'"]])
    #expect(own.with(.azerty).match([.character("'")], in: [.interview]) == .found(.interviewNote))
  }

  @Test func aChosenKeyWinsOverTheStandardOne() {
    let (keymap, warnings) = Keymap.standard.applying(overrides: ["list.mark": ["m"], "edit.undo": ["j"]])
    #expect(warnings.isEmpty)
    #expect(keymap.match([.character("m")], in: [.list]) == .found(.listMark))
    #expect(keymap.match([.space], in: [.list]) == .none)
    #expect(keymap.match([.character("j")], in: [.list, .global]) == .found(.listDown))
  }

  @Test func aChosenKeyIsTakenFromWhoHadIt() {
    let (keymap, warnings) = Keymap.standard.applying(overrides: ["list.filter": ["Space"]])
    #expect(keymap.match([.space], in: [.list]) == .found(.listFilter))
    #expect(keymap.keys(of: .listMark).isEmpty)
    #expect(warnings.map(\.id) == ["list.mark"])
  }

  @Test func mistakesAreWarningsWithTheNearestWord() {
    let (keymap, warnings) = Keymap.standard.applying(
      overrides: ["list.mrak": ["m"], "list.up": ["Upp"], "list.down": []])
    #expect(warnings.count == 2)
    #expect(warnings[0].message.en.contains("list.mark"))
    #expect(warnings[1].message.en.contains("Up"))
    #expect(keymap.keys(of: .listUp) == Keymap.standard.keys(of: .listUp))
    #expect(keymap.keys(of: .listDown).isEmpty)
  }

  @Test("the reference lists every action", arguments: Language.allCases)
  func reference(language: Language) {
    let page = Keymap.standard.reference(language)
    for action in Keymap.standard.actions { #expect(page.contains("`\(action.id.rawValue)`")) }
  }

  @Test func thePageOfTheDocumentationIsTrue() {
    expectPage(Keymap.standard.referencePage, "docs/reference/keys.md")
  }

  @Test func hintsGiveWayByPriority() {
    let hints = [("a", 10), ("b", 30), ("c", 20)].map {
      HintLine.Hint(key: $0.0, text: "x", priority: $0.1)
    }
    #expect(HintLine.fitting(hints, room: 100, separator: 3).map(\.key) == ["a", "b", "c"])
    #expect(HintLine.fitting(hints, room: 9, separator: 3).map(\.key) == ["b", "c"])
    #expect(HintLine.fitting(hints, room: 2, separator: 3).isEmpty)
  }

  @Test func fuzzySearchPrefersBeginningsOfWords() {
    let texts = ["étrier", "trier par le nom", "quitter"]
    #expect(Fuzzy.ranked(texts) { Fuzzy.score("tri", in: $0) }.first == "trier par le nom")
    #expect(Fuzzy.score("xyz", in: "trier") == nil)
    #expect(Fuzzy.ranked(texts) { Fuzzy.score("", in: $0) } == texts)
  }
}
