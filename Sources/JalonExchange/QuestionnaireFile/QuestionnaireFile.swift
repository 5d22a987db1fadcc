public import JalonCore

/// A programme's own questionnaire, written in JSON.
///
/// `Questionnaire.standardText` is a complete example. A file is checked whole: every fault is named with its place.
public enum QuestionnaireFile {
  private static let sizeLimit = 1 << 22

  /// Reads and checks a questionnaire file.
  ///
  /// - Returns: the questionnaire and its text, where there are no faults; otherwise each fault, in the order of the file.
  /// - Throws: `input.…` where it can't be read.
  public static func read(_ file: String) throws(Refusal) -> Reading {
    let bytes = try PlainFile(file).contents(upTo: sizeLimit)
    guard bytes.count <= sizeLimit else {
      return .faults([
        fault(
          "questionnaire.tooLong", 1, fr: "un questionnaire tient en 4\u{A0}Mo",
          en: "a questionnaire is 4 MB at most")
      ])
    }
    return read(bytes)
  }

  /// The same from the text of a file.
  public static func read(json text: String) -> Reading { read(Array(text.utf8)) }

  private static func read(_ bytes: [UInt8]) -> Reading {
    let document: JSONValue
    do throws(Refusal) {
      document = try JSONReader.read(bytes)
    } catch {
      return .faults([
        QuestionnaireFault(
          code: "questionnaire.syntax", keyPath: "", line: error.details["line"].flatMap { Int($0) } ?? 1,
          message: error.message)
      ])
    }
    var check = QuestionnaireCheck(lines: JSONLines(bytes))
    check.questionnaire(document)
    guard check.faults.isEmpty else { return .faults(check.faults.sorted { $0.line < $1.line }) }
    let text = String(decoding: bytes, as: UTF8.self)
    do throws(Refusal) {
      return .questionnaire(try Questionnaire(json: text), text: text)
    } catch {
      return .faults([
        fault(
          "questionnaire.badValue", 1, fr: "ce questionnaire ne se lit pas",
          en: "this questionnaire can’t be read")
      ])
    }
  }

  private static func fault(_ code: String, _ line: Int, fr: String, en: String) -> QuestionnaireFault {
    QuestionnaireFault(code: code, keyPath: "", line: line, message: Localized(fr: fr, en: en))
  }

  /// What reading a file comes to.
  public enum Reading: Sendable, Hashable {
    /// The text is what a programme keeps: its hash names the version.
    case questionnaire(Questionnaire, text: String)
    case faults([QuestionnaireFault])
  }
}
