import JalonCore

/// Something to be done outside the state: a value, run off the terminal's thread, answered later.
struct Effect: Sendable {
  let key: EffectKey
  /// Rises with each effect; an answer to an older one of the same key is stale.
  let number: Int
  let work: Work
}

/// What an effect is for: a newer one with the same key makes the older one void.
struct EffectKey: Hashable, Sendable {
  enum Lane: Hashable, Sendable {
    /// A page of a list that replaces what is there.
    case page
    /// The rows before, and behind, those that are there.
    case before, after
    /// How many the filter finds; how many there are.
    case count, total
    /// How many lines each group of *Today* has.
    case groups
    /// An association's file; its history.
    case file, history
    case team
    /// What lets a search be quick; nothing comes back.
    case preparing
    /// Questionnaires, by the hash of their content.
    case questionnaires
    /// The scores of like associations.
    case likeScores
    /// Where an interview was left.
    case place
    /// A change: never void, so each has a key of its own.
    case write(Int)
    case importing
    /// Names for a path that is being typed.
    case fileNames
    /// The cases that someone who leaves still follows; those that are to be marked; what has changed since the last visit.
    case leftCases, marking, visit
    /// The file of the case in which an exchange is recorded on the spot; cases that answer to what is typed.
    case exchangeFile, finder
    case editing
    /// What acts would come to.
    case trial
    /// An evidence file being written.
    case exporting
    /// The pools for an action.
    case poolOffers
    /// Figures of the team; the cases that stand still; what shuts their gates.
    case figures, standing, gates
    /// How much waits for a lead.
    case decisions
    /// What was typed in a form and not sent.
    case draft
    /// What someone else has made of a record that is being corrected.
    case merging
    /// What the terminal is told, without an answer: suspend, another theme, a wake-up.
    case terminal

    /// Its name, the same for the same lane.
    fileprivate var name: String {
      switch self {
      case .page: "page"
      case .before: "before"
      case .after: "after"
      case .count: "count"
      case .total: "total"
      case .groups: "groups"
      case .file: "file"
      case .history: "history"
      case .team: "team"
      case .preparing: "preparing"
      case .questionnaires: "questionnaires"
      case .likeScores: "likeScores"
      case .place: "place"
      case .write(let number): "write \(number)"
      case .importing: "importing"
      case .fileNames: "fileNames"
      case .leftCases: "leftCases"
      case .marking: "marking"
      case .visit: "visit"
      case .exchangeFile: "exchangeFile"
      case .finder: "finder"
      case .editing: "editing"
      case .trial: "trial"
      case .exporting: "exporting"
      case .poolOffers: "poolOffers"
      case .figures: "figures"
      case .standing: "standing"
      case .gates: "gates"
      case .decisions: "decisions"
      case .draft: "draft"
      case .merging: "merging"
      case .terminal: "terminal"
      }
    }
  }

  let lane: Lane
  /// The screen that asked; 0 for the shell.
  let screen: Int

  init(_ lane: Lane, screen: Int = 0) {
    self.lane = lane
    self.screen = screen
  }

  /// Whether it is for what is not yet seen.
  var isAhead: Bool { lane == .before || lane == .after }

  /// Where a newer effect stops an older one.
  var slot: String { lane.name + " \(screen)" }
}

/// What can be asked of the world outside.
enum Work: Sendable {
  case cases(PageRequest<CaseSort>)
  case associations(PageRequest<AssociationSort>)
  case countCases(Query, today: Day, me: String)
  case countAssociations(Query, today: Day, me: String)
  /// A page of *Today*, and how many lines its groups have.
  case agenda(PageRequest<AgendaScope>)
  case countAgenda(AgendaScope, today: Day, me: String)
  /// Pools, and the trainings of the programme: pages of their lists, how many there are, and one of them with all that it shows.
  case pools(PageRequest<PoolSort>)
  case countPools(Query, me: String)
  case pool(Int64)
  /// The pools in which an action could be done.
  case poolOffers(action: Int64)
  case trainings(PageRequest<TrainingSort>)
  case countTrainings(Query, me: String)
  case training(Int64)
  /// The evidence file of a training, written for an auditor.
  case exportEvidence(training: Int64, Language)
  /// A chart of the team, written as a picture.
  case exportChart(ChartOrder)
  /// The cases that a query finds; that a case is opened, and what has changed since it last was.
  case caseIDs(Query, today: Day, me: String)
  case visit(case: Int64, on: Day)
  case team
  case figures(FiguresAsked, TeamScope)
  /// How much waits for a lead.
  case countDecisions(TeamScope)
  /// The waivers that wait for a lead, so many at most.
  case askedWaivers(TeamScope, limit: Int)
  /// Someone begins to search a list.
  case prepareSearch(SearchedList)
  /// The questionnaires of these hashes.
  case questionnaires(Set<String>)
  /// The scores of the associations that are like one.
  case likeScores(Int64)
  case fileOfCase(Int64)
  case fileOfAssociation(Int64)
  case history(case: Int64, before: Int64?, limit: Int)
  case duplicates(of: Int64)
  case registerSays(Int64)
  case perform(any Command, expect: Int64?)
  /// Many as one act; a trial keeps nothing.
  case performTogether([any Command], isTrial: Bool)
  case undo(entry: Int64?)
  case redo
  case importRegister([String], RegisterImportOptions)
  /// Files and folders whose path begins like this.
  case fileNames(String)
  /// Stops what runs under this key; its last answer comes all the same.
  case cancel(EffectKey)
  /// Stops what runs under this key; nobody waits for it any more.
  case callOff(EffectKey)
  /// Lets someone write a long text in their own editor.
  case edit(String)
  case useTheme(String)
  case repaint
  case suspend
  /// Comes back as an event after ``Shell/patience``, unless it is called off.
  case wake
  case callOffWake
  /// Looks for what was typed in a form; keeps it; forgets it.
  case findDraft(String)
  case keepDraft(FormDraft)
  case dropDraft(String)
  /// Comes back as an event once the keys have paused for ``Shell/draftPause``.
  case draftPause
  /// Listens to what others do, for as long as the program runs.
  case follow
  /// Says to the others which case is open here; none with `nil`.
  case look(case: Int64?)
  /// Comes back as an event after ``Shell/newsPause``.
  case newsPause
}
