import JalonCore
import TerminalKit

/// One case, with the file of its association: a header and tabs.
struct CaseState: ScreenState {
  let id: Int
  let caseID: Int64
  private var held: Held<AssociationFile>?
  /// Why it could not be read.
  var refusal: Refusal?
  /// Whether it was shown and is no more, since its opening was taken back.
  var isGone = false
  var tab = CaseTab.overview
  /// What the cursor stands on in each tab; the first thing where it has not moved.
  var cursors: [CaseTab: CaseItem] = [:]
  /// The first line of each tab that is seen.
  var tops: [CaseTab: Int] = [:]
  /// What has changed since the adviser last opened the case; asked for once.
  var visit: Visit?
  /// The journal of the case as far as it was read, latest first.
  var history: [HistoryEntry] = []
  var holdsWholeHistory = false
  /// Entries that show before and after of each field.
  var unfolded: Set<CaseItem> = []
  var plan = PlanTab()
  let memory = LastMade<CaseSheetKey, Sheet<CaseItem>>()
  let gates = LastMade<GateKey, GateNow>()
  /// What the painting under way shows; `nil` outside of one.
  private var shown: Shown?

  /// `nil` until it has been read.
  var file: AssociationFile? {
    get { held?.value }
    set { held = newValue.map { Held($0) } }
  }

  init(id: Int, caseID: Int64) {
    self.id = id
    self.caseID = caseID
  }

  var contexts: [KeyContext] { [tab.context, .file] }

  func title(_ shell: Shell) -> Localized {
    let reference = file?.case(caseID)?.reference ?? ""
    return Localized(fr: "Dossier \(reference)", en: "Case \(reference)")
  }

  func reading(_ shell: Shell) -> CaseReading? {
    if let shown { return shown.reading }
    guard let held, let found = held.value.case(caseID) else { return nil }
    return CaseReading(file: held, case: found, shell: shell, gates: gates)
  }

  func readied(_ shell: Shell) -> Self {
    guard let reading = reading(shell) else { return self }
    var state = self
    let sheet = sheet(reading, width: shell.size.columns)
    state.shown = Shown(reading, sheet, cursor(in: sheet))
    return state
  }

  /// What the cursor stands on.
  func cursor(_ reading: CaseReading) -> CaseItem? {
    if let shown { return shown.cursor }
    return cursor(in: sheet(reading, width: reading.shell.size.columns))
  }

  /// The tab that shows, laid out for a width. Laid out once for as long as nothing of it changes: a key asks for it several
  /// times.
  func sheet(_ reading: CaseReading, width: Int) -> Sheet<CaseItem> {
    let shell = reading.shell
    if let shown, width == shell.size.columns { return shown.sheet }
    let key = CaseSheetKey(
      tab: tab, width: width, language: shell.language, glyphs: shell.glyphs, today: shell.today,
      adviser: shell.adviser, team: shell.team, questionnaires: Set(shell.questionnaires.keys), file: held,
      history: history, visit: visit,
      holdsWholeHistory: holdsWholeHistory, unfolded: unfolded, plan: plan.look)
    var sheet = memory.value(key) { layOut(reading, width: width) }
    if tab == .plan, let prompt = plan.prompt { sheet.insert(prompt, language: shell.language) }
    return sheet
  }

  private func layOut(_ reading: CaseReading, width: Int) -> Sheet<CaseItem> {
    let columns = CaseColumns(width: width, from: tab == .overview ? 112 : 150)
    var sheet = Sheet<CaseItem>(
      width: width, glyphs: reading.glyphs,
      upTo: measure(columns))
    if tab != .overview, let columns, reading.case.isOpen {
      sheet.divide(columns.main, beside: columns.aside) { $0.gateInBrief(reading) }
    }
    switch tab {
    case .overview: sheet.overview(reading, visit, columns: columns)
    case .referents: sheet.referents(reading)
    case .project: sheet.project(reading)
    case .diagnostic: sheet.diagnostics(reading)
    case .plan: sheet.plan(reading, plan.look)
    case .needs: sheet.needs(reading)
    case .exchanges: sheet.exchanges(reading)
    case .history:
      sheet.history(
        reading, history, unfolded: unfolded, unseen: Set(visit?.since.map(\.id) ?? []),
        isWhole: holdsWholeHistory)
    }
    return sheet
  }

  /// The longest line of the tab: columns of figures may go on for longer than a text.
  private func measure(_ columns: CaseColumns?) -> Int {
    switch tab {
    case .overview: columns?.whole ?? Sheet<CaseItem>.measure
    case .plan: 140
    default: Sheet<CaseItem>.measure
    }
  }

  /// What the cursor stands on, where that is still there; else where the tab begins.
  func cursor(in sheet: Sheet<CaseItem>) -> CaseItem? {
    if let item = cursors[tab], sheet.holds(item) { return item }
    return sheet.start ?? sheet.firstItem
  }
}

extension CaseState {
  /// By reference, since each hint asks for it.
  private final class Shown: Sendable {
    let reading: CaseReading
    let sheet: Sheet<CaseItem>
    let cursor: CaseItem?

    init(_ reading: CaseReading, _ sheet: Sheet<CaseItem>, _ cursor: CaseItem?) {
      self.reading = reading
      self.sheet = sheet
      self.cursor = cursor
    }
  }
}

/// All that a tab is laid out from. Comparing it with itself is a matter of a few addresses.
struct CaseSheetKey: Equatable, Sendable {
  let tab: CaseTab
  let width: Int
  let language: Language
  let glyphs: Glyphs
  let today: Day
  let adviser: String
  let team: Team?
  let questionnaires: Set<String>
  let file: Held<AssociationFile>?
  let history: [HistoryEntry]
  let visit: Visit?
  let holdsWholeHistory: Bool
  let unfolded: Set<CaseItem>
  let plan: PlanTab.Look
}
