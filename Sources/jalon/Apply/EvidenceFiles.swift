import JalonCore
import JalonExchange

/// The files that lines of an `apply` name by their path: what is in them comes along.
enum EvidenceFiles {
  /// The fields of a command, with what is in the file that shows that an action is done.
  ///
  /// - Throws: `input.missing`, `input.directory`, `input.notAFile`, `input.unreadable`.
  static func read(in object: [String: JSONValue]) throws(Refusal) -> [String: JSONValue] {
    guard object["command"] == .string(FinishAction.name), case .string(let path)? = object["evidenceFile"],
      (object["evidenceContent"] ?? .null) == .null
    else { return object }
    let bytes = try SmallFile.read(Surroundings.expanded(path), upTo: Attachment.largest)
    var object = object
    object["evidenceContent"] = .string(Attachment.base64(of: bytes))
    return object
  }
}
