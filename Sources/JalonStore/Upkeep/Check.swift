public import JalonCore

extension Store {
  /// Verifies the programme: the file, its links, the journal's chains and personal digests, and everything that is kept
  /// beside the records (gates, rows of lists, search texts), which is worked out again and held against what is there.
  ///
  /// - Parameter progress: called now and then with how many records were looked at; `false` stops.
  /// - Returns: what was found wrong; empty where all is well.
  public func check(
    on today: Day, progress: (Int) -> Bool = { _ in true }
  ) throws(Refusal) -> [Finding] {
    try turn(to: today)
    var findings = Findings()
    try checkFile(&findings)
    // A damaged file can't be relied on for the rest.
    guard findings.all.isEmpty else { return findings.all }
    try engine.read { connection throws(Refusal) in
      var seen = 0
      func goesOn() -> Bool {
        seen += 1
        return seen % 1000 != 0 || progress(seen)
      }
      try JournalCheck(connection: connection).run(&findings, goesOn)
      let team = try self.team(connection)
      try RowCheck(connection: connection, team: team, today: today).run(&findings, goesOn)
    }
    return findings.all
  }

  /// What SQLite itself says of the file.
  private func checkFile(_ findings: inout Findings) throws(Refusal) {
    guard let engine = engine as? SQLiteEngine else { return }
    let (faults, links) = try engine.onReader { connection in
      (
        try connection.all("PRAGMA integrity_check(20)") { $0.text(0) },
        try connection.all("PRAGMA foreign_key_check") { [$0.text(0), String($0.int(1)), $0.text(2)] }
      )
    }
    for fault in faults where fault != "ok" {
      findings.add(
        Finding("check.file", fr: "le fichier est abîmé\u{A0}: \(fault)", en: "the file is damaged: \(fault)")
      )
    }
    for link in links {
      findings.add(
        Finding(
          "check.link", fr: "la fiche \(link[0]) \(link[1]) renvoie à une fiche \(link[2]) qui n’existe pas",
          en: "record \(link[0]) \(link[1]) refers to a record \(link[2]) that doesn’t exist",
          details: ["table": link[0], "id": link[1]]))
    }
    for index in ["association_search", "case_text_search"] {
      do {
        try engine.write { connection throws(Refusal) in
          _ = try connection.run(
            #"INSERT INTO "\#(index)" ("\#(index)", "rank") VALUES ('integrity-check', 1)"#)
        }
      } catch {
        guard error.code == "store.corrupt" else { throw error }
        findings.add(
          Finding(
            "check.search", fr: "l’index de recherche \(index) ne suit plus les fiches",
            en: "the search index \(index) no longer follows the records", details: ["index": index]))
      }
    }
  }
}
