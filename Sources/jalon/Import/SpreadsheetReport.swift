import JalonCore

/// What an import of a spreadsheet did: `read` = `created` + `updated` + `unchanged` + `rejected`.
struct SpreadsheetReport: Sendable, Hashable {
  /// Something about one line that a person should look at.
  struct Remark: Sendable, Hashable {
    /// Line of the file on which the record begins, the header being 1.
    var line: Int
    /// The reader's code, or that of the rule that stood against a part of the line.
    var code: String
    var message: Localized
  }

  /// An association that may be there already under another number or none: for people to judge, never merged.
  struct Twin: Sendable, Hashable {
    var line: Int
    /// The association that the line made.
    var association: Int64
    /// Those that were there, by the same SIREN, or the same folded name and postcode.
    var others: [Int64]
  }

  var read = 0
  var created = 0
  var updated = 0
  var unchanged = 0
  var rejected = 0
  var referentsAdded = 0
  var casesOpened = 0
  var needsRecorded = 0
  /// Lines that were refused as a whole.
  var rejects: [Remark] = []
  /// Parts of lines that were left out; the rest of the line is kept.
  var leftOut: [Remark] = []
  var twins: [Twin] = []
  /// The entry of the journal, by which all of it can be taken back; `nil` where nothing was kept.
  var entry: Int64?
}
