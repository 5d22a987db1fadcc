import JalonCore

/// Where one goes once a pool or a training is there.
extension Shell {
  /// - Parameter id: of the record that was made.
  mutating func follow(_ next: AfterSaving, to id: Int64) {
    switch next {
    case .openPool: moves.append(.open(.pool(PoolState(id: nextNumber(), poolID: id))))
    case .poolAction(let action):
      perform(AnswerPooling(action: action, answer: .pooled, pool: id), then: .stayQuiet)
      moves.append(.open(.pool(PoolState(id: nextNumber(), poolID: id))))
    case .openTraining: moves.append(.open(.training(TrainingState(id: nextNumber(), trainingID: id))))
    default: break
    }
  }
}
