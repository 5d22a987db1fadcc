import Glibc
import TerminalKit

/// `TerminalProbe [FIRST-PICTURE]`, or `TerminalProbe frames|sheets LIST` for the goldens that a file names, with
/// `JALON_IDLE_FILE` naming where it tells what happens, and `PROBE_THEME` a theme of the folder `PROBE_THEMES`.
@main
enum Main {
  static func main() {
    let environment = environment()
    let diary = Diary(path: environment["JALON_IDLE_FILE"] ?? "/dev/null")
    let driver: CursesDriver
    do {
      driver = try CursesDriver(
        theme: theme(environment), environment: environment, farewell: "probe: stopped by a fault\n")
    } catch {
      diary.write("refused \(error)")
      exit(69)
    }
    for warning in driver.warnings { diary.write("warning \(warning)") }
    diary.write("process \(getpid())")
    diary.write("tier \(driver.tier)")
    var state = Probe.State()
    let words = CommandLine.arguments.dropFirst()
    if let word = words.first, word == "frames" || word == "sheets", let list = words.last {
      state.frames = ShownFrames(list: list, onSheets: word == "sheets")
    }
    state.picture = words.first.flatMap { Int($0) } ?? 0
    let loop = EventLoop(Probe(diary: diary), state: state, driver: driver, environment: environment)
    if environment["PROBE_ASKS"] != nil { driver.ask() }
    let ending = loop.run()
    if let isDark = driver.takeGround() { diary.write("ground \(isDark ? "dark" : "light")") }
    driver.close()
    diary.write("end \(ending)")
  }

  private static func theme(_ environment: [String: String]) -> Theme {
    guard let name = environment["PROBE_THEME"], let folder = environment["PROBE_THEMES"] else {
      return .builtIn
    }
    return ThemeShelf(folders: [folder]).load(name).theme
  }

  private static func environment() -> [String: String] {
    var values: [String: String] = [:]
    for name in [
      "TERM", "NO_COLOR", "JALON_IDLE_FILE", "JALON_IDLE_FD", "COLORTERM", "PROBE_THEME", "PROBE_THEMES",
      "PROBE_ASKS",
    ] {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }
}
