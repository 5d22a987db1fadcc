import JalonCore

/// What an association is listed and searched by, worked out from its record and its people.
struct AssociationKeys: Hashable {
  /// In the order of the values, in the table of associations.
  static let columns = ["sort_name", "sort_department", "sort_city", "words"]

  let name: String
  let department: String
  let city: String
  let words: String

  init(_ association: Association, people: [[String]] = []) {
    name = Fold.key(association.name)
    // What isn't known comes after what is.
    department = association.department ?? "~"
    city = association.city.map { Fold.key($0) } ?? "~"
    words = SearchWords.joined(SearchWords.of(association) + people)
  }

  init(_ file: AssociationFile) {
    self.init(file.association, people: file.referents.flatMap(SearchWords.of))
  }

  var values: [Value] { [.text(name), .text(department), .text(city), .text(words)] }

  /// Written only where something differs, so that the search index is left alone.
  static let keep = """
    UPDATE "association" SET "sort_name" = ?, "sort_department" = ?, "sort_city" = ?, "words" = ?
    WHERE "id" = ? AND ("sort_name" <> ? OR "sort_department" <> ? OR "sort_city" <> ? OR "words" <> ?)
    """

  func keep(_ id: Int64, _ connection: any Connection) throws(Refusal) {
    try connection.run(Self.keep, values + [.int(id)] + values)
  }
}
