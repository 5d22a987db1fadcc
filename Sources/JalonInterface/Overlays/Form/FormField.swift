import JalonCore
import TerminalKit

/// One field of a form: its shape, what is typed, and what stands against it.
struct FormField: Sendable {
  /// Name in the command, with the name of the object around it where there is one: `to.name`.
  let name: String
  let shape: FieldShape
  /// The text with which the form began, to tell what was changed.
  var initial: String
  var input: FormInput
  var fault: Localized?
  /// What someone else has written there meanwhile, where it is something else.
  var clash: FormClash?
  private let vocabulary: FormVocabulary?

  init(name: String, shape: FieldShape, value: JSONValue?, context: FormContext) {
    self.name = name
    self.shape = shape
    vocabulary = FormVocabulary(shape)
    var text = value.map { FormValue(context: context).text($0, shape.kind) } ?? ""
    if let vocabulary, !text.isEmpty { text = vocabulary.text(text, context.language) }
    initial = text
    input = Self.input(for: shape.kind, text, context, vocabulary)
  }

  var isChanged: Bool { input.text != initial }

  /// What was typed, as the command takes it; `nil` where nothing was.
  func value(_ context: FormContext) throws(FormValue.Fault) -> JSONValue? {
    let read = try FormValue(context: context, leaning: leaning).read(input.text, shape.kind)
    guard let vocabulary, case .string(let text)? = read else { return read }
    return .string(vocabulary.value(text))
  }

  /// Where a day without its year is looked for.
  var leaning: FormDay.Leaning? {
    switch shape.kind {
    case .dayTime: .future
    case .day: ["until", "reviewOn", "due"].contains(shape.name) ? .future : .past
    default: nil
    }
  }

  /// The day that is meant, in words, said beside what was typed.
  func meaning(_ context: FormContext) -> String? {
    let when: DayTime? =
      switch shape.kind {
      case .day: FormDay.read(input.text.trimmed, today: context.today, leaning).map { DayTime($0) }
      case .dayTime: FormDay.readTime(input.text.trimmed, today: context.today, leaning)
      default: nil
      }
    return when.map {
      let language = context.language
      let time = $0.minute.map { ", " + CaseWords.clock($0, language) } ?? ""
      return CaseWords.date($0.day, today: context.today, language) + time + ", "
        + language.relative($0.day, to: context.today)
    }
  }

  /// Takes back a text that was kept aside.
  mutating func restore(_ text: String, _ context: FormContext) {
    input = Self.input(for: shape.kind, text, context, vocabulary)
  }

  private static func input(
    for kind: FieldShape.Kind, _ text: String, _ context: FormContext, _ vocabulary: FormVocabulary?
  ) -> FormInput {
    switch kind {
    case .longText: .area(TextArea(text))
    case .choice(let choices): .choice(choices, selected: choices.firstIndex { $0.id == text })
    case .stage: .choice(context.stages, selected: context.stages.firstIndex { $0.id == text })
    case .id(let kind) where context.records[kind]?.isEmpty == false:
      .choice(
        context.records[kind] ?? [], selected: context.records[kind]?.firstIndex { $0.id == text })
    case .flag: .flag(text == "true")
    case .adviser where !context.advisers.isEmpty: .pick(PickList(context.advisers, text: text))
    case .person, .people: .line(TextField(text), suggestions: context.everyone)
    case .words(let choices), .several(let choices):
      .line(TextField(text), suggestions: choices.map { $0.label[context.language] })
    default: .line(TextField(text), suggestions: vocabulary?.suggestions(context.language) ?? [])
    }
  }

  /// What may be typed, said while the field has the focus.
  var hint: Localized {
    if let vocabulary { return vocabulary.hint }
    switch shape.kind {
    case .day:
      return Localized(
        fr: "22/11, hier, jeudi, 2 déc., +7 · + et − changent d’un jour",
        en: "22/11, yesterday, Thursday, 2 Dec, +7 · + and − change by a day")
    case .dayTime:
      return Localized(
        fr: "une date, et une heure si elle est fixée\u{A0}: jeudi 15h, 12/12 14:30, +7",
        en: "a date, and a time if it is set: Thursday 15h, 12/12 14:30, +7")
    case .choice, .stage, .id:
      return input.isLong
        ? Localized(
          fr: "Espace ouvre la liste, ou la première lettre", en: "Space opens the list, or the first letter")
        : Localized(fr: "← → ou la première lettre", en: "← → or the first letter")
    case .flag: return Localized(fr: "Espace change", en: "Space changes")
    case .people:
      return Localized(
        fr: "des noms séparés par des virgules\u{202F}; → complète",
        en: "names separated by commas; → completes")
    case .adviser:
      return Localized(
        fr: "Espace ouvre la liste, ou quelques lettres du nom",
        en: "Space opens the list, or a few letters of the name")
    case .person: return offered
    case .several(let choices):
      return Localized(
        fr: "parmi\u{A0}: \(choices.map(\.label.fr).joined(separator: ", "))\u{202F}; → complète",
        en: "among: \(choices.map(\.label.en).joined(separator: ", ")); → completes")
    case .words:
      return Localized(
        fr: "des mots séparés par des virgules\u{202F}; → complète",
        en: "words separated by commas; → completes")
    case .longText: return Localized(fr: "Alt-E ouvre votre éditeur", en: "Alt-E opens your editor")
    case .money: return Localized(fr: "en euros", en: "in euros")
    case .headcount:
      return Localized(
        fr: "un nombre, «\u{A0}aucun\u{A0}», ou une tranche comme 10-19",
        en: "a number, “none”, or a band like 10-19")
    case .number(let range):
      return Localized(
        fr: "de \(range.lowerBound) à \(Language.fr.number(range.upperBound))",
        en: "\(range.lowerBound) to \(Language.en.number(range.upperBound))")
    default: return Localized("")
    }
  }

  /// The first names that could be meant.
  private var offered: Localized {
    guard case .line(let field, let suggestions) = input, !suggestions.isEmpty else {
      return Localized(fr: "un nom", en: "a name")
    }
    let key = Fold.key(field.text)
    let fitting = suggestions.filter { key.isEmpty || Fold.key($0).hasPrefix(key) }
    let names = (fitting.isEmpty ? suggestions : fitting).prefix(4).joined(separator: ", ")
    return Localized(fr: "\(names)\u{202F}; → complète", en: "\(names); → completes")
  }
}
