/// What a query may ask of the actions of a case.
public enum ActionQuery: String, CaseIterable, Sendable {
  /// Open past its due date.
  case late
  /// Neither finished nor dropped.
  case open

  /// What people call it.
  public var label: Localized {
    switch self {
    case .late: Localized(fr: "en retard", en: "late")
    case .open: Localized(fr: "ouverte", en: "open")
    }
  }

  /// Every word that names it in a query, folded.
  private var queryNames: [String] {
    switch self {
    case .late: ["late", "overdue", "retard", "en retard"]
    case .open: ["open", "ouverte", "ouvertes", "a faire"]
    }
  }

  static func named(inQuery text: String) -> ActionQuery? {
    let wanted = Fold.words(text).joined(separator: " ")
    return allCases.first { $0.queryNames.contains(wanted) }
  }

  static var queryNames: [String] { allCases.flatMap(\.queryNames) }
}

extension Question.Flag {
  /// Every word that names the flag in a query, folded.
  private var queryNames: [String] {
    let words: [String] =
      switch self {
      case .human: ["humain", "humaine"]
      case .levellingUp: ["levelling", "niveau"]
      case .poolable: ["mutualisable", "mutualiser", "a mutualiser", "pooling"]
      case .solidarity: ["solidaire", "solidarite"]
      }
    return words + [rawValue, label.fr, label.en].map { Fold.words($0).joined(separator: " ") }
  }

  static func named(inQuery text: String) -> Question.Flag? {
    let wanted = Fold.words(text).joined(separator: " ")
    return allCases.first { $0.queryNames.contains(wanted) }
  }

  static var queryNames: [String] { allCases.map(\.rawValue) + allCases.flatMap(\.queryNames) }
}
