import JalonCore
import TerminalKit

/// How the cases of the team progress: where they stand, what waits for a lead, who has how much on their hands.
///
/// Every figure is about the cases that the filter finds, and opens them.
struct TeamState: SheetScreen {
  static let moves = SheetMoves(context: .team)
  /// How many of the cases that stand still, and of the waivers of each kind, are read.
  static let limit = 60
  /// How many waivers can be marked at once.
  static let mostMarks = 10_000

  let id: Int
  var tab = TeamTab.board
  var filter = FilterLine()
  /// Where one is in each of the tabs.
  var cursors: [TeamTab: SheetCursor<TeamItem>] = [:]
  /// The column that the cursor is in; `nil` as long as nobody has chosen one.
  var columns: [TeamTab: Int] = [:]
  /// What the board is split by; by stages alone where it is `nil`.
  var grouping: TeamGrouping?
  /// The waivers that were marked, also beyond those that were read.
  var marks: Set<Int64> = []
  /// Where one was among the waivers before one went to the column beside them.
  var leftAt: TeamItem?
  /// Whether all that wait are to be marked once it is known which they are.
  var isMarkingAll = false

  /// Each is `nil` until it has been read.
  var board: TeamBoard?
  /// The cases that stand still in the stage of the column.
  var standing: [CaseRow]?
  /// What shuts the gates, stage by stage.
  var gates: [ShutGates]?
  /// How many decisions wait for a lead.
  var waiting: Int?
  var review: TeamReview?
  var load: [AdviserLoad]?
  var flow: TeamFlow?
  var needs: NeedsOverTime?
  /// How many years before the present one flow and needs are looked at.
  var yearsBack: [TeamTab: Int] = [:]
  /// Whether the groups of the split board were read.
  var groupsAreRead = false
  /// Why it could not be read.
  var refusal: Refusal?

  init(id: Int) { self.id = id }

  var cursor: SheetCursor<TeamItem> {
    get { cursors[tab, default: SheetCursor()] }
    set { cursors[tab] = newValue }
  }

  var contexts: [KeyContext] { tab.context == .team ? [.team] : [tab.context, .team] }

  func title(_ shell: Shell) -> Localized { Localized(fr: "Équipe", en: "Team") }

  /// The cases that the figures are about.
  func scope(_ shell: Shell) -> TeamScope {
    TeamScope(filter: filter.query.filter, today: shell.today, me: shell.adviser)
  }

  /// The stage of the column that was chosen, else of the one where most cases are late.
  var stage: StageStanding? {
    guard let columns = board?.columns, !columns.isEmpty else { return nil }
    guard let chosen = self.columns[.board] else { return columns.max { $0.late < $1.late } }
    return columns[min(chosen, columns.count - 1)]
  }

  /// The place of the column that the cursor of the board is in.
  var boardColumn: Int {
    columns[.board] ?? board?.columns.firstIndex { $0.id == stage?.id } ?? 0
  }

  /// Whether there is something to show in the tab.
  var isRead: Bool {
    switch tab {
    case .board: board != nil
    case .review: review != nil
    case .load: load != nil
    case .flow: flow != nil
    case .needs: needs != nil
    }
  }

  func sheet(_ shell: Shell) -> Sheet<TeamItem>? {
    switch tab {
    case .board:
      board.map { board in
        if let grouping {
          return BoardTable(board: board, grouping: grouping, state: self, shell: shell).sheet
        }
        return BoardPage(board: board, state: self, shell: shell).sheet
      }
    case .review: review.map { ReviewPage(review: $0, marks: marks, at: cursor.item, shell: shell).sheet }
    case .load:
      load.map { LoadPage(load: $0, column: columns[.load] ?? 0, at: cursor.item, shell: shell).sheet }
    case .flow: flow.map { FlowPage(flow: $0, column: columns[.flow] ?? 0, shell: shell).sheet }
    case .needs:
      needs.map { NeedsPage(needs: $0, column: month(of: $0), item: cursor.item, shell: shell).sheet }
    }
  }
}
