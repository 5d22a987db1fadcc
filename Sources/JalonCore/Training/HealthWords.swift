/// Words that say something of a person's health, which has no place in what is adjusted for a disability.
///
/// Not a filter that catches everything: it stops what people write without thinking of it, and says so.
enum HealthWords {
  /// Folded beginnings of words.
  private static let beginnings = [
    "maladie", "malade", "diagnos", "symptom", "traitement", "medicament", "medication", "pathologi",
    "cancer",
    "depress", "anxi", "burn out", "burnout", "dyslexi", "dysphasi", "dyspraxi", "dyscalculi", "autis",
    "asperger", "tdah", "adhd", "bipolaire", "bipolar", "schizophren", "epilep", "diabet", "sclerose",
    "sclerosis", "parkinson", "alzheimer", "paraplegi", "tetraplegi", "hemiplegi", "malvoyan", "aveugle",
    "blind", "malentendan", "sourd", "deaf", "surdite", "cecite", "rqth", "invalidit", "enceinte", "pregnan",
    "grossesse", "hospitalis", "operation chirurgicale", "surgery", "illness", "disease", "disorder",
  ]

  /// The first such word of a text, as it was written.
  static func found(in text: String) -> String? {
    for beginning in beginnings {
      guard let phrase = Phrase(beginning), phrase.matches(Fold.words(text)) else { continue }
      let written = text.split { !$0.isLetter && !$0.isNumber }
      let first = phrase.words[0]
      return written.first { Fold.words(String($0)).first?.hasPrefix(first) ?? false }.map(String.init)
        ?? beginning
    }
    return nil
  }
}
