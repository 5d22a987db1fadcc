import JalonCore

/// The codes of an import's report in words.
enum ImportWords {
  static func skip(_ code: String) -> Localized {
    switch code {
    case "duplicateId": Localized(fr: "numéros en double dans le fichier", en: "number twice in the file")
    case "otherDepartment": Localized(fr: "autre département", en: "another department")
    case "dissolved": Localized(fr: "dissoutes", en: "dissolved")
    case "removed": Localized(fr: "supprimées du répertoire", en: "removed from the register")
    case "moved": Localized(fr: "reprises sous un autre numéro", en: "moved to another number")
    default: Localized(code)
    }
  }

  static func warning(_ code: String) -> Localized {
    switch code {
    case "badSiret": Localized(fr: "SIRET faux, laissés de côté", en: "wrong SIRETs, left out")
    case "badDate": Localized(fr: "dates impossibles, laissées de côté", en: "impossible dates, left out")
    case "replacementCharacter":
      Localized(
        fr: "avec des caractères déjà perdus dans le fichier (U+FFFD)",
        en: "with characters already lost in the file (U+FFFD)")
    case "controlCharacters":
      Localized(fr: "caractères de contrôle retirés", en: "control characters taken out")
    case "invalidUtf8": Localized(fr: "octets qui ne sont pas de l’UTF-8", en: "bytes that are not UTF-8")
    case "nul": Localized(fr: "octets nuls retirés", en: "null bytes taken out")
    default: Localized(code)
    }
  }

  /// A time in seconds as one says it: `12 s`, `3 min 20 s`.
  static func seconds(_ count: Double) -> String {
    let whole = Int(max(0, count.rounded()))
    let (minutes, rest) = whole.quotientAndRemainder(dividingBy: 60)
    if minutes == 0 { return "\(rest)\u{A0}s" }
    return rest == 0 ? "\(minutes)\u{A0}min" : "\(minutes)\u{A0}min\u{A0}\(rest)\u{A0}s"
  }
}
