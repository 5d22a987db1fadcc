import JalonCore
import TerminalKit

/// The path of a case as one line of steps: passed, present, to come. Where their names don't fit, only the present one
/// and the next keep theirs; the others are marks, and the count says how many there are.
struct Stepper {
  struct Step {
    let label: String
    let glyph: String
    let role: Role
    let isPresent: Bool
  }

  let steps: [Step]
  private let glyphs: Glyphs
  private let language: Language
  private let present: Int

  init(_ reading: CaseReading) {
    let path = reading.path
    let left = reading.case.isOpen ? nil : reading.file.lastStage(of: reading.case)
    let present = path.rank(of: left ?? reading.case.stage) ?? 0
    let start = reading.case.takenOverAt.flatMap(path.rank(of:)) ?? 0
    let isAutonomous = reading.case.outcome == .autonomy
    let glyphs = reading.glyphs
    self.glyphs = glyphs
    self.present = present
    language = reading.language
    steps = path.stages.enumerated().map { rank, stage in
      let label = stage.label[reading.language]
      if rank < present || isAutonomous {
        // What was passed before Jalon was not seen to be passed: it is behind, and bears no sign of being done.
        return rank < start
          ? Step(label: label, glyph: glyphs.stepDone, role: .stepTodo, isPresent: false)
          : Step(label: label, glyph: glyphs.done, role: .stepDone, isPresent: false)
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

  /// The line, what ends it at the right, and the column at which the present step begins.
  func line(width: Int) -> (spans: [Span], trailing: [Span], present: Int) {
    let all = Set(steps.indices)
    for connector in [glyphs.rule + glyphs.rule + glyphs.rule, glyphs.rule]
    where columns(all, " \(connector) ") <= width {
      let (spans, present) = compose(all, " \(connector) ")
      return (spans, [], present)
    }
    let count = Localized(
      fr: "étape \(present + 1) sur \(steps.count)", en: "stage \(present + 1) of \(steps.count)")
    let near = [Set([present, present + 1]), [present]].first { columns($0, " ") <= width } ?? []
    let (spans, place) = compose(near.intersection(all), " ")
    return (spans, steps.indices.contains(present) ? [Span(count[language], .muted)] : [], place)
  }

  private func columns(_ shown: Set<Int>, _ gap: String) -> Int {
    steps.indices.reduce(0) { $0 + TextWidth.width(of: text($1, shown)) }
      + max(0, steps.count - 1) * TextWidth.width(of: gap)
  }

  private func text(_ index: Int, _ shown: Set<Int>) -> String {
    shown.contains(index) ? "\(steps[index].glyph) \(steps[index].label)" : steps[index].glyph
  }

  private func compose(_ shown: Set<Int>, _ gap: String) -> (spans: [Span], present: Int) {
    var spans: [Span] = []
    var column = 0
    var present = 0
    for (index, step) in steps.enumerated() {
      if index > 0 {
        spans.append(Span(gap, .border))
        column += TextWidth.width(of: gap)
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
