import Glibc
import TerminalKit

/// `TerminalProbe [FIRST-PICTURE]`, with `JALON_IDLE_FILE` naming where it tells what happens.
@main
enum Main {
  static func main() {
    let environment = environment()
    let diary = Diary(path: environment["JALON_IDLE_FILE"] ?? "/dev/null")
    let driver: CursesDriver
    do {
      driver = try CursesDriver(
        theme: .builtIn, environment: environment, farewell: "probe: stopped by a fault\n")
    } catch {
      diary.write("refused \(error)")
      exit(69)
    }
    for warning in driver.warnings { diary.write("warning \(warning)") }
    diary.write("process \(getpid())")
    diary.write("tier \(driver.tier)")
    var state = Probe.State()
    state.picture = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 0
    let loop = EventLoop(Probe(diary: diary), state: state, driver: driver, environment: environment)
    let ending = loop.run()
    driver.close()
    diary.write("end \(ending)")
  }

  private static func environment() -> [String: String] {
    var values: [String: String] = [:]
    for name in ["TERM", "NO_COLOR", "JALON_IDLE_FILE", "JALON_IDLE_FD", "COLORTERM"] {
      if let value = getenv(name) { values[name] = String(cString: value) }
    }
    return values
  }
}
