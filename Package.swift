// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors in every target of this package; dependencies keep their own rules.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "jalon",
  products: [
    .executable(name: "jalon", targets: ["jalon"]),
    .executable(name: "jalon-pages", targets: ["jalon-pages"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    // System libraries, found by pkg-config.
    .systemLibrary(name: "CNcurses", pkgConfig: "ncursesw", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CNettle", pkgConfig: "nettle", providers: [.apt(["nettle-dev"])]),
    .target(name: "CTerminal", dependencies: ["CNcurses"]),
    .target(name: "CArchive"),
    .target(name: "CPostgres"),

    // The layers. docs/architecture.md says who may import whom; ArchitectureTests holds them to it.
    .target(name: "JalonCore", swiftSettings: strict),
    .target(
      name: "TerminalKit",
      dependencies: ["CTerminal", .product(name: "TOMLKit", package: "TOMLKit")],
      swiftSettings: strict),
    .target(
      name: "JalonStore",
      dependencies: ["JalonCore", "CNettle", "CPostgres", "CSQLite"],
      swiftSettings: strict),
    .target(
      name: "JalonExchange",
      dependencies: [
        "JalonCore", "CArchive", .product(name: "TOMLKit", package: "TOMLKit"),
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      resources: [.embedInCode("Reports/Templates")],
      swiftSettings: strict),
    .target(
      name: "JalonInterface",
      dependencies: [
        "JalonCore", "TerminalKit", .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "jalon",
      dependencies: [
        "JalonCore", "JalonStore", "JalonExchange", "JalonInterface", "TerminalKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // What `jalon` runs to make a page. Apart: Mustache brings the whole of Foundation, which would weigh on every start.
    .executableTarget(
      name: "jalon-pages", dependencies: [.product(name: "Mustache", package: "swift-mustache")],
      swiftSettings: strict),

    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(name: "JalonCoreTests", dependencies: ["JalonCore"], swiftSettings: strict),
    .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit"], swiftSettings: strict),
    // A program of nothing but the terminal kit, for TerminalTests to drive in a real terminal.
    .executableTarget(
      name: "TerminalProbe", dependencies: ["TerminalKit", "TestFrames"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    // A terminal emulator at the tests' command.
    .target(name: "TestTerminal", path: "Tests/TestTerminal", swiftSettings: strict),
    // Frames as texts that people read, and as pictures for review.
    .target(
      name: "TestFrames", dependencies: ["TerminalKit"], path: "Tests/TestFrames", swiftSettings: strict),
    .testTarget(
      name: "TerminalTests", dependencies: ["TerminalKit", "TerminalProbe", "TestFrames", "TestTerminal"],
      swiftSettings: strict),
    .testTarget(
      name: "JalonStoreTests", dependencies: ["JalonStore", "JalonCore", "CPostgres", "CSQLite"],
      swiftSettings: strict),
    .testTarget(
      name: "JalonExchangeTests",
      dependencies: ["JalonExchange", "JalonCore", "TestFrames", "jalon-pages"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "ImportTests", dependencies: ["jalon", "JalonCore", "JalonExchange", "JalonStore"],
      swiftSettings: strict),
    .testTarget(
      name: "JalonInterfaceTests",
      dependencies: ["JalonInterface", "JalonCore", "TerminalKit", "TestFrames"],
      exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(name: "EndToEndTests", dependencies: ["TestTerminal"], swiftSettings: strict),
  ]
)
