/// `association.merge`: two entries are one association. Everything moves to the one that is kept; undo parts them again.
public struct MergeAssociation: Command {
  /// From which of the two a field is taken.
  public enum Side: String, Choice {
    case keep, merge

    public var label: Localized {
      switch self {
      case .keep: Localized(fr: "celle qui reste", en: "the one that stays")
      case .merge: Localized(fr: "celle qui est fusionnée", en: "the one that is merged")
      }
    }
  }

  public static let name = "association.merge"
  public static let shape = CommandShape(
    fr: "Fusionner deux associations", en: "Merge two associations",
    [
      .needed("keep", .id(.association), "Association qui reste", "Association to keep"),
      .needed("merge", .id(.association), "Association à fusionner", "Association to merge"),
      .free("choices", .sides, "Choix par champ", "Choices by field"),
    ])

  public var keep: Int64
  public var merge: Int64
  /// Field name → from which side; without one, what is kept stands and what is missing is filled in.
  public var choices: [String: Side]?

  public init(keep: Int64, merge: Int64, choices: [String: Side]? = nil) {
    self.keep = keep
    self.merge = merge
    self.choices = choices
  }

  public var subject: Subject { .merge(keep: keep, merge: merge) }
  public var reach: Reach { .wholeFile }

  /// Fields that a merge never copies: they say what happened to the entry itself.
  private static let own: Set<String> = ["mergedInto", "registerState", "registerUpdatedAt"]

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let kept = try draft.loadedFile()
    guard keep != merge, let other = draft.other else {
      throw Refusal(
        "merge.same", fr: "une association ne se fusionne pas avec elle-même",
        en: "an association can’t be merged with itself")
    }
    for one in [kept.association, other.association] where one.mergedInto != nil {
      throw Refusal(
        "merge.already", fr: "«\u{A0}\(one.name)\u{A0}» a déjà été fusionnée",
        en: "“\(one.name)” has been merged already")
    }
    if let first = kept.openCase, let second = other.openCase {
      throw Refusal(
        "merge.twoOpenCases",
        fr:
          "les deux ont un dossier ouvert (\(first.reference), \(second.reference))\u{A0}: en clore un d’abord",
        en: "both have an open case (\(first.reference), \(second.reference)): close one first")
    }
    try mergeFields(kept.association, other.association, &draft)
    for kind in RecordKind.inFile {
      for record in other.records(kind) {
        let moved = FieldChange(
          name: "association", before: .int(other.association.id), after: .int(kept.association.id))
        try draft.adopt(record, Change(kind: kind, id: record.id, act: .update, fields: [moved]))
      }
    }
    return keep
  }

  private func mergeFields(_ kept: Association, _ other: Association, _ draft: inout Draft) throws(Refusal) {
    var merged = kept
    for (name, _) in choices ?? [:] where !Association.fields.contains(where: { $0.name == name }) {
      throw Refusal(
        "merge.unknownField", fr: "«\u{A0}\(name)\u{A0}» n’est pas un champ de l’association",
        en: "“\(name)” is not a field of an association")
    }
    for (field, value) in zip(Association.fields, other.values) where !Self.own.contains(field.name) {
      let mine = field.get(kept)
      let takes = choices?[field.name].map { $0 == .merge } ?? (mine == .null)
      if takes, value != .null { try merged.set(field.name, to: value) }
    }
    if let siren = merged.siren, let siret = merged.siret, !siret.hasPrefix(siren) { merged.siret = nil }
    try draft.update(kept) { $0 = merged }
    var gone = other
    gone.mergedInto = kept.id
    if let change = Change.update(from: other, to: gone) { try draft.note(change) }
  }
}
