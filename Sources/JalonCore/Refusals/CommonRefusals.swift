extension Refusal {
  static func notFound(_ kind: RecordKind, _ id: Int64) -> Refusal {
    notFound(kind, String(id))
  }

  static func notFound(_ kind: RecordKind, _ name: String) -> Refusal {
    Refusal(
      "record.notFound",
      fr: "aucune fiche « \(kind.label.fr) » ne porte le numéro \(name)",
      en: "there is no \(kind.label.en) \(name)",
      kind: .notFound, details: ["kind": kind.rawValue, "id": name])
  }

  static func unknownAdviser(_ name: String, nearest: String?) -> Refusal {
    let fr = nearest.map { " ; le plus proche est « \($0) »" } ?? " ; jalon adviser list les donne"
    let en = nearest.map { "; the nearest is “\($0)”" } ?? "; jalon adviser list gives them"
    return Refusal(
      "adviser.unknown", fr: "aucun conseiller ne s’appelle « \(name) »" + fr,
      en: "no adviser is called “\(name)”" + en, kind: .notFound, details: ["adviser": name])
  }

  static func needsLead(_ what: Localized) -> Refusal {
    Refusal(
      "role.lead",
      fr: "\(what.fr) revient à un responsable d’équipe : le lui demander",
      en: "\(what.en) is for a team lead: ask one", kind: .notAllowed)
  }

  static func empty(_ field: String) -> Refusal {
    Refusal(
      "field.empty", fr: "le champ « \(field) » est vide : l’écrire",
      en: "the field “\(field)” is empty: fill it in",
      details: ["field": field])
  }

  static func unfit(_ field: String, _ message: Localized) -> Refusal {
    Refusal("field.unfit", message, details: ["field": field])
  }
}
