import JalonCore
import TerminalKit

/// Something that is typed in place, below the question that it is about.
struct InPlacePrompt: Sendable {
  enum Purpose: Sendable, Hashable {
    /// Why the question has no object here.
    case reason
    case note
    /// Who will find out.
    case owner
    /// What the association's record lacks.
    case context(ContextQuestion)
    /// Why a recommendation is not retained.
    case decision(RecommendationDecision.Decision)
    /// Something about a line of the plan.
    case plan(PlanEntry)
  }

  let purpose: Purpose
  var field: FormField
  private let context: FormContext
  /// The offer that was taken from the list last.
  private(set) var taken: Int?

  /// `nil` where the command has no such field.
  init?(_ purpose: Purpose, value: JSONValue? = nil, offers: [String] = [], _ context: FormContext) {
    guard let shape = Self.shape(purpose) else { return nil }
    self.purpose = purpose
    self.context = context
    field = FormField(name: shape.name, shape: shape, value: value, context: context)
    if !offers.isEmpty { field.input = .line(TextField(field.input.text), suggestions: offers) }
  }

  private static func shape(_ purpose: Purpose) -> FieldShape? {
    let (name, command): (String, any Command.Type) =
      switch purpose {
      case .reason: ("reason", AnswerQuestion.self)
      case .note: ("note", AnswerQuestion.self)
      case .owner: ("owner", AnswerQuestion.self)
      case .context(let question): (question.field, UpdateAssociation.self)
      case .decision: ("reason", DecideRecommendation.self)
      case .plan(let entry): entry.entered
      }
    return command.shape.fields.first { $0.name == name }
  }

  /// What may be taken as it stands, where the list is short enough to be shown.
  var offers: [String] {
    if case .context = purpose { return [] }
    guard case .line(_, let suggestions) = field.input else { return [] }
    return Array(suggestions.prefix(6))
  }

  var text: String { field.input.text.trimmed }

  /// The day that is meant by what is typed, in words.
  var meaning: String? { field.meaning(context) }

  /// Rows that the text takes.
  func rows(width: Int) -> Int { field.input.rows(width: width) }

  /// What was typed, as a command takes it.
  func value() throws(FormValue.Fault) -> JSONValue? { try field.value(context) }

  /// Whether the key meant something here.
  mutating func handle(_ key: KeyPress, width: Int) -> Bool {
    if key == .down || key == .up, takeOffer(key == .down ? 1 : -1) { return true }
    if key == KeyPress(.enter, .alt), case .area(var area) = field.input {
      area.insert("\n")
      field.input = .area(area)
      return true
    }
    if case .area(var area) = field.input {
      area.width = max(1, width)
      field.input = .area(area)
    }
    field.fault = nil
    return field.input.handle(key, context.language)
  }

  mutating func insert(_ text: String) {
    field.fault = nil
    field.input.insert(text)
  }

  private mutating func takeOffer(_ step: Int) -> Bool {
    let offers = offers
    guard !offers.isEmpty, case .line(_, let suggestions) = field.input else { return false }
    let next = taken.map { ($0 + step + offers.count) % offers.count } ?? (step > 0 ? 0 : offers.count - 1)
    taken = next
    field.input = .line(TextField(offers[next]), suggestions: suggestions)
    field.fault = nil
    return true
  }
}
