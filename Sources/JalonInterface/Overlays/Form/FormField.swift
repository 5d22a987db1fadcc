import JalonCore
import TerminalKit

/// One field of a form: its shape, what is typed, and what stands against it.
struct FormField: Sendable {
  /// Name in the command, with the name of the object around it where there is one: `to.name`.
  let name: String
  let shape: FieldShape
  /// The text with which the form began, to tell what was changed.
  let initial: String
  var input: FormInput
  var fault: Localized?

  init(name: String, shape: FieldShape, value: JSONValue?, context: FormContext) {
    self.name = name
    self.shape = shape
    let text = value.map { FormValue(context: context).text($0, shape.kind) } ?? ""
    initial = text
    input = Self.input(for: shape.kind, text, context)
  }

  var isChanged: Bool { input.text != initial }

  private static func input(for kind: FieldShape.Kind, _ text: String, _ context: FormContext) -> FormInput {
    switch kind {
    case .longText: .area(TextArea(text))
    case .choice(let choices): .choice(choices, selected: choices.firstIndex { $0.id == text })
    case .stage: .choice(context.stages, selected: context.stages.firstIndex { $0.id == text })
    case .flag: .flag(text == "true")
    case .adviser: .line(TextField(text), suggestions: context.advisers)
    case .person, .people: .line(TextField(text), suggestions: context.people + context.advisers)
    case .words(let choices): .line(TextField(text), suggestions: choices.map { $0.label[context.language] })
    default: .line(TextField(text), suggestions: [])
    }
  }

  /// What may be typed, said while the field has the focus.
  var hint: Localized {
    switch shape.kind {
    case .day:
      Localized(
        fr: "22/11, hier, +7 · + et − changent d’un jour",
        en: "22/11, yesterday, +7 · + and − change by a day")
    case .dayTime:
      Localized(
        fr: "une date, et une heure si elle est fixée : 12/12 14:30, demain 10h",
        en: "a date, and a time if it is set: 12/12 14:30, tomorrow 10h")
    case .choice, .stage: Localized(fr: "← → ou la première lettre", en: "← → or the first letter")
    case .flag: Localized(fr: "Espace change", en: "Space changes")
    case .people:
      Localized(
        fr: "des noms séparés par des virgules ; → complète", en: "names separated by commas; → completes")
    case .adviser, .person: Localized(fr: "un nom ; → complète", en: "a name; → completes")
    case .words:
      Localized(
        fr: "des mots séparés par des virgules ; → complète", en: "words separated by commas; → completes")
    case .longText: Localized(fr: "Alt-E ouvre votre éditeur", en: "Alt-E opens your editor")
    case .money: Localized(fr: "en euros", en: "in euros")
    case .headcount:
      Localized(
        fr: "un nombre, « aucun », ou une tranche comme 10-19", en: "a number, “none”, or a band like 10-19")
    case .number(let range): Localized("\(range.lowerBound)–\(range.upperBound)")
    default: Localized("")
    }
  }
}
