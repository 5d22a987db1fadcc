import JalonCore
import TerminalKit

/// What a closed diagnostic came to, and what the association decides about it.
struct ResultState: ScreenState {
  let id: Int
  let caseID: Int64
  let diagnosticID: Int64
  /// `nil` until it has been read.
  var file: AssociationFile?
  /// Why it could not be read.
  var refusal: Refusal?
  var isGone = false
  /// What the answers come to, worked out whenever the file is read.
  var diagnosis: Diagnosis?
  var cursor = SheetCursor<ResultItem>()
  /// Decisions on their way to the store, oldest first.
  var sent: [SentDecision] = []
  /// Why a recommendation is not retained, being typed below it.
  var prompt: (recommendation: String, text: InPlacePrompt)?
  let memory = LastMade<ResultSheetKey, Sheet<ResultItem>>()

  init(id: Int, caseID: Int64, diagnosticID: Int64, recommendation: String? = nil) {
    self.id = id
    self.caseID = caseID
    self.diagnosticID = diagnosticID
    cursor.item = recommendation.map { .recommendation($0) }
  }

  var contexts: [KeyContext] { [.result] }

  func title(_ shell: Shell) -> Localized {
    guard let day = file?.diagnostic(diagnosticID)?.on else { return Localized(fr: "Résultat", en: "Result") }
    return Localized(
      fr: "Résultat du diagnostic du \(day.shown(.fr))", en: "Result of the diagnostic of \(day.shown(.en))")
  }

  func reading(_ shell: Shell) -> ResultReading? {
    guard let file, let diagnosis, let base = DiagnosticReading(diagnosticID, in: file, shell) else {
      return nil
    }
    return ResultReading(base: base, diagnosis: diagnosis, sent: sent)
  }
}

/// What the cursor can stand on.
enum ResultItem: Hashable, Sendable {
  /// The level, with what holds it; what to speak of at once; the dimensions.
  case summary, dimensions
  case alert(String)
  case recommendation(String)
  /// A question that nobody could answer.
  case toCheck(String)
  case remark(Int64)
  /// What is being typed.
  case prompt
}

/// A decision that is on its way to the store.
struct SentDecision: Sendable, Hashable {
  /// The number of the saving.
  let number: Int
  let recommendation: String
  let decision: RecommendationDecision.Decision
  let reason: String?
}
