import JalonCore

/// The evidence file of a training is written for an auditor; where it stands is said.
extension Shell {
  mutating func exportEvidence(of training: Int64) {
    ask(.exportEvidence(training: training, language), as: EffectKey(.exporting))
  }

  mutating func takeExported(_ answer: Answer) {
    if case .refused(let refusal) = answer { say(refusal) }
    guard case .exported(let export) = answer else { return }
    let files = Localized.count(export.files, fr: ("fichier", "fichiers"), en: ("file", "files"))
    say(
      Localized(
        fr: "Dossier d’audit écrit, \(files.fr)\u{A0}: \(export.path)",
        en: "Audit folder written, \(files.en): \(export.path)"))
  }
}
