import Foundation

extension RunningJalon {
  /// Runs a script of bash in the home, where `jalon` is the program.
  ///
  /// - Parameter wrapper: what runs bash, such as `unshare`.
  func shell(_ script: String, under wrapper: [String] = [], environment: [String: String] = [:]) throws
    -> Outcome
  {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = wrapper + ["bash", "-c", "jalon() { \"$0\" \"$@\"; }; " + script, Self.program]
    process.environment = self.environment.merging(environment) { $1 }
    process.currentDirectoryURL = URL(fileURLWithPath: home)
    let (output, errors) = (path("shell.out"), path("shell.err"))
    for file in [output, errors] { try Data().write(to: URL(fileURLWithPath: file)) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }

  /// What keeps to the permissions of files although it is run by root, who otherwise may do anything.
  static let withoutPrivileges =
    geteuid() == 0 ? ["setpriv", "--bounding-set=-all", "--inh-caps=-all"] : []
}
