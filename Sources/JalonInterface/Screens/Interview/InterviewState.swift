import JalonCore
import TerminalKit

/// The interview of a diagnostic: one question at a time, one key an answer.
///
/// An answer is shown at once and sent at once. Until it is durable it stands in `sent`, over what the file says; so keys may
/// come faster than they are saved, and a refusal leaves what was there before.
struct InterviewState: ScreenState {
  let id: Int
  let caseID: Int64
  let diagnosticID: Int64
  /// The question to begin with; `nil` for where the interview was left.
  let wanted: String?
  /// `nil` until it has been read.
  var file: AssociationFile? { didSet { given = file?.answers(of: diagnosticID) ?? [:] } }
  /// Its answers of this diagnostic, by question.
  private var given: [String: DiagnosticAnswer] = [:]
  /// Why it could not be read.
  var refusal: Refusal?
  var isGone = false
  /// What the association's record lacked when the interview was opened.
  var lacking: [ContextQuestion] = []
  /// Where one is; `nil` until everything is read.
  var stop: InterviewStop?
  /// Where the interview was left, once that has been looked up.
  var kept: KeptPlace?
  /// Whether where it was left has been looked up.
  var isPlaceKnown = false
  /// The place of the cursor among the answers; `nil` for where the answer stands.
  var choice: Int?
  /// What the cursor stands on at the end of the questions.
  var ending: InterviewItem?
  /// What is on its way to the store, oldest first.
  var sent: [SentEntry] = []
  /// Why an answer was not kept, by question, until it is answered again.
  var lost: [String: Localized] = [:]
  /// The question that was answered last.
  var latest: String?
  var prompt: InPlacePrompt?
  var finder: QuestionFinder?
  /// Whether the answer of the diagnostic before stands in the margin.
  var showsPrevious = false

  /// What the painting under way reads; `nil` outside of one.
  private var reading: InterviewReading?

  init(id: Int, caseID: Int64, diagnosticID: Int64, question: String? = nil) {
    self.id = id
    self.caseID = caseID
    self.diagnosticID = diagnosticID
    wanted = question
  }

  var contexts: [KeyContext] { [.interview] }

  func title(_ shell: Shell) -> Localized {
    guard let day = file?.diagnostic(diagnosticID)?.on else {
      return Localized(fr: "Diagnostic", en: "Diagnostic")
    }
    return Localized(fr: "Diagnostic du \(day.shown(.fr))", en: "Diagnostic of \(day.shown(.en))")
  }

  func reading(_ shell: Shell) -> InterviewReading? {
    if let reading { return reading }
    guard let file, let base = DiagnosticReading(diagnosticID, in: file, shell) else { return nil }
    return InterviewReading(base: base, given: given, sent: sent)
  }

  func readied(_ shell: Shell) -> Self {
    var state = self
    state.reading = reading(shell)
    return state
  }
}

/// Where one can be in an interview.
enum InterviewStop: Hashable, Sendable {
  /// What the association's record lacks, asked for before the first question.
  case context(ContextQuestion)
  /// A question, by its place in the questionnaire.
  case question(Int)
  /// Behind the last question: what is still open.
  case end
}

/// What the cursor can stand on.
enum InterviewItem: Hashable, Sendable {
  /// An answer, by its place among those that are offered.
  case answer(Int)
  /// A question that is still open.
  case question(String)
  case close
  /// What is being typed.
  case prompt
}

/// Something that was sent and is not yet durable.
struct SentEntry: Sendable, Hashable {
  /// The number of the saving.
  let number: Int
  /// The question that it is about; `nil` for the association's record.
  let question: String?
  var value: AnswerValue?
  var reason: String?
  var note: String?
  /// Who will find out, as typed.
  var owner: String?
  var context: ContextQuestion?
}
