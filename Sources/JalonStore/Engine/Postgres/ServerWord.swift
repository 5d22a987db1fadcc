/// What a server says to who may not connect, with its code: `FATAL:  28P01: password authentication failed`, its words in its own language.
struct ServerWord: Equatable {
  /// Five characters, as in `PostgresFault.refusal`.
  let state: String
  let text: String

  /// The last of a message, where several servers were asked; `nil` where none has said anything.
  init?(_ message: String) {
    for line in message.split(separator: "\n").reversed() {
      for place in line.indices.reversed() where line[place...].hasPrefix(":  ") {
        let said = line[place...].dropFirst(3)
        let state = said.prefix(5)
        guard state.utf8.count == 5,
          state.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }),
          said.dropFirst(5).hasPrefix(": ")
        else { continue }
        self.state = String(state)
        text = String(said.dropFirst(7))
        return
      }
    }
    return nil
  }
}
