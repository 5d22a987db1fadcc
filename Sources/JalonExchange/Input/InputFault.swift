internal import Glibc
internal import JalonCore

/// The ways in which a file that should be read disappoints, each with its sentence.
enum InputFault {
  static func missing(_ path: String) -> Refusal {
    Refusal(
      "input.missing", fr: "\(path) : ce fichier n’existe pas ; vérifiez le chemin.",
      en: "\(path): there is no such file; check the path.", kind: .input)
  }

  static func directory(_ path: String) -> Refusal {
    Refusal(
      "input.directory", fr: "\(path) : c’est un dossier ; donnez le chemin d’un fichier.",
      en: "\(path): this is a folder; give the path of a file.", kind: .input)
  }

  /// A pipe or a device: it can't be read twice, and the encoding is decided by a first look at the text.
  static func notAFile(_ path: String) -> Refusal {
    Refusal(
      "input.notAFile",
      fr: "\(path) : ce n’est pas un fichier ordinaire ; enregistrez d’abord le contenu dans un fichier.",
      en: "\(path): this is not a regular file; save the content to a file first.", kind: .input)
  }

  static func unreadable(_ path: String, _ fault: Int32) -> Refusal {
    let reason = String(cString: strerror(fault))
    return Refusal(
      "input.unreadable",
      fr: "\(path) : lecture impossible (\(reason)) ; vérifiez vos droits sur ce fichier.",
      en: "\(path): can’t be read (\(reason)); check your rights on this file.", kind: .input)
  }

  static func broken(_ path: String, _ fault: Int32) -> Refusal {
    let reason = String(cString: strerror(fault))
    return Refusal(
      "input.broken",
      fr: "\(path) : la lecture s’est interrompue (\(reason)) ; vérifiez le disque et recommencez.",
      en: "\(path): reading stopped half-way (\(reason)); check the disk and try again.", kind: .io)
  }

  static func empty(_ path: String) -> Refusal {
    Refusal(
      "input.empty", fr: "\(path) : le fichier est vide ; téléchargez-le ou exportez-le de nouveau.",
      en: "\(path): the file is empty; download or export it again.")
  }

  static func utf16(_ path: String) -> Refusal {
    Refusal(
      "input.utf16", fr: "\(path) : le texte est en UTF-16 ; enregistrez-le en « CSV UTF-8 ».",
      en: "\(path): the text is in UTF-16; save it as “CSV UTF-8”.")
  }

  static func withoutLibrary(_ path: String) -> Refusal {
    Refusal(
      "archive.noLibrary",
      fr:
        "\(path)\u{A0}: libarchive manque sur cette machine\u{202F}; installez-la (apt install libarchive13), ou décompressez l’archive.",
      en:
        "\(path): libarchive is missing on this machine; install it (apt install libarchive13), or unpack the archive.",
      kind: .unavailable)
  }

  static func encrypted(_ path: String) -> Refusal {
    Refusal(
      "archive.encrypted",
      fr:
        "\(path) : l’archive est protégée par un mot de passe ; décompressez-la, puis donnez le fichier .csv.",
      en: "\(path): the archive is protected by a password; unpack it, then give the .csv file.")
  }

  static func damagedArchive(_ path: String, _ reason: String) -> Refusal {
    Refusal(
      "archive.unreadable",
      fr: "\(path) : l’archive est tronquée ou abîmée (\(reason)) ; téléchargez-la de nouveau.",
      en: "\(path): the archive is truncated or damaged (\(reason)); download it again.")
  }

  static func workbook(_ path: String) -> Refusal {
    Refusal(
      "input.workbook",
      fr:
        "\(path) : c’est un classeur de tableur ; enregistrez la feuille en « CSV UTF-8 », puis donnez ce fichier.",
      en: "\(path): this is a spreadsheet workbook; save the sheet as “CSV UTF-8”, then give that file.")
  }

  static func archiveWithoutCSV(_ path: String) -> Refusal {
    Refusal(
      "archive.noCSV",
      fr: "\(path) : l’archive ne contient aucun fichier .csv ; vérifiez que c’est la bonne.",
      en: "\(path): the archive holds no .csv file; check that it is the right one.")
  }
}
