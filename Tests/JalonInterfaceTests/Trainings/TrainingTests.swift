import JalonCore
import TerminalKit
import Testing

@testable import JalonInterface

/// Trainings by keyboard: from the list to the lock, piece by piece.
struct TrainingTests {
  private func file(_ sitting: Sitting) throws -> AssociationFile { try sitting.programme.file(training: 1) }

  private func state(_ piece: EvidencePiece, _ sitting: Sitting) throws -> EvidenceFile.State? {
    let file = try file(sitting)
    let training = try #require(file.training(1))
    return EvidenceFile(of: training, in: file, on: MemoryProgramme.today).lines.first { $0.piece == piece }?
      .state
  }

  /// The training that was held.
  private func open() throws -> Sitting {
    var sitting = Sitting(try .trained(), rows: 40)
    try sitting.press("F j Enter")
    return sitting
  }

  /// Puts the cursor on a piece.
  private func go(to piece: EvidencePiece, _ sitting: inout Sitting) throws {
    try sitting.press("g g")
    let place = try #require(EvidencePiece.allCases.firstIndex(of: piece))
    for _ in 0...place { try sitting.press("j") }
  }

  @Test func `the list says how far each evidence file is, and opens one`() throws {
    var sitting = Sitting(try .trained(), rows: 40)
    try sitting.press("F")
    #expect(sitting.shows("2 formations") && sitting.shows("à fixer") && sitting.shows("3/12"))
    try sitting.press("j Enter")
    #expect(sitting.shows("Dossier de preuves") && sitting.shows("Demi-journées"))
    try sitting.press("Esc Esc")
    #expect(sitting.state.depth == 0)
  }

  @Test func `Enter on a piece opens what enters it`() throws {
    var sitting = try open()
    let asked: [(EvidencePiece, String)] = [
      (.agreement, "training.agree"), (.positioning, "training.position"), (.attendance, "training.attend"),
      (.incidents, "training.incident"), (.assessment, "training.assess"), (.hotOpinion, "training.opinion"),
      (.certificate, "training.certify"), (.coldOpinion, "training.opinion"),
      (.improvement, "training.settle"),
    ]
    for (piece, command) in asked {
      try go(to: piece, &sitting)
      try sitting.press("Enter")
      #expect(sitting.form?.command.name == command, "\(piece)")
      while sitting.form != nil { try sitting.press("Esc") }
    }
  }

  @Test func `all who are not recorded are recorded as present at once, and one undo takes it back`() throws {
    var sitting = try open()
    try sitting.press("P")
    #expect(try file(sitting).attendances.count == 3)
    try sitting.press("P")
    #expect(try file(sitting).attendances.count == 6)
    #expect(sitting.shows("à signer"))
    try sitting.press("u")
    #expect(try file(sitting).attendances.count == 3)
  }

  @Test func `a piece that does not apply is said with its reason`() throws {
    var sitting = try open()
    try go(to: .incidents, &sitting)
    try sitting.press("x")
    sitting.type("tout s’est passé comme prévu")
    try sitting.press("Enter")
    #expect(try state(.incidents, sitting) == .notApplicable)
    #expect(sitting.shows("1 sans objet"))
  }

  @Test func `what happens in a training has a key each`() throws {
    var sitting = try open()
    let keys: [(String, String)] = [
      ("e", "training.update"), ("a", "training.enrol"), ("s", "training.session"), ("o", "training.goal"),
      ("r", "training.assess"), ("v", "training.attend"), ("f b", "training.need"), ("f c", "training.agree"),
      ("f p", "training.position"), ("f i", "training.invite"), ("f m", "training.adjust"),
      ("f a", "training.incident"), ("f s", "training.opinion"), ("f t", "training.certify"),
      ("f r", "training.complain"), ("f n", "training.improve"), ("f v", "training.settle"),
      ("f x", "training.exempt"), ("f f", "attachment.add"),
    ]
    for (key, command) in keys {
      try sitting.press(key)
      #expect(sitting.form?.command.name == command, "\(key)")
      while sitting.form != nil { try sitting.press("Esc") }
    }
  }

  @Test func `a complete file is locked, refuses changes, and is reopened with a reason`() throws {
    var sitting = Sitting(try .proven(), rows: 40)
    try sitting.press("F Enter")
    #expect(sitting.shows("Tout est là"))
    try sitting.press("L Enter")
    #expect(try file(sitting).training(1)?.isLocked == true)
    #expect(sitting.shows("complet le"))
    try sitting.press("a")
    #expect(sitting.form == nil && sitting.shows("est verrouillé"))
    try sitting.press("O")
    sitting.type("une pièce oubliée")
    try sitting.press("Enter")
    #expect(try file(sitting).training(1)?.edition == 2)
    #expect(try file(sitting).training(1)?.isLocked == false)
  }

  @Test func `an incomplete file says why it can't be locked`() throws {
    var sitting = try open()
    try sitting.press("L")
    #expect(sitting.shows("il manque encore 9 pièces"))
  }

  @Test func `a training is planned for a case that is found by a few letters`() throws {
    var sitting = Sitting(try .trained(), rows: 40)
    try sitting.press("F n")
    sitting.type("loups")
    try sitting.press("Enter")
    sitting.type("Des tableaux qui comptent")
    try sitting.press("C-s")
    #expect(sitting.shows("Des tableaux qui comptent") && sitting.shows("0 pièces sur 12"))
  }

  @Test func `what is due on Today leads to the training, and its key to the case`() throws {
    var sitting = Sitting(try .trained(), rows: 40, on: .today)
    while case .today(let today) = sitting.state.screen, today.list.window.current?.group != .evidenceDue {
      let before = today.list.window.cursor
      try sitting.press("j")
      guard case .today(let moved) = sitting.state.screen, moved.list.window.cursor != before else { break }
    }
    try sitting.press("Enter")
    #expect(sitting.shows("Dossier de preuves"))
    try sitting.press("D")
    #expect(sitting.shows("Dossier 2026-00001"))
  }

  @Test func `nothing is written for an auditor where nothing can be`() throws {
    var sitting = try open()
    try sitting.press("E")
    #expect(
      sitting.asked.contains {
        if case .exportEvidence(training: 1, .fr) = $0.work { true } else { false }
      })
  }
}

extension Sitting {
  /// The form on top.
  var form: FormState? {
    if case .form(let form)? = state.shell.overlays.last { form } else { nil }
  }
}
