import JalonCore
import JalonStore

/// Working copies, as results show them.
enum TakingForms {
  static let taken = Form<TakenCopy>([
    .text("path") { $0.path }, .texts("cases") { $0.cases }, .count("associations") { $0.associations },
    .count("records") { $0.records }, .count("files") { $0.files },
  ])

  /// An act of `bring`.
  static let act = Form<BroughtAct>([
    .id("number") { $0.number }, .text("command") { $0.command }, .text("adviser") { $0.adviser },
    .init("outcome", JSON.words(["brought", "clashes", "refused", "waits", "dropped"])) {
      .string(outcome($0))
    },
    .init("entry", JSON.type("integer").orNull) {
      if case .brought(let entry) = $0.outcome { .int(entry) } else { .null }
    },
    .list("clashes", clash) { if case .clashes(let clashes) = $0.outcome { clashes } else { [] } },
    .maybe("code") { refusal($0)?.code }, .maybe("message") { refusal($0)?.message[Speech.language] },
  ])

  private static let clash = Form<FieldClash>([
    .text("kind") { $0.kind.rawValue }, .id("id") { $0.id }, .text("field") { $0.field },
    .init("before", value) { JSON($0.before) }, .init("mine", value) { JSON($0.mine) },
    .init("theirs", value) { JSON($0.theirs) },
  ])

  private static let value: JSON = ["type": ["integer", "string", "null"]]

  private static func outcome(_ act: BroughtAct) -> String {
    switch act.outcome {
    case .brought: "brought"
    case .clashes: "clashes"
    case .refused: "refused"
    case .waits: "waits"
    case .dropped: "dropped"
    }
  }

  private static func refusal(_ act: BroughtAct) -> Refusal? {
    if case .refused(let refusal) = act.outcome { refusal } else { nil }
  }
}
