import JalonCore
import TerminalKit

extension Shell {
  /// How long after others' acts what takes longer is counted again, in milliseconds.
  static let newsPause: Int64 = 1_000

  /// Has what takes longer read again in a moment, once for all that happens until then.
  mutating func settleLater() {
    guard !isSettling else { return }
    isSettling = true
    tellTerminal(.newsPause)
  }
}

extension AppState {
  /// Takes what others have done: what shows is read again in its place, what lies below when it comes to show.
  mutating func take(_ news: ProgrammeNews) {
    switch news {
    case .changed(let change): take(change)
    case .present(let id, let advisers): shell.company = Company(case: id, advisers: advisers)
    case .cut(let milliseconds):
      let since = shell.outage?.since ?? shell.now.instant
      shell.outage = Outage(since: since, nextTry: shell.now.instant + Int64(milliseconds))
    case .back:
      shell.outage = nil
      shell.say(
        Localized(
          fr: "Connexion rétablie\u{A0}: ce qui s’affiche est relu",
          en: "Connected again: what shows is read anew"), .information)
      take(ProgrammeChange(isWide: true))
    }
  }

  private mutating func take(_ change: ProgrammeChange) {
    shell.fresh.add(change)
    markBelowStale()
    if change.isWide || change.acts.contains(where: \.isOfProgramme) {
      shell.ask(.team, as: EffectKey(.team))
    }
    tellOfOpenCase(change)
    screen.face.renew(after: change, &shell)
  }

  /// Says who has just changed what in the case that is open: whoever fills in a form over it should know.
  private mutating func tellOfOpenCase(_ change: ProgrammeChange) {
    guard let open = screen.face.openCase,
      let act = change.acts.last(where: { $0.case == open && !$0.isQuiet }),
      let name = shell.team?.adviser(act.adviser)?.name
    else { return }
    if let toast = shell.toast, toast.kind == .error, shell.now.instant - toast.since < Toast.lasting {
      return
    }
    let done = DoneWords.done(act.command)
    shell.say(
      Localized(
        fr: "\(name), à l’instant\u{A0}: \(CaseWords.lowered(done.fr))",
        en: "\(name), just now: \(CaseWords.lowered(done.en))"), .information)
  }

  /// A row that the cursor has left is no longer marked as new.
  mutating func forgetFreshness(of row: (any ListRow)?, left screen: Int) {
    guard let row else { return }
    if self.screen.face.id == screen, self.screen.face.rowUnderCursor?.id == row.id { return }
    shell.fresh.remove(row.shown)
  }

  /// What is open is seen; and the others are told where one is.
  mutating func noticeWhatIsSeen() {
    screen.face.see(&shell.fresh)
    let open = screen.face.openCase
    guard open != shell.toldCase else { return }
    shell.toldCase = open
    if shell.company?.case != open { shell.company = nil }
    shell.tellTerminal(.look(case: open))
  }
}
