/// A town of the demo: name, postcode, and how it reads behind a name.
struct DemoPlace {
  let city: String
  let postcode: String
  /// `de Rennes`, `d’Arles`, `du Mans`.
  let of: String

  private init(_ city: String, _ postcode: String) {
    self.city = city
    self.postcode = postcode
    if city.hasPrefix("Le ") {
      of = "du " + city.dropFirst(3)
    } else if city.hasPrefix("Les ") {
      of = "des " + city.dropFirst(4)
    } else {
      let vowel = city.first.map { "AEIOUYÉÈÎ".contains($0) } ?? false
      of = (vowel ? "d’" : "de ") + city
    }
  }

  static let all: [DemoPlace] = """
    Rennes 35000|Saint-Malo 35400|Fougères 35300|Nantes 44000|Saint-Nazaire 44600|Brest 29200|Quimper 29000|
    Lorient 56100|Vannes 56000|Saint-Brieuc 22000|Angers 49000|Le Mans 72000|Laval 53000|Tours 37000|Orléans 45000|
    Paris 75011|Paris 75018|Paris 75020|Montreuil 93100|Saint-Denis 93200|Aubervilliers 93300|Cergy 95000|
    Versailles 78000|Évry-Courcouronnes 91000|Melun 77000|Créteil 94000|Nanterre 92000|Lille 59000|Roubaix 59100|
    Dunkerque 59140|Arras 62000|Lens 62300|Amiens 80000|Laon 02000|Rouen 76000|Le Havre 76600|Caen 14000|
    Cherbourg 50100|Alençon 61000|Strasbourg 67000|Mulhouse 68100|Colmar 68000|Metz 57000|Nancy 54000|Épinal 88000|
    Reims 51100|Troyes 10000|Dijon 21000|Besançon 25000|Nevers 58000|Auxerre 89000|Lyon 69003|Villeurbanne 69100|
    Grenoble 38000|Saint-Étienne 42000|Valence 26000|Annecy 74000|Chambéry 73000|Clermont-Ferrand 63000|
    Aurillac 15000|Le Puy-en-Velay 43000|Limoges 87000|Guéret 23000|Poitiers 86000|La Rochelle 17000|
    Angoulême 16000|Bordeaux 33000|Périgueux 24000|Bayonne 64100|Pau 64000|Mont-de-Marsan 40000|Agen 47000|
    Toulouse 31000|Albi 81000|Montauban 82000|Rodez 12000|Cahors 46000|Tarbes 65000|Foix 09000|Montpellier 34000|
    Béziers 34500|Nîmes 30000|Alès 30100|Perpignan 66000|Mende 48000|Marseille 13001|Arles 13200|Avignon 84000|
    Toulon 83000|Nice 06000|Gap 05000|Digne-les-Bains 04000|Ajaccio 20000|Bastia 20200|Pointe-à-Pitre 97110|
    Fort-de-France 97200|Cayenne 97300|Saint-Paul 97460|Mamoudzou 97600
    """.replacingLineBreaks.split(separator: "|").compactMap { entry in
      let text = entry.drop(while: { $0 == " " })
      guard let cut = text.lastIndex(of: " ") else { return nil }
      return DemoPlace(String(text[..<cut]), String(text[cut...].dropFirst()))
    }
}

extension String {
  fileprivate var replacingLineBreaks: String { String(filter { $0 != "\n" }) }
}
