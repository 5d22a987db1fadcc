import JalonCore
import TerminalKit

/// How a correction is read again where someone else has changed the record meanwhile.
struct FormSource: Sendable {
  /// What has to be read.
  let work: Work
  /// The same form as it would begin now; `nil` where the record is gone.
  let form: @Sendable (Answer, Shell) -> FormState?
}

/// A field that two people have changed, each in their own way.
struct FormClash: Sendable, Hashable {
  /// What was typed here: kept while the other one's stands in its place.
  var mine: FormInput
  let theirs: FormInput

  /// Says what the other one has written, or what was typed here, whichever does not stand in the field, and the key that turns.
  func words(beside input: FormInput) -> Localized {
    guard input == theirs else {
      return Localized(
        fr: "Ctrl-T\u{A0}: un autre a mis «\u{A0}\(theirs.shown(.fr))\u{A0}»",
        en: "Ctrl-T: someone else has put “\(theirs.shown(.en))”")
    }
    return Localized(
      fr: "Ctrl-T\u{A0}: le vôtre était «\u{A0}\(mine.shown(.fr))\u{A0}»",
      en: "Ctrl-T: yours was “\(mine.shown(.en))”")
  }
}

extension FormInput {
  /// What it says, on one line.
  fileprivate func shown(_ language: Language) -> String {
    switch self {
    case .choice(let choices, let selected): selected.map { choices[$0].label[language] } ?? ""
    case .flag(let isOn): isOn ? (language == .fr ? "oui" : "yes") : (language == .fr ? "non" : "no")
    default: TextWidth.truncated(text.onOneLine, to: 40)
    }
  }
}

extension FormField {
  /// Lines below the input.
  var notes: Int { fault == nil && clash == nil ? 0 : 1 }
}

extension FormState {
  /// Puts together what is typed here and what someone else has recorded meanwhile: what only one of the two has changed holds.
  ///
  /// - Parameter fresh: the same form as it begins now.
  /// - Returns: whether nothing clashes; where something does, the fields say so and the first has the focus.
  mutating func merge(_ fresh: FormState) -> Bool {
    expect = fresh.expect
    isMerged = true
    for index in fields.indices {
      guard let now = fresh.fields.first(where: { $0.name == fields[index].name }) else { continue }
      let (base, mine, theirs) = (fields[index].initial, fields[index].input.text, now.initial)
      fields[index].initial = theirs
      fields[index].clash = nil
      if mine == base {
        fields[index].input = now.input
      } else if theirs != base, theirs != mine {
        fields[index].clash = FormClash(mine: fields[index].input, theirs: now.input)
      }
    }
    guard let first = fields.firstIndex(where: { $0.clash != nil }) else { return true }
    focus = first
    isListOpen = false
    isUnkept = true
    return false
  }

  /// Puts the other one's words into the focused field, or one's own back.
  mutating func turnClash() {
    guard let clash = fields[focus].clash else { return }
    if fields[focus].input == clash.theirs {
      fields[focus].input = clash.mine
    } else {
      fields[focus].clash = FormClash(mine: fields[focus].input, theirs: clash.theirs)
      fields[focus].input = clash.theirs
    }
    fields[focus].fault = nil
  }
}

extension AppState {
  /// Puts a correction together with what someone else has made of the record: it is sent again where nothing clashes, else it
  /// comes back to choose.
  mutating func takeMerging(_ answer: Answer) {
    guard let (waiting, refusal) = shell.merging else { return }
    shell.merging = nil
    var form = waiting
    guard let fresh = form.source?.form(answer, shell) else {
      if case .refused(let fault) = answer { form.take(fault) } else { form.take(refusal) }
      return shell.show(.form(form))
    }
    guard form.merge(fresh) else {
      shell.show(.form(form))
      return shell.say(
        Localized(
          fr: "Quelqu’un d’autre a corrigé la même fiche\u{A0}: choisir là où vous différez",
          en: "Someone else has corrected the same record: choose where you differ"), .warning)
    }
    guard form.isChanged else {
      if form.isKept { shell.keep(.dropDraft(form.identity)) }
      return shell.say(
        Localized(
          fr: "Quelqu’un d’autre vient d’écrire la même chose", en: "Someone else has just written the same"),
        .information)
    }
    // What it asks first lies above it.
    let place = shell.overlays.count
    if case .stay = form.save(&shell) { shell.overlays.insert(.form(form), at: place) }
  }
}

extension Shell {
  /// Adds to what was just said that somebody else's correction holds as well.
  mutating func sayMerged() {
    guard let toast else { return }
    say(
      Localized(
        fr: toast.text.fr + " · réuni avec ce qu’un autre a corrigé",
        en: toast.text.en + " · together with what someone else has corrected"))
  }
}
