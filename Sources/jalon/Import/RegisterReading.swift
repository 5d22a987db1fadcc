import Dispatch
import JalonCore
import JalonExchange
import JalonStore
import Synchronization

/// Reads register files on a thread of its own, a few portions ahead of the transaction that takes their entries.
final class RegisterReading: Sendable {
  /// A stretch of the files.
  struct Portion: Sendable {
    /// In the order of the files.
    var entries: [PreparedEntry] = []
    var rejections: [RegisterRejection] = []
    var warnings: [RegisterWarning: Int] = [:]
    /// Bytes of all files read so far.
    var bytesRead: Int64 = 0

    var records: Int { entries.count + rejections.count }
  }

  /// What is known before the first record.
  struct Beginning: Sendable {
    var header: [UInt8]
    var encoding: TextEncoding
    var layout: RegisterLayout
    var totalBytes: Int64
  }

  private enum Message: Sendable {
    case beginning(Beginning)
    case portion(Portion)
    case end
    case failed(Refusal)
  }

  /// Records in a portion, and portions that may wait: what the two threads hold between them stays small.
  private static let size = 512
  private static let ahead = 4

  private let waiting = Mutex<[Message]>([])
  private let filled = DispatchSemaphore(value: 0)
  private let free = DispatchSemaphore(value: 0)
  private let isStopped = Atomic<Bool>(false)

  /// Begins to read. Every file is opened before the first record is read: a wrong path is told at once.
  init(_ paths: [String], department: String?) {
    for _ in 0..<Self.ahead { free.signal() }
    DispatchQueue(label: "jalon.register", qos: .userInitiated).async { [self] in
      do throws(Refusal) {
        try read(paths, department)
      } catch {
        give(.failed(error))
      }
    }
  }

  /// - Throws: what stands against opening one of the files.
  func beginning() throws(Refusal) -> Beginning? {
    switch take() {
    case .beginning(let beginning): return beginning
    case .failed(let refusal): throw refusal
    case .portion, .end: return nil
    }
  }

  /// The next portion, `nil` after the last.
  func next() throws(Refusal) -> Portion? {
    switch take() {
    case .portion(let portion): return portion
    case .failed(let refusal): throw refusal
    case .beginning, .end: return nil
    }
  }

  /// Ends the reading early; harmless after the end.
  func stop() {
    isStopped.store(true, ordering: .relaxed)
    free.signal()
  }

  private func read(_ paths: [String], _ department: String?) throws(Refusal) {
    var readers: [RegisterReader] = []
    for path in paths { readers.append(try RegisterReader(path: path)) }
    guard let first = readers.first else { return give(.end) }
    give(
      .beginning(
        Beginning(
          header: first.header, encoding: first.encoding, layout: first.layout,
          totalBytes: readers.reduce(0) { $0 + Int64($1.totalBytes) })))
    var finished: Int64 = 0
    for reader in readers {
      var portion = Portion()
      while let record = try reader.next() {
        switch record {
        case .entry(let entry, _, let warnings):
          portion.entries.append(PreparedEntry(entry, department: department))
          for warning in warnings { portion.warnings[warning, default: 0] += 1 }
        case .rejected(let rejection): portion.rejections.append(rejection)
        }
        guard portion.records == Self.size else { continue }
        portion.bytesRead = finished + Int64(reader.bytesRead)
        give(.portion(portion))
        if isStopped.load(ordering: .relaxed) { return }
        portion = Portion()
      }
      finished += Int64(reader.totalBytes)
      portion.bytesRead = finished
      give(.portion(portion))
    }
    give(.end)
  }

  private func give(_ message: Message) {
    free.wait()
    waiting.withLock { $0.append(message) }
    filled.signal()
  }

  private func take() -> Message {
    filled.wait()
    let message = waiting.withLock { $0.removeFirst() }
    free.signal()
    return message
  }
}
