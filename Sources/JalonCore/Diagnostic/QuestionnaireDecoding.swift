internal import FoundationEssentials

extension Questionnaire {
  /// Reads the text of a questionnaire that was checked before it was kept.
  /// - Throws: `questionnaire.damaged` where it does not fit.
  public init(json text: String) throws(Refusal) {
    do {
      let file = try JSONDecoder().decode(QuestionnaireForm.self, from: Data(text.utf8))
      self = try file.questionnaire()
    } catch {
      throw Refusal(
        "questionnaire.damaged", fr: "un questionnaire est illisible dans la base\u{A0}: lancer jalon check",
        en: "a questionnaire can’t be read in the database: run jalon check", kind: .io)
    }
  }
}

/// A questionnaire as its file writes it.
private struct QuestionnaireForm: Decodable {
  let version: Int
  let scales: [String: Words]
  let dimensions: [DimensionForm]
  let questions: [QuestionForm]
  let levels: [LevelForm]
  let crossRules: [CrossRuleForm]?

  struct Words: Decodable {
    let fr: [String]
    let en: [String]
    let values: [Int]?
  }

  struct DimensionForm: Decodable {
    let id: String
    let weightQuarters: Int
    let label: Localized

    private enum Key: String, CodingKey { case id, weightQuarters }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      id = try container.decode(String.self, forKey: .id)
      weightQuarters = try container.decode(Int.self, forKey: .weightQuarters)
      label = try Localized(from: decoder)
    }
  }

  struct AdviceForm: Decodable {
    let text: Localized
    let why: Localized
    let begin: Localized

    private enum Key: String, CodingKey { case why, begin }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      why = try container.decode(Localized.self, forKey: .why)
      begin = try container.decode(Localized.self, forKey: .begin)
      text = try Localized(from: decoder)
    }
  }

  struct QuestionForm: Decodable {
    let id: String
    let dimension: String
    let fr: String
    let en: String
    let scale: String
    let answers: Words?
    let weight: Int
    let critical: Bool
    let effort: Int
    let urgency: Int
    let flags: [Question.Flag]
    let prerequisites: [String]
    let recommendations: [String: AdviceForm]
    let notApplicableWhen: Circumstance?
  }

  struct LevelForm: Decodable {
    let level: Int
    let sentence: Localized
    let min: Int
    let digitalClass: DigitalClass
    let label: Localized

    private enum Key: String, CodingKey {
      case level, sentence, min
      case digitalClass = "class"
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      level = try container.decode(Int.self, forKey: .level)
      sentence = try container.decode(Localized.self, forKey: .sentence)
      min = try container.decode(Int.self, forKey: .min)
      digitalClass = try container.decode(DigitalClass.self, forKey: .digitalClass)
      label = try Localized(from: decoder)
    }
  }

  struct CrossRuleForm: Decodable {
    let id: String
    let fr: String
    let en: String
    let why: Localized?
    let begin: Localized?
  }
}

extension QuestionnaireForm.Words {
  /// The answers in the order in which they are offered.
  fileprivate func steps(_ values: [Int]) throws -> [AnswerStep] {
    guard fr.count == values.count, en.count == values.count else { throw Unfit() }
    return values.indices.map { AnswerStep(value: values[$0], words: Localized(fr: fr[$0], en: en[$0])) }
  }
}

/// Parts of a questionnaire that don't fit together.
private struct Unfit: Error {}

extension QuestionnaireForm {
  func questionnaire() throws -> Questionnaire {
    let known = try scales.map { id, words in
      guard let values = words.values else { throw Unfit() }
      return Scale(id: id, steps: try words.steps(values))
    }.sorted { $0.id < $1.id }
    return Questionnaire(
      version: version, scales: known,
      dimensions: dimensions.map {
        Dimension(id: $0.id, label: $0.label, weightQuarters: $0.weightQuarters)
      },
      questions: try questions.map { form in
        guard let scale = known.first(where: { $0.id == form.scale }) else { throw Unfit() }
        return try question(form, scale)
      },
      levels: levels.map {
        Level(
          level: $0.level, label: $0.label, sentence: $0.sentence, min: $0.min, digitalClass: $0.digitalClass)
      },
      crossRules: (crossRules ?? []).map {
        CrossRule(id: $0.id, text: Localized(fr: $0.fr, en: $0.en), why: $0.why, begin: $0.begin)
      })
  }

  private func question(_ form: QuestionForm, _ scale: Scale) throws -> Question {
    Question(
      id: form.id, dimension: form.dimension, text: Localized(fr: form.fr, en: form.en), scale: form.scale,
      steps: try form.answers?.steps(scale.steps.map(\.value)) ?? scale.steps, weight: form.weight,
      isCritical: form.critical, effort: form.effort, urgency: form.urgency, flags: form.flags,
      prerequisites: form.prerequisites,
      advice: try [1, 2].map { level in
        guard let advice = form.recommendations[String(level)] else { throw Unfit() }
        return Advice(
          id: "\(form.id)/\(level)", level: level, text: advice.text, why: advice.why, begin: advice.begin)
      }, notApplicableWhen: form.notApplicableWhen)
  }
}
