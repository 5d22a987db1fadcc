/// A scale with round figures, from 0 to a little more than the largest value.
struct ChartScale {
  /// The figure at the far end.
  let top: Int
  /// The distance between two marks.
  let step: Int

  init(upTo peak: Int, marks: Int = 5) {
    var step = 1
    var factor = 0
    while step * marks < max(1, peak) {
      // 1, 2, 5, 10, 20, 50 …
      step = factor % 3 == 1 ? step / 2 * 5 : step * 2
      factor += 1
    }
    self.step = step
    top = max(step, (max(1, peak) + step - 1) / step * step)
  }

  var marks: [Int] { Array(stride(from: 0, through: top, by: step)) }

  /// How far along a value lies, 0 to 1.
  func share(_ value: Int) -> Double { Double(value) / Double(top) }
}
