import JalonCore

/// What can be done with a training now, and why not.
extension TrainingState {
  func availability(of action: ActionID, _ shell: Shell) -> Availability {
    guard TrainingKeys.actions.contains(where: { $0.id == action }) else { return .enabled }
    guard let reading = reading(shell) else {
      return .disabled(
        Localized(fr: "la formation n’est pas encore lue", en: "the training has not been read yet"))
    }
    if Self.moves.move(of: action) != nil || [.trainingExport, .trainingCase].contains(action) {
      return .enabled
    }
    guard shell.writing.isEnabled else { return shell.writing }
    let isLocked = reading.training.isLocked
    if action == .trainingReopen {
      return some(isLocked, "le dossier de preuves n’est pas verrouillé", "the evidence file is not locked")
    }
    guard !isLocked else {
      return some(
        false, "le dossier de preuves est verrouillé\u{202F}; O le rouvre",
        "the evidence file is locked; O reopens it")
    }
    return unlocked(action, reading)
  }

  private func unlocked(_ action: ActionID, _ reading: TrainingReading) -> Availability {
    switch action {
    case .trainingLock:
      let missing = Localized.count(
        reading.evidence.missing, fr: ("pièce", "pièces"), en: ("piece is", "pieces are"))
      return some(
        reading.evidence.isComplete, "il manque encore \(missing.fr)", "\(missing.en) still missing")
    case .trainingPresent:
      guard reading.training.trainer != nil else {
        return some(false, "dire d’abord qui forme\u{A0}: e le note", "say first who trains: e notes it")
      }
      return some(
        unrecorded(reading) != nil, "aucune demi-journée passée n’attend de présence",
        "no half-day held so far waits for attendance")
    case .trainingAttend:
      return some(
        !reading.sessions.isEmpty, "aucune demi-journée n’est prévue\u{202F}; s en prévoit une",
        "no half-day is planned; s plans one")
    case .trainingMove:
      return some(session(reading) != nil, "choisir d’abord une demi-journée", "choose a half-day first")
    case .trainingAdjust:
      return some(
        !reading.people.isEmpty, "personne n’est inscrit\u{202F}; a inscrit quelqu’un",
        "nobody is enrolled; a enrols someone")
    case .trainingSettle:
      return some(!reading.unsettled.isEmpty, "rien n’attend de réponse", "nothing waits for an answer")
    case .trainingDrop: return dropping(reading)
    default: return .enabled
    }
  }

  private func dropping(_ reading: TrainingReading) -> Availability {
    switch item(reading.base.shell) {
    case .piece:
      return some(piece(reading)?.state == .missing, "cette pièce ne manque pas", "this piece is not missing")
    case .person:
      return some(
        person(reading)?.leftOn == nil, "cette personne a déjà renoncé", "this person has given up already")
    case .session, .file: return .enabled
    case .facts, .trainer, .goal, .note, nil:
      return some(false, "rien à retirer à cette ligne", "nothing to take away at this line")
    }
  }

  private func some(_ holds: Bool, _ fr: String, _ en: String) -> Availability {
    .when(holds, otherwise: Localized(fr: fr, en: en))
  }

  /// Whether a hint would be of no use at the line where one is.
  func isIdle(_ action: ActionID, _ shell: Shell) -> Bool {
    guard let reading = reading(shell) else { return false }
    if reading.training.isLocked {
      return ![.trainingReopen, .trainingExport].contains(action)
        && TrainingKeys.actions.contains { $0.id == action }
    }
    switch action {
    case .trainingLock, .trainingReopen, .trainingPresent, .trainingMove, .trainingDrop:
      return !availability(of: action, shell).isEnabled
    case .trainingAssess:
      return switch item(shell) {
      case .goal, .person: false
      default: true
      }
    default: return false
    }
  }
}
