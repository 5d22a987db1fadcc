import JalonCore

/// How people call the codes of an import's report; a code without words stays as it is.
enum ImportWords {
  static func label(of code: String) -> Localized { words[code] ?? Localized(code) }

  private static let words: [String: Localized] = [
    "dissolved": Localized(fr: "dissoutes", en: "dissolved"),
    "removed": Localized(fr: "supprimées du répertoire", en: "removed from the register"),
    "moved": Localized(fr: "reprises sous un autre numéro", en: "moved to another number"),
    "duplicateId": Localized(fr: "lignes d’un numéro déjà lu", en: "lines of a number read before"),
    "otherDepartment": Localized(fr: "d’un autre département", en: "of another department"),
    "badSiret": Localized(fr: "numéros SIRET faux, laissés de côté", en: "wrong SIRET numbers, left out"),
    "badDate": Localized(fr: "dates impossibles, laissées de côté", en: "impossible dates, left out"),
    "replacementCharacter": Localized(
      fr: "lettres perdues avant l’import (\u{FFFD})", en: "letters lost before the import (\u{FFFD})"),
    "controlCharacters": Localized(
      fr: "caractères de contrôle retirés", en: "control characters taken out"),
    "invalidUtf8": Localized(fr: "octets qui ne sont pas de l’UTF-8", en: "bytes that are not UTF-8"),
    "nul": Localized(fr: "caractères nuls retirés", en: "null characters taken out"),
  ]
}
