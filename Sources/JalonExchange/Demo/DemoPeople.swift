/// Invented people. Telephone numbers are of the ranges kept for works of fiction; addresses end in `.example`.
struct DemoPerson {
  let name: String
  let email: String
  let phone: String

  init(_ random: inout DemoRandom) {
    let woman = random.chance(58)
    let first = random.pick(woman ? Self.women : Self.men)
    let last = random.pick(Self.lasts)
    name = first + " " + last
    let local = Self.plain(first) + "." + Self.plain(last)
    email = local + "@" + random.pick(["asso", "courriel", "collectif", "maison"]) + ".example"
    let range = random.pick(["01 99 00", "02 61 91", "03 53 01", "04 65 71", "05 36 49", "06 39 98"])
    let (one, two) = (random.number(10...99), random.number(10...99))
    phone = "\(range) \(one) \(two)"
  }

  private static func plain(_ text: String) -> String {
    var out = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "é", "è", "ê", "ë": out += "e"
      case "à", "â", "ä": out += "a"
      case "ï", "î": out += "i"
      case "ô", "ö": out += "o"
      case "ç": out += "c"
      case "a"..."z", "-": out.unicodeScalars.append(scalar)
      default: break
      }
    }
    return out
  }

  static let women = [
    "Amina", "Anne", "Aurélie", "Béatrice", "Camille", "Chantal", "Claire", "Corinne", "Delphine", "Élodie",
    "Fatou",
    "Florence", "Françoise", "Hélène", "Inès", "Isabelle", "Jeanne", "Josiane", "Julie", "Khadija",
    "Laurence", "Leïla",
    "Lucie", "Maëlle", "Marie-Claude", "Martine", "Mathilde", "Monique", "Nadège", "Nathalie", "Nicole",
    "Odile",
    "Pauline", "Sandrine", "Sylvie", "Thérèse", "Valérie", "Yasmine", "Zoé",
  ]
  static let men = [
    "Abdel", "Alain", "Antoine", "Bakary", "Benoît", "Bernard", "Christophe", "Daniel", "Denis", "Didier",
    "Émile",
    "Éric", "Fabrice", "Gérard", "Gilles", "Guillaume", "Hervé", "Jacques", "Jean-Luc", "Jérôme", "Karim",
    "Loïc",
    "Marc", "Mehdi", "Michel", "Moussa", "Nicolas", "Olivier", "Pascal", "Philippe", "Rachid", "Sébastien",
    "Thierry",
    "Yann", "Yves",
  ]
  static let lasts = [
    "Aubert", "Barbier", "Benali", "Bernard", "Blanchard", "Bonnet", "Boucher", "Camara", "Caron",
    "Chevalier",
    "Colin", "Da Silva", "Diallo", "Dubois", "Dumas", "Fabre", "Faure", "Fontaine", "Garcia", "Gauthier",
    "Giraud",
    "Guérin", "Haddad", "Henry", "Hoarau", "Jacob", "Kerleau", "Lambert", "Le Goff", "Le Roux", "Leclercq",
    "Lefèvre",
    "Lemoine", "Marchand", "Martin", "Mercier", "Moreau", "Morel", "Nguyen", "N’Diaye", "Noël", "Olivier",
    "Payet",
    "Perrin", "Petit", "Picard", "Renard", "Rivière", "Robin", "Roussel", "Schmitt", "Tanguy", "Traoré",
    "Vidal",
  ]
}
