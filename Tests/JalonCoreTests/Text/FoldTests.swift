import JalonCore
import Testing

struct FoldTests {
  @Test(arguments: [
    ("L'Œuvre du Bon Accueil – « Chez nous »", "l'oeuvre du bon accueil - \" chez nous \""),
    ("  Espaces \u{A0} doubles\t\n", "espaces doubles"),
    ("ASSO ; ART ; ET CÆTERA", "asso ; art ; et caetera"),
    ("Tout petit pas ’ apostrophe", "tout petit pas ' apostrophe"),
    ("ΑΘΗΝΑ – Ἀθῆναι, φίλος", "αθηνα - αθηναι, φιλοσ"),
    ("Дружба – Ёлка", "дружба - елка"),
    ("Straße, STRASSE, ẞ", "strasse, strasse, ss"),
    ("Łódź · Þórshöfn · İstanbul", "lodz · thorshofn · istanbul"),
    ("ﬁnance 𝗯𝗼𝗹𝗱 Ｆｕｌｌ m²", "finance bold full m2"),
    ("Les 🐝 de la ruche", "les 🐝 de la ruche"),
    ("Familles 👨‍👩‍👧‍👦", "familles 👨👩👧👦"),
    ("ZE\u{200B}RO\u{AD} lar\u{202E}geur", "zero largeur"),
    ("日本文化協会 de Lyon", "日本文化協会 de lyon"),
    ("", ""),
  ])
  func aKeyIsPlain(_ text: String, _ key: String) {
    #expect(Fold.key(text).unicodeScalars.elementsEqual(key.unicodeScalars), "\(Fold.key(text))")
  }

  @Test func composedAndDecomposedAreAlike() {
    let pairs = [
      ("École", "E\u{301}cole"), ("garçon", "garc\u{327}on"),
      ("한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"),
      ("й", "и\u{306}"), ("ế", "e\u{302}\u{301}"), ("أ", "ا\u{654}"),
    ]
    for (composed, decomposed) in pairs {
      #expect(Fold.key(composed).utf8.elementsEqual(Fold.key(decomposed).utf8), "\(composed)")
    }
  }

  @Test func foldingTwiceIsFoldingOnce() {
    for value in UInt32(0)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Fold.key(String(scalar))
      #expect(Fold.key(once).utf8.elementsEqual(once.utf8), "U+\(String(value, radix: 16))")
      guard scalar.properties.isAlphabetic, value < 0x3000 || value > 0xF000 else { continue }
      let words = Fold.words(String(scalar))
      #expect(Fold.words(words.joined(separator: " ")) == words, "U+\(String(value, radix: 16))")
    }
  }

  @Test func wordsStandBetweenWhatIsNeitherLetterNorDigit() {
    #expect(
      Fold.words("L'Haÿ-les-Roses (94), œuvre n° 3") == [
        "l", "hay", "les", "roses", "94", "oeuvre", "n", "3",
      ])
    #expect(Fold.words("amelie.roux@exemple.fr") == ["amelie", "roux", "exemple", "fr"])
    #expect(Fold.words("Дружба/AΘHNA") == ["дружба", "aθhna"])
    #expect(Fold.words("हिन्दी संघ").count == 2)
    #expect(Fold.words("« — » 🐝").isEmpty)
  }

  @Test func digitsAreKeptAlone() {
    #expect(Fold.digits("+33 (0)1.23.45") == "33012345")
    #expect(Fold.digits("０１ 23") == "0123")
  }
}
