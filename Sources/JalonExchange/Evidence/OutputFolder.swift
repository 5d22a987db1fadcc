internal import Glibc
internal import JalonCore

/// A folder that is made for what is written into it; only its owner may look.
enum OutputFolder {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func make(_ path: String) throws(Refusal) {
    guard mkdir(path, S_IRWXU) != 0 else { return }
    let reason = String(cString: strerror(errno))
    throw Refusal(
      "output.uncreatable",
      fr: "\(path)\u{A0}: création impossible (\(reason))\u{202F}; vérifier le dossier et vos droits",
      en: "\(path): can’t be created (\(reason)); check the folder and your rights", kind: .output,
      details: ["path": path])
  }

  static func taken(_ path: String) -> Refusal {
    Refusal(
      "output.exists", fr: "\(path)\u{A0}: ce nom est déjà pris\u{202F}; en choisir un autre",
      en: "\(path): this name is taken already; choose another one", kind: .output, details: ["path": path])
  }
}
