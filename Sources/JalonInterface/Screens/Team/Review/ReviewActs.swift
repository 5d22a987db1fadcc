import JalonCore

/// What is done with the waivers that wait for a lead.
extension TeamState {
  func waiver(_ id: Int64) -> WaiverRow? {
    review.flatMap { review in (review.asked + review.inForce).first { $0.id == id } }
  }

  /// The waiver under the cursor, where it waits for a decision.
  func pending(_ shell: Shell) -> WaiverRow? {
    guard case .waiver(let id)? = item(shell) else { return nil }
    return review?.asked.first { $0.id == id }
  }

  func decide(_ shell: inout Shell) {
    let chosen = marks.isEmpty ? pending(shell).map { [$0.id] } ?? [] : inOrder(marks)
    guard !chosen.isEmpty else { return }
    shell.show(.form(BulkAct.decideWaiver.form(for: chosen, shell)))
  }

  /// Those that are listed first, as they are listed; then the others, the oldest first.
  private func inOrder(_ marks: Set<Int64>) -> [Int64] {
    let listed = (review?.asked ?? []).map(\.id).filter(marks.contains)
    return listed + marks.subtracting(listed).sorted()
  }

  mutating func mark(_ shell: Shell) {
    guard let row = pending(shell) else { return }
    if marks.remove(row.id) == nil { marks.insert(row.id) }
    _ = move(ActionID(rawValue: KeyContext.team.rawValue + ".down"), shell)
  }

  /// Marks every waiver that waits in a case that the filter finds, listed or not; where some are marked, takes the marks away.
  mutating func markAll(_ shell: inout Shell) {
    guard let review, marks.isEmpty else {
      marks = []
      return
    }
    guard review.askedInAll > review.asked.count else {
      marks = Set(review.asked.map(\.id))
      return
    }
    isMarkingAll = true
    askWhichWait(&shell)
  }

  /// What was decided meanwhile, or is beyond the filter, loses its mark. Of those that are not listed that has to be asked.
  mutating func keepMarks(in found: TeamReview, _ shell: inout Shell) {
    let listed = Set(found.asked.map(\.id))
    if found.askedInAll <= listed.count {
      marks.formIntersection(listed)
    } else if !marks.isSubset(of: listed) {
      askWhichWait(&shell)
    }
  }

  private func askWhichWait(_ shell: inout Shell) {
    shell.ask(
      .askedWaivers(scope(shell), limit: Self.mostMarks), as: EffectKey(.marking, screen: id))
  }

  /// These wait.
  mutating func take(_ waiting: [Int64]) {
    if isMarkingAll { marks = Set(waiting) } else { marks.formIntersection(waiting) }
    isMarkingAll = false
  }

  /// What was decided together is no longer marked.
  mutating func hear(_ receipt: Receipt, of saving: Int, _ shell: inout Shell) {
    if receipt.command == DecideWaiver.name, receipt.acts > 1 { marks = [] }
  }

  // MARK: Columns

  /// From the waivers to what stands beside them, and back to where one was.
  mutating func cross(_ direction: Int, _ shell: Shell) {
    guard let sheet = sheet(shell), let beside = sheet.firstBeside, let here = item(shell) else { return }
    let isBeside = sheet.holdsBeside(here)
    if direction > 0, !isBeside {
      leftAt = here
      cursor.item = beside
    } else if direction < 0, isBeside {
      cursor.item = leftAt.flatMap { sheet.holds($0) ? $0 : nil } ?? sheet.firstItem
    }
    show(shell)
  }
}
