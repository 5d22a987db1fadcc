import Testing

/// Who may import whom, as docs/architecture.md draws it.
struct ImportTests {
  /// The standard library's own modules are open to all, the platform's to all but the core.
  private static let allowed: [String: Set<String>] = [
    "JalonCore": ["FoundationEssentials"],
    "TerminalKit": ["CTerminal", "TOMLKit"],
    "JalonStore": ["JalonCore", "CSQLite", "CNettle", "CPostgres"],
    "JalonExchange": ["JalonCore", "TOMLKit", "CArchive", "Subprocess"],
    "JalonInterface": ["JalonCore", "TerminalKit", "Subprocess"],
    "jalon": ["JalonCore", "TerminalKit", "JalonStore", "JalonExchange", "JalonInterface", "ArgumentParser"],
    // A program of its own, run when a page is asked for: what it weighs, no start of `jalon` carries.
    "jalon-pages": ["Mustache", "Foundation"],
  ]
  private static let standardLibrary: Set<String> = ["Swift", "Synchronization"]
  /// Where a call of the system is needed. Not the whole of Foundation: it would weigh on every start.
  private static let platform: Set<String> = ["FoundationEssentials", "Glibc", "Dispatch"]

  @Test func everyTargetImportsOnlyWhatItMay() throws {
    for file in try SourceTree.files(in: "Sources") {
      let own = try #require(Self.allowed[file.target], "\(file.path): no rule for \(file.target)")
      let allowed = own.union(Self.standardLibrary).union(file.target == "JalonCore" ? [] : Self.platform)
      for module in file.code.compactMap(Self.importedModule) {
        #expect(
          allowed.contains(module),
          "\(file.path) imports \(module); \(file.target) may import \(allowed.sorted())")
      }
    }
  }

  @Test(arguments: [
    ("import JalonCore", "JalonCore"), ("public import CSQLite", "CSQLite"),
    ("internal import Glibc", "Glibc"),
    ("@testable import JalonStore", "JalonStore"),
    ("import struct FoundationEssentials.Data", "FoundationEssentials"),
  ])
  func theModuleOfAnImportIsFound(line: String, module: String) {
    #expect(Self.importedModule(line) == module)
  }

  @Test func linesThatImportNothingAreLeftAlone() {
    #expect(Self.importedModule("let importer = Importer()") == nil)
    #expect(Self.importedModule("func `import`(from file: String)") == nil)
  }

  private static func importedModule(_ line: String) -> String? {
    var words = line.split(separator: " ")[...]
    while let first = words.first, first.hasPrefix("@") || accessLevels.contains(first) {
      words.removeFirst()
    }
    guard words.first == "import", words.count >= 2 else { return nil }
    words.removeFirst()
    if let kind = words.first, kinds.contains(kind), words.count >= 2 { words.removeFirst() }
    return words.first?.split(separator: ".").first.map(String.init)
  }

  private static let accessLevels: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set<Substring> = [
    "struct", "class", "enum", "protocol", "func", "var", "let", "typealias", "actor",
  ]
}
