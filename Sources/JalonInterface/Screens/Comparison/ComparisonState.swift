import JalonCore
import TerminalKit

/// Two diagnostics of an association side by side, and where it stands among those that are like it.
struct ComparisonState: ScreenState {
  let id: Int
  let caseID: Int64
  /// The later one.
  let diagnosticID: Int64
  /// `nil` until it has been read.
  var file: AssociationFile?
  /// Why it could not be read.
  var refusal: Refusal?
  var isGone = false
  /// Which of the earlier ones is compared: 0 is the one right before.
  var step = 0
  /// The scores of like associations, once they are read.
  var like: LikeState = .unread
  var cursor = SheetCursor<ComparisonItem>()

  /// What is known of like associations.
  enum LikeState: Sendable, Hashable {
    case unread
    /// The record lacks what makes associations alike.
    case unlike
    case read(LikeScores)
  }

  init(id: Int, caseID: Int64, diagnosticID: Int64) {
    self.id = id
    self.caseID = caseID
    self.diagnosticID = diagnosticID
  }

  var contexts: [KeyContext] { [.comparison] }

  func title(_ shell: Shell) -> Localized { Localized(fr: "Comparaison", en: "Comparison") }

  func reading(_ shell: Shell) -> ComparisonReading? {
    guard let file, let later = DiagnosticReading(diagnosticID, in: file, shell) else { return nil }
    let earlier = earlier(file, than: later.diagnostic)
    let chosen = earlier.indices.contains(step) ? earlier[step] : earlier.first
    return ComparisonReading(
      later: later, earlier: chosen.flatMap { DiagnosticReading($0.id, in: file, shell) }, like: like)
  }

  /// The closed ones before, the latest first.
  func earlier(_ file: AssociationFile, than later: Diagnostic) -> [Diagnostic] {
    file.diagnostics.filter { $0.isClosed && $0.id < later.id }.reversed()
  }
}

/// What the cursor can stand on.
enum ComparisonItem: Hashable, Sendable {
  case summary, dimensions, standing
  case question(String)
  case decision(String)
}

/// A comparison as it shows.
struct ComparisonReading {
  let later: DiagnosticReading
  let earlier: DiagnosticReading?
  let like: ComparisonState.LikeState

  var language: Language { later.language }
  var glyphs: Glyphs { later.glyphs }

  var comparison: DiagnosticComparison? {
    earlier.map { earlier in
      DiagnosticComparison(
        from: earlier.file.sheet(of: earlier.diagnostic, earlier.questionnaire), earlier.questionnaire,
        to: later.file.sheet(of: later.diagnostic, later.questionnaire), later.questionnaire)
    }
  }

  /// What was decided about the earlier one, in its order of priorities, then by recommendation.
  var decisions: [RecommendationDecision] {
    guard let earlier else { return [] }
    let order = earlier.diagnostic.priorities
    func place(_ one: RecommendationDecision) -> Int {
      order.firstIndex(of: one.recommendation) ?? order.count
    }
    return earlier.file.decisions(of: earlier.diagnostic.id).sorted {
      (place($0), $0.recommendation) < (place($1), $1.recommendation)
    }
  }
}
