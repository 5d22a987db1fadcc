/// `case.share`: another adviser follows the case as well, until a day or for good.
public struct ShareCase: Command {
  public static let name = "case.share"
  public static let shape = CommandShape(
    fr: "Partager le dossier", en: "Share the case",
    [
      .needed("case", .caseName, "Dossier", "Case"), .needed("adviser", .adviser, "Avec", "With"),
      .free("until", .day, "Jusqu’au", "Until"),
    ])

  public var `case`: CaseName
  public var adviser: String
  public var until: Day?

  public init(case: CaseName, adviser: String, until: Day? = nil) {
    self.case = `case`
    self.adviser = adviser
    self.until = until
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let open = try draft.openCase(`case`)
    let with = try draft.adviser(named: adviser)
    if let known = try draft.loadedFile().shares.first(where: { $0.case == open.id && $0.adviser == with.id })
    {
      try draft.update(known) { $0.until = until }
      return known.id
    }
    return try draft.insert(Share.self) {
      $0.association = open.association
      $0.case = open.id
      $0.adviser = with.id
      $0.until = until
    }.id
  }
}

/// `case.unshare`: a share ends.
public struct UnshareCase: Command {
  public static let name = "case.unshare"
  public static let shape = CommandShape(
    fr: "Ne plus partager", en: "Stop sharing",
    [.needed("case", .caseName, "Dossier", "Case"), .needed("adviser", .adviser, "Avec", "With")])

  public var `case`: CaseName
  public var adviser: String

  public init(case: CaseName, adviser: String) {
    self.case = `case`
    self.adviser = adviser
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let found = try draft.case(`case`)
    let with = try draft.adviser(named: adviser)
    guard
      let share = try draft.loadedFile().shares.first(where: { $0.case == found.id && $0.adviser == with.id })
    else {
      throw Refusal(
        "share.none", fr: "le dossier n’est pas partagé avec \(with.name)",
        en: "the case is not shared with \(with.name)", kind: .notFound)
    }
    try draft.delete(share)
    return found.id
  }
}

/// `case.tag`: puts a word on a case.
public struct TagCase: Command {
  public static let name = "case.tag"
  public static let shape = CommandShape(
    fr: "Étiqueter", en: "Tag the case",
    [.needed("case", .caseName, "Dossier", "Case"), .needed("tag", .text, "Étiquette", "Tag")])

  public var `case`: CaseName
  public var tag: String

  public init(case: CaseName, tag: String) {
    self.case = `case`
    self.tag = tag
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let found = try draft.case(`case`)
    let text = try draft.text("tag", tag, upTo: 60)
    let key = Fold.key(text)
    if let known = try draft.loadedFile().tags.first(where: {
      $0.case == found.id && Fold.key($0.text) == key
    }) {
      return known.id
    }
    return try draft.insert(Tag.self) {
      $0.association = found.association
      $0.case = found.id
      $0.text = text
    }.id
  }
}

/// `case.untag`: takes a word off a case.
public struct UntagCase: Command {
  public static let name = "case.untag"
  public static let shape = CommandShape(
    fr: "Retirer une étiquette", en: "Untag the case",
    [.needed("case", .caseName, "Dossier", "Case"), .needed("tag", .text, "Étiquette", "Tag")])

  public var `case`: CaseName
  public var tag: String

  public init(case: CaseName, tag: String) {
    self.case = `case`
    self.tag = tag
  }

  public var subject: Subject { .case(`case`) }

  public func decide(_ draft: inout Draft) throws(Refusal) -> Int64? {
    let found = try draft.case(`case`)
    let key = Fold.key(tag)
    let tags = try draft.loadedFile().tags.filter { $0.case == found.id }
    guard let known = tags.first(where: { Fold.key($0.text) == key }) else {
      let nearest = Nearest.word(to: tag, among: tags.map(\.text))
      throw Refusal(
        "tag.none",
        fr: "le dossier ne porte pas l’étiquette «\u{A0}\(tag)\u{A0}»"
          + (nearest.map { "\u{202F}; il porte «\u{A0}\($0)\u{A0}»" } ?? ""),
        en: "the case does not bear the tag “\(tag)”" + (nearest.map { "; it bears “\($0)”" } ?? ""),
        kind: .notFound)
    }
    try draft.delete(known)
    return found.id
  }
}
