internal import JalonCore

/// RFC 4180 records out of a stream of bytes, with any one-byte separator, in constant memory.
///
/// Lenient where files in the wild are: records end with LF or CRLF, empty lines are passed over, a quote inside an unquoted
/// field is a plain character, and so is a quote inside a quoted field that neither a separator nor a line end follows.
/// Strict where being lenient would lose lines: a quote that is never closed costs one record, not the rest of the file.
final class DelimitedParser {
  /// What `next` found.
  enum Outcome {
    /// `record` is whole.
    case record
    /// A quote opened in this record is never closed; the bytes of `record` are what is given up.
    case unterminatedQuote
    /// A line without end, longer than `recordLimit`: not text of this kind. The bytes of `record` are its beginning.
    case tooLong
    /// No more records in this member.
    case end
  }

  /// Longest record, in bytes. A record of the national register has about 450, the longest known purpose some thousands.
  static let recordLimit = 1 << 18
  private static let blockSize = 1 << 20

  private let source: any ByteSource
  private let buffer: UnsafeMutableBufferPointer<UInt8>
  private var position = 0
  private var filled = 0
  private var exhausted = true
  private var nextLine = 1

  /// The byte between fields.
  var separator: UInt8 = 0x3B
  /// Told the beginning of a line that lies inside quotes, answers whether it is rather the beginning of a record, which
  /// means that the quote was never closed. At most `probeLength` bytes are shown.
  var beginsRecord: ((UnsafeBufferPointer<UInt8>) -> Bool)?
  static let probeLength = 24

  /// Line of the file on which the latest record begins; the first line is 1.
  private(set) var line = 1
  /// The latest record; valid until the next call of `next`.
  private(set) var record: DelimitedRecord
  /// Room for the fields of a record, reused for each.
  private var fields: UnsafeMutableBufferPointer<DelimitedRecord.Field>

  init(_ source: any ByteSource) {
    self.source = source
    buffer = .allocate(capacity: Self.recordLimit + Self.blockSize)
    fields = .allocate(capacity: 64)
    record = DelimitedRecord(
      bytes: UnsafeBufferPointer(start: nil, count: 0), fields: .init(start: nil, count: 0))
  }

  deinit {
    buffer.deallocate()
    fields.deallocate()
  }

  /// Begins the next member of the source, past its byte order mark; false when there is none.
  func advance() throws(Refusal) -> Bool {
    guard try source.advance() else { return false }
    position = 0
    filled = 0
    exhausted = false
    nextLine = 1
    try refill()
    if filled >= 3, buffer[0] == 0xEF, buffer[1] == 0xBB, buffer[2] == 0xBF { position = 3 }
    return true
  }

  /// Bytes that wait in the buffer: the first block of a member, to look at before reading.
  var waiting: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: buffer[position..<filled])
  }

  /// The next record; empty lines are passed over.
  func next() throws(Refusal) -> Outcome {
    while true {
      guard try skipEmptyLines() else { return .end }
      var scan = scan()
      while scan.verdict == .incomplete, !exhausted, filled - position < Self.recordLimit {
        try refill()
        scan = self.scan()
      }
      line = nextLine
      switch scan.verdict {
      case .complete:
        take(scan.end, next: scan.next, lines: scan.lines, fields: scan.fields)
        return .record
      case .unterminated:
        take(scan.end, next: scan.next, lines: scan.lines)
        return .unterminatedQuote
      case .incomplete:
        return try giveUp()
      }
    }
  }

  private func take(_ end: Int, next: Int, lines: Int, fields count: Int = 0) {
    record = DelimitedRecord(
      bytes: UnsafeBufferPointer(rebasing: buffer[position..<end]),
      fields: UnsafeBufferPointer(rebasing: fields[..<count]))
    position = next
    nextLine += lines
  }

  private func skipEmptyLines() throws(Refusal) -> Bool {
    while true {
      while position < filled, buffer[position] == 0x0A || buffer[position] == 0x0D {
        if buffer[position] == 0x0A { nextLine += 1 }
        position += 1
      }
      if position < filled { return true }
      if exhausted { return false }
      try refill()
    }
  }

  /// Moves what is left to the front and reads one more block behind it.
  private func refill() throws(Refusal) {
    let rest = filled - position
    if position > 0 {
      _ = buffer.update(fromContentsOf: buffer[position..<filled])
      position = 0
      filled = rest
    }
    let room = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
    let count = try source.read(into: room)
    filled += count
    exhausted = count == 0
  }

  /// The record has no end within the limit or the file: its first line is given up, and reading resumes on the next.
  private func giveUp() throws(Refusal) -> Outcome {
    let limit = min(filled, position + Self.recordLimit)
    if let lineFeed = buffer[position..<limit].firstIndex(of: 0x0A) {
      take(lineFeed, next: lineFeed + 1, lines: 1)
      return .unterminatedQuote
    }
    if exhausted, limit == filled {
      take(filled, next: filled, lines: 1)
      return .unterminatedQuote
    }
    return try passOverLongLine()
  }

  /// `bytes` keeps the beginning of the line; what follows is read and let go.
  private func passOverLongLine() throws(Refusal) -> Outcome {
    let kept = Self.recordLimit
    let room = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[kept...])
    if position > 0 {
      _ = buffer.update(fromContentsOf: buffer[position..<filled])
      filled -= position
      position = 0
    }
    var tail = kept..<filled
    while true {
      if let lineFeed = buffer[tail].firstIndex(of: 0x0A) {
        take(kept, next: lineFeed + 1, lines: 1)
        filled = tail.upperBound
        return .tooLong
      }
      let count = try source.read(into: room)
      tail = kept..<(kept + count)
      if count == 0 {
        exhausted = true
        filled = kept
        take(kept, next: kept, lines: 1)
        return .tooLong
      }
    }
  }
}

extension DelimitedParser {
  private struct Scan {
    enum Verdict { case complete, unterminated, incomplete }
    var verdict: Verdict
    /// Past the last byte of the record, its line end left out.
    var end = 0
    /// Where the next record begins.
    var next = 0
    /// Line ends passed.
    var lines = 0
    /// Fields found.
    var fields = 0
  }

  /// Looks for the end of the record at `position` among the bytes at hand, noting its fields.
  private func scan() -> Scan {
    // State in local variables: this loop sees every byte of the file, and each access to a property is checked.
    let buffer = buffer
    var fields = fields
    var count = 0
    let start = position
    let end = min(filled, position + Self.recordLimit)
    let isLast = exhausted && end == filled
    let separator = separator
    var at = start
    var lines = 0
    while true {
      let field: DelimitedRecord.Field
      if at < end, buffer[at] == 0x22 {
        guard let quoted = scanQuoted(from: at + 1, to: end, isLast: isLast, lines: &lines) else {
          return Scan(verdict: .incomplete)
        }
        if quoted.recordBegins {
          return Scan(verdict: .unterminated, end: quoted.end, next: quoted.next, lines: lines)
        }
        field = DelimitedRecord.Field(
          start: Int32(at + 1 - start), end: Int32(quoted.end - start), doubled: quoted.doubled)
        at = quoted.next
      } else {
        let first = at
        while at < end, buffer[at] != separator, buffer[at] != 0x0A { at += 1 }
        if at == end, !isLast { return Scan(verdict: .incomplete) }
        let last = (at == end || buffer[at] == 0x0A) && at > first && buffer[at - 1] == 0x0D ? at - 1 : at
        field = DelimitedRecord.Field(start: Int32(first - start), end: Int32(last - start), doubled: false)
      }
      if count == fields.count { fields = makeRoom() }
      fields[count] = field
      count += 1
      if at < end, buffer[at] == separator {
        at += 1
        continue
      }
      let recordEnd = at > start && buffer[at - 1] == 0x0D ? at - 1 : at
      return Scan(verdict: .complete, end: recordEnd, next: min(at + 1, end), lines: lines + 1, fields: count)
    }
  }

  /// Doubles the room for fields.
  private func makeRoom() -> UnsafeMutableBufferPointer<DelimitedRecord.Field> {
    let wider = UnsafeMutableBufferPointer<DelimitedRecord.Field>.allocate(capacity: fields.count * 2)
    _ = wider.update(fromContentsOf: fields)
    fields.deallocate()
    fields = wider
    return wider
  }

  private struct Quoted {
    var end: Int
    var next: Int
    var doubled: Bool
    var recordBegins = false
  }

  /// The rest of a quoted field; `nil` where its end is not among the bytes at hand.
  private func scanQuoted(from first: Int, to end: Int, isLast: Bool, lines: inout Int) -> Quoted? {
    let buffer = buffer
    let separator = separator
    var at = first
    var doubled = false
    while at < end {
      let byte = buffer[at]
      if byte == 0x0A {
        lines += 1
        if let beginsRecord {
          guard at + 1 + Self.probeLength <= end || isLast else { return nil }
          let probe = buffer[(at + 1)..<min(at + 1 + Self.probeLength, end)]
          if beginsRecord(UnsafeBufferPointer(rebasing: probe)) {
            return Quoted(end: at, next: at + 1, doubled: false, recordBegins: true)
          }
        }
      } else if byte == 0x22 {
        guard at + 1 < end else {
          return isLast ? Quoted(end: at, next: end, doubled: doubled) : nil
        }
        let following = buffer[at + 1]
        if following == 0x22 {
          doubled = true
          at += 1
        } else if following == separator || following == 0x0A {
          return Quoted(end: at, next: at + 1, doubled: doubled)
        } else if following == 0x0D {
          guard at + 2 < end else {
            return isLast ? Quoted(end: at, next: end, doubled: doubled) : nil
          }
          if buffer[at + 2] == 0x0A { return Quoted(end: at, next: at + 2, doubled: doubled) }
        }
      }
      at += 1
    }
    return nil
  }
}
