import Glibc

/// What has changed from one frame to the next, row by row.
extension Canvas {
  /// Whether a row shows the same as one of another canvas with as many columns, by default the one in its own place. A
  /// cluster's place in its table may differ.
  func sameRow(_ row: Int, as other: Canvas, at place: Int? = nil) -> Bool {
    let place = place ?? row
    if clusters.isEmpty, other.clusters.isEmpty { return sameBytes(row, as: other, at: place) }
    let (start, its) = (row * size.columns, place * size.columns)
    return (0..<size.columns).allSatisfy { column in
      let mine = cells[start + column]
      var theirs = other.cells[its + column]
      guard mine.isCluster, theirs.isCluster else { return mine == theirs }
      guard text(of: mine) == other.text(of: theirs) else { return false }
      theirs.glyph = mine.glyph
      return mine == theirs
    }
  }

  private func sameBytes(_ row: Int, as other: Canvas, at place: Int) -> Bool {
    let length = MemoryLayout<Cell>.stride * size.columns
    return cells.withUnsafeBytes { mine in
      other.cells.withUnsafeBytes { theirs in
        guard let mine = mine.baseAddress, let theirs = theirs.baseAddress else { return true }
        return memcmp(mine + row * length, theirs + place * length, length) == 0
      }
    }
  }

  /// Rows that stand elsewhere than in the last frame, as those of a list do that was scrolled.
  struct Shift: Equatable {
    /// Where they stood and where they stand.
    let rows: Range<Int>
    /// How far up they have moved; down where it is negative.
    let distance: Int

    /// Where a row came from; `nil` for one that is new.
    func origin(of row: Int) -> Int? {
      guard rows.contains(row) else { return row }
      return rows.contains(row + distance) ? row + distance : nil
    }
  }

  /// Finds rows that only moved, where they are most of what differs from another canvas of the same size.
  func shift(from last: Canvas) -> Shift? {
    let stays = (0..<size.rows).map { sameRow($0, as: last) }
    guard let first = stays.firstIndex(of: false), let end = stays.lastIndex(of: false).map({ $0 + 1 }) else {
      return nil
    }
    // With fewer there is little to win.
    let most = (end - first) / 2
    guard most >= 2 else { return nil }
    for distance in 1...most {
      for distance in [distance, -distance] {
        let places = max(first, first - distance)..<min(end, end - distance)
        guard let moved = moved(in: places, by: distance, from: last, least: most) else { continue }
        let rows =
          min(
            moved.lowerBound, moved.lowerBound + distance)..<max(
            moved.upperBound, moved.upperBound + distance)
        // Those that would have stayed have to be painted again.
        if 2 * rows.lazy.filter({ stays[$0] }).count < moved.count {
          return Shift(rows: rows, distance: distance)
        }
      }
    }
    return nil
  }

  /// The longest run of rows that came from `distance` below, if it has at least so many.
  private func moved(in places: Range<Int>, by distance: Int, from last: Canvas, least: Int) -> Range<Int>? {
    var start = places.lowerBound
    for row in places {
      if places.upperBound - start < least { return nil }
      guard !sameRow(row, as: last, at: row + distance) else { continue }
      if row - start >= least { return start..<row }
      start = row + 1
    }
    return places.upperBound - start >= least ? start..<places.upperBound : nil
  }
}
