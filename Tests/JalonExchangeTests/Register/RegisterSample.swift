/// Small registers written by hand, in the columns that a test is about.
enum RegisterSample {
  static let header41 =
    "id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;groupement;titre;titre_court;"
    + "objet;objet_social1;objet_social2;adrs_complement;adrs_numvoie;adrs_repetition;adrs_typevoie;adrs_libvoie;"
    + "adrs_distrib;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;adrg_complemid;adrg_complemgeo;"
    + "adrg_libvoie;adrg_distrib;adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;telephone;siteweb;email;"
    + "publiweb;observation;position;maj_time"

  static let header23 =
    "id;id_ex;siret;gestion;date_creat;date_publi;nature;groupement;titre;objet;objet_social1;objet_social2;adr1;adr2;"
    + "adr3;adrs_codepostal;libcom;dir_civilite;siteweb;observation;position;rup_mi;maj_time"

  /// A row with the given values, by column name; the others are empty but for a good identifier and title.
  static func row(_ values: [String: String], header: String = header41) -> String {
    let usual = ["id": "W751000001", "titre": "Amicale", "position": "A"].merging(values) { $1 }
    return header.split(separator: ";").map { usual[String($0)] ?? "" }.joined(separator: ";")
  }

  static func file(_ rows: [[String: String]], header: String = header41) -> String {
    ([header] + rows.map { row($0, header: header) }).joined(separator: "\n") + "\n"
  }
}
