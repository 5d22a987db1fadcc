import FoundationEssentials
import JalonCore
import Testing

struct ArrivingCommandTests {
  private func read(_ json: String) throws -> ArrivingCommand {
    guard case .object(let object) = try JSONDecoder().decode(JSONValue.self, from: Data(json.utf8)) else {
      throw Refusal("test", fr: "", en: "")
    }
    return try ArrivingCommand(object)
  }

  private func code(_ json: String) -> String? {
    do {
      _ = try read(json)
      return nil
    } catch let refusal as Refusal {
      return refusal.code + (refusal.details["field"].map { " " + $0 } ?? "")
    } catch {
      return "\(error)"
    }
  }

  @Test func aWellFormedLineIsReadWithItsEnvelope() throws {
    let arriving = try read(
      #"{"command":"need.record","case":"2026-00042","text":"t","topics":["rgpd"],"expect":3,"as":"Amélie"}"#)
    let need = try #require(arriving.command as? RecordNeed)
    #expect(need.case == .reference("2026-00042"))
    #expect(arriving.expect == 3)
    #expect(arriving.adviser == "Amélie")
  }

  @Test func eachFaultIsNamedWithItsField() {
    #expect(code(#"{"command":"need.recrd","case":1,"text":"t"}"#) == "command.unknown")
    #expect(code(#"{"case":1}"#) == "command.missing")
    #expect(
      code(#"{"command":"need.record","case":1,"text":"t","topic":[]}"#) == "command.unknownField topic")
    #expect(code(#"{"command":"need.record","case":1}"#) == "command.missingField text")
    #expect(code(#"{"command":"need.record","case":1.5,"text":"t"}"#) == "command.badField case")
    #expect(code(#"{"command":"stage.return","case":1,"to":"plan","reason":7}"#) == "command.badField reason")
    #expect(
      code(
        #"{"command":"referral.send","case":1,"to":{"kind":"pan","name":"x"},"purpose":"inform","on":"2026-01-01","consent":"c"}"#
      )
        == "command.badField to.kind")
    #expect(
      code(
        #"{"command":"exchange.record","case":1,"on":"2026-02-30","kind":"call","minutes":5,"summary":"s"}"#)
        == "command.badField on")
    #expect(
      code(
        #"{"command":"exchange.record","case":1,"on":"2026-02-28","kind":"call","minutes":1441,"summary":"s"}"#
      )
        == "command.badField minutes")
  }

  @Test func headcountsAreNumbersBandsOrNone() throws {
    func employees(_ json: String) throws -> Headcount? {
      let arriving = try read(#"{"command":"association.register","name":"A","employees":\#(json)}"#)
      return (arriving.command as? RegisterAssociation)?.facts.employees
    }
    #expect(try employees("12") == .number(12))
    #expect(try employees(#""01""#) == .band("01"))
    #expect(try employees(#""none""#) == Headcount.none)
  }

  @Test func everyCommandTakesEveryFieldOfItsShape() throws {
    for type in CommandCatalogue.all {
      var object: [String: JSONValue] = ["command": .string(type.name)]
      for field in type.shape.fields { object[field.name] = sample(field.kind) }
      let arriving = try ArrivingCommand(object)
      let back = try JSONDecoder().decode(JSONValue.self, from: try JSONEncoder().encode(arriving.command))
      guard case .object(let fields) = back else {
        Issue.record("\(type.name) is not an object")
        continue
      }
      #expect(Set(fields.keys) == Set(type.shape.fields.map(\.name)), "\(type.name)")
    }
  }

  private func sample(_ kind: FieldShape.Kind) -> JSONValue {
    switch kind {
    case .text, .longText, .adviser: .string("x")
    case .number(let range): .int(Int64(range.lowerBound))
    case .money, .id, .caseName, .person, .headcount, .answer: .int(1)
    case .flag: .bool(true)
    case .day, .dayTime: .string("2026-11-22")
    case .people, .words: .array([.string("x")])
    case .choice(let choices): .string(choices[0].id)
    case .several(let choices): .array([.string(choices[0].id)])
    case .stage: .string("plan")
    case .object(let shape):
      .object(Dictionary(uniqueKeysWithValues: shape.map { ($0.name, sample($0.kind)) }))
    case .sides: .object(["name": .string("keep")])
    }
  }
}
