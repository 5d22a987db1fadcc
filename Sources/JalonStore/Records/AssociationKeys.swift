import JalonCore

/// What an association is listed and searched by, worked out from its record and its people.
struct AssociationKeys: Hashable {
  /// In the order of the values, in the table of associations.
  static let columns = [
    "sort_name", "sort_department", "sort_city", "words", "sector_words", "network_words",
  ]

  /// What isn't known comes after what is.
  static let unknown = "~"

  let name: String
  let department: String
  let city: String
  let words: String
  /// Empty for a family of the register's list, which is asked for by its code.
  let sector: String
  let network: String

  init(_ association: Association, people: [[String]] = []) {
    self.init(association, words: SearchWords.joined(SearchWords.of(association) + people))
  }

  /// Without the words, which come once at the end of the act: a search index takes most of the time of a save.
  init(unsearched association: Association) {
    self.init(association, words: "")
  }

  private init(_ association: Association, words: String) {
    name = Fold.key(association.name)
    department = association.department ?? Self.unknown
    // By its words, so that a query finds each of them and a hyphen sorts like a space.
    city = association.city.map { Fold.words($0).joined(separator: " ") } ?? Self.unknown
    self.words = words
    let sector = association.sector ?? ""
    self.sector = Sector.family(of: sector)?.code == sector ? "" : Fold.words(sector).joined(separator: " ")
    network = Fold.words(association.network ?? "").joined(separator: " ")
  }

  init(_ file: AssociationFile) {
    self.init(file.association, people: file.referents.flatMap(SearchWords.of))
  }

  var values: [Value] { [name, department, city, words, sector, network].map { .text($0) } }

  /// Written only where something differs, so that the search index is left alone.
  static let keep = {
    let sets = columns.map { #""\#($0)" = ?"# }.joined(separator: ", ")
    let differs = columns.map { #""\#($0)" <> ?"# }.joined(separator: " OR ")
    return #"UPDATE "association" SET \#(sets) WHERE "id" = ? AND (\#(differs))"#
  }()

  func keep(_ id: Int64, _ connection: any Connection) throws(Refusal) {
    try connection.put(Self.keep, values + [.int(id)] + values)
  }
}
