import Glibc
import JalonCore
import JalonInterface
import TerminalKit

/// The keymap in force: the standard one, with what `keys.toml` in the person's configuration changes, and with the digit row
/// of their keyboard.
struct PersonalKeys {
  let keymap: Keymap
  /// What was passed over, each with its place and the mend.
  let warnings: [Localized]

  /// - Parameter usual: the keyboard where the file names none.
  init(usual: DigitRow) {
    let path = Surroundings.folder("XDG_CONFIG_HOME", default: ".config") + "/jalon/keys.toml"
    guard let document = Self.read(path) else {
      (keymap, warnings) = (Keymap.standard.with(usual), [])
      return
    }
    let file = KeyFile(document: document, file: "keys.toml")
    let (keymap, faults) = Keymap.standard.applying(overrides: file.bindings)
    let row = file.layout.map { DigitRow(rawValue: $0) } ?? usual
    self.keymap = keymap.with(row ?? usual)
    warnings =
      file.warnings.map { Localized(fr: $0.sentence(language: "fr"), en: $0.sentence(language: "en")) }
      + faults.map { fault in
        let place = file.place(of: fault.id)
        return Localized(fr: "\(place)\u{A0}: \(fault.message.fr)", en: "\(place): \(fault.message.en)")
      } + (row == nil ? [Self.unknownLayout(file)] : [])
  }

  private static func unknownLayout(_ file: KeyFile) -> Localized {
    let (place, word) = (file.place(of: "layout"), file.layout ?? "")
    let known = DigitRow.allCases.map(\.rawValue)
    let nearest = Nearest.word(to: word, among: known) ?? known.joined(separator: ", ")
    return Localized(
      fr: "\(place)\u{A0}: «\u{A0}\(word)\u{A0}» n’est pas un clavier connu\u{202F}; essayer \(nearest)",
      en: "\(place): “\(word)” is not a known keyboard; try \(nearest)")
  }

  /// `nil` where there is no such file: most people keep the standard keys.
  private static func read(_ path: String) -> String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16_384)
    while bytes.count < 1_000_000 {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
