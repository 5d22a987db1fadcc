extension GateFacts {
  /// The conditions of `engagement`.
  func commitment(_ spec: ConditionSpec) -> Finding {
    switch spec.id {
    case "engagement.mainReferent": mainReferent()
    case "engagement.substitute":
      someone(.substitute, Localized(fr: "aucun suppléant actif", en: "no active substitute"))
    case "engagement.sponsor":
      someone(
        .sponsor, Localized(fr: "aucun parrain du bureau actif", en: "no active sponsor from the board"))
    case "engagement.projectDescribed": projectDescribed()
    case "engagement.aim": aims(atLeast: spec.threshold ?? 1)
    case "engagement.singularity": singularity(atLeast: spec.threshold ?? 40)
    case "engagement.context": context()
    case "engagement.listening": listening(minutes: spec.threshold ?? 30)
    default: notRecordedYet(spec)
    }
  }

  private func active(_ role: Referent.Role) -> [Referent] {
    file.referents.filter { $0.role == role && $0.isActive(on: day) }
  }

  private func mainReferent() -> Finding {
    let active = active(.main)
    let place = Place("referent.add", ["role": "main"])
    if let one = active.first(where: \.isReachable) {
      return Finding(true, place, fr: "\(one.name), joignable", en: "\(one.name), can be reached")
    }
    if let one = active.first {
      return Finding(
        false, Place("referent.update", ["referent": String(one.id)]),
        fr: "\(one.name) n’a ni courriel ni téléphone", en: "\(one.name) has neither e-mail nor telephone")
    }
    return Finding(false, place, fr: "aucun référent principal actif", en: "no active main referent")
  }

  private func someone(_ role: Referent.Role, _ missing: Localized) -> Finding {
    let place = Place("referent.add", ["role": role.rawValue])
    let names = active(role).map(\.name).joined(separator: ", ")
    return names.isEmpty
      ? Finding(false, place, fr: missing.fr, en: missing.en) : Finding(true, place, fr: names, en: names)
  }

  private func projectDescribed() -> Finding {
    let isThere = file.association.project != nil
    return Finding(
      isThere, Place("project.describe"),
      fr: isThere ? "projet associatif décrit" : "le projet associatif n’est pas décrit",
      en: isThere ? "associative project described" : "the associative project is not described")
  }

  private func aims(atLeast minimum: Int) -> Finding {
    let count = file.aims.count { $0.state != .removed }
    let place = Place("aim.add")
    if count >= minimum {
      return Finding(
        true, place, fr: count == 1 ? "1 finalité" : "\(count) finalités",
        en: count == 1 ? "1 aim" : "\(count) aims")
    }
    return Finding(false, place, fr: "\(count) finalité sur \(minimum)", en: "\(count) of \(minimum) aims")
  }

  private func singularity(atLeast minimum: Int) -> Finding {
    let count = file.association.singularity?.count ?? 0
    let place = Place("project.describe")
    if count >= minimum {
      return Finding(true, place, fr: "écrit (\(count) caractères)", en: "written (\(count) characters)")
    }
    return Finding(
      false, place,
      fr: count == 0
        ? "ce qui est propre à cette association n’est pas écrit (\(minimum) caractères au moins)"
        : "\(count) caractères sur \(minimum) pour ce qui est propre à cette association",
      en: count == 0
        ? "what is particular to this association is not written (at least \(minimum) characters)"
        : "\(count) of \(minimum) characters on what is particular to this association")
  }

  private func context() -> Finding {
    let association = file.association
    let facts: [(isThere: Bool, field: String, name: Localized)] = [
      (association.sector != nil, "sector", Localized(fr: "secteur", en: "sector")),
      (association.employees != nil, "employees", Localized(fr: "salariés", en: "employees")),
      (association.network != nil, "network", Localized(fr: "réseau", en: "network")),
    ]
    let missing = facts.filter { !$0.isThere }
    let place = Place("association.update", missing.isEmpty ? [:] : ["field": missing[0].field])
    let count = facts.count - missing.count
    let fr = missing.map(\.name.fr).joined(separator: ", ")
    let en = missing.map(\.name.en).joined(separator: ", ")
    return Finding(
      missing.isEmpty, place,
      fr: missing.isEmpty
        ? "secteur, salariés et réseau renseignés" : "\(count) sur 3, il manque\u{A0}: \(fr)",
      en: missing.isEmpty ? "sector, employees and network recorded" : "\(count) of 3, missing: \(en)")
  }

  private func listening(minutes: Int) -> Finding {
    let exchanges = file.exchanges.filter { $0.case == `case`.id && $0.purpose == .listening }
    let longest = exchanges.map(\.minutes).max() ?? 0
    let place = Place("exchange.record", ["purpose": "listening", "minutes": String(minutes)])
    if longest >= minutes {
      return Finding(
        true, place, fr: "échange d’écoute de \(longest) min", en: "listening exchange of \(longest) min")
    }
    return Finding(
      false, place,
      fr: exchanges.isEmpty
        ? "aucun échange d’écoute (\(minutes) min au moins)"
        : "le plus long échange d’écoute a duré \(longest) min sur \(minutes)",
      en: exchanges.isEmpty
        ? "no listening exchange (at least \(minutes) min)"
        : "the longest listening exchange lasted \(longest) of \(minutes) min")
  }
}
