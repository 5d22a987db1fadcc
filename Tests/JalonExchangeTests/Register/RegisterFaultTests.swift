import JalonCore
import JalonExchange
import Testing

/// The generator says what each fault deserves; the reader must find exactly that, on exactly those lines.
@Suite struct RegisterFaultTests {
  struct Form: Sendable, CustomTestStringConvertible {
    var layout: Int
    var encoding: String
    var faults: Double
    var testDescription: String { "\(layout) columns, \(encoding), faults \(faults)" }

    static let all = [41, 39, 26].flatMap { layout in
      ["utf-8", "utf-8-sig", "windows-1252"].flatMap { encoding in
        [0, 0.03].map { Form(layout: layout, encoding: encoding, faults: $0) }
      }
    }
  }

  @Test(arguments: Form.all)
  func everyFaultIsFoundOnItsLineAndNothingElse(_ form: Form) throws {
    let folder = try TemporaryFolder()
    let register = try GeneratedRegister(
      rows: 20_000, layout: form.layout, encoding: form.encoding, faults: form.faults, in: folder)
    let expected = register.expected
    let found = try Reading(register.path)

    #expect(found.layout.rawValue == expected.layout)
    #expect(found.encoding.rawValue == expected.encoding)
    #expect(found.entries.count + found.rejected.values.joined().count == expected.rows)
    for code in RegisterRejection.Code.allCases {
      #expect(found.rejected[code, default: []] == expected.faults[code.rawValue]?.lines ?? [], "\(code)")
    }
    for warning in RegisterWarning.allCases {
      #expect(
        found.warned[warning, default: []] == expected.faults[warning.rawValue]?.lines ?? [], "\(warning)")
    }

    let either = Set(expected.faults.values.filter { $0.treatment == "either" }.flatMap(\.lines))
    let repeated = Set(expected.faults["duplicateId"]?.lines ?? [])
    let distinct = found.entries.filter { !repeated.contains($0.line) }
    #expect(Set(distinct.map(\.entry.identifier)).count == expected.validMax)
    #expect(distinct.count == expected.validMax)
    let sure = distinct.filter { !either.contains($0.line) }
    #expect(sure.count == expected.valid)
    let positions = Dictionary(grouping: sure, by: \.entry.position.rawValue).mapValues(\.count)
    #expect(positions == expected.positions.filter { $0.value > 0 })
  }

  @Test func everyGeneratedAssociationHasItsPlaceAndItsSuccessor() throws {
    let folder = try TemporaryFolder()
    let register = try GeneratedRegister(rows: 2_000, layout: 26, encoding: "utf-8", faults: 0, in: folder)
    for (entry, line) in try Reading(register.path).entries {
      #expect(entry.department != nil, "line \(line)")
      #expect(entry.city != nil && entry.postcode != nil && entry.communeCode != nil, "line \(line)")
      #expect((entry.position == .takenOver) == (entry.successor != nil), "line \(line)")
    }
  }
}

/// A whole file read to its end.
struct Reading {
  var layout: RegisterLayout
  var encoding: TextEncoding
  var entries: [(entry: RegisterEntry, line: Int)] = []
  var rejected: [RegisterRejection.Code: [Int]] = [:]
  var rejections: [RegisterRejection] = []
  var warned: [RegisterWarning: [Int]] = [:]

  init(_ path: String) throws {
    let reader = try RegisterReader(path: path)
    layout = reader.layout
    encoding = reader.encoding
    while let record = try reader.next() {
      switch record {
      case .entry(let entry, let line, let warnings):
        entries.append((entry, line))
        for warning in warnings { warned[warning, default: []].append(line) }
      case .rejected(let rejection):
        rejections.append(rejection)
        rejected[rejection.code, default: []].append(rejection.line)
      }
    }
  }
}
