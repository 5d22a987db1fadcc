import TOMLKit

/// Reads a person's own keys from TOML. A mistake is a warning, and the rest holds.
///
/// ```toml
/// "list.mark" = "m"              # one key sequence
/// "edit.undo" = ["u", "C-u"]     # several; the first is shown
/// "program.quit" = []            # none
/// layout = "bepo"                # the keyboard, for whoever asks for it
/// ```
public struct KeyFile: Sendable {
  /// Key sequences as written, by the id of what they do.
  public let bindings: [String: [String]]
  /// The keyboard, as written at the top of the file; `nil` where nothing is said.
  public let layout: String?
  public let warnings: [ConfigurationWarning]
  private let file: String
  private let places: TOMLPlaces

  /// - Parameters:
  ///   - document: the TOML.
  ///   - file: how warnings name the file.
  public init(document: String, file: String) {
    self.file = file
    places = TOMLPlaces(document)
    var reading = Reading(file: file, places: places)
    do {
      reading.read(try TOMLTable(string: document), prefix: "")
    } catch let error as TOMLParseError {
      reading.warnings = [
        ConfigurationWarning(
          file: file, line: error.source.begin.line, column: error.source.begin.column,
          problem: .syntax(error.description))
      ]
    } catch {
      reading.warnings = [ConfigurationWarning(file: file, problem: .syntax("\(error)"))]
    }
    layout = reading.bindings.removeValue(forKey: "layout")?.first
    bindings = reading.bindings
    warnings = reading.warnings
  }

  /// Where an id stands, as editors and compilers write it: `keys.toml:3:1`.
  public func place(of id: String) -> String {
    let place = places.place(of: id)
    return "\(file):\(place.line):\(place.column)"
  }

  private struct Reading {
    let file: String
    let places: TOMLPlaces
    var bindings: [String: [String]] = [:]
    var warnings: [ConfigurationWarning] = []

    /// An id without quotes is a table inside a table to TOML: both are read alike.
    mutating func read(_ table: TOMLTable, prefix: String) {
      for key in table.keys {
        guard let value = table[key] else { continue }
        let id = prefix + key
        if let inner = value.table {
          read(inner, prefix: id + ".")
        } else if let sequence = value.string {
          bindings[id] = [sequence]
        } else if let list = value.array {
          let sequences = list.compactMap(\.string)
          if sequences.count == list.count { bindings[id] = sequences } else { refuse(id) }
        } else {
          refuse(id)
        }
      }
    }

    private mutating func refuse(_ id: String) {
      let place = places.place(of: id)
      warnings.append(
        ConfigurationWarning(file: file, line: place.line, column: place.column, problem: .badValue, word: id)
      )
    }
  }
}
