/// A record of a delimited file, as it stands in the parser's buffer: cheap to pass on, valid until the parser moves.
struct DelimitedRecord {
  /// Place of a field in `bytes`, without its outer quotes.
  struct Field {
    var start: Int32
    var end: Int32
    /// Whether doubled quotes inside have to be made single.
    var doubled: Bool
  }

  /// The record as it stands in the file, its line end left out.
  let bytes: UnsafeBufferPointer<UInt8>
  let fields: UnsafeBufferPointer<Field>

  /// The bytes of a field, doubled quotes still doubled.
  subscript(field: Int) -> UnsafeBufferPointer<UInt8> {
    let place = fields[field]
    return UnsafeBufferPointer(rebasing: bytes[Int(place.start)..<Int(place.end)])
  }
}
