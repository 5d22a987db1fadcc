extension Refusal {
  static func notFound(_ kind: RecordKind, _ id: Int64) -> Refusal {
    notFound(kind, String(id))
  }

  static func notFound(_ kind: RecordKind, _ name: String) -> Refusal {
    Refusal(
      "record.notFound",
      fr: "aucune fiche «\u{A0}\(kind.label.fr)\u{A0}» ne porte le numéro \(name)",
      en: "there is no \(kind.label.en) \(name)",
      kind: .notFound, details: ["kind": kind.rawValue, "id": name])
  }

  static func unknownAdviser(_ name: String, nearest: String?) -> Refusal {
    let fr =
      nearest.map { "\u{202F}; le plus proche est «\u{A0}\($0)\u{A0}»" }
      ?? "\u{202F}; jalon adviser list les donne"
    let en = nearest.map { "; the nearest is “\($0)”" } ?? "; jalon adviser list gives them"
    return Refusal(
      "adviser.unknown", fr: "aucun conseiller ne s’appelle «\u{A0}\(name)\u{A0}»" + fr,
      en: "no adviser is called “\(name)”" + en, kind: .notFound, details: ["adviser": name])
  }

  static func needsLead(_ what: Localized) -> Refusal {
    Refusal(
      "role.lead",
      fr: "\(what.fr) revient à un responsable d’équipe\u{A0}: le lui demander",
      en: "\(what.en) is for a team lead: ask one", kind: .notAllowed)
  }

  static func empty(_ field: String) -> Refusal {
    Refusal(
      "field.empty", fr: "le champ «\u{A0}\(field)\u{A0}» est vide\u{A0}: l’écrire",
      en: "the field “\(field)” is empty: fill it in",
      details: ["field": field])
  }

  static func unfit(_ field: String, _ message: Localized) -> Refusal {
    Refusal("field.unfit", message, details: ["field": field])
  }
}
