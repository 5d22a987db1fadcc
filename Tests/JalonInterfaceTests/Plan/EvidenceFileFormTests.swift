import Foundation
import JalonCore
import Testing

@testable import JalonInterface

/// A file that shows that an action is done, from the path that is typed to the file kept with the action.
final class EvidenceFileFormTests {
  private let folder = NSTemporaryDirectory() + "jalon-evidence-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("facture".utf8).write(to: URL(fileURLWithPath: folder + "/facture.pdf"))
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: folder) } catch { print("left behind: \(folder)") }
  }

  /// At the action that is neither done nor dropped.
  private func sitting() throws -> PlanSitting {
    var plan = try PlanSitting(.planned(at: "preparation"))
    try plan.press("j j j j")
    try #require(plan.cursor == .action(3))
    return plan
  }

  @Test func `a path that is pasted where an action is finished is kept as a file, in one act`() throws {
    var plan = try sitting()
    try plan.press("f")
    plan.sitting.send(.paste(folder + "/facture.pdf"))
    try plan.press("Enter")
    #expect(try plan.action(3).state == .finished)
    #expect(try plan.action(3).evidence == nil)
    #expect(try plan.file().attachments(of: .action, 3).map(\.name) == ["facture.pdf"])
    try plan.press("u")
    #expect(try plan.action(3).state == .planned)
    #expect(try plan.file().attachments.isEmpty)
  }

  @Test func `a file that is not there brings the form, whose path is mended`() throws {
    var plan = try sitting()
    try plan.press("f")
    plan.sitting.send(.paste(folder + "/factures.pdf"))
    try plan.press("Enter")
    #expect(try plan.action(3).state == .planned)
    #expect(plan.form?.command.name == FinishAction.name)
    #expect(plan.form?.fields.contains { $0.name == "evidenceContent" } == false)
    #expect(plan.shows("ce fichier n’existe pas"))
    try plan.press("Backspace Backspace Backspace Backspace Backspace")
    plan.type(".pdf")
    try plan.press("C-s")
    #expect(try plan.file().attachments(of: .action, 3).map(\.size) == [7])
  }

  @Test func `what can't be kept is refused with its reason`() throws {
    try Data().write(to: URL(fileURLWithPath: folder + "/vide.pdf"))
    try Data(count: Attachment.largest + 1).write(to: URL(fileURLWithPath: folder + "/grand.bin"))
    for (name, reason) in [
      ("", "c’est un dossier"), ("/vide.pdf", "le fichier est vide"),
      ("/grand.bin", "le fichier fait 10485761"),
    ] {
      var plan = try sitting()
      try plan.press("f")
      plan.sitting.send(.paste(folder + name))
      try plan.press("Enter")
      #expect(plan.shows(reason), "\(reason)")
      #expect(try plan.action(3).state == .planned)
    }
  }
}
