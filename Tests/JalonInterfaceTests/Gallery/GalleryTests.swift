import TerminalKit
import TestFrames
import Testing

@testable import JalonInterface

/// Everything that is seen, held against goldens: what it says and what each cell means, in each window and language,
/// and how a theme shows that. `UPDATE_GOLDENS=1 ./test Gallery` writes them; `tools/review` shows them all.
struct GalleryTests {
  @Test(arguments: Scene.all)
  func `a scene is as it was approved, and can be read back`(scene: Scene) throws {
    for shot in scene.shots {
      let frame = try shot.frame()
      let text = FrameText.text(frame)
      expectGolden(text, shot.golden)
      let back = try #require(FrameText.canvas(text))
      #expect(back == frame, "\(shot.golden): \(TextDifference.between(text, and: FrameText.text(back)))")
    }
  }

  @Test(arguments: ["nuit", "jour", "mono"])
  func `a theme shows each role as it was approved`(name: String) {
    let loaded = ThemeShelf(folders: [GoldenFolder.repository + "/Themes"]).load(name)
    #expect(loaded.warnings.isEmpty)
    expectGolden(ThemeSheet.text(loaded.theme), "themes/" + name)
  }

  @Test func `each golden belongs to a scene`() throws {
    let wanted = Set(Scene.all.flatMap(\.shots).map(\.golden))
    for name in GoldenFolder.names(in: "frames") where !wanted.contains(name) {
      if GoldenFolder.isUpdated {
        try GoldenFolder.remove(name)
      } else {
        Issue.record("no scene is called \(name): UPDATE_GOLDENS=1 takes it away")
      }
    }
    #expect(Set(Scene.all.map(\.name)).count == Scene.all.count)
  }
}
