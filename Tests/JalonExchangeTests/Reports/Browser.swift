import Foundation

/// Chromium without a window: shows pages in frames of a given width and colour scheme, and says what is wrong with them.
enum Browser {
  struct Findings {
    /// How many frames were looked at.
    var looked = 0
    var faults: [String] = []
    /// What the browser complained of.
    var console: [String] = []
  }

  static let isThere = program != nil

  private static let program: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":") + ["/usr/bin"]
    let names = ["chromium", "chromium-browser", "google-chrome"]
    return folders.lazy.flatMap { folder in names.map { "\(folder)/\($0)" } }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  static func look(at pages: [(name: String, html: String)]) throws -> Findings {
    let folder = try TemporaryFolder()
    let list = try JSONSerialization.data(
      withJSONObject: pages.map { ["name": $0.name, "html": $0.html] })
    // Inside a script, `</` of the pages would end it.
    let safe = String(decoding: list, as: UTF8.self).replacingOccurrences(of: "</", with: "<\\/")
    let harness = """
      <!DOCTYPE html><meta charset="utf-8"><pre id="findings">nothing</pre>
      <script>const pages = \(safe);</script>
      <script>\(BrowserScript.text)</script>
      """
    let output = try run(try folder.file("look.html", text: harness), profile: folder.path("profile"))
    guard let start = output.page.range(of: "<pre id=\"findings\">"),
      let end = output.page.range(of: "</pre>", range: start.upperBound..<output.page.endIndex)
    else { return Findings(faults: ["the browser showed nothing: \(output.errors.prefix(2000))"]) }
    let lines = output.page[start.upperBound..<end.lowerBound].split(separator: "\n").map(String.init)
    return Findings(
      looked: lines.first.flatMap(Int.init) ?? 0, faults: Array(lines.dropFirst()),
      console: output.errors.split(separator: "\n").map(String.init).filter { $0.contains("CONSOLE") })
  }

  private static func run(_ file: String, profile: String) throws -> (page: String, errors: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program ?? "")
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
      "--user-data-dir=\(profile)", "--host-resolver-rules=MAP * ~NOTFOUND", "--enable-logging=stderr",
      "--window-size=1400,1000", "--virtual-time-budget=120000", "--dump-dom", "file://\(file)",
    ]
    // Into files: a pipe that nobody empties would stop the browser.
    let (page, errors) = (profile + ".out", profile + ".err")
    for file in [page, errors] { try Data().write(to: URL(fileURLWithPath: file)) }
    process.standardOutput = FileHandle(forWritingAtPath: page)
    process.standardError = FileHandle(forWritingAtPath: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (
      try String(contentsOfFile: page, encoding: .utf8), try String(contentsOfFile: errors, encoding: .utf8)
    )
  }
}
