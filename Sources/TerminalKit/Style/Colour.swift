import Glibc

/// How many colours a terminal shows, from none to all.
public enum ColourTier: Int, CaseIterable, Comparable, Sendable {
  /// Attributes only: no colour, or `NO_COLOR`.
  case mono
  /// The sixteen colours that the terminal's own palette defines.
  case ansi16
  /// 256 colours, of which a theme uses 16 to 255: the first sixteen belong to the user.
  case indexed256
  /// 24 bits, where the terminal's description says so.
  case direct

  public static func < (left: ColourTier, right: ColourTier) -> Bool { left.rawValue < right.rawValue }

  /// The tier to use on a terminal that shows `colours` colours.
  ///
  /// - Parameters:
  ///   - wanted: `auto`, `always` or `never`, as given on the command line.
  ///   - environment: `NO_COLOR`, where set and not empty, means mono unless `wanted` is `always`.
  public static func detect(
    colours: Int, hasDirectColour: Bool, wanted: String = "auto", environment: [String: String]
  ) -> ColourTier {
    if wanted == "never" { return .mono }
    if wanted != "always", let noColour = environment["NO_COLOR"], !noColour.isEmpty { return .mono }
    if hasDirectColour { return .direct }
    if colours >= 256 { return .indexed256 }
    return colours >= 8 ? .ansi16 : .mono
  }
}

/// One of the colours of the terminal's own palette.
public enum AnsiColour: UInt8, CaseIterable, Sendable {
  case black, red, green, yellow, blue, magenta, cyan, white
  case brightBlack, brightRed, brightGreen, brightYellow, brightBlue, brightMagenta, brightCyan, brightWhite

  /// As written in a theme: `bright-black`.
  public var name: String {
    let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    return rawValue < 8 ? names[Int(rawValue)] : "bright-" + names[Int(rawValue) - 8]
  }

  public init?(name: String) {
    guard let colour = AnsiColour.allCases.first(where: { $0.name == name }) else { return nil }
    self = colour
  }
}

/// A colour of sRGB, eight bits a channel.
public struct RGB: Hashable, Sendable {
  public let red: UInt8
  public let green: UInt8
  public let blue: UInt8

  public init(red: UInt8, green: UInt8, blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// From `#rrggbb`; `nil` for anything else.
  public init?(hex: String) {
    guard hex.utf8.count == 7, hex.first == "#", let value = UInt32(hex.dropFirst(), radix: 16) else {
      return nil
    }
    self.init(red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
  }

  /// The colour that a terminal shows for one of the indices 16 to 255; `nil` below, where it is the user's choice.
  public init?(index: UInt8) {
    guard index >= 16 else { return nil }
    if index >= 232 {
      let grey = 8 + 10 * (index - 232)
      self.init(red: grey, green: grey, blue: grey)
      return
    }
    let levels: [UInt8] = [0, 95, 135, 175, 215, 255]
    let cube = Int(index) - 16
    self.init(red: levels[cube / 36], green: levels[cube / 6 % 6], blue: levels[cube % 6])
  }

  /// The nearest of the indices 16 to 255, by a distance that weighs the channels as the eye does.
  public var nearestIndex: UInt8 {
    var best: (index: UInt8, distance: Int) = (16, .max)
    for index in UInt8(16)...255 {
      guard let candidate = RGB(index: index) else { continue }
      let distance = distance(to: candidate)
      if distance < best.distance { best = (index, distance) }
    }
    return best.index
  }

  private func distance(to other: RGB) -> Int {
    let mean = (Int(red) + Int(other.red)) / 2
    let (dr, dg, db) = (
      Int(red) - Int(other.red), Int(green) - Int(other.green), Int(blue) - Int(other.blue)
    )
    return ((512 + mean) * dr * dr) / 256 + 4 * dg * dg + ((767 - mean) * db * db) / 256
  }

  /// The contrast ratio of WCAG 2, between 1 and 21.
  public func contrast(with other: RGB) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private var luminance: Double {
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
