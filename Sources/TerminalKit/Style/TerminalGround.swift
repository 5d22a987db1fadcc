/// Whether the ground of the terminal is dark.
public enum TerminalGround {
  /// Whether a colour is dark: closer to black than to white, as bright as an eye finds it.
  public static func isDark(_ ground: RGB) -> Bool {
    Int(ground.red) * 299 + Int(ground.green) * 587 + Int(ground.blue) * 114 < 128_000
  }

  /// Whether the ground is dark, where `COLORFGBG` says so: ink and ground among the sixteen colours, such as `15;0`.
  /// `nil` where it does not; a theme that paints its own ground is then the safe choice.
  public static func isDark(environment: [String: String]) -> Bool? {
    guard let last = environment["COLORFGBG"]?.split(separator: ";").last, let number = Int(last) else {
      return nil
    }
    switch number {
    case 0...6, 8: return true
    case 7, 9...15: return false
    default: return nil
    }
  }
}
