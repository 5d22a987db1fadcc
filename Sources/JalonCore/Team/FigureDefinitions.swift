/// What each figure of the team means, exactly, as the report says it beside each of them.
public enum FigureDefinitions {
  public static let standing = Localized(
    fr:
      "Dossiers non clos, selon leur étape du jour. L’âge est le nombre de jours depuis l’entrée dans l’étape. En retard\u{A0}: un dossier en cours dont l’âge dépasse la durée habituelle la plus longue de l’étape, d’après le parcours en vigueur. Un dossier en pause n’est jamais en retard.",
    en:
      "Cases that are not closed, by their stage today. The age is the number of days since the case entered the stage. Late: a case under way whose age is more than the usual duration of the stage at most, as the path in force says. A paused case is never late."
  )
  public static let flow = Localized(
    fr:
      "Nombre de dossiers dans chaque étape au soir du dernier jour de chaque intervalle. Un dossier est là où l’a laissé son dernier passage de ce jour ou d’avant. Les dossiers clos s’accumulent. Une pause ne change pas d’étape.",
    en:
      "How many cases are in each stage at the end of the last day of each step. A case is where its latest passage of that day or before has left it. Closed cases add up. A pause changes no stage."
  )
  public static let throughput = Localized(
    fr:
      "Par intervalle\u{A0}: dossiers ouverts, repris en cours, passages franchis par étape, retours, clôtures par issue. Un dossier qui revient et franchit de nouveau une étape compte de nouveau. La clôture en autonomie est le passage de la dernière étape. Les dossiers repris en cours sont comptés à part.",
    en:
      "In each step: cases opened, taken over, gates passed by stage, returns, closes by outcome. A case that comes back and passes a gate again counts again. Closing in autonomy is the passage of the last gate. Cases that were taken over are counted apart."
  )
  public static let time = Localized(
    fr:
      "Séjours terminés dans la période par le passage de l’étape\u{A0}: médiane et 85e centile, au rang le plus proche (la plus petite durée observée que 50\u{A0}% ou 85\u{A0}% des séjours ne dépassent pas). Un séjour va du jour d’entrée au jour du passage, pauses comprises\u{202F}; un dossier qui revient dans une étape y fait un nouveau séjour. Sont comptés à part, hors des durées\u{A0}: les séjours finis par un retour ou par une clôture hors parcours, et le premier séjour d’un dossier repris, dont personne ne sait le début. Un séjour en cours n’y entre pas.",
    en:
      "Stays that ended within the period by passing the gate: median and 85th percentile, by nearest rank (the shortest length observed that 50% or 85% of stays do not exceed). A stay lasts from the day of entry to the day of the passage, pauses included; a case that comes back to a stage stays there anew. Counted apart, outside the durations: stays that ended by a return or by a close off the path, and the first stay of a case that was taken over, whose beginning nobody knows. A stay that still lasts is not in them."
  )
  public static let late = Localized(
    fr:
      "Si rien ne bouge\u{A0}: en retard aujourd’hui, en retard d’ici \(LateForecast.days)\u{A0}jours (l’âge dépassera alors la durée habituelle la plus longue), et qui traîne (plus vieux que 85\u{A0}% des séjours terminés dans la période, dès \(LateForecast.fewest)\u{A0}séjours). Dossiers en cours seulement.",
    en:
      "If nothing moves: late today, late within \(LateForecast.days)\u{A0}days (the age will then be more than the usual duration at most), and dragging (older than 85% of the stays that ended within the period, from \(LateForecast.fewest)\u{A0}stays on). Cases under way only."
  )
  public static let load = Localized(
    fr:
      "Par conseiller, aujourd’hui\u{A0}: dossiers suivis, suites dépassées, dossiers avec une action en retard, étapes trop longues, silences de \(CaseAgenda.silences.last ?? 0)\u{A0}jours ou plus. S’il partait\u{A0}: dossiers à confier, suites convenues, actions qu’il porte, dossiers partagés avec lui.",
    en:
      "By adviser, today: cases followed, overdue follow-ups, cases with a late action, stages that last too long, silences of \(CaseAgenda.silences.last ?? 0)\u{A0}days or more. If they left: cases to reassign, follow-ups agreed, actions they own, cases shared with them."
  )
  public static let needs = Localized(
    fr:
      "Besoins notés dans chaque intervalle, par thème. Un besoin compte une fois pour chacun de ses thèmes\u{202F}; les dossiers clos comptent comme les autres.",
    en:
      "Needs recorded in each step, by topic. A need counts once for each of its topics; closed cases count as others do."
  )
  public static let review = Localized(
    fr:
      "Aujourd’hui, pour les dossiers non clos\u{A0}: dispenses demandées et accordées, plans que l’association a validés et qu’un responsable doit valider, et ce qui manque aux passages encore fermés des dossiers en cours, d’abord pour ceux qui sont en retard.",
    en:
      "Today, for cases that are not closed: waivers asked for and granted, plans that the association has agreed to and a lead has to, and what is missing at the gates still shut of cases under way, first for those that are late."
  )
}
