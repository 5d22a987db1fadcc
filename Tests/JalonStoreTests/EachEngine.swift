import Testing

@testable import JalonStore

/// Runs every test of a suite on a file, and once more on a server.
struct EachEngine: SuiteTrait, TestTrait, TestScoping {
  var isRecursive: Bool { true }

  func scopeProvider(for test: Test, testCase: Test.Case?) -> EachEngine? { testCase == nil ? nil : self }

  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    for engine in EngineName.allCases {
      // A failure says where.
      let naming = IssueHandlingTrait.compactMapIssues { issue in
        var issue = issue
        issue.comments.append("on \(engine.rawValue)")
        return issue
      }
      try await naming.provideScope(for: test, testCase: testCase) {
        try await ScratchProgramme.$engineName.withValue(engine) { try await function() }
      }
    }
  }
}

extension Trait where Self == EachEngine {
  /// On a file, and once more on a server.
  static var eachEngine: EachEngine { EachEngine() }
}
