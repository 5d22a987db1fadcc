/// The screen on which the interface opens.
public enum FirstScreen: String, Sendable, CaseIterable {
  case today, cases, register
}
