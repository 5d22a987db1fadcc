import JalonCore

/// What writes files where the program was started.
typealias Exporter = ChartExporter & EvidenceExporter

/// The evidence file of a training is written for an auditor, a chart as a picture; where it stands is said.
extension Shell {
  mutating func exportChart(_ order: ChartOrder) {
    ask(.exportChart(order), as: EffectKey(.exporting))
  }

  mutating func exportEvidence(of training: Int64) {
    ask(.exportEvidence(training: training, language), as: EffectKey(.exporting))
  }

  mutating func takeExported(_ answer: Answer) {
    if case .refused(let refusal) = answer { say(refusal) }
    if case .drawn(let path) = answer {
      say(Localized(fr: "Image écrite\u{A0}: \(path)", en: "Picture written: \(path)"))
    }
    if case .nameTaken(let order) = answer { show(.picture(PictureState(order, isTaken: true))) }
    guard case .exported(let export) = answer else { return }
    let files = Localized.count(export.files, fr: ("fichier", "fichiers"), en: ("file", "files"))
    say(
      Localized(
        fr: "Dossier d’audit écrit, \(files.fr)\u{A0}: \(export.path)",
        en: "Audit folder written, \(files.en): \(export.path)"))
  }
}
