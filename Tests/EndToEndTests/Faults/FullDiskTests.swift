import Foundation
import Testing

/// A disk that fills up in the middle: what was acknowledged is there, the rest is not, and the line says so.
@Suite(
  .enabled(if: SmallDisk.command != nil, "no small disk can be mounted here, by root or in a user namespace"))
struct FullDiskTests {
  let jalon: RunningJalon

  init() throws {
    jalon = try RunningJalon()
    try FileManager.default.createDirectory(atPath: jalon.path("disk"), withIntermediateDirectories: true)
  }

  /// Runs a script with a disk of that size at `disk`, which is gone afterwards.
  private func onDisk(_ size: String, _ script: String) throws -> RunningJalon.Outcome {
    try jalon.shell(
      "mount -t tmpfs -o size=\(size) small disk && { \(script); }", under: SmallDisk.command ?? [],
      environment: ["JALON_DATABASE": jalon.path("disk/jalon.db")])
  }

  private func registrations(_ count: Int) throws {
    let line = #"{"command":"association.register","name":"Les Amis de la rue longue"}"#
    try jalon.write(String(repeating: line + "\n", count: count), to: "lines.jsonl")
  }

  @Test func `during apply`() throws {
    try registrations(2000)
    let told = try onDisk(
      "2m",
      """
      jalon apply lines.jsonl >answers; echo $?
      jalon association list --limit 0 --json
      mount -o remount,size=64m disk
      jalon apply <<<'{"command":"association.register","name":"Encore"}'; jalon check >/dev/null; echo $?
      """)
    let answers = try String(contentsOfFile: jalon.path("answers"), encoding: .utf8).split(separator: "\n")
    let kept = answers.count { $0.contains(#""ok":true"#) }
    #expect(kept > 0 && kept < 2000)
    // A line that the disk refused is answered, and the run ends with it.
    #expect(answers.last?.contains("store.full") == true)
    #expect(answers.count == kept + 1)
    #expect(told.lines.first == "74")
    #expect(told.lines.dropFirst().first?.hasPrefix(#"{"total":\#(kept),"#) == true, "\(told.output)")
    #expect(told.lines.dropFirst(2).first?.contains(#""ok":true"#) == true, "\(told.output)")
    #expect(told.lines.last == "0", "\(told.errors)")
    #expect(told.errors.split(separator: "\n").first?.hasPrefix("jalon: ") == true)
  }

  @Test func `during apply, all or nothing`() throws {
    try registrations(3000)
    let told = try onDisk(
      "2m",
      """
      jalon apply --atomic lines.jsonl >answers; echo $?
      mount -o remount,size=64m disk; jalon association list --limit 0 --json; jalon check >/dev/null; echo $?
      """)
    let answers = try String(contentsOfFile: jalon.path("answers"), encoding: .utf8)
    #expect(!answers.contains(#""ok":true"#))
    #expect(told.lines.first == "74", "\(told.errors)")
    #expect(told.lines.dropFirst().first?.hasPrefix(#"{"total":0,"#) == true, "\(told.output)")
    #expect(told.lines.last == "0")
  }

  @Test func `during the import of a register`() throws {
    _ = try jalon.register(rows: 6000, named: "rna.csv")
    let told = try onDisk(
      "3m",
      """
      jalon init >/dev/null; jalon import rna rna.csv --json >report; echo $?
      mount -o remount,size=128m disk; jalon association list --limit 0 --json; jalon check >/dev/null; echo $?
      jalon import rna rna.csv --json | grep -c '"created":0,'
      """)
    #expect(told.lines.first == "74", "\(told.errors)")
    #expect(try String(contentsOfFile: jalon.path("report"), encoding: .utf8).isEmpty)
    #expect(told.lines.dropFirst().first?.hasPrefix(#"{"total":0,"#) == true, "\(told.output)")
    #expect(told.lines.dropFirst(2).first == "0", "\(told.errors)")
    #expect(told.lines.last == "0", "the same file can be imported once there is room")
  }

  @Test func `while a programme is made`() throws {
    let told = try onDisk(
      "200k",
      "jalon init; echo $?; mount -o remount,size=64m disk; jalon init; echo $?; jalon check >/dev/null; echo $?"
    )
    #expect(told.lines.first == "74", "\(told.output)\(told.errors)")
    #expect(told.lines.last == "0", "\(told.output)\(told.errors)")
  }

  @Test func `a limit on the size of files is a full disk too`() throws {
    try registrations(2000)
    let told = try jalon.shell(
      "ulimit -f 1000; jalon apply lines.jsonl >answers; echo $?; ulimit -f unlimited 2>/dev/null")
    #expect(told.lines.first == "74", "\(told.errors)")
    let answers = try String(contentsOfFile: jalon.path("answers"), encoding: .utf8).split(separator: "\n")
    let kept = answers.count { $0.contains(#""ok":true"#) }
    #expect(try jalon.run("association", "list", "--limit", "0", "--json").json().int("total") == kept)
  }
}

/// A disk of a few megabytes of memory, in a name space of its own that goes with the process that asked for it.
enum SmallDisk {
  /// What a mount can be run under; `nil` where the machine lets nobody.
  static let command: [String]? = [["unshare", "--mount"], ["unshare", "--mount", "--map-root-user"]].first {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = $0 + ["mount", "-t", "tmpfs", "-o", "size=64k", "small", "/mnt"]
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
