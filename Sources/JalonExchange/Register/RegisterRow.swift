internal import JalonCore

/// Makes an entry of each record of one file, noting what had to be mended on the way.
struct RegisterRow {
  enum Outcome {
    case entry(RegisterEntry, [RegisterWarning])
    case refused(RegisterRejection.Code, Localized)
  }

  let columns: RegisterColumns
  private var text: FieldText
  private var places = RegisterPlaces()
  private var record: DelimitedRecord
  private var badDate = false
  private var badSIRET = false

  init(columns: RegisterColumns, encoding: TextEncoding) {
    record = DelimitedRecord(bytes: .init(start: nil, count: 0), fields: .init(start: nil, count: 0))
    self.columns = columns
    text = FieldText(encoding: encoding)
  }

  /// - Parameter record: as many fields as `columns` counts.
  mutating func read(_ record: DelimitedRecord) -> Outcome {
    self.record = record
    text.findings = []
    badDate = false
    badSIRET = false
    guard let identifier = RegisterIdentifier.normalized(bytes(.id)) else {
      return .refused(.badId, badIdentifier(line(.id)))
    }
    let shortTitle = line(.shortTitle)
    guard let title = line(.title) ?? shortTitle else { return .refused(.emptyTitle, Self.emptyTitle) }
    if text.findings.contains(.malformed), title.unicodeScalars.allSatisfy({ $0 == "\u{FFFD}" || $0 == " " })
    {
      return .refused(.invalidText, Self.invalidText)
    }
    var entry = RegisterEntry(identifier: identifier, title: title)
    entry.shortTitle = shortTitle
    readNature(&entry)
    readDates(&entry)
    readPlace(&entry)
    return .entry(entry, warnings())
  }

  private mutating func readNature(_ entry: inout RegisterEntry) {
    entry.formerIdentifier = line(.formerId)
    entry.siret = siret()
    entry.purpose = paragraph(.purpose)
    entry.socialCode1 = socialCode(.socialCode1)
    entry.socialCode2 = socialCode(.socialCode2)
    entry.nature = line(.nature)
    entry.grouping = line(.grouping)
    entry.website = line(.website)
  }

  private mutating func readDates(_ entry: inout RegisterEntry) {
    entry.createdOn = day(.created)
    entry.declaredOn = day(.declared)
    entry.publishedOn = day(.published)
    entry.dissolvedOn = day(.dissolved)
    let updated = RegisterValues.trimmed(bytes(.updated))
    if let instant = RegisterValues.instant(updated) {
      entry.updatedAt = instant
    } else if !updated.isEmpty {
      badDate = true
    }
    entry.position = position(dissolved: entry.dissolvedOn != nil)
    if entry.position == .takenOver {
      entry.successor = line(.observation).flatMap(RegisterIdentifier.number(in:))
    }
  }

  private mutating func readPlace(_ entry: inout RegisterEntry) {
    entry.address = address()
    entry.postcode = line(.postcode)
    entry.city = line(.commune) ?? line(.communeName)
    entry.communeCode = line(.communeCode)
    entry.department = places.department(
      communeCode: entry.communeCode, postcode: entry.postcode, identifier: entry.identifier)
  }

  /// An unknown or missing `position` is read as active, unless the register gives a day of dissolution.
  private func position(dissolved: Bool) -> RegisterPosition {
    switch RegisterValues.trimmed(bytes(.position)).first {
    case 0x41, 0x61: .active
    case 0x44, 0x64: .dissolved
    case 0x52, 0x72: .takenOver
    case 0x53, 0x73: .removed
    default: dissolved ? .dissolved : .active
    }
  }

  private mutating func warnings() -> [RegisterWarning] {
    guard !text.findings.isEmpty || badDate || badSIRET else { return [] }
    var warnings: [RegisterWarning] = []
    if badSIRET { warnings.append(.badSiret) }
    if badDate { warnings.append(.badDate) }
    if text.findings.contains(.replacement) { warnings.append(.replacementCharacter) }
    if text.findings.contains(.controls) { warnings.append(.controlCharacters) }
    if text.findings.contains(.malformed) { warnings.append(.invalidUtf8) }
    if text.findings.contains(.nul) { warnings.append(.nul) }
    return warnings
  }
}

extension RegisterRow {
  /// The bytes of a column; none where the file doesn't have it.
  private func bytes(_ column: RegisterColumn) -> UnsafeBufferPointer<UInt8> {
    let place = columns[column]
    return place < 0 ? UnsafeBufferPointer(start: nil, count: 0) : record[place]
  }

  private mutating func line(_ column: RegisterColumn) -> String? {
    let place = columns[column]
    return place < 0 ? nil : text.line(record[place], doubled: record.fields[place].doubled)
  }

  private mutating func paragraph(_ column: RegisterColumn) -> String? {
    let place = columns[column]
    return place < 0 ? nil : text.paragraph(record[place], doubled: record.fields[place].doubled)
  }

  private mutating func day(_ column: RegisterColumn) -> Day? {
    switch RegisterValues.date(bytes(column)) {
    case .none: return nil
    case .day(let day): return day
    case .impossible:
      badDate = true
      return nil
    }
  }

  private mutating func siret() -> String? {
    guard let written = line(.siret) else { return nil }
    let siret = Siret(written)
    if siret == nil { badSIRET = true }
    return siret?.text
  }

  private mutating func socialCode(_ column: RegisterColumn) -> String? {
    line(column).flatMap { $0 == "000000" ? nil : $0 }
  }

  /// The way on one line, what comes before and behind it set off by commas. `_` is the register's sign for nothing.
  private mutating func address() -> String? {
    var whole = ""
    if columns[.way] < 0 {
      Self.add(addressPart(.address1), to: &whole, after: ", ")
      Self.add(addressPart(.address2), to: &whole, after: ", ")
      Self.add(addressPart(.address3), to: &whole, after: ", ")
    } else {
      var way = addressPart(.houseNumber) ?? ""
      Self.add(addressPart(.repetition), to: &way, after: " ")
      Self.add(addressPart(.wayKind), to: &way, after: " ")
      Self.add(addressPart(.way), to: &way, after: " ")
      Self.add(addressPart(.complement), to: &whole, after: ", ")
      Self.add(way, to: &whole, after: ", ")
      Self.add(addressPart(.distribution), to: &whole, after: ", ")
    }
    return whole.isEmpty ? nil : whole
  }

  private static func add(_ part: String?, to whole: inout String, after separator: String) {
    guard let part, !part.isEmpty else { return }
    if whole.isEmpty {
      whole = part
    } else {
      whole += separator
      whole += part
    }
  }

  /// Without the underscores that stand for blanks, the padding of older rows squeezed to single spaces.
  private mutating func addressPart(_ column: RegisterColumn) -> String? {
    guard let part = line(column), part != "_" else { return nil }
    guard Self.needsSqueezing(part.utf8) else { return part }
    return part.split { $0 == " " || $0 == "_" }.joined(separator: " ")
  }

  private static func needsSqueezing(_ bytes: String.UTF8View) -> Bool {
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x5F || (byte == 0x20 && previous == 0x20) { return true }
      previous = byte
    }
    return false
  }

  private func badIdentifier(_ found: String?) -> Localized {
    guard let found else {
      return Localized(
        fr: "pas d’identifiant ; la première colonne doit porter le numéro RNA",
        en: "no identifier; the first column must hold the RNA number")
    }
    let shown = found.prefix(24)
    return Localized(
      fr: "« \(shown) » n’est pas un numéro RNA (W et neuf caractères, ou l’ancien numéro du greffe)",
      en: "“\(shown)” is not an RNA number (W and nine characters, or the office’s older number)")
  }

  private static let emptyTitle = Localized(
    fr: "pas de titre ; une association sans nom ne peut pas être retrouvée",
    en: "no title; an association without a name can’t be found again")

  private static let invalidText = Localized(
    fr: "titre illisible ; vérifiez l’encodage du fichier",
    en: "unreadable title; check the encoding of the file")
}
