internal import FoundationEssentials
internal import Glibc
public import JalonCore
internal import Subprocess

/// `jalon-pages`, which fills templates: swift-mustache in a program of its own, run when a page is asked for.
public struct PageProgram: Sendable {
  private static let name = "jalon-pages"

  /// Where it may stand, in order.
  public let places: [String]

  /// The option of the command that does without it.
  private let alternative: Localized

  /// - Parameters:
  ///   - folders: where it may stand; the first in which it is counts.
  ///   - alternative: the option of the command that does without it.
  public init(folders: [String], alternative: Localized = Localized("--format json")) {
    places = folders.map { $0 + "/" + Self.name }
    self.alternative = alternative
  }

  /// Where it stands; `nil` where it isn't there.
  public var path: String? { places.first { access($0, X_OK) == 0 } }

  /// What it is given: templates by name, the one to begin with, and the page.
  struct Request: Encodable {
    let main: String
    let templates: [String: String]
    let page: JSONValue
  }

  enum Answer {
    case page(String)
    /// A template that can't be read, where, and the library's own word for it.
    case fault(template: String, line: Int, kind: String)
  }

  /// - Throws: `pages.missing` where it isn't there, `pages.failed` where it didn't come to an end.
  func answer(to request: Request) async throws(Refusal) -> Answer {
    guard let program = path else { throw missing }
    let outcome = try await run(program, request)
    let said = String(decoding: outcome.errors, as: UTF8.self)
    switch outcome.status {
    case .exited(0): return .page(String(decoding: outcome.output, as: UTF8.self))
    case .exited(65):
      // `roadmap.html:12: expectedSectionEnd`
      let parts = said.split { ": \n".contains($0) }
      guard parts.count == 3, let line = Int(parts[1]) else { throw Self.failed(program, said) }
      return .fault(template: String(parts[0]), line: line, kind: String(parts[2]))
    default: throw Self.failed(program, said.isEmpty ? "\(outcome.status)" : said)
    }
  }

  private func run(_ program: String, _ request: Request) async throws(Refusal) -> Outcome {
    do {
      let input = Array(try JSONEncoder().encode(request))
      // As a span: an array is written by a task that leaves the pipe open where the program has gone, which stops ours.
      let ended = try await Subprocess.run(
        .path(.init(program)), input: input.span, output: .bytes(limit: .max),
        error: .bytes(limit: 1 << 16))
      return Outcome(
        status: ended.terminationStatus, output: ended.standardOutput, errors: ended.standardError)
    } catch {
      throw Self.failed(program, "\(error)")
    }
  }

  private var missing: Refusal {
    let sought = places.joined(separator: ", ")
    return Refusal(
      "pages.missing",
      fr:
        "le programme \(Self.name), qui met les pages en forme, n’est pas là (\(sought))\u{A0}: réinstaller "
        + "Jalon\u{202F}; \(alternative.fr) s’en passe",
      en: "the program \(Self.name), which lays pages out, isn’t there (\(sought)): install Jalon again; "
        + "\(alternative.en) does without",
      kind: .unavailable, details: ["program": Self.name])
  }

  /// - Parameter reason: what the program or the system said, of which the first line is told.
  private static func failed(_ program: String, _ reason: String) -> Refusal {
    let line = reason.split(separator: "\n").first.map(String.init) ?? ""
    return Refusal(
      "pages.failed", fr: "\(program) n’a pas pu faire la page (\(line))\u{202F}: réinstaller Jalon",
      en: "\(program) couldn’t make the page (\(line)): install Jalon again", kind: .unavailable,
      details: ["program": program, "reason": line])
  }
}

/// How the program ended.
private struct Outcome: Sendable {
  let status: TerminationStatus
  let output: [UInt8]
  let errors: [UInt8]
}
