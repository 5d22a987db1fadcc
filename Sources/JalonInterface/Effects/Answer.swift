import JalonCore

/// What comes back for an effect.
struct Reply: Sendable {
  let key: EffectKey
  let number: Int
  let answer: Answer
}

/// What an effect found or did.
enum Answer: Sendable {
  case cases(Page<CaseRow>)
  case associations(Page<AssociationRow>)
  case agenda(Page<AgendaRow>)
  case pools(Page<PoolRow>)
  /// With what could be done together with its members.
  case pool(PoolSheet, prospects: [PoolingMatch])
  case poolOffers(PoolOffers)
  case trainings(Page<TrainingRow>)
  case training(AssociationFile, EvidenceGuide)
  case exported(EvidenceExport)
  /// A picture, by its whole path.
  case drawn(String)
  /// A file stands where the picture was to be written.
  case nameTaken(ChartOrder)
  case count(Int)
  case ids([Int64])
  case visit(Visit?)
  case waiting(TeamWaiting)
  case agendaCounts([AgendaGroup: Int])
  case team(Team)
  case figures(FiguresFound)
  case questionnaires([String: Questionnaire])
  /// `nil` where the association's record lacks what makes others alike.
  case likeScores(LikeScores?)
  case file(AssociationFile, caseID: Int64?)
  case history([HistoryEntry])
  case duplicates([AssociationRow])
  case registerSays([String: Value])
  /// Done, and durable.
  case receipt(Receipt)
  /// What the commands would come to.
  case trial(BatchReceipt, of: [any Command])
  case importProgress(ImportProgress)
  case importReport(ImportReport)
  case fileNames([String])
  /// The text as it came out of the editor; `nil` where nothing was written.
  case edited(String?)
  /// What was typed in a form before and not sent, where there is such a thing.
  case draft(FormDraft?)
  case refused(Refusal)

  var isRefusal: Bool { if case .refused = self { true } else { false } }

  /// Whether more answers follow under the same number.
  var isProgress: Bool {
    if case .importProgress = self { true } else { false }
  }
}
