import JalonCore
import Testing

@testable import JalonInterface

/// Two people correct one record: what does not clash is put together, what does is chosen, and nothing typed is lost.
@Suite struct FormMergeTests {
  private struct NoForm: Error {}

  private func form(_ sitting: Sitting) throws -> FormState {
    guard case .form(let form)? = sitting.state.shell.overlays.last else { throw NoForm() }
    return form
  }

  private func referent(_ sitting: Sitting, _ id: Int64) throws -> Referent {
    try #require(try sitting.programme.file(association: 1).referents.first { $0.id == id })
  }

  /// The form of the first referent, open, with the focus on a field.
  private func begin(at field: String) throws -> (sitting: Sitting, referent: Int64) {
    var sitting = Sitting(try .followed(), rows: 40, columns: 100)
    try sitting.press("Enter r e")
    let form = try form(sitting)
    guard case .int(let id)? = form.fixed["referent"],
      let place = form.fields.firstIndex(where: { $0.name == field })
    else { throw NoForm() }
    while try self.form(sitting).focus != place { try sitting.press("Tab") }
    return (sitting, id)
  }

  private func someoneElse(_ sitting: Sitting, _ change: (inout UpdateReferent) -> Void, _ id: Int64) throws {
    var command = UpdateReferent(referent: id)
    change(&command)
    _ = try sitting.programme.perform(command, as: MemoryProgramme.lead, at: sitting.now, expect: nil)
  }

  @Test func `corrections of different fields are put together, and that is said`() throws {
    var (sitting, id) = try begin(at: "function")
    try sitting.press("C-u")
    sitting.type("trésorière")
    try someoneElse(sitting, { $0.preference = "écrire plutôt" }, id)
    try sitting.press("C-s")
    #expect(sitting.state.shell.overlays.isEmpty)
    let kept = try referent(sitting, id)
    #expect(kept.function == "trésorière")
    #expect(kept.preference == "écrire plutôt")
    #expect(sitting.frame.contains { $0.contains("réuni avec ce qu’un autre a corrigé") })
  }

  @Test func `one field that both have changed is chosen: both values are shown, and either can be taken`()
    throws
  {
    var (sitting, id) = try begin(at: "function")
    try sitting.press("C-u")
    sitting.type("trésorière")
    try someoneElse(sitting, { $0.function = "secrétaire" }, id)
    try sitting.press("C-s")
    #expect(sitting.frame.contains { $0.contains("trésorière") })
    #expect(sitting.frame.contains { $0.contains("« secrétaire »") && $0.contains("Ctrl-T") })
    try sitting.press("C-t")
    #expect(try form(sitting).fields[try form(sitting).focus].input.text == "secrétaire")
    #expect(sitting.frame.contains { $0.contains("le vôtre était") && $0.contains("« trésorière »") })
    try sitting.press("C-t")
    #expect(try form(sitting).fields[try form(sitting).focus].input.text == "trésorière")
    try sitting.press("C-s")
    #expect(try referent(sitting, id).function == "trésorière")
  }

  @Test func `whoever takes the other one's word sends nothing for that field`() throws {
    var (sitting, id) = try begin(at: "function")
    try sitting.press("C-u")
    sitting.type("trésorière")
    try someoneElse(sitting, { $0.function = "secrétaire" }, id)
    try sitting.press("C-s")
    try sitting.press("C-t")
    try sitting.press("C-s")
    #expect(sitting.state.shell.overlays.isEmpty)
    #expect(try referent(sitting, id).function == "secrétaire")
  }

  @Test func `what both have written alike needs no sending`() throws {
    var (sitting, id) = try begin(at: "function")
    try sitting.press("C-u")
    sitting.type("secrétaire")
    try someoneElse(sitting, { $0.function = "secrétaire" }, id)
    try sitting.press("C-s")
    #expect(sitting.state.shell.overlays.isEmpty)
    #expect(sitting.frame.contains { $0.contains("vient d’écrire la même chose") })
  }
}
