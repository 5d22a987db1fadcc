import JalonCore

extension MemoryProgramme {
  func caseIDs(_ query: Query, today: Day, me: String?) throws(Refusal) -> [Int64] {
    try cases(PageRequest(query: query, sort: .name, limit: 10_000, today: today, me: me)).rows.map(\.id)
  }

  func visit(case id: Int64, as adviser: String, on today: Day) throws(Refusal) -> Visit? {
    let entries = try history(case: id, before: nil, limit: 10_000)
    return visits.withLock { visits in
      let key = "\(adviser) \(id)"
      let before = visits[key]
      visits[key] = (today, entries.first?.id ?? 0)
      return before.map { before in Visit(on: before.on, since: entries.filter { $0.id > before.entry }) }
    }
  }

  func agenda(_ request: PageRequest<AgendaScope>) throws(Refusal) -> Page<AgendaRow> {
    let rows = agendaRows(request.sort, today: request.today, me: request.me)
    let limit = request.limit
    func isBehind(_ row: AgendaRow, _ place: AgendaPlace) -> Bool {
      guard let own = AgendaPlace(row.key) else { return false }
      return (place.group.rawValue, place.day, place.id) < (own.group.rawValue, own.day, own.id)
    }
    let range: Range<Int>
    switch request.anchor {
    case .first, .around: range = 0..<min(limit, rows.count)
    case .last: range = max(0, rows.count - limit)..<rows.count
    case .after(let key), .before(let key), .at(let key):
      guard let place = AgendaPlace(key) else { return Page() }
      let after = rows.firstIndex { isBehind($0, place) } ?? rows.count
      let at = rows.firstIndex { $0.key == key || isBehind($0, place) } ?? rows.count
      switch request.anchor {
      case .after: range = after..<min(rows.count, after + limit)
      case .before: range = max(0, at - limit)..<at
      default:
        let start = max(0, min(at - limit / 2, rows.count - limit))
        range = start..<min(rows.count, start + limit)
      }
    }
    return Page(
      rows: Array(rows[range]), hasBefore: range.lowerBound > 0, hasAfter: range.upperBound < rows.count)
  }

  func countAgenda(
    _ scope: AgendaScope, today: Day, me: String?, unless isCancelled: @escaping @Sendable () -> Bool
  ) throws(Refusal) -> [AgendaGroup: Int] {
    Dictionary(grouping: agendaRows(scope, today: today, me: me), by: \.group).mapValues(\.count)
  }

  private func title(of item: AgendaItem, in file: AssociationFile) -> String? {
    switch item.kind {
    case .action: file.actions.first { $0.id == item.subject }?.title
    case .evidence: file.training(item.subject)?.title
    default: nil
    }
  }

  /// Every line, in its order. The id of a line is made of its case and its kind.
  private func agendaRows(_ scope: AgendaScope, today: Day, me: String?) -> [AgendaRow] {
    let (files, team) = content.withLock { (Array($0.files.values), $0.team) }
    var rows: [AgendaRow] = []
    for file in files {
      for listed in file.cases {
        let others = file.shares.filter { $0.case == listed.id && $0.until.map { $0 >= today } ?? true }
        let followers = ([listed.adviser] + others.map(\.adviser)).compactMap { team.adviser($0)?.name }
        guard scope == .team || followers.contains(me ?? "") else { continue }
        let subject = MemorySubject(file, case: listed, team)
        let row = subject.caseRow(listed, key: .int(0), today: today)
        for item in file.agenda(of: listed, path: team.path(of: listed)).items {
          let kind = AgendaItem.Kind.allCases.firstIndex(of: item.kind) ?? 0
          let id = (listed.id * 10 + Int64(kind)) * 1_000 + item.subject
          for group in AgendaGroup.allCases where group.slice(on: today).holds(item, on: today) {
            let key = AgendaPlace(group: group, day: item.day.iso, id: id).key
            rows.append(
              AgendaRow(
                id: id, key: key, group: group, day: item.day, means: item.means,
                subject: item.subject == 0 ? nil : item.subject,
                title: title(of: item, in: file), case: row)
            )
          }
        }
      }
    }
    return rows.sorted { ($0.group.rawValue, $0.day.iso, $0.id) < ($1.group.rawValue, $1.day.iso, $1.id) }
  }
}
