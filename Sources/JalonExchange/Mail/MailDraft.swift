public import JalonCore

/// A mail to an association about its next step, for the adviser to make their own before it leaves.
public struct MailDraft: Sendable, Hashable {
  public let to: String?
  public let subject: String
  public let body: String

  /// - Parameter referent: to whom; without one, to the main referent who can be reached by mail.
  public init(about case: Case, to referent: Referent? = nil, _ sight: ReportSight) {
    let file = sight.file
    let reader = referent ?? Self.reader(file, sight.today)
    to = reader?.email
    let stage = sight.team.path(of: `case`).label(of: `case`.stage)[sight.language]
    let appointment = sight.nextAppointment(of: `case`)
    subject =
      appointment == nil
      ? sight.say("Où nous en sommes\u{A0}: \(stage)", "Where we are: \(stage)")
      : sight.say("Notre prochain rendez-vous", "Our next appointment")
    let name = reader?.name ?? ""
    var parts = [sight.say("Bonjour \(name),", "Hello \(name),").replacingBlank]
    if let appointment { parts.append(appointment) }
    parts += Self.progress(of: `case`, stage, sight)
    parts.append(
      sight.say(
        "Dites-moi si cela vous convient, ou ce qui vous arrangerait mieux.",
        "Tell me whether this suits you, or what would suit you better."))
    let adviser = sight.adviser(of: `case`)
    parts.append(
      [sight.say("Bien à vous,", "Kind regards,"), adviser.name, adviser.email].compactMap(\.self)
        .joined(separator: "\n"))
    body = parts.joined(separator: "\n\n") + "\n"
  }

  private init(to: String?, subject: String, body: String) {
    (self.to, self.subject, self.body) = (to, subject, body)
  }

  private static func reader(_ file: AssociationFile, _ day: Day) -> Referent? {
    let reached = file.referents.filter { $0.isActive(on: day) && $0.email != nil && !$0.name.isEmpty }
    return reached.first { $0.role == .main } ?? reached.first
  }

  /// What the association could do before the next stage: the conditions that are missing, in their own words.
  private static func progress(of case: Case, _ stage: String, _ sight: ReportSight) -> [String] {
    let path = sight.team.path(of: `case`)
    let missing = Gate.evaluate(`case`, in: sight.file, path: path, on: sight.today)
      .filter { $0.state == .missing }
    guard `case`.isOpen, !missing.isEmpty else { return [] }
    let labels = missing.prefix(5).map { "- " + (path.condition($0.id)?.label ?? $0.message)[sight.language] }
    return [
      ([
        sight.say(
          "Nous en sommes à l’étape «\u{A0}\(stage)\u{A0}». Pour passer à la suivante, il reste\u{A0}:",
          "We are at the stage “\(stage)”. Before the next one there remains:")
      ] + labels).joined(separator: "\n")
    ]
  }

  /// As people read it: head and body.
  public func text(_ language: Language) -> String {
    let head = Self.head(language)
    let colon = language == .fr ? "\u{A0}: " : ": "
    return head.to + colon + (to ?? "") + "\n" + head.subject + colon + subject + "\n\n" + body
  }

  private static func head(_ language: Language) -> (to: String, subject: String) {
    language == .fr ? ("À", "Objet") : ("To", "Subject")
  }

  /// The draft as somebody left its ``text(_:)``. A line of the head that is gone leaves what stood there; all that follows
  /// the head is the body.
  public func edited(_ text: String, _ language: Language) -> MailDraft {
    let head = Self.head(language)
    var (to, subject) = (to, subject)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let line = lines.first, let colon = line.firstIndex(of: ":") {
      let name = line[..<colon].trimmed
      let value = line[line.index(after: colon)...].trimmed
      if name == head.to {
        to = value.isEmpty ? nil : value
      } else if name == head.subject {
        subject = value
      } else {
        break
      }
      lines.removeFirst()
    }
    lines = lines.drop { $0.trimmed.isEmpty }
    return MailDraft(to: to, subject: subject, body: lines.joined(separator: "\n") + "\n")
  }

  /// A link that opens it in a mail program (RFC 6068).
  public var link: String {
    "mailto:" + Self.encoded(to ?? "", keeping: "@") + "?subject=" + Self.encoded(subject) + "&body="
      + Self.encoded(body.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
  }

  private static func encoded(_ text: String, keeping kept: String = "") -> String {
    let digits = Array("0123456789ABCDEF")
    return text.utf8.reduce(into: "") { encoded, byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        byte < 0x80
        && (scalar.properties.isAlphabetic || (0x30...0x39).contains(byte)
          || "-._~".unicodeScalars.contains(scalar)
          || kept.unicodeScalars.contains(scalar))
      if isPlain {
        encoded.unicodeScalars.append(scalar)
      } else {
        encoded += "%" + String(digits[Int(byte >> 4)]) + String(digits[Int(byte & 15)])
      }
    }
  }
}

extension Substring {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    let begun = drop(while: \.isWhitespace)
    return String(
      begun[..<(begun.lastIndex { !$0.isWhitespace }.map(begun.index(after:)) ?? begun.startIndex)])
  }
}

extension String {
  /// Without the blank that a missing name leaves before the comma.
  fileprivate var replacingBlank: String {
    hasSuffix(" ,") ? String(dropLast(2)) + "," : self
  }
}
