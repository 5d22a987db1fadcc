import Foundation
import TerminalKit
import TestFrames
import Testing

/// The page on which every golden is looked at; `tools/review` has it written.
struct ReviewPageTests {
  /// Where `tools/review` wants the page.
  private let file = ProcessInfo.processInfo.environment["JALON_REVIEW"]
  /// The goldens as they were before, where `tools/review` has found them.
  private let earlier = ProcessInfo.processInfo.environment["JALON_REVIEW_BEFORE"]

  private func earlierText(_ golden: String) -> String? {
    earlier.flatMap { GoldenFolder.text(ofFile: $0 + "/" + golden + ".txt") }
  }

  @Test func `every golden is on the page, in each theme`() throws {
    let shelf = ThemeShelf(folders: [GoldenFolder.repository + "/Themes"])
    let themes = shelf.names.map { shelf.load($0).theme }
    var shots: [ReviewPage.Shot] = []
    for shot in Scene.all.flatMap(\.shots) {
      let text = try #require(GoldenFolder.read(shot.golden), "there is no golden \(shot.golden) yet")
      let before = earlierText(shot.golden).flatMap { $0 == text ? nil : FrameText.canvas($0) }
      shots.append(
        ReviewPage.Shot(
          scene: shot.scene.name, name: String(shot.golden.split(separator: "/").last ?? ""),
          frame: try #require(FrameText.canvas(text)), before: before))
    }
    let page = ReviewPage(themes: themes, shots: shots).html()
    #expect(page.split(separator: "<figure ").count == shots.count + 1)
    #expect(themes.allSatisfy { page.contains(".\($0.name)-direct pre {") })
    if let file { try page.write(toFile: file, atomically: true, encoding: .utf8) }
  }
}
