/// The signs of a query, with the columns where they stand.
struct QueryToken {
  enum Kind: Equatable {
    case open, close, minus
    /// `or`, outside quotes.
    case either
    case word
  }

  /// One letter of a word; a letter in quotes is never a sign.
  struct Letter {
    var scalar: Unicode.Scalar
    var quoted: Bool
    var column: Int
  }

  var kind: Kind
  /// Of the first character, from 1.
  var column: Int
  /// The letters of a word, quotes taken away.
  var letters: [Letter] = []
  /// The column of a quote that is not closed.
  var openQuote: Int?
  /// Whether the text ends with this token, with no space behind it.
  var isLast = false

  /// A word as it was typed, without its quotes.
  var text: String { QueryToken.text(letters[...]) }

  var hasQuotes: Bool { letters.contains(where: \.quoted) }

  static func text(_ letters: ArraySlice<Letter>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: letters.lazy.map(\.scalar))
    return String(view)
  }
}

/// Cuts a query into its signs.
struct QueryScanner {
  private let scalars: [Unicode.Scalar]
  private let columns: [Int]
  private var place = 0

  init(_ text: String) {
    var scalars: [Unicode.Scalar] = []
    var columns: [Int] = []
    for (index, character) in text.enumerated() {
      for scalar in character.unicodeScalars {
        scalars.append(scalar)
        columns.append(index + 1)
      }
    }
    self.scalars = scalars
    self.columns = columns
  }

  mutating func scan() -> [QueryToken] {
    var tokens: [QueryToken] = []
    while place < scalars.count {
      let scalar = scalars[place]
      if scalar.properties.isWhitespace {
        place += 1
        continue
      }
      let column = columns[place]
      var token: QueryToken
      switch scalar {
      case "(": token = sign(.open, column)
      case ")": token = sign(.close, column)
      case "-" where beginsNegation: token = sign(.minus, column)
      default: token = word(column)
      }
      token.isLast = place == scalars.count
      tokens.append(token)
    }
    return tokens
  }

  private mutating func sign(_ kind: QueryToken.Kind, _ column: Int) -> QueryToken {
    place += 1
    return QueryToken(kind: kind, column: column)
  }

  /// A hyphen alone is a hyphen; right before something it negates it.
  private var beginsNegation: Bool {
    place + 1 < scalars.count && !scalars[place + 1].properties.isWhitespace && scalars[place + 1] != ")"
  }

  private mutating func word(_ column: Int) -> QueryToken {
    var token = QueryToken(kind: .word, column: column)
    var hadQuotes = false
    while place < scalars.count {
      let scalar = scalars[place]
      if let closing = QueryScanner.closing(scalar) {
        hadQuotes = true
        quoted(until: closing, into: &token)
      } else if scalar.properties.isWhitespace || scalar == "(" || scalar == ")" {
        break
      } else {
        token.letters.append(QueryToken.Letter(scalar: scalar, quoted: false, column: columns[place]))
        place += 1
      }
    }
    if !hadQuotes, token.text == "or" || token.text == "OR" { token.kind = .either }
    return token
  }

  /// Reads from an opening quote to its closing one; a backslash keeps a quote or a backslash as it is.
  private mutating func quoted(until closing: Unicode.Scalar, into token: inout QueryToken) {
    let opening = columns[place]
    place += 1
    while place < scalars.count {
      var scalar = scalars[place]
      if scalar == closing {
        place += 1
        return
      }
      if scalar == "\\", place + 1 < scalars.count,
        scalars[place + 1] == closing || scalars[place + 1] == "\\"
      {
        place += 1
        scalar = scalars[place]
      }
      token.letters.append(QueryToken.Letter(scalar: scalar, quoted: true, column: columns[place]))
      place += 1
    }
    token.openQuote = opening
  }

  private static func closing(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\"": "\""
    case "«": "»"
    case "“": "”"
    default: nil
    }
  }
}
