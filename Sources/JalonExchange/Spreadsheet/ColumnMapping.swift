/// How the columns of a spreadsheet fill associations, referents, cases and needs; saved as a TOML file.
///
/// ```toml
/// # How jalon import csv reads “suivi 2026.csv”.
/// separator = ";"            # ";", "," or "tab"; found out when absent
/// encoding = "utf-8"         # or "windows-1252"; found out when absent
/// dates = "day-month-year"   # or "month-day-year"; 2026-11-22 is always understood
///
/// [columns]                  # header in the spreadsheet = what it fills
/// "Structure" = "association.name"
/// "CP" = "association.postcode"
/// "Contact" = "referent.name"
/// "Conseiller" = "case.adviser"
/// "Étape" = "case.stage"
/// "Besoin" = "need.text"
/// "Précisions" = "need.text"     # a second column for a text is joined to the first
/// "Notes internes" = ""          # left out, knowingly
///
/// [defaults]                 # where a cell is empty, or there is no such column
/// "case.origin" = "suivi 2026"
///
/// [values."case.stage"]      # what the spreadsheet says = what Jalon should read
/// "RDV fait" = "engagement"
/// "Terminé" = ""
/// ```
public struct ColumnMapping: Sendable, Equatable {
  /// In which order the numbers of a date stand.
  public enum DateOrder: String, CaseIterable, Sendable {
    case dayMonthYear = "day-month-year"
    case monthDayYear = "month-day-year"
  }

  /// One column: its header and what it fills, `nil` where it is left out.
  public struct Column: Sendable, Equatable {
    public var header: String
    public var field: SpreadsheetField?

    public init(_ header: String, _ field: SpreadsheetField?) {
      self.header = header
      self.field = field
    }
  }

  /// `nil` to find it out.
  public var separator: UInt8?
  /// `nil` to find it out.
  public var encoding: TextEncoding?
  public var dates = DateOrder.dayMonthYear
  public var columns: [Column]
  public var defaults: [SpreadsheetField: String] = [:]
  /// By field: what a cell says, folded → what is read instead; empty for nothing.
  public var values: [SpreadsheetField: [String: String]] = [:]

  public init(columns: [Column]) {
    self.columns = columns
  }
}
