import Foundation
import JalonCore
import JalonExchange
import Testing

struct WholeFileTests {
  @Test func aNewFileIsItsOwnersOnlyAndNothingElseIsLeft() throws {
    let folder = try TemporaryFolder()
    try WholeFile.write("page", to: folder.path("page.html"))
    #expect(try String(contentsOfFile: folder.path("page.html"), encoding: .utf8) == "page")
    let rights = try FileManager.default.attributesOfItem(atPath: folder.path("page.html"))[.posixPermissions]
    #expect(rights as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("")) == ["page.html"])
  }

  @Test func anOldFileIsReplacedWholeAndKeepsItsRightsAndItsLink() throws {
    let folder = try TemporaryFolder()
    let old = try folder.file("old.html", text: "a longer text than the new one")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: old)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.html"), withDestinationPath: "old.html")
    try WholeFile.write("new", to: folder.path("link.html"))
    #expect(try String(contentsOfFile: old, encoding: .utf8) == "new")
    let rights = try FileManager.default.attributesOfItem(atPath: old)[.posixPermissions]
    #expect(rights as? Int == 0o644)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.html")) == "old.html")
  }

  @Test func aFolderIsNeverOverwritten() throws {
    let folder = try TemporaryFolder()
    for path in [folder.path(""), folder.path("") + "."] {
      let refusal = #expect(throws: Refusal.self) { try WholeFile.write("page", to: path) }
      #expect(refusal?.code == "output.folder")
      #expect(refusal?.kind == .output)
    }
  }

  @Test func aFolderThatIsMissingAndADeviceAreSaidAsSuch() throws {
    let folder = try TemporaryFolder()
    let missing = #expect(throws: Refusal.self) {
      try WholeFile.write("page", to: folder.path("no/page.html"))
    }
    #expect(missing?.code == "output.uncreatable")
    #expect(missing?.message.en.contains("no/page.html: can’t be created") == true)
    let device = #expect(throws: Refusal.self) { try WholeFile.write("page", to: "/dev/null") }
    #expect(device?.code == "output.notAFile")
  }
}
