import Foundation
import Testing

/// The two lower layers say what they mean: others build on them without reading their code.
///
/// Asked for: types, and what a type can do. A plain property whose name says all may go without words.
struct DocumentationTests {
  @Test(arguments: ["JalonCore", "TerminalKit"])
  func publicTypesAndFunctionsAreDocumented(target: String) throws {
    var bare: [String] = []
    for file in try SourceTree.files(in: "Sources/\(target)") {
      for (index, line) in file.lines.enumerated() where Self.asksForWords(line) {
        if !Self.isDocumented(file.lines, at: index) { bare.append("\(file.path):\(index + 1): \(line)") }
      }
    }
    #expect(bare.isEmpty, "without a doc comment:\n\(bare.joined(separator: "\n"))")
  }

  private static func asksForWords(_ line: String) -> Bool {
    let type = #"^public (final |indirect )*(struct|class|enum|protocol|actor|typealias|func|var|let)\b"#
    let function = #"^\s+public (static |mutating |nonisolated )*func (?!\#(saidByProtocols))"#
    return [type, function].contains { line.range(of: $0, options: .regularExpression) != nil }
  }

  /// Requirements of protocols, which say it once for all who meet them.
  private static let saidByProtocols = #"(hash|encode|decide|restored|makeIterator|next|index|==|<)\b?[(<]?"#

  /// A comment stands above, with nothing but attributes between.
  private static func isDocumented(_ lines: [String], at index: Int) -> Bool {
    let above = lines[..<index].last { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("@") }
    return above?.trimmingCharacters(in: .whitespaces).hasPrefix("///") == true
  }
}
