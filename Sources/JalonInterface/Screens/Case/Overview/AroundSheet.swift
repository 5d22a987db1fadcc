import JalonCore
import TerminalKit

/// What is around the path: what comes next, what was said last, who is spoken with, what the association is about.
extension Sheet where Item == CaseItem {
  /// One line each, for windows with one column.
  mutating func surroundings(_ reading: CaseReading, _ visit: Visit?) {
    let language = reading.language
    if let news = visit.flatMap({ reading.news(since: $0) }) {
      labelled(Self.sinceVisit[language], news, item: .sinceVisit, upTo: 2)
    }
    if let note = reading.handedOver {
      labelled(Self.handedOver[language], note, upTo: 3)
    }
    if let next = reading.plannedNext {
      labelled(Self.next[language], next.text, next.role, item: .followUp, upTo: 2)
    }
    if let last = reading.exchanges.first {
      labelled(
        Localized(fr: "Dernier échange", en: "Latest exchange")[language],
        CaseWords.when(last.on, reading) + ", " + last.means.label[language] + CaseWords.colon(language)
          + summary(last, language), item: .lastExchange, upTo: 2)
    }
    if let referent = reading.presentReferents.first {
      let ways = [referent.phone, referent.email].compactMap { $0 }
      labelled(
        CaseWords.raised(referent.role.label[language]),
        ([referent.name] + ways).joined(separator: " \(glyphs.separator) "), item: .referent(referent.id),
        upTo: 2)
    }
    let project = reading.association.project?.onOneLine
    labelled(
      Localized(fr: "Projet associatif", en: "Associative project")[language],
      project.map { CaseWords.quoted($0, language) } ?? Self.undescribed[language],
      project == nil ? .muted : .text, item: .projectText, upTo: 1)
    guard reading.case.isOpen else { return }
    labelled(Self.followedBy[language], reading.followers, upTo: 2)
  }

  /// The same at more length, for beside the gate.
  mutating func aside(_ reading: CaseReading, _ visit: Visit?) {
    let language = reading.language
    if let news = visit.flatMap({ reading.news(since: $0) }) {
      heading(Self.sinceVisit[language])
      text(news, item: .sinceVisit, upTo: 3)
    }
    if let note = reading.handedOver {
      heading(Self.handedOver[language])
      text(note, upTo: 4)
    }
    if reading.case.isOpen { plan(reading) }
    people(reading)
    let project = reading.association.project?.onOneLine
    heading(Localized(fr: "Projet associatif", en: "Associative project")[language])
    text(
      project.map { CaseWords.quoted($0, language) } ?? Self.undescribed[language],
      project == nil ? .muted : .text, item: .projectText, upTo: 4)
    let aims = reading.aims.filter { $0.state != .setAside }
    if !aims.isEmpty {
      heading(Localized(fr: "Finalités", en: "Aims")[language])
      for aim in aims.prefix(4) {
        text(aim.text.onOneLine, after: [Span(glyphs.current + " ", .accent)], item: .aim(aim.id), upTo: 2)
      }
    }
    if !reading.needs.isEmpty {
      heading(Localized(fr: "Besoins", en: "Needs")[language])
      for need in reading.needs.suffix(3).reversed() {
        text(CaseWords.quoted(need.text.onOneLine, language), item: .need(need.id), upTo: 2)
      }
    }
    guard reading.case.isOpen else { return }
    heading(Self.followedBy[language])
    text(reading.followers)
  }

  private mutating func plan(_ reading: CaseReading) {
    let language = reading.language
    heading(Self.next[language])
    if let next = reading.plannedNext {
      text(next.text, next.role, item: .followUp)
    } else {
      let none = Localized(fr: "rien de prévu", en: "nothing planned")
      line([Span(none[language], .muted)], trailing: reading.act(.caseExchange))
    }
  }

  /// The latest exchanges, at some length, for below the gate of a wide window.
  mutating func recent(_ reading: CaseReading) {
    let language = reading.language
    let exchanges = reading.exchanges
    guard !exchanges.isEmpty else { return }
    heading(
      Localized(fr: "Derniers échanges", en: "Latest exchanges")[language],
      trailing: exchanges.count > 3 ? [Span(language.number(exchanges.count), .muted)] : [])
    for (place, exchange) in exchanges.prefix(3).enumerated() {
      let item = place == 0 ? CaseItem.lastExchange : .exchange(exchange.id)
      let rail = [Span(glyphs.side + " ", .border)]
      line(
        [
          Span(glyphs.sign(of: exchange.means) + " ", .accent), Span(CaseWords.when(exchange.on, reading)),
          Span(" \(glyphs.separator) \(exchange.means.label[language])"),
        ], trailing: [Span(reading.adviser(exchange.by), .muted)], item: item)
      text(summary(exchange, language), .muted, after: rail, rail: rail, item: item, upTo: 2)
    }
  }

  private mutating func people(_ reading: CaseReading) {
    let language = reading.language
    let present = reading.presentReferents
    guard !present.isEmpty else { return }
    heading(Localized(fr: "Référents", en: "Referents")[language])
    for referent in present.prefix(3) {
      let item = CaseItem.referent(referent.id)
      let role = TextWidth.truncated(
        referent.role.label[language], to: max(0, width - TextWidth.width(of: referent.name) - 3))
      line([Span(referent.name, .strong), Span(" \(glyphs.separator) \(role)", .muted)], item: item)
      let ways = [referent.phone, referent.email].compactMap { $0 }
      let whole = ways.joined(separator: " \(glyphs.separator) ")
      if TextWidth.width(of: whole) <= width, !ways.isEmpty {
        line([Span(whole)], item: item)
      } else {
        for way in ways { line([Span(way)], item: item) }
      }
    }
  }

  /// The overview is what others see over one's shoulder: what is confidential is read in its own tab.
  private func summary(_ exchange: Exchange, _ language: Language) -> String {
    exchange.confidential
      ? Localized(fr: "confidentiel", en: "confidential")[language] : exchange.summary.onOneLine
  }

  private static var sinceVisit: Localized { Localized(fr: "Depuis votre visite", en: "Since your visit") }
  private static var handedOver: Localized { Localized(fr: "Passage de relais", en: "Handover") }
  static var next: Localized { Localized(fr: "Prochaine suite", en: "Next follow-up") }
  private static var followedBy: Localized { Localized(fr: "Suivi par", en: "Followed by") }
  private static var undescribed: Localized { Localized(fr: "pas encore décrit", en: "not described yet") }
}

extension CaseReading {
  /// What is agreed next, in words; `nil` where nothing is, or where the case is closed and nothing follows any more.
  var plannedNext: (text: String, role: Role)? {
    guard `case`.isOpen, let when = planned?.on ?? followUp?.nextOn else { return nil }
    var text = CaseWords.when(when, self)
    let kind = (planned?.means ?? followUp?.nextKind)?.label[language]
    let names = followUp.map { self.names($0.nextWith) } ?? []
    let with = names.isEmpty ? nil : (language == .fr ? "avec " : "with ") + CaseWords.listed(names, language)
    let what = [kind, with].compactMap { $0 }.joined(separator: " ")
    if !what.isEmpty { text += CaseWords.colon(language) + what }
    let isLate = when.day < today && `case`.status == .open
    return ((isLate ? glyphs.warning + " " : "") + text, isLate ? .warning : .text)
  }

  /// Who follows the case, and with whom it is shared.
  var followers: String {
    var text = adviser(`case`.adviser)
    let shared = shares.map { share -> String in
      adviser(share.adviser)
        + (share.until.map { (language == .fr ? " jusqu’au " : " until ") + $0.shown(language) } ?? "")
    }
    if !shared.isEmpty {
      text += (language == .fr ? ", partagé avec " : ", shared with ") + CaseWords.listed(shared, language)
    }
    return text
  }

  /// Those who have a role today, the main one first.
  var presentReferents: [Referent] { activeReferents.filter { $0.isActive(on: today) } }
}

extension String {
  /// Line breaks as spaces: for a line of a list.
  var onOneLine: String { String(map { $0.isNewline ? " " : $0 }) }
}
