public import JalonCore

/// Something that `jalon check` found wrong: where, and in one sentence what.
public struct Finding: Sendable, Hashable {
  /// Stable, dotted: `check.chain`.
  public var code: String
  public var message: Localized
  /// What a script needs to find it, by camelCase key.
  public var details: [String: String]

  init(_ code: String, fr: String, en: String, details: [String: String] = [:]) {
    self.code = code
    self.message = Localized(fr: fr, en: en)
    self.details = details
  }
}

/// Findings so far; of each code only the first ones are told, and how many more there are.
struct Findings {
  private var list: [Finding] = []
  private var counts: [String: Int] = [:]
  static let told = 20

  mutating func add(_ finding: Finding) {
    counts[finding.code, default: 0] += 1
    if counts[finding.code, default: 0] <= Self.told { list.append(finding) }
  }

  /// What was found, with one line more for each code of which there is more.
  var all: [Finding] {
    list
      + counts.filter { $0.value > Self.told }.sorted { $0.key < $1.key }.map { code, count in
        Finding(
          code, fr: "et \(count - Self.told) autres de la même sorte",
          en: "and \(count - Self.told) more of the kind",
          details: ["more": String(count - Self.told)])
      }
  }
}
