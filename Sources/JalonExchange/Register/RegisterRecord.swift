public import JalonCore

/// One record of a register file: every one of them comes out as the one or the other, none is passed over.
public enum RegisterRecord: Sendable {
  /// An association, with the line on which its record begins (the header is line 1) and what had to be mended.
  case entry(RegisterEntry, line: Int, warnings: [RegisterWarning])
  case rejected(RegisterRejection)
}

/// A record that can't be imported.
public struct RegisterRejection: Sendable, Hashable {
  /// Why a record is refused; the raw value is the code that scripts see.
  public enum Code: String, Sendable, CaseIterable {
    case fieldCount, badId, emptyTitle, unterminatedQuote, invalidText
  }

  /// Line of the file on which the record begins; the header is line 1.
  public var line: Int
  public var code: Code
  public var message: Localized
  /// The record as it stands in the file, without its line end; cut at 256 KiB.
  public var raw: [UInt8]
  /// The file inside the archive, `nil` for a plain file.
  public var member: String?
}

/// A part of a record that was left out or mended; the association is kept. The raw value is the code that scripts see.
public enum RegisterWarning: String, Sendable, CaseIterable {
  case badSiret, badDate, replacementCharacter, controlCharacters, invalidUtf8, nul

  /// What the code means and what was done.
  public var meaning: Localized {
    switch self {
    case .badSiret:
      Localized(fr: "SIRET faux, laissé de côté", en: "wrong SIRET, left out")
    case .badDate:
      Localized(fr: "date impossible, laissée de côté", en: "impossible date, left out")
    case .replacementCharacter:
      Localized(
        fr: "caractère déjà perdu dans le fichier (U+FFFD), gardé tel quel",
        en: "character already lost in the file (U+FFFD), kept as it is")
    case .controlCharacters:
      Localized(fr: "caractères de contrôle, retirés", en: "control characters, taken out")
    case .invalidUtf8:
      Localized(
        fr: "octets qui ne sont pas de l’UTF-8, remplacés par U+FFFD",
        en: "bytes that are not UTF-8, replaced by U+FFFD")
    case .nul:
      Localized(fr: "octets nuls, retirés", en: "null bytes, taken out")
    }
  }
}
