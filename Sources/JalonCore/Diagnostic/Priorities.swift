/// The few recommendations that feedback is about.
enum Priorities {
  static let most = 6
  static let mostOfADimension = 2

  /// Ids of the priorities, in order: unlocked ones from the top, at most 2 a dimension. Where none of them is flagged
  /// `human`, the highest-ranked unlocked one that is replaces the last, if that keeps to 2 a dimension.
  static func chosen(from ranked: [Recommendation]) -> [String] {
    var chosen: [Recommendation] = []
    func hasRoom(for one: Recommendation, among list: some Sequence<Recommendation>) -> Bool {
      list.count { $0.dimension == one.dimension } < mostOfADimension
    }
    for one in ranked where !one.isLocked && hasRoom(for: one, among: chosen) {
      chosen.append(one)
      if chosen.count == most { break }
    }
    if !chosen.isEmpty, !chosen.contains(where: { $0.flags.contains(.human) }),
      let human = ranked.first(where: {
        !$0.isLocked && $0.flags.contains(.human) && hasRoom(for: $0, among: chosen.dropLast())
      })
    {
      chosen[chosen.count - 1] = human
    }
    return chosen.map(\.id)
  }
}
