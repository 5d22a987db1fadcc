import Glibc

/// Colours and weights in results for people; none where `--color` and `NO_COLOR` say so.
struct Ink {
  enum Style: String {
    case strong = "1"
    case faint = "2"
    case good = "32"
    case warning = "33"
    case bad = "31"
  }

  let isOn: Bool

  init(_ choice: ColourChoice) {
    isOn =
      switch choice {
      case .always: true
      case .never: false
      case .auto:
        Surroundings.variable("NO_COLOR") == nil && Surroundings.variable("TERM") != "dumb"
          && Surroundings.isTerminal(STDOUT_FILENO)
      }
  }

  func paint(_ text: String, _ style: Style) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
