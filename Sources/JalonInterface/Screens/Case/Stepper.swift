import JalonCore
import TerminalKit

/// The path of a case as one line of steps: passed, present, to come. Labels farthest from the present give way first.
struct Stepper {
  struct Step {
    let label: String
    let glyph: String
    let role: Role
    let isPresent: Bool
  }

  let steps: [Step]
  private let rule: String

  init(_ reading: CaseReading) {
    let path = reading.path
    let left = reading.case.isOpen ? nil : reading.file.lastStage(of: reading.case)
    let present = path.rank(of: left ?? reading.case.stage) ?? 0
    let start = reading.case.takenOverAt.flatMap(path.rank(of:)) ?? 0
    let isAutonomous = reading.case.outcome == .autonomy
    let glyphs = reading.glyphs
    rule = glyphs.rule
    steps = path.stages.enumerated().map { rank, stage in
      let label = stage.label[reading.language]
      if rank < present || isAutonomous {
        let isTakenOver = rank < start
        return Step(
          label: label, glyph: isTakenOver ? glyphs.takenOver : glyphs.done,
          role: isTakenOver ? .stepTodo : .stepDone, isPresent: false)
      }
      guard rank == present else {
        return Step(label: label, glyph: glyphs.stepTodo, role: .stepTodo, isPresent: false)
      }
      switch reading.case.status {
      case .open: return Step(label: label, glyph: glyphs.current, role: .stepCurrent, isPresent: true)
      case .paused: return Step(label: label, glyph: glyphs.stepPaused, role: .stepBlocked, isPresent: true)
      case .closed: return Step(label: label, glyph: glyphs.stepCurrent, role: .stepBlocked, isPresent: true)
      }
    }
  }

  /// The line, and the column at which the present step begins.
  func line(width: Int) -> (spans: [Span], present: Int) {
    let present = steps.firstIndex(where: \.isPresent) ?? steps.count
    var shown = Set(steps.indices)
    let connectors = [rule + rule + rule, rule, ""]
    for connector in connectors where self.width(shown, connector) <= width {
      return compose(shown, connector)
    }
    let farthest = steps.indices.sorted { (abs($0 - present), -$0) > (abs($1 - present), -$1) }
    for index in farthest where index != present {
      shown.remove(index)
      if let connector = connectors.dropFirst().first(where: { self.width(shown, $0) <= width }) {
        return compose(shown, connector)
      }
    }
    return compose(shown, "")
  }

  private func gap(_ connector: String) -> String { connector.isEmpty ? " " : " \(connector) " }

  private func width(_ shown: Set<Int>, _ connector: String) -> Int {
    let texts = steps.indices.map { text($0, shown) }
    return texts.reduce(0) { $0 + TextWidth.width(of: $1) }
      + max(0, steps.count - 1) * TextWidth.width(of: gap(connector))
  }

  private func text(_ index: Int, _ shown: Set<Int>) -> String {
    shown.contains(index) ? "\(steps[index].glyph) \(steps[index].label)" : steps[index].glyph
  }

  private func compose(_ shown: Set<Int>, _ connector: String) -> (spans: [Span], present: Int) {
    var spans: [Span] = []
    var column = 0
    var present = 0
    for (index, step) in steps.enumerated() {
      if index > 0 {
        spans.append(Span(gap(connector), .border))
        column += TextWidth.width(of: gap(connector))
      }
      if step.isPresent { present = column }
      let text = text(index, shown)
      spans.append(Span(text, step.role, step.isPresent ? .bold : []))
      column += TextWidth.width(of: text)
    }
    return (spans, present)
  }
}

extension AssociationFile {
  /// The stage at which a closed case left the path.
  func lastStage(of case: Case) -> StageID? {
    passages.last { $0.case == `case`.id && $0.move == .close }?.from
  }
}
