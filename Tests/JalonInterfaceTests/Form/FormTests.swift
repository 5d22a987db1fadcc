import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

struct FormTests {
  private static let day = Day(iso: "2026-11-22") ?? Day(number: 0)

  private var shell: Shell {
    Shell(
      language: .fr, size: Size(rows: 24, columns: 80), now: Moment(noonOf: Self.day),
      adviser: "Amélie Lefèvre",
      programme: Localized("essai"))
  }

  private func form(
    _ type: any Command.Type, fixed: [String: JSONValue], values: [String: JSONValue] = [:],
    expect: Int64? = nil
  ) -> FormState {
    FormState(type, fixed: fixed, values: values, expect: expect, context: FormContext(shell))
  }

  /// Types into a form: keys as the keymap spells them, other words letter by letter.
  private func type(_ keys: [String], into form: inout FormState, _ shell: inout Shell) -> OverlayOutcome {
    var outcome = OverlayOutcome.stay
    for key in keys {
      if let special = Self.special[key] {
        outcome = form.handle(.key(special), &shell)
      } else {
        for letter in key { outcome = form.handle(.key(KeyPress(.character(letter))), &shell) }
      }
    }
    return outcome
  }

  private static let special: [String: KeyPress] = [
    "<Enter>": .enter, "<Tab>": .tab, "<Esc>": .escape, "<C-s>": .control("s"), "<Right>": .right,
    "<Down>": .down, "<C-u>": .control("u"),
  ]

  /// The command that was sent, where one was.
  private func sent(_ shell: Shell) -> (any Command)? {
    for effect in shell.effects {
      if case .perform(let command, _) = effect.work { return command }
    }
    return nil
  }

  @Test func aReferentIsEnteredByKeyboardAlone() throws {
    var shell = shell
    var form = form(AddReferent.self, fixed: ["association": .int(7)], values: ["role": .string("main")])
    let outcome = type(
      ["Mme Le Goff", "<Enter>", "<Enter>", "présidente", "<Tab>", "le.goff@asso.example", "<C-s>"],
      into: &form, &shell)
    #expect(outcome == .close)
    let command = try #require(sent(shell) as? AddReferent)
    #expect(command.association == 7 && command.name == "Mme Le Goff" && command.role == .main)
    #expect(command.function == "présidente" && command.email == "le.goff@asso.example")
    #expect(shell.forms.count == 1, "it is kept aside until the change is durable")
  }

  @Test func whatIsMissingIsSaidAtItsField() {
    var shell = shell
    var form = form(DecideEligibility.self, fixed: ["association": .int(1)])
    #expect(type(["<C-s>"], into: &form, &shell) == .stay)
    #expect(sent(shell) == nil)
    #expect(form.fields[form.focus].name == "decision" && form.fields[form.focus].fault != nil)
  }

  @Test func aLetterChoosesAndAWrongDateIsRefusedInPlace() throws {
    var shell = shell
    var form = form(DecideEligibility.self, fixed: ["association": .int(1)])
    _ = type(["v", "<Tab>", "JO", "<Tab>", "31/02", "<C-s>"], into: &form, &shell)
    #expect(form.fields[form.focus].name == "on" && form.fields[form.focus].fault != nil)
    #expect(sent(shell) == nil)
  }

  @Test func aCorrectionSendsOnlyWhatWasChanged() throws {
    var shell = shell
    var form = form(
      UpdateReferent.self, fixed: ["referent": .int(4)],
      values: ["name": .string("Mme Roy"), "phone": .string("02 99 00 11 22")], expect: 3)
    _ = type(["<Tab>", "<Tab>", "trésorière", "<C-s>"], into: &form, &shell)
    let command = try #require(sent(shell) as? UpdateReferent)
    #expect(command.function == "trésorière" && command.name == nil && command.phone == nil)
  }

  @Test func whatIsTypedIsNotLostByOneEsc() {
    var shell = shell
    var form = form(RecordNeed.self, fixed: ["case": .int(1)])
    #expect(type(["un site", "<Esc>"], into: &form, &shell) == .stay)
    #expect(type([" à jour"], into: &form, &shell) == .stay)
    #expect(type(["<Esc>"], into: &form, &shell) == .stay)
    #expect(type(["<Esc>"], into: &form, &shell) == .close)
    var untouched = self.form(RecordNeed.self, fixed: ["case": .int(1)])
    #expect(type(["<Esc>"], into: &untouched, &shell) == .close)
  }

  @Test func anObjectOfACommandIsFilledInLikeTheRest() throws {
    var shell = shell
    var form = form(SendReferral.self, fixed: ["case": .int(1)], values: ["on": .string("2026-11-20")])
    _ = type(
      ["d", "<Tab>", "DLA 35", "<Tab>", "o", "<Tab>", "<Tab>", "accord de la présidente", "<C-s>"],
      into: &form, &shell)
    let command = try #require(sent(shell) as? SendReferral)
    #expect(command.to == SendReferral.Destination(kind: .dla, name: "DLA 35"))
    #expect(command.purpose == .orient && command.on == Self.day - 2)
  }

  @Test func aLongListOpensAndIsLeftWithWhatIsChosen() throws {
    var shell = shell
    var form = form(CloseCase.self, fixed: ["case": .int(1)])
    #expect(form.isListOpen, "what has to be chosen shows what there is")
    _ = type(["<Down>", "<Down>", "<Enter>"], into: &form, &shell)
    #expect(!form.isListOpen && form.fields[form.focus].name == "reason")
    _ = type(["<C-s>"], into: &form, &shell)
    #expect((sent(shell) as? CloseCase)?.outcome == .redirected)
  }

  @Test func everyRequiredFieldThatIsEmptyIsSaidAtOnce() {
    var shell = shell
    var form = form(AddReferent.self, fixed: ["association": .int(1)])
    _ = type(["<C-s>"], into: &form, &shell)
    #expect(form.fields.filter { $0.fault != nil }.map(\.name) == ["name", "role"])
    #expect(form.focus == 0)
  }

  @Test func aCodeIsReadAndWrittenAsAWord() throws {
    var shell = shell
    var form = form(
      UpdateAssociation.self, fixed: ["association": .int(1)],
      values: ["sector": .string("005"), "network": .string("none")], expect: 1)
    #expect(form.fields.first { $0.name == "sector" }?.input.text == "Information et communication")
    #expect(form.fields.first { $0.name == "network" }?.input.text == "sans réseau")
    while form.fields[form.focus].name != "sector" { _ = type(["<Tab>"], into: &form, &shell) }
    _ = type(["<C-u>", "culture et pratiques artistiques", "<C-s>"], into: &form, &shell)
    #expect((sent(shell) as? UpdateAssociation)?.facts.sector == "006")
  }

  @Test func aFormSparesTheLineThatItIsAbout() {
    var shell = shell
    shell.size = Size(rows: 30, columns: 80)
    let state = form(PauseCase.self, fixed: ["case": .int(1)])
    for row in 4..<26 {
      shell.spokenRow = row
      var canvas = Canvas(shell.size)
      canvas.put("spoken of", at: Point(row: row, column: 20), style: .text)
      state.draw(in: Rect(shell.size), on: &canvas, shell)
      #expect(canvas.lines()[row].contains("spoken of"), "row \(row)")
    }
  }

  @Test func everyCommandHasAFormThatPaintsAtAnySize() {
    let shell = shell
    for type in CommandCatalogue.all {
      let state = form(type, fixed: [:])
      for size in [Size(rows: 1, columns: 1), Size(rows: 8, columns: 40), Size(rows: 24, columns: 80)] {
        var canvas = Canvas(size)
        state.draw(in: canvas.bounds, on: &canvas, shell)
        #expect(canvas.lines().count == size.rows, "\(type.name)")
      }
    }
  }
}
