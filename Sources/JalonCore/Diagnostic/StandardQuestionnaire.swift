/// The questionnaire that ships with Jalon: the text of its file, and nothing else that could differ from it.
///
/// `jalon questionnaire` prints it, to begin one's own with.
extension Questionnaire {
  /// Read when it is first asked for, never at start-up: it takes some milliseconds.
  public static let standard: Questionnaire = {
    do throws(Refusal) {
      return try Questionnaire(json: standardText)
    } catch {
      preconditionFailure("the standard questionnaire can’t be read")
    }
  }()

  /// JSON, as a programme's own file would be written.
  public static let standardText = #"""
    {
     "version": 1,
     "scales": {
      "P": {
       "fr": [
        "Non, rien n’est en place",
        "C’est commencé ou au cas par cas",
        "C’est en place mais incomplet",
        "C’est en place, connu et revu"
       ],
       "en": [
        "No, nothing is in place",
        "Started, or case by case",
        "In place but incomplete",
        "In place, well known and reviewed"
       ],
       "values": [
        0,
        1,
        2,
        3
       ]
      },
      "F": {
       "fr": [
        "Jamais",
        "De temps en temps",
        "Régulièrement",
        "Toujours, avec un rythme fixé"
       ],
       "en": [
        "Never",
        "Now and then",
        "Regularly",
        "Always, at set times"
       ],
       "values": [
        0,
        1,
        2,
        3
       ]
      },
      "R": {
       "fr": [
        "Personne, aucun",
        "Moins de la moitié",
        "La moitié ou plus",
        "Tout le monde, tous"
       ],
       "en": [
        "Nobody, none",
        "Fewer than half",
        "Half or more",
        "Everybody, all"
       ],
       "values": [
        0,
        1,
        2,
        3
       ]
      },
      "D": {
       "fr": [
        "Rien d’écrit",
        "Des notes éparses",
        "Un document existe",
        "Un document à jour et partagé"
       ],
       "en": [
        "Nothing in writing",
        "Scattered notes",
        "A document exists",
        "An up-to-date, shared document"
       ],
       "values": [
        0,
        1,
        2,
        3
       ]
      }
     },
     "dimensions": [
      {
       "id": "PRO",
       "fr": "Projet associatif et gouvernance",
       "en": "Associative project and governance",
       "weightQuarters": 6
      },
      {
       "id": "HUM",
       "fr": "Compétences et accompagnement humain",
       "en": "Skills and human support",
       "weightQuarters": 6
      },
      {
       "id": "EQU",
       "fr": "Équipement, connexion et logiciels",
       "en": "Equipment, connection and software",
       "weightQuarters": 4
      },
      {
       "id": "COL",
       "fr": "Travail collaboratif et à distance",
       "en": "Working together and remotely",
       "weightQuarters": 4
      },
      {
       "id": "COM",
       "fr": "Communication numérique",
       "en": "Digital communication",
       "weightQuarters": 4
      },
      {
       "id": "GES",
       "fr": "Gestion et données de l’activité",
       "en": "Management and activity data",
       "weightQuarters": 4
      },
      {
       "id": "RGP",
       "fr": "Données personnelles (RGPD)",
       "en": "Personal data (GDPR)",
       "weightQuarters": 5
      },
      {
       "id": "SEC",
       "fr": "Sécurité informatique",
       "en": "IT security",
       "weightQuarters": 5
      },
      {
       "id": "IAR",
       "fr": "IA et numérique responsable",
       "en": "AI and responsible digital use",
       "weightQuarters": 2
      }
     ],
     "questions": [
      {
       "id": "PRO-1",
       "dimension": "PRO",
       "fr": "Le projet associatif écrit dit-il à quoi le numérique doit servir ?",
       "en": "Does your written associative project say what digital tools are there for?",
       "scale": "D",
       "answers": {
        "fr": [
         "Non, ou rien n’est écrit",
         "Quelques notes éparses le disent",
         "Oui, dans un texte ancien ou peu connu",
         "Oui, dans un texte à jour et partagé"
        ],
        "en": [
         "No, or nothing is written down",
         "Scattered notes touch on it",
         "Yes, in a text that is old or little known",
         "Yes, in an up-to-date, shared text"
        ]
       },
       "weight": 3,
       "critical": false,
       "effort": 1,
       "urgency": 3,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Relire le projet associatif et écrire 3 à 5 finalités que le numérique doit servir",
         "en": "Reread the associative project and write down 3 to 5 aims that digital tools should serve",
         "why": {
          "fr": "Quand on sait à quoi un outil doit servir, on sait aussi lequel refuser. Vos choix partent alors de votre raison d’être, et non de la dernière offre reçue.",
          "en": "Once you know what a tool is for, you also know which ones to turn down. Your choices then start from why you exist, not from the latest offer to land in your inbox."
         },
         "begin": {
          "fr": "Relisez le projet à voix haute, à deux ou trois, et arrêtez-vous à chaque phrase où un outil pourrait aider quelqu’un. Une demi-heure donne déjà une première liste.",
          "en": "Read the project aloud with one or two others, and stop at each sentence where a tool could help someone. Half an hour gives you a first list."
         }
        },
        "2": {
         "fr": "Relier chaque outil en place à une finalité du projet associatif",
         "en": "Match each tool you already use with an aim of the associative project",
         "why": {
          "fr": "Un outil qui ne sert aucune finalité prend du temps, et parfois de l’argent. Une fois repéré, il peut partir sans regret.",
          "en": "A tool that serves no aim takes time, and sometimes money. Once you have spotted it, you can let it go without regret."
         },
         "begin": {
          "fr": "Écrivez vos outils sur des papiers, vos finalités sur d’autres, et rapprochez-les ensemble autour d’une table. Les papiers qui restent seuls sont à discuter.",
          "en": "Write your tools on slips of paper and your aims on others, then pair them up together around a table. Talk about the slips left over."
         }
        }
       }
      },
      {
       "id": "PRO-2",
       "dimension": "PRO",
       "fr": "Une personne ou un petit groupe est-il désigné pour s’occuper du numérique ?",
       "en": "Has a person or a small group been named to look after digital matters?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, personne",
         "Quelqu’un le fait, sans être désigné",
         "Oui, mais une seule personne",
         "Oui, à plusieurs, et chacun le sait"
        ],
        "en": [
         "No, nobody",
         "Someone does it, without being named",
         "Yes, but only one person",
         "Yes, several people, and everyone knows"
        ]
       },
       "weight": 3,
       "critical": true,
       "effort": 1,
       "urgency": 3,
       "flags": [
        "human"
       ],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Désigner un référent numérique et un suppléant, avec une lettre de mission d’une page",
         "en": "Name a contact person for digital matters and a substitute, with a one-page note of their role",
         "why": {
          "fr": "Chacun sait à qui poser sa question, et la personne qui répond a le temps et la confiance du bureau pour le faire.",
          "en": "Everyone knows whom to ask, and the person who answers has the time and the board’s trust to do so."
         },
         "begin": {
          "fr": "Demandez à la personne qui dépanne déjà tout le monde si ce rôle lui plairait, et à quelles conditions. Notez sa réponse : c’est le début de la lettre de mission.",
          "en": "Ask the person who already helps everyone out whether they would like the role, and on what terms. Write down the answer: that is the start of the note."
         }
        },
        "2": {
         "fr": "Partager cette charge à 2 ou 3 personnes pour ne plus dépendre d’une seule",
         "en": "Share the work among 2 or 3 people so that it no longer rests on one",
         "why": {
          "fr": "À deux ou trois, on se relaie, on se remplace et on se décourage moins. L’association continue si l’un de vous part.",
          "en": "With two or three of you, you take turns, stand in for each other and lose heart less easily. The association carries on if one of you moves on."
         },
         "begin": {
          "fr": "Faites la liste des petites tâches du référent et proposez-en une seule à une personne curieuse, même débutante. Montrez-la-lui une fois, côte à côte.",
          "en": "List the small jobs your contact person does and offer just one to someone curious, beginner or not. Go through it once, side by side."
         }
        }
       }
      },
      {
       "id": "PRO-3",
       "dimension": "PRO",
       "fr": "Le bureau ou le conseil d’administration parle-t-il du numérique en réunion ?",
       "en": "Does the board talk about digital matters at its meetings?",
       "scale": "F",
       "answers": {
        "fr": [
         "Jamais",
         "De temps en temps, en cas de problème",
         "Régulièrement, sans date prévue",
         "Oui, à dates fixes, à l’ordre du jour"
        ],
        "en": [
         "Never",
         "Now and then, when a problem comes up",
         "Regularly, but not at set times",
         "Yes, at set times, on the agenda"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 2,
       "flags": [
        "human"
       ],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Inscrire un point numérique à l’ordre du jour du prochain conseil d’administration",
         "en": "Put a digital item on the agenda of the next board meeting",
         "why": {
          "fr": "Le numérique touche au budget, aux personnes et au projet : ces choix reviennent au conseil plus qu’à la personne la plus à l’aise avec les ordinateurs.",
          "en": "Digital matters affect the budget, people and the project: these choices belong to the board rather than to whoever is best with computers."
         },
         "begin": {
          "fr": "Proposez un quart d’heure et une seule question, par exemple : « Qu’est-ce qui nous fait perdre du temps aujourd’hui ? » Laissez chacun répondre avant de chercher des solutions.",
          "en": "Suggest fifteen minutes and a single question, such as “What is wasting our time at the moment?” Let everyone answer before looking for solutions."
         }
        },
        "2": {
         "fr": "Prévoir un point numérique à date fixe, au moins deux fois par an",
         "en": "Set fixed dates for a digital item, at least twice a year",
         "why": {
          "fr": "Un rendez-vous connu d’avance évite de ne parler d’outils que dans l’urgence. Il permet aussi de voir le chemin parcouru.",
          "en": "When the date is known in advance, tools are not only discussed when something breaks. It is also a chance to see how far you have come."
         },
         "begin": {
          "fr": "Ouvrez le calendrier des réunions et marquez-en deux. Pour la première, préparez trois lignes : ce qui a changé, ce qui coince, ce qu’il faut décider.",
          "en": "Open the calendar of meetings and mark two of them. For the first, prepare three lines: what has changed, what is stuck, what needs deciding."
         }
        }
       }
      },
      {
       "id": "PRO-4",
       "dimension": "PRO",
       "fr": "Les dépenses numériques sont-elles prévues au budget ?",
       "en": "Are digital costs planned for in the budget?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, on paie quand il le faut",
         "Certaines, au cas par cas",
         "Oui, dans le budget de l’année",
         "Oui, sur trois ans, et c’est revu"
        ],
        "en": [
         "No, we pay when we have to",
         "Some of them, case by case",
         "Yes, in the budget for the year",
         "Yes, over three years, and reviewed"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 2,
       "urgency": 2,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Lister les dépenses numériques de l’an passé et ouvrir une ligne au budget",
         "en": "List last year’s digital costs and open a line in the budget",
         "why": {
          "fr": "Mises bout à bout, les petites dépenses surprennent souvent. Les voir permet de choisir où va l’argent, et d’en parler à un financeur.",
          "en": "Small costs often add up to a surprise. Seeing them lets you choose where the money goes, and talk about it with a funder."
         },
         "begin": {
          "fr": "Avec la personne qui tient la trésorerie, relevez dans les comptes ce qui touche à internet, au téléphone, au matériel et aux abonnements. Une liste au crayon convient très bien.",
          "en": "With the treasurer, go through the accounts and pick out anything to do with internet, phones, equipment and subscriptions. A pencilled list will do nicely."
         }
        },
        "2": {
         "fr": "Prévoir le renouvellement du matériel et des abonnements sur trois ans",
         "en": "Plan over three years for renewing equipment and subscriptions",
         "why": {
          "fr": "Un ordinateur qui s’arrête devient une simple ligne du budget, et non une mauvaise surprise. Prévoir laisse aussi le temps de grouper un achat avec d’autres associations.",
          "en": "A computer that gives up becomes a line in the budget rather than a nasty surprise. Planning also leaves time to buy together with other associations."
         },
         "begin": {
          "fr": "Notez l’âge de chaque appareil et la date de fin de chaque abonnement, puis placez-les sur une frise de trois ans.",
          "en": "Note the age of each device and the end date of each subscription, then place them on a three-year timeline."
         }
        }
       }
      },
      {
       "id": "PRO-5",
       "dimension": "PRO",
       "fr": "Les priorités numériques des douze prochains mois sont-elles écrites et partagées ?",
       "en": "Are your digital priorities for the next twelve months written down and shared?",
       "scale": "D",
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 2,
       "flags": [],
       "prerequisites": [
        "PRO-1"
       ],
       "recommendations": {
        "1": {
         "fr": "Écrire une feuille de route d’une page avec trois priorités",
         "en": "Write a one-page roadmap with three priorities",
         "why": {
          "fr": "Trois priorités, c’est peu, et c’est ce qui les rend possibles. L’équipe sait ce qui passe d’abord et peut remettre le reste à plus tard sans se fâcher.",
          "en": "Three priorities is not many, which is what makes them doable. The team knows what comes first and can put off the rest without falling out."
         },
         "begin": {
          "fr": "Sur une page, complétez trois fois la phrase « Dans un an, nous aimerions que… ». Vérifiez ensuite que chaque réponse sert le projet associatif.",
          "en": "On one page, complete this sentence three times: “A year from now, we would like…” Then check that each answer serves the associative project."
         }
        },
        "2": {
         "fr": "Dater, chiffrer et attribuer chaque priorité",
         "en": "Give each priority a date, a cost and someone in charge",
         "why": {
          "fr": "Une priorité sans nom ni date attend toujours un peu. Quand on sait qui s’en charge et pour quand, les coups de main viennent plus facilement.",
          "en": "A priority with no name or date tends to wait. Once people know who is taking it on and by when, help comes more readily."
         },
         "begin": {
          "fr": "Prenez seulement la première priorité et répondez à trois questions : qui, pour quand, avec combien ? La suivante viendra une autre fois.",
          "en": "Take the first priority only and answer three questions: who, by when, and with how much? Keep the next one for another day."
         }
        }
       }
      },
      {
       "id": "PRO-6",
       "dimension": "PRO",
       "fr": "Échangez-vous avec d’autres associations pour partager des outils ou des coûts ?",
       "en": "Do you talk with other associations about sharing tools or costs?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, pas pour le moment",
         "Un échange ou un prêt, à l’occasion",
         "Oui, mais sans accord écrit",
         "Oui, avec un accord écrit et revu"
        ],
        "en": [
         "No, not at the moment",
         "A chat or a loan, now and again",
         "Yes, but with no written agreement",
         "Yes, with a written, reviewed agreement"
        ]
       },
       "weight": 1,
       "critical": false,
       "effort": 2,
       "urgency": 1,
       "flags": [
        "poolable"
       ],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Contacter sa tête de réseau ou deux associations voisines au sujet d’un outil commun",
         "en": "Contact your network’s head office or two neighbouring associations about a shared tool",
         "why": {
          "fr": "D’autres ont déjà essayé, choisi, parfois regretté. Leur expérience peut vous épargner des mois, et un outil partagé coûte souvent moins à chacun.",
          "en": "Others have already tried, chosen and sometimes regretted. Their experience can save you months, and a shared tool often costs each of you less."
         },
         "begin": {
          "fr": "Téléphonez à une association que vous connaissez et demandez-lui comment elle fait pour ce qui vous pèse le plus. Ne cherchez pas d’accord tout de suite, écoutez.",
          "en": "Ring an association you know and ask how it deals with whatever weighs on you most. Don’t look for an agreement straight away; listen."
         }
        },
        "2": {
         "fr": "Mettre le partage par écrit (convention, répartition des coûts)",
         "en": "Put the sharing in writing (agreement, split of costs)",
         "why": {
          "fr": "Un accord écrit garde l’entente intacte quand les personnes changent ou que la facture augmente.",
          "en": "A written agreement keeps things friendly when people change or the bill goes up."
         },
         "begin": {
          "fr": "Réunissez une personne de chaque association et notez sur une page qui paie quoi, qui aide qui, et comment chacun peut se retirer.",
          "en": "Bring together one person from each association and note on one page who pays what, who helps whom, and how anyone can step out."
         }
        }
       }
      },
      {
       "id": "HUM-1",
       "dimension": "HUM",
       "fr": "Connaissez-vous le niveau de chacun avec les outils utilisés ?",
       "en": "Do you know how at ease each person is with the tools you use?",
       "scale": "R",
       "answers": {
        "fr": [
         "Non, de personne",
         "De moins de la moitié d’entre nous",
         "De la moitié d’entre nous ou plus",
         "Oui, de tout le monde"
        ],
        "en": [
         "No, not for anyone",
         "For fewer than half of us",
         "For half of us or more",
         "Yes, for everyone"
        ]
       },
       "weight": 3,
       "critical": false,
       "effort": 1,
       "urgency": 3,
       "flags": [
        "human"
       ],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Faire un tour de table des niveaux, outil par outil",
         "en": "Go round the table, tool by tool, to hear how at ease everyone is",
         "why": {
          "fr": "On se trompe souvent sur l’aisance des autres, dans un sens comme dans l’autre. Savoir qui bloque, et sur quoi, permet d’aider au bon endroit.",
          "en": "We often misjudge how well others cope, one way or the other. Knowing who gets stuck, and on what, means you can help where it matters."
         },
         "begin": {
          "fr": "Ouvrez le tour de table par un outil qui vous résiste, à vous. Les autres oseront plus facilement dire ce qui leur échappe, et personne n’est noté.",
          "en": "Start the round with a tool that defeats you. Others will find it easier to say what they struggle with, and nobody is being marked."
         }
        },
        "2": {
         "fr": "Tenir à jour la carte des compétences et l’usage qu’on en fait",
         "en": "Keep an up-to-date map of people’s skills and of how they are put to use",
         "why": {
          "fr": "Des talents restent cachés : un bénévole sait monter une vidéo, une salariée manie les tableaux. Les connaître rend service à tous, et c’est un plaisir d’être sollicité pour ce que l’on aime faire.",
          "en": "Some talents stay hidden: a volunteer who can edit films, an employee who is good with spreadsheets. Knowing about them helps everyone, and people enjoy being asked for what they like doing."
         },
         "begin": {
          "fr": "Reprenez le dernier tour de table et demandez à chacun une chose apprise depuis et une chose à apprendre.",
          "en": "Go back to the last round and ask each person for one thing learned since and one they would like to learn."
         }
        }
       }
      },
      {
       "id": "HUM-2",
       "dimension": "HUM",
       "fr": "Les personnes peu à l’aise savent-elles vers qui se tourner pour être aidées ?",
       "en": "Do people who are less at ease know whom to turn to for help?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, elles se débrouillent seules",
         "Cela dépend de qui est là",
         "Oui, une aide existe et elle est connue",
         "Oui, avec un parcours pour progresser"
        ],
        "en": [
         "No, they manage on their own",
         "It depends on who is around",
         "Yes, help exists and people know of it",
         "Yes, with a path to build up their skills"
        ]
       },
       "weight": 3,
       "critical": true,
       "effort": 1,
       "urgency": 3,
       "flags": [
        "human",
        "levelling_up"
       ],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Mettre en place un binôme ou une permanence d’entraide",
         "en": "Set up a buddy pair or a regular help session",
         "why": {
          "fr": "Une question posée à une personne de confiance se règle souvent en cinq minutes. Sans elle, on renonce en silence, et l’association se prive de bonnes volontés.",
          "en": "A question put to someone you trust is often settled in five minutes. Without that person, people quietly give up, and the association goes without willing hands."
         },
         "begin": {
          "fr": "Proposez à une personne peu à l’aise de choisir elle-même qui pourrait l’aider, puis convenez à trois d’un premier quart d’heure.",
          "en": "Invite someone who is less at ease to choose who might help them, then agree, the three of you, on a first fifteen minutes."
         }
        },
        "2": {
         "fr": "Proposer un parcours de mise à niveau, avec un point à la fin",
         "en": "Offer a series of small steps to build skills, with a review at the end",
         "why": {
          "fr": "L’aide au coup par coup dépanne ; un parcours rend autonome. Le point de la fin donne la fierté d’être arrivé quelque part.",
          "en": "One-off help gets people out of a fix; a series of steps makes them independent. The review at the end is a moment to be proud of."
         },
         "begin": {
          "fr": "Avec la personne, choisissez une seule chose qu’elle veut savoir faire seule dans deux mois, et découpez-la en quatre petites séances.",
          "en": "With the person, pick one thing they want to be able to do alone in two months’ time, and split it into four short sessions."
         }
        }
       }
      },
      {
       "id": "HUM-3",
       "dimension": "HUM",
       "fr": "Organisez-vous entre vous des temps d’échange sur les usages numériques ?",
       "en": "Do you set time aside among yourselves to talk about how you use digital tools?",
       "scale": "F",
       "answers": {
        "fr": [
         "Jamais",
         "De temps en temps",
         "Régulièrement, sans calendrier",
         "Oui, à un rythme fixé d’avance"
        ],
        "en": [
         "Never",
         "Now and then",
         "Regularly, but not planned ahead",
         "Yes, at times planned in advance"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 2,
       "flags": [
        "human"
       ],
       "notApplicableWhen": "alone",
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Réserver une heure d’échange dans le prochain trimestre",
         "en": "Set aside an hour to talk together within the next three months",
         "why": {
          "fr": "C’est autour d’un café que l’on apprend l’astuce du voisin, et que l’on ose dire qu’un outil agace.",
          "en": "It is over a cup of coffee that you pick up a neighbour’s trick, and dare to say that a tool gets on your nerves."
         },
         "begin": {
          "fr": "Accolez cette heure à un moment où les gens sont déjà là, et invitez chacun à venir avec une réussite et une difficulté. Ni écran ni exposé.",
          "en": "Add the hour to a moment when people are already there, and ask each to bring one success and one difficulty. No screens, no talks."
         }
        },
        "2": {
         "fr": "Donner un rythme régulier à ces temps et garder une trace des idées",
         "en": "Make these sessions regular and keep a note of the ideas",
         "why": {
          "fr": "Les bonnes idées d’une réunion s’envolent vite. Notées, puis relues la fois d’après, elles deviennent des habitudes.",
          "en": "Good ideas from a meeting soon slip away. Noted down and read again next time, they become habits."
         },
         "begin": {
          "fr": "Ouvrez un cahier ou un document commun avec trois colonnes : l’idée, qui l’essaie, ce que cela a donné. Fixez la date suivante avant de vous quitter.",
          "en": "Start a notebook or a shared document with three columns: the idea, who will try it, how it went. Agree on the next date before you part."
         }
        }
       }
      },
      {
       "id": "HUM-4",
       "dimension": "HUM",
       "fr": "Les bénévoles, et les salariés s’il y en a, ont-ils suivi une formation numérique depuis deux ans ?",
       "en": "Have volunteers, and employees if any, had digital training in the past two years?",
       "scale": "R",
       "weight": 2,
       "critical": false,
       "effort": 2,
       "urgency": 2,
       "flags": [
        "levelling_up"
       ],
       "prerequisites": [
        "HUM-1"
       ],
       "recommendations": {
        "1": {
         "fr": "Repérer une formation courte ou une séance en ligne gratuite et y inscrire deux personnes",
         "en": "Find a short course or a free online session and sign two people up",
         "why": {
          "fr": "À deux, on ose poser ses questions, on s’entraîne au retour et on transmet aux autres.",
          "en": "In a pair, people dare to ask questions, practise afterwards and pass on what they learned."
         },
         "begin": {
          "fr": "Partez du tour de table des niveaux : quel sujet revient le plus ? Demandez ensuite à votre réseau ce qui existe pour des débutants.",
          "en": "Start from what people said about how at ease they are: which topic comes up most? Then ask your network what exists for beginners."
         }
        },
        "2": {
         "fr": "Écrire ce que chacun veut apprendre cette année, et le prévoir (au plan de formation, s’il y en a un)",
         "en": "Write down what each person wants to learn this year, and plan for it (in the training plan, if there is one)",
         "why": {
          "fr": "Une formation prévue se prépare : le temps est libéré, le financement cherché assez tôt. Bénévoles et salariés peuvent alors progresser ensemble.",
          "en": "Training that is planned can be prepared: time is freed up and funding looked for early enough. Volunteers and employees can then make progress together."
         },
         "begin": {
          "fr": "Demandez à trois personnes ce qu’elles aimeraient apprendre cette année et écrivez-le noir sur blanc. Si vous n’avez pas de salarié, cette simple liste tient lieu de plan.",
          "en": "Ask three people what they would like to learn this year and put it down in writing. If you have no employees, this simple list is your plan."
         }
        }
       }
      },
      {
       "id": "HUM-5",
       "dimension": "HUM",
       "fr": "Une personne qui arrive reçoit-elle ses accès et une prise en main des outils ?",
       "en": "Does someone new get their access and a hands-on introduction to the tools?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, à elle de se débrouiller",
         "Parfois, selon qui l’accueille",
         "Oui, avec une fiche encore incomplète",
         "Oui, avec une fiche complète et revue"
        ],
        "en": [
         "No, they have to work it out",
         "Sometimes, depending on who greets them",
         "Yes, with a sheet that is still incomplete",
         "Yes, with a complete, reviewed sheet"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 2,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Écrire une fiche d’accueil numérique",
         "en": "Write a digital welcome sheet",
         "why": {
          "fr": "Bien accueillie, une personne se rend utile dès la première semaine, et personne ne répète dix fois la même explication.",
          "en": "Someone who is made welcome can be useful from the first week, and nobody has to explain the same thing ten times."
         },
         "begin": {
          "fr": "Interrogez la dernière personne arrivée : qu’aurait-elle aimé savoir le premier jour ? Ses réponses font le plan de la fiche.",
          "en": "Ask the last person to join what they would have liked to know on day one. Their answers give you the outline."
         }
        },
        "2": {
         "fr": "Ajouter la liste des accès à ouvrir et une date de vérification",
         "en": "Add the list of accounts to open and a date for checking them",
         "why": {
          "fr": "Avec une liste, rien ne s’oublie à l’arrivée, et elle resservira le jour du départ.",
          "en": "With a list, nothing is forgotten when someone arrives, and it will serve again the day they leave."
         },
         "begin": {
          "fr": "Reconstituez, pour une seule fonction, tout ce que la personne ouvre dans une semaine. Ajoutez une date, un mois après l’arrivée, pour faire le point avec elle.",
          "en": "For one role only, write down everything the person opens in a week. Add a date, a month after they join, to go over it with them."
         }
        }
       }
      },
      {
       "id": "HUM-6",
       "dimension": "HUM",
       "fr": "Si la personne la plus à l’aise s’absente, les tâches numériques continuent-elles ?",
       "en": "If the person most at ease with the tools is away, does digital work carry on?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, tout s’arrête",
         "Quelques-unes, avec difficulté",
         "La plupart, grâce à des notes écrites",
         "Oui, d’autres les ont déjà faites"
        ],
        "en": [
         "No, everything stops",
         "Some of it, with difficulty",
         "Most of it, thanks to written notes",
         "Yes, others have already done it"
        ]
       },
       "weight": 3,
       "critical": false,
       "effort": 1,
       "urgency": 3,
       "flags": [
        "human"
       ],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Écrire les trois marches à suivre que seule une personne connaît",
         "en": "Write down the three tasks that only one person knows how to do",
         "why": {
          "fr": "Cette personne peut prendre des vacances l’esprit tranquille, et l’équipe ne reste pas bloquée devant un réglage.",
          "en": "That person can go on holiday with an easy mind, and the team isn’t left stuck in front of a setting."
         },
         "begin": {
          "fr": "Asseyez-vous à côté de la personne pendant qu’elle fait la tâche, et notez chaque geste avec vos mots à vous. Elle relit ensuite.",
          "en": "Sit next to the person while they do the task and note each step in your own words. They then read it over."
         }
        },
        "2": {
         "fr": "Faire faire chacune de ces tâches par une autre personne une fois par an",
         "en": "Have someone else carry out each of these tasks once a year",
         "why": {
          "fr": "Une note paraît toujours claire à qui l’a écrite. L’essai montre la ligne manquante, tant qu’il y a quelqu’un pour la compléter.",
          "en": "Notes always look clear to whoever wrote them. Trying them out shows the missing line while someone is there to add it."
         },
         "begin": {
          "fr": "Choisissez la tâche la plus simple et quelqu’un qui ne l’a jamais faite. La personne habituelle regarde, sans toucher au clavier.",
          "en": "Choose the simplest task and someone who has never done it. The usual person watches, hands off the keyboard."
         }
        }
       }
      },
      {
       "id": "EQU-1",
       "dimension": "EQU",
       "fr": "Chaque personne qui en a besoin dispose-t-elle d’un ordinateur en état de marche ?",
       "en": "Does everyone who needs one have a computer in working order?",
       "scale": "R",
       "weight": 3,
       "critical": false,
       "effort": 2,
       "urgency": 2,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Recenser les ordinateurs et remplacer les plus anciens (matériel reconditionné possible)",
         "en": "Take stock of the computers and replace the oldest (refurbished ones are fine)",
         "why": {
          "fr": "Attendre dix minutes qu’un ordinateur démarre décourage vite, surtout quand on n’est pas à l’aise. Une machine qui répond rend confiance.",
          "en": "Waiting ten minutes for a computer to start soon puts people off, especially those who are not at ease. A machine that responds gives confidence back."
         },
         "begin": {
          "fr": "Faites le tour des locaux avec une feuille : qui utilise quoi, depuis quand, et ce qui agace. Commencez par écouter la personne la plus gênée.",
          "en": "Walk round the premises with a sheet of paper: who uses what, since when, and what annoys them. Begin by listening to whoever is hampered most."
         }
        },
        "2": {
         "fr": "Prévoir un rythme de remplacement des ordinateurs",
         "en": "Plan how often computers are replaced",
         "why": {
          "fr": "Remplacer une machine ou deux par an pèse moins que tout changer d’un coup, et laisse le temps d’accompagner chacun.",
          "en": "Replacing a machine or two each year is easier to bear than changing everything at once, and leaves time to help each person settle in."
         },
         "begin": {
          "fr": "Sur le papier, classez vos appareils en trois groupes : encore bons, à surveiller, à remplacer. Le dernier groupe est pour cette année, le deuxième pour la suivante.",
          "en": "On paper, sort your devices into three groups: still good, to watch, to replace. The last group is for this year, the second for next."
         }
        }
       }
      },
      {
       "id": "EQU-2",
       "dimension": "EQU",
       "fr": "Un inventaire du matériel, des logiciels et des abonnements existe-t-il ?",
       "en": "Is there an inventory of your equipment, software and subscriptions?",
       "scale": "D",
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 2,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Dresser l’inventaire dans un seul tableau",
         "en": "Draw up the inventory in a single table",
         "why": {
          "fr": "On y découvre un abonnement payé deux fois, un appareil oublié dans un placard, et parfois un outil qui plairait à d’autres.",
          "en": "You find a subscription paid twice, a device forgotten in a cupboard, and sometimes a tool that others would like."
         },
         "begin": {
          "fr": "Partez d’une seule pièce ou d’un seul relevé bancaire et inscrivez ce que vous voyez : quoi, où, pour qui. Le reste suivra au fil des semaines.",
          "en": "Start with one room or one bank statement and write down what you see: what, where, for whom. The rest will follow over the weeks."
         }
        },
        "2": {
         "fr": "Ajouter les dates de fin, les coûts et les responsables, puis revoir chaque année",
         "en": "Add end dates, costs and who is in charge, then review it every year",
         "why": {
          "fr": "Un renouvellement automatique se décide avant sa date, pas après. Le tableau vous prévient et dit à qui en parler.",
          "en": "An automatic renewal is best decided before its date, not after. The table warns you and says whom to talk to."
         },
         "begin": {
          "fr": "Cherchez d’abord les trois abonnements les plus chers et inscrivez leur échéance dans le calendrier de l’équipe, un mois plus tôt.",
          "en": "First find the three dearest subscriptions and put their renewal dates in the team calendar, a month early."
         }
        }
       }
      },
      {
       "id": "EQU-3",
       "dimension": "EQU",
       "fr": "La connexion internet suffit-elle à vos usages (locaux, antennes, visioconférence) ?",
       "en": "Is your internet connection good enough (premises, branches, video calls)?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, elle gêne tous les jours",
         "Par moments, ou selon le lieu",
         "Oui, mais sans solution de secours",
         "Oui, avec une solution de secours"
        ],
        "en": [
         "No, it gets in the way every day",
         "At times, or in some places",
         "Yes, but with no fallback",
         "Yes, and there is a fallback"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 2,
       "urgency": 1,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Mesurer le débit et comparer les offres disponibles",
         "en": "Measure the speed and compare the offers available",
         "why": {
          "fr": "Avant de changer d’offre, mieux vaut savoir si la lenteur vient de la ligne, de la box ou de la pièce du fond. La solution est parfois gratuite.",
          "en": "Before changing contract, it helps to know whether the slowness comes from the line, the router or the room at the back. Sometimes the cure costs nothing."
         },
         "begin": {
          "fr": "Faites trois mesures dans la semaine, au bureau puis là où cela coince, et gardez les chiffres. Demandez aussi à vos voisins quelle ligne ils ont.",
          "en": "Take three readings in a week, at the desk and then where it fails, and keep the figures. Ask your neighbours, too, which line they have."
         }
        },
        "2": {
         "fr": "Prévoir une solution de secours pour la connexion",
         "en": "Plan a fallback for the connection",
         "why": {
          "fr": "Une coupure le jour des inscriptions se traverse sans heurt quand chacun sait par où passer.",
          "en": "A cut on sign-up day goes by without fuss when everyone knows what to do instead."
         },
         "begin": {
          "fr": "Essayez une fois le partage de connexion d’un téléphone avec la personne qui tient l’accueil. Écrivez les gestes sur une carte posée près de la box.",
          "en": "Try sharing a phone’s connection once with whoever is at the front desk. Write the steps on a card kept by the router."
         }
        }
       }
      },
      {
       "id": "EQU-4",
       "dimension": "EQU",
       "fr": "Les logiciels sont-ils à jour et sous une licence adaptée aux associations ?",
       "en": "Are your programs up to date and under licences that suit associations?",
       "scale": "R",
       "answers": {
        "fr": [
         "Aucun",
         "Moins de la moitié",
         "La moitié ou plus",
         "Tous"
        ],
        "en": [
         "None of them",
         "Fewer than half",
         "Half or more",
         "All of them"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 2,
       "flags": [
        "solidarity"
       ],
       "prerequisites": [
        "EQU-2"
       ],
       "recommendations": {
        "1": {
         "fr": "Vérifier l’éligibilité aux tarifs solidaires et régulariser les licences",
         "en": "Check whether you qualify for reduced prices for associations, and put licences in order",
         "why": {
          "fr": "Des licences en ordre vous laissent libres d’installer, de mettre à jour et de demander de l’aide. Certaines conditions sont réservées aux associations.",
          "en": "With licences in order, you are free to install, update and ask for help. Some terms are reserved for associations."
         },
         "begin": {
          "fr": "Reprenez l’inventaire et marquez les logiciels dont personne ne sait d’où vient la licence. Parlez-en à la personne qui vous accompagne : chaque fournisseur a ses règles.",
          "en": "Go through the inventory and mark the programs whose licence nobody can trace. Talk it over with your adviser: each supplier has its own rules."
         }
        },
        "2": {
         "fr": "Activer les mises à jour automatiques partout",
         "en": "Turn on automatic updates everywhere",
         "why": {
          "fr": "Les mises à jour corrigent des défauts connus. Quand elles se font seules, personne n’a plus à y penser, ni à hésiter devant une fenêtre qui s’affiche.",
          "en": "Updates mend known faults. When they happen by themselves, nobody has to think about them, or hesitate over a window that pops up."
         },
         "begin": {
          "fr": "Faites-le ensemble sur un premier ordinateur, en montrant où se trouve le réglage. Chacun passe ensuite au sien, avec de l’aide à portée de voix.",
          "en": "Do it together on one computer, showing where the setting is. Then each person does their own, with help within earshot."
         }
        }
       }
      },
      {
       "id": "EQU-5",
       "dimension": "EQU",
       "fr": "Les outils choisis répondent-ils à un besoin décrit avant l’achat ?",
       "en": "Do the tools you choose meet a need that was described before buying?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, le besoin n’est pas décrit",
         "Parfois, pour les gros achats",
         "Oui, mais sans comparer",
         "Oui, en comparant avec les utilisateurs"
        ],
        "en": [
         "No, the need is not described",
         "Sometimes, for larger purchases",
         "Yes, but without comparing",
         "Yes, comparing options with the users"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 2,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Décrire le besoin en une page avant tout nouvel achat",
         "en": "Describe the need on one page before buying anything new",
         "why": {
          "fr": "Un besoin bien dit se résout parfois sans achat : une habitude à changer, un outil déjà là, un cahier. L’argent peut aller ailleurs.",
          "en": "A need that is clearly put can sometimes be met without buying: a habit to change, a tool already there, a notebook. The money can go elsewhere."
         },
         "begin": {
          "fr": "Pour le prochain achat envisagé, demandez à celles et ceux qui s’en serviront ce qu’ils font aujourd’hui et où cela bloque. Leurs phrases font la page.",
          "en": "For the next purchase you have in mind, ask those who will use it what they do today and where it gets stuck. Their words make the page."
         }
        },
        "2": {
         "fr": "Comparer au moins deux solutions, dont une libre, avec les utilisateurs",
         "en": "Compare at least two options, one of them open source, with the people who will use them",
         "why": {
          "fr": "Un outil essayé par celles et ceux qui s’en serviront a plus de chances d’être adopté. Comparer évite aussi de suivre la première démonstration venue.",
          "en": "A tool tried by the people who will use it is more likely to be taken up. Comparing also saves you from following the first demonstration you see."
         },
         "begin": {
          "fr": "Donnez à deux personnes, dont une peu à l’aise, la même tâche à faire dans chaque solution. Regardez où elles hésitent, sans les aider.",
          "en": "Give two people, one of them less at ease, the same task to do in each option. Watch where they hesitate, without helping."
         }
        }
       }
      },
      {
       "id": "EQU-6",
       "dimension": "EQU",
       "fr": "Quelqu’un peut-il dépanner dans un délai acceptable ?",
       "en": "Can someone fix problems within a reasonable time?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, personne",
         "Parfois, selon qui est disponible",
         "Oui, mais peu savent qui appeler",
         "Oui, chacun sait qui appeler et quand"
        ],
        "en": [
         "No, nobody",
         "Sometimes, depending on who is free",
         "Yes, but few know whom to call",
         "Yes, all know whom to call and when"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 2,
       "flags": [
        "poolable"
       ],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Trouver qui peut dépanner (bénévole, prestataire, réseau) et dans quel délai",
         "en": "Find out who can fix things (volunteer, provider, network) and how soon",
         "why": {
          "fr": "Une panne fait moins peur quand on sait que quelqu’un viendra, et quand. L’activité s’organise autour de ce délai.",
          "en": "A breakdown is less daunting when you know that someone will come, and when. Your activity can be planned around it."
         },
         "begin": {
          "fr": "Repensez aux trois dernières pannes : qui les a réglées, en combien de temps ? Voyez aussi si une association voisine a quelqu’un à partager.",
          "en": "Think back to the last three breakdowns: who fixed them, and how long did it take? See, too, whether a neighbouring association has someone to share."
         }
        },
        "2": {
         "fr": "Écrire qui appeler et dans quel cas",
         "en": "Write down whom to call, and in which case",
         "why": {
          "fr": "La personne seule à l’accueil un samedi matin n’a plus à deviner, ni à déranger toujours la même.",
          "en": "Whoever is alone at the desk on a Saturday morning no longer has to guess, or to disturb the same person every time."
         },
         "begin": {
          "fr": "Trois lignes sur une feuille suffisent : plus d’internet, ordinateur bloqué, compte inaccessible. Mettez un nom et un numéro en face de chacune, puis affichez-la.",
          "en": "Three lines on a sheet will do: no internet, computer frozen, locked out of an account. Put a name and a number against each, then pin it up."
         }
        }
       }
      },
      {
       "id": "COL-1",
       "dimension": "COL",
       "fr": "Les documents communs sont-ils dans un espace partagé et rangé ?",
       "en": "Are shared documents kept together in one tidy place?",
       "scale": "R",
       "answers": {
        "fr": [
         "Aucun, chacun garde les siens",
         "Moins de la moitié",
         "La moitié ou plus",
         "Tous, et chacun s’y retrouve"
        ],
        "en": [
         "None, people keep their own",
         "Fewer than half",
         "Half or more",
         "All of them, and easy to find"
        ]
       },
       "weight": 3,
       "critical": false,
       "effort": 2,
       "urgency": 2,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Choisir un espace unique et y déposer les documents courants",
         "en": "Choose a single place and put everyday documents there",
         "why": {
          "fr": "On passe moins de temps à demander qui a la dernière version. Et quand quelqu’un part, ses documents restent.",
          "en": "You spend less time asking who has the latest version. And when someone leaves, their documents stay."
         },
         "begin": {
          "fr": "Avant de choisir, faites dire à trois personnes où elles rangent aujourd’hui le dernier compte rendu. Puis déposez ensemble dix documents, pas davantage.",
          "en": "Before choosing, ask three people where they keep the latest minutes today. Then move ten documents together, no more."
         }
        },
        "2": {
         "fr": "Adopter un plan de rangement et une même façon de nommer les documents",
         "en": "Agree on how documents are filed and named",
         "why": {
          "fr": "Un document bien nommé se trouve sans son auteur. Les nouveaux s’y repèrent, et les anciens cessent d’être des archives vivantes.",
          "en": "A well-named document can be found without its author. Newcomers find their way, and old hands stop being living archives."
         },
         "begin": {
          "fr": "Sur une table, triez une vingtaine de titres de documents avec les personnes qui les cherchent le plus. Les tas qui se forment sont vos dossiers.",
          "en": "Around a table, sort twenty or so document titles with the people who look for them most. The piles that form are your folders."
         }
        }
       }
      },
      {
       "id": "COL-2",
       "dimension": "COL",
       "fr": "Peut-on travailler à plusieurs sur un même document sans multiplier les versions ?",
       "en": "Can several of you work on the same document without ending up with copies?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, chacun fait sa version",
         "C’est à l’essai, ou au cas par cas",
         "Oui, dans une partie de l’équipe",
         "Oui, dans toute l’équipe"
        ],
        "en": [
         "No, each of us makes a version",
         "Being tried out, or case by case",
         "Yes, in part of the team",
         "Yes, across the whole team"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 1,
       "flags": [
        "levelling_up"
       ],
       "notApplicableWhen": "alone",
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Essayer d’écrire à plusieurs un document réel (compte rendu, budget)",
         "en": "Try writing a real document together (minutes, budget)",
         "why": {
          "fr": "Corriger la même page au lieu de s’envoyer cinq pièces jointes épargne du temps et des malentendus.",
          "en": "Correcting the same page instead of sending five attachments round saves time and misunderstandings."
         },
         "begin": {
          "fr": "À la prochaine réunion, faites écrire le compte rendu côte à côte par une personne à l’aise et une qui débute. Relisez-le ensemble avant de vous lever.",
          "en": "At the next meeting, have someone at ease and a beginner write the minutes side by side. Read them through together before you get up."
         }
        },
        "2": {
         "fr": "Étendre l’écriture à plusieurs à toutes les équipes",
         "en": "Extend writing together to every team",
         "why": {
          "fr": "Quand une seule équipe travaille ainsi, les copies continuent de circuler ailleurs. Une habitude commune évite d’avoir deux circuits.",
          "en": "When only one team works this way, copies keep going round elsewhere. A common habit avoids having two circuits."
         },
         "begin": {
          "fr": "L’équipe qui sait déjà peut en parrainer une autre, sur un document dont celle-ci a vraiment besoin. Convenez d’une première séance.",
          "en": "The team that already does it can coach another, on a document that the other team really needs. Agree on a first session."
         }
        }
       }
      },
      {
       "id": "COL-3",
       "dimension": "COL",
       "fr": "Les échanges internes passent-ils par un canal choisi ensemble ?",
       "en": "Do messages within the association go through a channel chosen together?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, chacun utilise le sien",
         "Pour certains échanges seulement",
         "Oui, mais sans règles écrites",
         "Oui, avec des règles écrites et revues"
        ],
        "en": [
         "No, everyone uses their own",
         "For some exchanges only",
         "Yes, but with no written rules",
         "Yes, with written rules we review"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 2,
       "flags": [
        "human"
       ],
       "notApplicableWhen": "alone",
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Décider ensemble d’un canal par usage (urgent, courant, décision)",
         "en": "Agree together on one channel for each use (urgent, everyday, decisions)",
         "why": {
          "fr": "Chacun sait où regarder et ce qui peut attendre. Les personnes sans téléphone récent ne manquent plus les nouvelles.",
          "en": "Everyone knows where to look and what can wait. People without a recent phone no longer miss the news."
         },
         "begin": {
          "fr": "Posez la question à toute l’équipe, y compris aux plus silencieux : par où voulez-vous être prévenus ? Gardez le téléphone ou l’affichage si c’est ce qui marche.",
          "en": "Put the question to the whole team, the quietest included: how do you want to be told? Keep the phone or the noticeboard if that is what works."
         }
        },
        "2": {
         "fr": "Écrire une charte d’une page, avec le droit à la déconnexion",
         "en": "Write a one-page charter that includes the right to switch off",
         "why": {
          "fr": "Des messages le dimanche soir usent les meilleures volontés. Une règle écrite ensemble protège chacun sans viser personne.",
          "en": "Messages on a Sunday evening wear down even the keenest. A rule written together protects everyone without pointing at anyone."
         },
         "begin": {
          "fr": "Commencez par une seule phrase sur laquelle tous s’accordent, par exemple l’heure après laquelle personne n’attend de réponse.",
          "en": "Start with one sentence that everyone agrees on, such as the time after which nobody expects an answer."
         }
        }
       }
      },
      {
       "id": "COL-4",
       "dimension": "COL",
       "fr": "Les réunions à distance se passent-elles bien pour tous ?",
       "en": "Do remote meetings go well for everyone?",
       "scale": "F",
       "answers": {
        "fr": [
         "Non, presque jamais",
         "Parfois, mais pas pour tous",
         "Le plus souvent",
         "Oui, toujours, pour tout le monde"
        ],
        "en": [
         "No, hardly ever",
         "Sometimes, but not for everyone",
         "Most of the time",
         "Yes, always, for everyone"
        ]
       },
       "weight": 1,
       "critical": false,
       "effort": 2,
       "urgency": 1,
       "flags": [
        "human"
       ],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Équiper une salle et tester avec les personnes les moins à l’aise",
         "en": "Equip a room and try it out with the people least at ease",
         "why": {
          "fr": "Quand le son passe bien, celles et ceux qui habitent loin ou se déplacent mal retrouvent leur place dans les décisions.",
          "en": "When the sound is clear, people who live far away or find travel hard get their say back."
         },
         "begin": {
          "fr": "Avant tout achat, faites un appel d’essai de dix minutes avec une personne qui redoute ces réunions. Demandez-lui ce qu’elle n’a pas entendu, pas vu ou pas osé dire.",
          "en": "Before buying anything, make a ten-minute test call with someone who dreads these meetings. Ask what they could not hear, see or bring themselves to say."
         }
        },
        "2": {
         "fr": "Prévoir une animation adaptée et un compte rendu partagé",
         "en": "Plan how the meeting is led, and share the minutes",
         "why": {
          "fr": "À distance, les plus bavards prennent vite toute la place. Une personne qui distribue la parole et un compte rendu rapide rétablissent l’équilibre.",
          "en": "At a distance, the talkative soon take over. Someone to share out the turns to speak, and prompt minutes, restore the balance."
         },
         "begin": {
          "fr": "Pour la prochaine réunion, nommez une personne qui veille à la parole et une autre qui aide par téléphone celles et ceux qui n’arrivent pas à se connecter.",
          "en": "For the next meeting, name one person to look after turns to speak and another to help, by phone, anyone who cannot connect."
         }
        }
       }
      },
      {
       "id": "COL-5",
       "dimension": "COL",
       "fr": "Les personnes qui travaillent à distance ont-elles des règles et un accès sûrs ?",
       "en": "Do people who work remotely have safe rules and safe access?",
       "scale": "P",
       "weight": 2,
       "critical": false,
       "effort": 2,
       "urgency": 2,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Écrire les règles du travail à distance (matériel, accès, horaires)",
         "en": "Write down the rules for working remotely (equipment, access, hours)",
         "why": {
          "fr": "Bénévole dans sa cuisine ou salariée en déplacement, chacun sait ce qu’il peut faire à distance, sur quel appareil et jusqu’à quelle heure.",
          "en": "A volunteer at the kitchen table or an employee on the road: everyone knows what they may do remotely, on which device and until what time."
         },
         "begin": {
          "fr": "Demandez à deux personnes concernées comment elles font vraiment, et écrivez leurs réponses. Ce qui convient à tous fait déjà la moitié des règles.",
          "en": "Ask two of the people concerned how they really go about it, and write down their answers. Whatever suits everyone is already half the rules."
         }
        },
        "2": {
         "fr": "Fournir un accès protégé et vérifier chaque année",
         "en": "Provide protected access and check it every year",
         "why": {
          "fr": "Les fichiers des adhérents restent à l’abri, même quand on y travaille depuis un café ou l’ordinateur de la famille.",
          "en": "Members’ files stay safe, even when someone works from a café or the family computer."
         },
         "begin": {
          "fr": "Recensez qui se connecte de l’extérieur, à quoi et depuis quel appareil. Un appel de cinq minutes à chacun suffit pour un premier relevé.",
          "en": "List who connects from outside, to what and on which device. A five-minute call to each person is enough for a first picture."
         }
        }
       }
      },
      {
       "id": "COL-6",
       "dimension": "COL",
       "fr": "Les tâches et les décisions sont-elles suivies dans un outil visible de l’équipe ?",
       "en": "Are tasks and decisions tracked where the whole team can see them?",
       "scale": "F",
       "answers": {
        "fr": [
         "Jamais, chacun a sa liste",
         "De temps en temps",
         "Régulièrement",
         "Toujours, et revues à chaque réunion"
        ],
        "en": [
         "Never, we each have our own list",
         "Now and then",
         "Regularly",
         "Always, and reviewed at every meeting"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 1,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Tenir un tableau de tâches simple",
         "en": "Keep a simple task board",
         "why": {
          "fr": "Ce qui est décidé ne se perd plus entre deux réunions, et la charge de chacun devient visible.",
          "en": "Decisions no longer get lost between meetings, and each person’s load can be seen."
         },
         "begin": {
          "fr": "Prenez le dernier compte rendu et recopiez-en les décisions dans trois colonnes : à faire, en cours, fait. Un mur et des papiers collants font l’affaire.",
          "en": "Go back to the latest minutes and copy the decisions into three columns: to do, under way, done. A wall and some sticky notes will do."
         }
        },
        "2": {
         "fr": "Revoir le tableau à chaque réunion d’équipe",
         "en": "Go over the board at every team meeting",
         "why": {
          "fr": "Un tableau que personne ne regarde vieillit en deux semaines. Relu à voix haute, il ouvre la discussion sur ce qui bloque.",
          "en": "A board nobody looks at goes stale in a fortnight. Read aloud, it opens the conversation about what is stuck."
         },
         "begin": {
          "fr": "Ouvrez la prochaine réunion par cinq minutes devant le tableau : une tâche finie, une tâche bloquée, et qui peut aider.",
          "en": "Open the next meeting with five minutes at the board: one task finished, one task stuck, and who can help."
         }
        }
       }
      },
      {
       "id": "COM-1",
       "dimension": "COM",
       "fr": "Votre site ou votre page publique est-il à jour, et pouvez-vous le modifier vous-mêmes ?",
       "en": "Is your website or public page up to date, and can you edit it yourselves?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, ou nous n’avons plus les accès",
         "En partie, ou avec difficulté",
         "Oui, mais une seule personne le fait",
         "Oui, à plusieurs, selon un calendrier"
        ],
        "en": [
         "No, or we have lost access",
         "Partly, or with difficulty",
         "Yes, but only one person does it",
         "Yes, several of us, to a schedule"
        ]
       },
       "weight": 3,
       "critical": false,
       "effort": 1,
       "urgency": 2,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Récupérer les accès et corriger les informations essentielles",
         "en": "Get your access back and correct the key information",
         "why": {
          "fr": "C’est souvent la première chose que l’on voit de vous. Une adresse et des horaires justes, et la famille qui vous cherche trouve porte ouverte.",
          "en": "It is often the first thing people see of you. With the right address and opening hours, the family looking for you finds the door open."
         },
         "begin": {
          "fr": "Faites lire votre page à quelqu’un qui ne connaît pas l’association et notez ce qu’il cherche sans trouver. Retrouvez ensuite qui a créé le compte.",
          "en": "Have someone who doesn’t know you read your page, and note what they look for and can’t find. Then track down who created the account."
         }
        },
        "2": {
         "fr": "Nommer deux rédacteurs et fixer un calendrier de mise à jour",
         "en": "Name two people to write it and set a schedule for updates",
         "why": {
          "fr": "L’un écrit, l’autre relit, et la page reste vivante pendant les vacances.",
          "en": "One writes, the other reads it over, and the page stays alive through the holidays."
         },
         "begin": {
          "fr": "Repérez dans l’année les quatre moments où l’information change (rentrée, assemblée générale…) et inscrivez deux prénoms en face de chacun.",
          "en": "Pick the four times of year when information changes (start of the season, annual general meeting…) and put two names against each."
         }
        }
       }
      },
      {
       "id": "COM-2",
       "dimension": "COM",
       "fr": "Savez-vous à quels publics s’adresse chaque canal (site, lettre, affiches…) ?",
       "en": "Do you know whom each channel is for (website, newsletter, posters…)?",
       "scale": "D",
       "answers": {
        "fr": [
         "Non, la question ne s’est pas posée",
         "En partie, dans des notes éparses",
         "Oui, c’est écrit quelque part",
         "Oui, c’est écrit, à jour et partagé"
        ],
        "en": [
         "No, the question has not come up",
         "Partly, in scattered notes",
         "Yes, it is written down somewhere",
         "Yes, written, up to date and shared"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 1,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Lister les canaux, les publics et les objectifs dans un tableau",
         "en": "List channels, audiences and goals in a table",
         "why": {
          "fr": "On n’écrit pas de la même façon à un adhérent, à une élue ou à une personne en difficulté. Le tableau montre aussi qui vous ne touchez pas encore.",
          "en": "You don’t write in the same way to a member, a councillor or someone in difficulty. The table also shows whom you don’t reach yet."
         },
         "begin": {
          "fr": "Cinq personnes venues ce mois-ci peuvent vous dire comment elles vous ont connus. Leurs réponses remplissent les premières lignes.",
          "en": "Ask five people who came this month how they heard of you. Their answers fill in the first lines."
         }
        },
        "2": {
         "fr": "Fermer ou confier les canaux sans objectif",
         "en": "Close the channels that serve no goal, or hand them over",
         "why": {
          "fr": "Un canal laissé de côté donne l’image d’une association endormie. En tenir moins, c’est mieux tenir les autres.",
          "en": "A channel left idle makes an association look asleep. Keeping fewer means keeping the others well."
         },
         "begin": {
          "fr": "Choisissez le canal qui demande le plus pour le moins de retours et parlez-en avec qui le tient : faut-il l’arrêter, le passer, le garder ?",
          "en": "Choose the channel that asks the most for the least return and talk to whoever runs it: should it be stopped, passed on or kept?"
         }
        }
       }
      },
      {
       "id": "COM-3",
       "dimension": "COM",
       "fr": "Les réseaux sociaux sont-ils tenus à un rythme soutenable ?",
       "en": "Are your social networks kept up at a pace you can sustain?",
       "scale": "F",
       "answers": {
        "fr": [
         "Non, à l’abandon ou trop lourds à tenir",
         "Par moments, puis plus rien",
         "Assez régulièrement",
         "Oui, à un rythme choisi et préparé"
        ],
        "en": [
         "No, left idle or too much to keep up",
         "In bursts, then nothing",
         "Fairly regularly",
         "Yes, at a pace we choose and prepare for"
        ]
       },
       "weight": 1,
       "critical": false,
       "effort": 1,
       "urgency": 1,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Choisir un seul réseau et un rythme tenable",
         "en": "Choose a single network and a pace you can keep",
         "why": {
          "fr": "Une nouvelle par quinzaine toute l’année se remarque mieux que dix en une semaine, puis le silence. Et personne ne s’y épuise.",
          "en": "One post a fortnight all year gets noticed more than ten in one week, then silence. And nobody wears themselves out."
         },
         "begin": {
          "fr": "Cherchez ensemble où se trouvent déjà vos adhérents, et demandez à qui publie combien de temps cela lui prend vraiment.",
          "en": "Find out together where your members already are, and ask whoever posts how much time it really takes."
         }
        },
        "2": {
         "fr": "Préparer les publications un mois à l’avance",
         "en": "Prepare posts a month ahead",
         "why": {
          "fr": "La personne qui publie n’a plus à trouver une idée chaque soir, et d’autres peuvent proposer la leur.",
          "en": "Whoever posts no longer has to find an idea every evening, and others can put theirs forward."
         },
         "begin": {
          "fr": "Passez une demi-heure à plusieurs devant l’agenda du mois : quatre dates, quatre idées, une photo pour chacune. Pensez à l’accord des personnes photographiées.",
          "en": "Spend half an hour together with the month’s diary: four dates, four ideas, one picture each. Remember to ask the people in the pictures."
         }
        }
       }
      },
      {
       "id": "COM-4",
       "dimension": "COM",
       "fr": "Votre lettre d’information part-elle avec l’accord des destinataires ?",
       "en": "Do people agree to receive your newsletter before you send it?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, l’accord n’est pas demandé",
         "D’une partie d’entre eux seulement",
         "Oui, mais la liste n’est pas revue",
         "Oui, et la liste est revue chaque année"
        ],
        "en": [
         "No, they are not asked",
         "Only some of them",
         "Yes, but the list is not reviewed",
         "Yes, and the list is reviewed every year"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 2,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Ajouter un lien de désinscription et garder la preuve de l’accord",
         "en": "Add an unsubscribe link and keep proof of consent",
         "why": {
          "fr": "Une lettre attendue est une lettre lue. Qui peut partir librement vous garde sa confiance, et revient parfois.",
          "en": "A letter people want is a letter they read. Those who can leave freely go on trusting you, and sometimes come back."
         },
         "begin": {
          "fr": "Dès le prochain envoi, ajoutez une phrase claire : « Pour ne plus recevoir cette lettre, répondez stop. » Notez aussi d’où viennent les nouvelles adresses.",
          "en": "In your next issue, add a plain sentence: “To stop receiving this letter, reply stop.” Note, too, where new addresses come from."
         }
        },
        "2": {
         "fr": "Nettoyer la liste chaque année",
         "en": "Clean up the list every year",
         "why": {
          "fr": "Avec moins d’adresses mortes, la lettre arrive mieux à destination et les chiffres de lecture veulent dire quelque chose.",
          "en": "With fewer dead addresses, the letter gets through better and the reading figures mean something."
         },
         "begin": {
          "fr": "Retirez les adresses qui reviennent en erreur. Aux personnes silencieuses, envoyez un petit mot : souhaitent-elles rester sur la liste ?",
          "en": "Take off the addresses that bounce. To people you no longer hear from, send a short note: would they like to stay on the list?"
         }
        }
       }
      },
      {
       "id": "COM-5",
       "dimension": "COM",
       "fr": "Les contenus sont-ils lisibles par tous (contraste, textes simples, mobile) ?",
       "en": "Can everyone read what you publish (contrast, plain words, phones)?",
       "scale": "R",
       "answers": {
        "fr": [
         "Aucun",
         "Moins de la moitié",
         "La moitié ou plus",
         "Tous, et c’est vérifié à chaque fois"
        ],
        "en": [
         "None of it",
         "Less than half of it",
         "Half of it or more",
         "All of it, checked every time"
        ]
       },
       "weight": 1,
       "critical": false,
       "effort": 2,
       "urgency": 1,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Vérifier la page d’accueil avec une liste de dix points d’accessibilité",
         "en": "Check the home page against a list of ten accessibility points",
         "why": {
          "fr": "Ce qui aide une personne qui voit mal aide aussi celle qui lit sur un petit écran, en plein soleil, ou qui apprend le français.",
          "en": "What helps someone with poor sight also helps someone reading on a small screen, in bright sunlight, or still learning the language."
         },
         "begin": {
          "fr": "Ouvrez la page d’accueil sur un téléphone et demandez à un adhérent âgé d’y trouver votre adresse. Ses hésitations donnent les premiers points de la liste.",
          "en": "Open the home page on a phone and ask an older member to find your address. Where they hesitate gives you the first points on the list."
         }
        },
        "2": {
         "fr": "Suivre cette liste à chaque nouvelle publication",
         "en": "Follow this list for every new publication",
         "why": {
          "fr": "Vérifier en écrivant prend deux minutes ; reprendre tout un site plus tard prend des semaines.",
          "en": "Checking as you write takes two minutes; redoing a whole site later takes weeks."
         },
         "begin": {
          "fr": "Imprimez la liste et posez-la près de l’écran de la personne qui publie. Après trois textes, retirez ensemble les points qui ne servent pas.",
          "en": "Print the list and put it near the screen of whoever publishes. After three pieces, drop together the points that are no use."
         }
        }
       }
      },
      {
       "id": "COM-6",
       "dimension": "COM",
       "fr": "Regardez-vous ce que produisent vos actions de communication ?",
       "en": "Do you look at what your communication achieves?",
       "scale": "F",
       "weight": 1,
       "critical": false,
       "effort": 1,
       "urgency": 1,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Choisir deux chiffres de communication à suivre",
         "en": "Choose two communication figures to follow",
         "why": {
          "fr": "Deux chiffres bien choisis disent si l’effort amène des gens à vos activités, ce que le nombre d’abonnés ne dit pas.",
          "en": "Two well-chosen figures tell you whether the effort brings people to your activities, which a number of followers does not."
         },
         "begin": {
          "fr": "Partez d’une question que vous vous posez vraiment (d’où viennent nos nouveaux bénévoles ?) et cherchez le chiffre qui y répond. Des croix dans un cahier peuvent suffire.",
          "en": "Start from a question you really have (where do our new volunteers come from?) and look for the figure that answers it. Ticks in a notebook may be enough."
         }
        },
        "2": {
         "fr": "Parler de ces chiffres en réunion une fois par trimestre",
         "en": "Discuss these figures at a meeting once a quarter",
         "why": {
          "fr": "Un chiffre seul dit peu. C’est en discutant que l’on comprend pourquoi la fête a fait le plein et pas la conférence.",
          "en": "A figure alone says little. It is by talking that you understand why the fair was packed and the lecture was not."
         },
         "begin": {
          "fr": "Au prochain point d’équipe, montrez une seule courbe et demandez ce que chacun y voit. Notez une chose à essayer d’ici la fois suivante.",
          "en": "At the next team meeting, show a single chart and ask what each person sees in it. Note one thing to try before the next time."
         }
        }
       }
      },
      {
       "id": "GES-1",
       "dimension": "GES",
       "fr": "Adhérents, bénévoles et contacts sont-ils dans un fichier unique et fiable ?",
       "en": "Are members, volunteers and contacts all in one reliable file?",
       "scale": "R",
       "answers": {
        "fr": [
         "Non, chacun a ses listes",
         "Moins de la moitié y sont",
         "La moitié ou plus y sont",
         "Tous y sont, et le fichier est fiable"
        ],
        "en": [
         "No, we each have our own lists",
         "Fewer than half are in it",
         "Half or more are in it",
         "All are in it, and it is reliable"
        ]
       },
       "weight": 3,
       "critical": false,
       "effort": 2,
       "urgency": 2,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Fusionner les fichiers et supprimer les doublons",
         "en": "Merge the files and remove duplicates",
         "why": {
          "fr": "On cesse d’écrire deux fois à la même personne, ou à l’ancienne adresse d’une autre. Une seule liste, c’est aussi moins de données à protéger.",
          "en": "You stop writing twice to the same person, or to someone else’s old address. A single list also means less data to protect."
         },
         "begin": {
          "fr": "Réunissez celles et ceux qui tiennent une liste, et comparez-les pour une seule lettre de l’alphabet. Vous verrez l’ampleur du travail, sans rien supprimer encore.",
          "en": "Bring together everyone who keeps a list, and compare them for a single letter of the alphabet. You will see how much work there is, without deleting anything yet."
         }
        },
        "2": {
         "fr": "Choisir un outil de gestion et y passer proprement",
         "en": "Choose a management tool and move to it cleanly",
         "why": {
          "fr": "Une fois le fichier propre, un bon outil épargne bien des ressaisies. Le choisir après, et non avant, évite d’y verser le désordre.",
          "en": "Once the file is clean, a good tool saves a lot of retyping. Choosing it afterwards, not before, keeps the mess out of it."
         },
         "begin": {
          "fr": "Écrivez les cinq gestes que vous faites le plus souvent avec ce fichier, puis demandez à une association qui vous ressemble quel outil les lui facilite.",
          "en": "Write down the five things you do most often with this file, then ask an association like yours which tool makes them easier."
         }
        }
       }
      },
      {
       "id": "GES-2",
       "dimension": "GES",
       "fr": "La comptabilité est-elle tenue dans un outil adapté ?",
       "en": "Are the accounts kept in a suitable tool?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, sur des feuilles éparses",
         "En partie, avec les moyens du bord",
         "Oui, avec des ressaisies à la main",
         "Oui, sans double saisie"
        ],
        "en": [
         "No, on scattered sheets",
         "Partly, making do with what we have",
         "Yes, with some retyping by hand",
         "Yes, with nothing typed twice"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 2,
       "urgency": 1,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Passer à un outil comptable pour associations",
         "en": "Move to an accounting tool made for associations",
         "why": {
          "fr": "La personne qui tient les comptes y passe moins de soirées, et tout le bureau peut les lire.",
          "en": "Whoever keeps the accounts spends fewer evenings on them, and the whole board can read them."
         },
         "begin": {
          "fr": "Écoutez la personne qui tient les comptes raconter une soirée de saisie : ce qui va, ce qui pèse. Visez ensuite le début d’un exercice, pas le milieu.",
          "en": "Ask whoever keeps the accounts to describe an evening’s work: what goes well, what weighs on them. Then aim for the start of a financial year, not the middle."
         }
        },
        "2": {
         "fr": "Relier la comptabilité aux encaissements en ligne",
         "en": "Link the accounts to online payments",
         "why": {
          "fr": "Chaque cotisation payée en ligne arrive dans les comptes sans être recopiée, et la fin d’année réserve moins d’écarts à chercher.",
          "en": "Each membership fee paid online reaches the accounts without being copied out, and the year end leaves fewer differences to hunt for."
         },
         "begin": {
          "fr": "Prenez un seul mois et suivez trois paiements, de l’écran jusqu’au livre de comptes. Notez à quel endroit quelqu’un retape un chiffre.",
          "en": "Take a single month and follow three payments from the screen to the ledger. Note where someone retypes a figure."
         }
        }
       }
      },
      {
       "id": "GES-3",
       "dimension": "GES",
       "fr": "Les adhésions, dons ou billets peuvent-ils être réglés en ligne ?",
       "en": "Can people pay online for memberships, donations or tickets?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, rien en ligne",
         "À l’essai, ou pour certains paiements",
         "Oui, mais reçus et relances à la main",
         "Oui, reçus et relances compris"
        ],
        "en": [
         "No, nothing online",
         "On trial, or for some payments",
         "Yes, but receipts and reminders by hand",
         "Yes, receipts and reminders included"
        ]
       },
       "weight": 1,
       "critical": false,
       "effort": 1,
       "urgency": 1,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Ouvrir un service de paiement adapté aux associations",
         "en": "Open a payment service suited to associations",
         "why": {
          "fr": "Payer en ligne rend service à qui travaille en journée ou habite loin. Les chèques et les espèces peuvent rester pour qui les préfère.",
          "en": "Paying online helps people who work in the daytime or live far away. Cheques and cash can stay for those who prefer them."
         },
         "begin": {
          "fr": "Voyez avec deux associations proches ce qu’elles utilisent, ce que cela leur coûte et qui les a aidées. Essayez ensuite pour un seul événement.",
          "en": "Ask two associations near you what they use, what it costs them and who helped. Then try it for one event only."
         }
        },
        "2": {
         "fr": "Automatiser les reçus et les relances",
         "en": "Automate receipts and reminders",
         "why": {
          "fr": "Le temps passé à remplir des reçus redevient du temps avec les gens, et plus personne n’a la tâche ingrate de réclamer.",
          "en": "Time spent filling in receipts becomes time with people again, and nobody is left with the thankless job of chasing."
         },
         "begin": {
          "fr": "Écrivez ensemble le texte d’une seule relance, sur le ton de votre association. Les réglages viendront après, avec quelqu’un qui connaît l’outil.",
          "en": "Write the text of one reminder together, in your association’s own voice. The settings can come later, with someone who knows the tool."
         }
        }
       }
      },
      {
       "id": "GES-4",
       "dimension": "GES",
       "fr": "Le suivi des activités et des personnes accueillies est-il saisi au fur et à mesure ?",
       "en": "Are activities and the people you welcome recorded as you go along?",
       "scale": "F",
       "answers": {
        "fr": [
         "Jamais, on reconstitue après coup",
         "De temps en temps",
         "Régulièrement, avec un peu de retard",
         "Toujours, le jour même ou presque"
        ],
        "en": [
         "Never, we piece it together afterwards",
         "Now and then",
         "Regularly, a little behind",
         "Always, on the day or soon after"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 2,
       "urgency": 2,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Définir cinq données utiles à saisir",
         "en": "Decide on five useful things to record",
         "why": {
          "fr": "Cinq informations vraiment notées valent mieux que vingt cases vides. L’accueil reste léger, et vous retrouvez ce que vous avez fait.",
          "en": "Five things that do get recorded are worth more than twenty empty boxes. The welcome stays light, and you can see what you have done."
         },
         "begin": {
          "fr": "Relisez le dernier rapport d’activité : quels chiffres ont manqué ? Gardez-en cinq au plus, et renoncez aux détails personnels dont vous n’avez pas besoin.",
          "en": "Reread your last annual report: which figures were missing? Keep five at most, and leave out personal details you don’t need."
         }
        },
        "2": {
         "fr": "Produire un tableau de bord chaque trimestre",
         "en": "Produce a simple dashboard every quarter",
         "why": {
          "fr": "En trois mois, une tendance se dessine et il est encore temps d’agir. Les personnes qui saisissent voient à quoi sert leur travail.",
          "en": "In three months a trend takes shape while there is still time to act. Those who do the recording see what their work is for."
         },
         "begin": {
          "fr": "Dessinez la page à la main avec l’équipe avant de la faire sur écran : une question par encadré, cinq encadrés au plus.",
          "en": "Sketch the page by hand with the team before making it on screen: one question per box, five boxes at most."
         }
        }
       }
      },
      {
       "id": "GES-5",
       "dimension": "GES",
       "fr": "Vos données servent-elles à décider et à rendre compte aux financeurs ?",
       "en": "Do you use your data to make decisions and to report to funders?",
       "scale": "F",
       "weight": 2,
       "critical": false,
       "effort": 2,
       "urgency": 1,
       "flags": [],
       "prerequisites": [
        "GES-1"
       ],
       "recommendations": {
        "1": {
         "fr": "Choisir trois indicateurs liés au projet associatif",
         "en": "Choose three indicators tied to the associative project",
         "why": {
          "fr": "Vous savez mieux que personne quels chiffres racontent votre projet. Les choisir vous-mêmes évite de courir après ceux des autres.",
          "en": "You know better than anyone which figures tell your project’s story. Choosing them yourselves saves running after other people’s."
         },
         "begin": {
          "fr": "Pour chaque finalité du projet, demandez-vous à quoi vous verriez que vous y arrivez. Retenez trois réponses que l’on peut compter ou raconter.",
          "en": "For each aim of the project, ask yourselves how you would know you are getting there. Keep three answers that can be counted or told."
         }
        },
        "2": {
         "fr": "Présenter ces indicateurs en assemblée générale",
         "en": "Present these indicators at the annual general meeting",
         "why": {
          "fr": "Vos adhérents voient ce que leur engagement produit, et peuvent discuter du cap à partir de choses concrètes.",
          "en": "Members see what their commitment achieves, and can discuss where to go next from something concrete."
         },
         "begin": {
          "fr": "Préparez une seule affiche : les trois chiffres, une phrase pour chacun, et les mots d’une personne d’accord pour être citée.",
          "en": "Prepare a single poster: the three figures, a sentence for each, and the words of someone happy to be quoted."
         }
        }
       }
      },
      {
       "id": "GES-6",
       "dimension": "GES",
       "fr": "Pouvez-vous récupérer vos données si vous changez d’outil ?",
       "en": "Can you get your data out if you change tools?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, elles y resteraient",
         "Pour certains outils seulement",
         "Oui, mais sans essai régulier",
         "Oui, un essai est fait chaque année"
        ],
        "en": [
         "No, it would stay behind",
         "For some tools only",
         "Yes, but it is not tested regularly",
         "Yes, it is tested every year"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 2,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Demander à chaque fournisseur une copie complète de vos données (export)",
         "en": "Ask each supplier for a full copy of your data (an export)",
         "why": {
          "fr": "Des données que l’on peut emporter, c’est la liberté de changer d’outil, ou d’y rester par choix.",
          "en": "Data you can take with you means the freedom to change tools, or to stay by choice."
         },
         "begin": {
          "fr": "Commencez par l’outil qui contient vos adhérents : cherchez comment tout télécharger, ou écrivez à son service d’aide. Rangez le fichier reçu en lieu sûr.",
          "en": "Start with the tool that holds your members: look for a way to download everything, or write to its help desk. Keep the file you get somewhere safe."
         }
        },
        "2": {
         "fr": "Essayer chaque année d’exporter puis de réimporter vos données",
         "en": "Try exporting and re-importing your data every year",
         "why": {
          "fr": "Un fichier exporté peut être incomplet ou illisible sans que personne le sache. L’essai le montre un jour tranquille.",
          "en": "An exported file may be incomplete or unreadable without anyone knowing. A trial shows it on a quiet day."
         },
         "begin": {
          "fr": "Ouvrez le dernier export dans un tableur et vérifiez cinq fiches que vous connaissez bien : noms, dates, montants.",
          "en": "Open your latest export in a spreadsheet and check five records you know well: names, dates, amounts."
         }
        }
       }
      },
      {
       "id": "RGP-1",
       "dimension": "RGP",
       "fr": "La liste de vos traitements de données personnelles (le registre) est-elle écrite ?",
       "en": "Is there a written list of what you do with personal data (the register)?",
       "scale": "D",
       "weight": 3,
       "critical": true,
       "effort": 1,
       "urgency": 3,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Recenser les fichiers où figurent des personnes et ouvrir un registre",
         "en": "List the files that hold information about people and open a register",
         "why": {
          "fr": "Vous savez où se trouvent les informations que l’on vous a confiées. Tout le reste s’appuie dessus : informer, trier, protéger.",
          "en": "You know where the information entrusted to you is kept. Everything else rests on it: informing people, sorting, protecting."
         },
         "begin": {
          "fr": "Posez la question à trois personnes : où notez-vous des noms, cahiers et téléphones compris ? Chaque réponse fait une ligne du registre.",
          "en": "Ask three people where they write names down, notebooks and phones included. Each answer makes a line in the register."
         }
        },
        "2": {
         "fr": "Compléter le registre (à quoi sert chaque fichier, durée, destinataires) et le revoir chaque année",
         "en": "Complete the register (what each file is for, how long, who receives it) and review it every year",
         "why": {
          "fr": "En écrivant à quoi sert un fichier, on s’aperçoit parfois qu’il ne sert plus. Le registre aide alors à faire le tri.",
          "en": "Writing down what a file is for, you sometimes notice that it no longer serves. The register then helps you keep less."
         },
         "begin": {
          "fr": "Complétez une seule ligne, celle du fichier des adhérents, avec la personne qui le tient. En vingt minutes, vous avez un modèle pour les autres.",
          "en": "Complete just one line, the members’ file, with whoever keeps it. In twenty minutes you have a model for the rest."
         }
        }
       }
      },
      {
       "id": "RGP-2",
       "dimension": "RGP",
       "fr": "Les personnes sont-elles informées de l’usage de leurs données ?",
       "en": "Are people told how their data is used?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, rien ne leur est dit",
         "Parfois, selon le formulaire",
         "Oui, mais la mention est incomplète",
         "Oui, par une mention complète et revue"
        ],
        "en": [
         "No, they are told nothing",
         "Sometimes, depending on the form",
         "Yes, but the notice is incomplete",
         "Yes, by a complete, reviewed notice"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 3,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Ajouter une mention d’information sur chaque formulaire",
         "en": "Add an information notice to every form",
         "why": {
          "fr": "On donne plus volontiers son numéro quand on sait ce qu’il deviendra. Quelques lignes honnêtes inspirent confiance.",
          "en": "People give their number more willingly when they know what will become of it. A few honest lines inspire trust."
         },
         "begin": {
          "fr": "Prenez le bulletin d’adhésion et écrivez, comme vous le diriez à voix haute, pourquoi vous demandez chaque information. Rayez celles que vous ne savez pas justifier.",
          "en": "Take the membership form and write, as you would say it aloud, why you ask for each thing. Cross out those you cannot justify."
         }
        },
        "2": {
         "fr": "Vérifier que la mention dit la durée et comment exercer ses droits",
         "en": "Check that the notice says how long data is kept and how people can use their rights",
         "why": {
          "fr": "Une personne qui veut corriger son adresse, ou partir, trouve à qui écrire sans chercher. Vous y gagnez des échanges plus simples.",
          "en": "Someone who wants to correct their address, or to leave, finds whom to write to without searching. It makes for simpler exchanges on your side too."
         },
         "begin": {
          "fr": "Faites lire la mention à une personne extérieure, puis demandez-lui combien de temps vous gardez ses données et à qui elle s’adresserait.",
          "en": "Have an outsider read the notice, then ask how long you would keep their data and whom they would contact."
         }
        }
       }
      },
      {
       "id": "RGP-3",
       "dimension": "RGP",
       "fr": "Les données inutiles ou trop anciennes sont-elles supprimées ?",
       "en": "Is data that is no longer needed, or too old, deleted?",
       "scale": "F",
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 2,
       "flags": [],
       "prerequisites": [
        "RGP-1"
       ],
       "recommendations": {
        "1": {
         "fr": "Fixer une durée par fichier et faire un premier tri",
         "en": "Set a time limit for each file and do a first clear-out",
         "why": {
          "fr": "Ce que vous n’avez plus ne peut ni se perdre ni tomber entre d’autres mains. Les fichiers deviennent aussi plus agréables à utiliser.",
          "en": "What you no longer hold cannot be lost or fall into other hands. The files become more pleasant to use, too."
         },
         "begin": {
          "fr": "Ouvrez le fichier le plus ancien avec la personne qui l’a créé. Mettez de côté ce que la loi ou un financeur demande de garder, puis parlez du reste.",
          "en": "Open the oldest file with the person who made it. Set aside what the law or a funder asks you to keep, then talk about the rest."
         }
        },
        "2": {
         "fr": "Programmer un tri annuel et en garder la trace",
         "en": "Schedule a yearly clear-out and keep a record of it",
         "why": {
          "fr": "Fait une fois par an, à la même période, le tri reste léger. La trace montre votre soin à qui pose la question.",
          "en": "Done once a year, at the same time, clearing out stays light work. The record shows your care to anyone who asks."
         },
         "begin": {
          "fr": "Choisissez un moment calme, par exemple la semaine qui suit l’assemblée générale, et notez-le dans l’agenda avec deux prénoms.",
          "en": "Choose a quiet moment, such as the week after the annual general meeting, and put it in the diary with two names."
         }
        }
       }
      },
      {
       "id": "RGP-4",
       "dimension": "RGP",
       "fr": "Savez-vous répondre à une demande d’accès ou d’effacement en un mois ?",
       "en": "Can you answer a request to see or erase data within a month?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, nous serions pris de court",
         "Au cas par cas, en cherchant",
         "Oui, mais sans l’avoir essayé",
         "Oui, et nous l’avons essayé"
        ],
        "en": [
         "No, it would catch us out",
         "Case by case, after some searching",
         "Yes, but we have not tried it out",
         "Yes, and we have tried it out"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 2,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Désigner qui répond et préparer une réponse type",
         "en": "Decide who answers and prepare a standard reply",
         "why": {
          "fr": "La demande arrivera peut-être un soir, en trois mots pressés. Si chacun sait à qui la transmettre, elle se traite simplement et avec égards.",
          "en": "The request may come one evening, in three hurried words. If everyone knows whom to pass it to, it is handled simply and kindly."
         },
         "begin": {
          "fr": "Mettez-vous d’accord sur un nom et une adresse, puis écrivez les trois phrases que vous aimeriez lire à la place de la personne.",
          "en": "Agree on a name and an address, then write the three sentences you would like to read in that person’s place."
         }
        },
        "2": {
         "fr": "Essayer la marche à suivre sur un cas fictif",
         "en": "Try out the procedure on a made-up case",
         "why": {
          "fr": "On ne sait qu’en cherchant dans combien d’endroits se trouve un nom. L’exercice fait ressortir le cahier ou la boîte de messagerie oubliés.",
          "en": "Only by searching do you learn how many places hold a name. The exercise brings up the forgotten notebook or mailbox."
         },
         "begin": {
          "fr": "Un membre du bureau joue le rôle et envoie un message. Donnez-vous une heure, puis comparez : où avez-vous trouvé ses données, où avez-vous hésité ?",
          "en": "A board member plays the part and sends a message. Give yourselves an hour, then compare: where did you find their data, where did you hesitate?"
         }
        }
       }
      },
      {
       "id": "RGP-5",
       "dimension": "RGP",
       "fr": "L’accès aux données sensibles est-il limité aux personnes qui en ont besoin ?",
       "en": "Is access to sensitive data limited to the people who need it?",
       "scale": "R",
       "answers": {
        "fr": [
         "Non, tout le monde peut tout voir",
         "Pour moins de la moitié des fichiers",
         "Pour la moitié des fichiers ou plus",
         "Oui, pour tous, et les droits sont revus"
        ],
        "en": [
         "No, everyone can see everything",
         "For fewer than half of the files",
         "For half of the files or more",
         "Yes, for all, and rights are reviewed"
        ]
       },
       "weight": 3,
       "critical": false,
       "effort": 1,
       "urgency": 3,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Retirer les accès inutiles et protéger les fichiers sensibles",
         "en": "Remove access nobody needs and protect sensitive files",
         "why": {
          "fr": "Les personnes accueillies se confient à quelqu’un, pas à tout le monde. Limiter la lecture, c’est tenir cette promesse.",
          "en": "The people you welcome confide in someone, not in everyone. Limiting who can read keeps that promise."
         },
         "begin": {
          "fr": "Choisissez le fichier le plus délicat et demandez à chacun s’il en a eu besoin ce mois-ci. Là où la réponse est non, retirez l’accès en expliquant pourquoi.",
          "en": "Choose the most delicate file and ask each person whether they needed it this month. Where the answer is no, remove access and explain why."
         }
        },
        "2": {
         "fr": "Revoir les droits à chaque départ et deux fois par an",
         "en": "Review access rights whenever someone leaves, and twice a year",
         "why": {
          "fr": "Les rôles changent, les droits s’accumulent. Deux rendez-vous par an suffisent pour que la liste ressemble à l’équipe d’aujourd’hui.",
          "en": "Roles change and rights pile up. Two dates a year are enough for the list to look like today’s team."
         },
         "begin": {
          "fr": "En réunion de bureau, lisez à voix haute la liste des personnes qui peuvent ouvrir le dossier le plus sensible. Chaque nom surprenant mérite une question.",
          "en": "At a board meeting, read aloud the list of people who can open the most sensitive folder. Each name that surprises you deserves a question."
         }
        }
       }
      },
      {
       "id": "RGP-6",
       "dimension": "RGP",
       "fr": "Les prestataires qui voient vos données ont-ils un contrat qui le prévoit ?",
       "en": "Do the providers who see your data have a contract that covers it?",
       "scale": "R",
       "answers": {
        "fr": [
         "Aucun",
         "Moins de la moitié",
         "La moitié ou plus",
         "Tous"
        ],
        "en": [
         "None of them",
         "Fewer than half",
         "Half or more",
         "All of them"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 2,
       "urgency": 2,
       "flags": [
        "poolable"
       ],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Lister les prestataires et demander leurs clauses sur les données",
         "en": "List your providers and ask for their terms on data",
         "why": {
          "fr": "Un cabinet comptable, un hébergeur, un outil en ligne travaillent avec les données de vos adhérents. Le contrat dit ce qu’ils peuvent en faire.",
          "en": "An accountant, a web host or an online tool works with your members’ data. The contract says what they may do with it."
         },
         "begin": {
          "fr": "Repérez les trois prestataires qui en voient le plus et envoyez-leur le même courriel d’une phrase. Votre réseau a peut-être déjà certaines réponses.",
          "en": "Find the three providers that see the most and send each the same one-sentence e-mail. Your network may already have some of the answers."
         }
        },
        "2": {
         "fr": "Vérifier le lieu d’hébergement et la fin de contrat",
         "en": "Check where data is hosted and what happens when the contract ends",
         "why": {
          "fr": "Savoir dans quel pays sont vos données, et comment elles vous reviennent à la fin, vous laisse maîtres de la suite.",
          "en": "Knowing which country your data is in, and how it comes back to you at the end, leaves you in charge of what comes next."
         },
         "begin": {
          "fr": "Lisez à deux ce que le contrat d’un seul prestataire dit de sa fin, et soulignez ce que vous ne comprenez pas. Posez-lui ces questions par écrit.",
          "en": "With someone else, read what the contract of a single provider says about its end, and underline what you don’t understand. Put those questions to them in writing."
         }
        }
       }
      },
      {
       "id": "SEC-1",
       "dimension": "SEC",
       "fr": "Des sauvegardes existent-elles, hors de l’ordinateur principal ?",
       "en": "Are there backups kept away from the main computer?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, aucune",
         "Parfois, à la main",
         "Oui, automatiques, sans essai régulier",
         "Oui, automatiques et essayées"
        ],
        "en": [
         "No, none",
         "Sometimes, by hand",
         "Yes, automatic but not tested regularly",
         "Yes, automatic and tested"
        ]
       },
       "weight": 3,
       "critical": true,
       "effort": 1,
       "urgency": 3,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Mettre en place une sauvegarde automatique hors ligne ou distante",
         "en": "Set up an automatic backup, kept offline or in another place",
         "why": {
          "fr": "Un ordinateur volé ou un café renversé n’emporte plus dix ans de mémoire de l’association. Vous reprenez là où vous en étiez.",
          "en": "A stolen computer or a spilt coffee no longer takes ten years of the association’s memory with it. You pick up where you left off."
         },
         "begin": {
          "fr": "À plusieurs, citez les dix documents que vous ne pourriez pas refaire. Copiez-les aujourd’hui sur un support rangé ailleurs ; l’automatique viendra ensuite.",
          "en": "Together, name the ten documents you could not recreate. Copy them today onto something kept elsewhere; the automatic part comes next."
         }
        },
        "2": {
         "fr": "Essayer une restauration deux fois par an",
         "en": "Try restoring files from the backup twice a year",
         "why": {
          "fr": "Une sauvegarde vaut par ce que l’on sait en tirer. L’essai rassure l’équipe et apprend le geste à plus d’une personne.",
          "en": "A backup is worth what you can get back out of it. Trying it reassures the team and teaches more than one person how."
         },
         "begin": {
          "fr": "Proposez à une personne qui ne l’a jamais fait de retrouver un vieux compte rendu à partir de la seule sauvegarde. Quelqu’un note les étapes pour la fois suivante.",
          "en": "Invite someone who has never done it to recover some old minutes from the backup alone. Someone else notes the steps for next time."
         }
        }
       }
      },
      {
       "id": "SEC-2",
       "dimension": "SEC",
       "fr": "Les comptes importants sont-ils protégés par un second facteur ?",
       "en": "Are important accounts protected by a second factor?",
       "scale": "R",
       "answers": {
        "fr": [
         "Aucun",
         "Moins de la moitié",
         "La moitié ou plus",
         "Tous"
        ],
        "en": [
         "None of them",
         "Fewer than half",
         "Half or more",
         "All of them"
        ]
       },
       "weight": 3,
       "critical": true,
       "effort": 1,
       "urgency": 3,
       "flags": [],
       "prerequisites": [
        "SEC-3"
       ],
       "recommendations": {
        "1": {
         "fr": "Activer le second facteur sur la messagerie, la banque et les réseaux sociaux",
         "en": "Turn on the second factor for e-mail, bank and social networks",
         "why": {
          "fr": "Avec un code en plus, un mot de passe deviné ne suffit plus pour entrer. La messagerie compte le plus : elle ouvre souvent les autres comptes.",
          "en": "With an extra code, a guessed password is no longer enough to get in. E-mail matters most: it often opens the other accounts."
         },
         "begin": {
          "fr": "Décidez d’abord qui recevra le code et qui peut le recevoir à sa place. Puis activez-le à deux sur la messagerie commune, téléphone en main.",
          "en": "First decide who will receive the code and who can receive it in their place. Then turn it on for the shared mailbox, with two of you there, phone in hand."
         }
        },
        "2": {
         "fr": "Étendre le second facteur à tous les comptes et garder des codes de secours",
         "en": "Extend the second factor to every account and keep recovery codes",
         "why": {
          "fr": "Un téléphone perdu ne laisse plus personne à la porte. Les codes de secours, rangés au bon endroit, rouvrent l’accès.",
          "en": "A lost phone no longer leaves anyone locked out. Recovery codes, kept in the right place, let you back in."
         },
         "begin": {
          "fr": "Imprimez les codes de secours de la messagerie, glissez-les dans une enveloppe fermée et convenez avec le bureau de l’endroit où la garder.",
          "en": "Print the recovery codes for the mailbox, put them in a sealed envelope and agree with the board where to keep it."
         }
        }
       }
      },
      {
       "id": "SEC-3",
       "dimension": "SEC",
       "fr": "Les mots de passe sont-ils uniques et gardés dans un coffre numérique ?",
       "en": "Are passwords all different, and kept in a password manager?",
       "scale": "R",
       "answers": {
        "fr": [
         "Aucun",
         "Moins de la moitié",
         "La moitié ou plus",
         "Tous"
        ],
        "en": [
         "None of them",
         "Fewer than half",
         "Half or more",
         "All of them"
        ]
       },
       "weight": 3,
       "critical": false,
       "effort": 1,
       "urgency": 3,
       "flags": [
        "levelling_up"
       ],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Installer un gestionnaire de mots de passe et y mettre les comptes communs",
         "en": "Install a password manager and put the shared accounts in it",
         "why": {
          "fr": "Un seul mot de passe à retenir au lieu de trente, c’est d’abord un soulagement. Et un compte commun ne part plus avec la personne qui l’avait créé.",
          "en": "One password to remember instead of thirty: first of all, it is a relief. And a shared account no longer leaves with the person who set it up."
         },
         "begin": {
          "fr": "Réunissez une personne à l’aise et une qui l’est moins : elles rangent ensemble un seul compte commun dans le coffre, puis l’ouvrent chacune à leur tour.",
          "en": "Pair someone at ease with someone who is less so: together they store one shared account, then each opens it in turn."
         }
        },
        "2": {
         "fr": "Supprimer les mots de passe partagés par message",
         "en": "Get rid of passwords shared by message",
         "why": {
          "fr": "Un mot de passe envoyé par message y reste des années, sous les yeux de qui emprunte le téléphone.",
          "en": "A password sent by message stays there for years, in view of anyone who borrows the phone."
         },
         "begin": {
          "fr": "Cherchez « mot de passe » dans vos messages et choisissez trois comptes. Changez d’abord leurs mots de passe, puis effacez les messages.",
          "en": "Search your messages for “password” and choose three accounts. Change their passwords first, then delete the messages."
         }
        }
       }
      },
      {
       "id": "SEC-4",
       "dimension": "SEC",
       "fr": "Les accès sont-ils fermés quand une personne part ?",
       "en": "Is access closed when someone leaves?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, ils restent ouverts",
         "Parfois, si quelqu’un y pense",
         "Oui, mais sans liste à suivre",
         "Oui, avec une liste, à chaque départ"
        ],
        "en": [
         "No, it stays open",
         "Sometimes, if someone thinks of it",
         "Yes, but with no list to follow",
         "Yes, from a list, every time"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 3,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Faire la liste des accès et fermer ceux des anciens",
         "en": "List who has access and close the accounts of those who have left",
         "why": {
          "fr": "Tout le monde y voit plus clair : celles et ceux qui sont partis ne portent plus de responsabilité, et l’équipe sait qui peut entrer.",
          "en": "Everyone can see more clearly: those who have gone no longer carry any responsibility, and the team knows who can get in."
         },
         "begin": {
          "fr": "Reprenez les trois derniers départs et vérifiez, compte par compte, ce qui est resté ouvert. Prévenez la personne et remerciez-la avant de fermer.",
          "en": "Think of the last three people to leave and check, account by account, what is still open. Tell them, and thank them, before closing."
         }
        },
        "2": {
         "fr": "Ajouter la fermeture des accès à la fiche de départ",
         "en": "Add closing access to the leaving checklist",
         "why": {
          "fr": "Un départ se fait souvent dans l’émotion ou la hâte. Une ligne écrite d’avance évite l’oubli, sans soupçonner personne.",
          "en": "People often leave in a rush or with a lump in the throat. A line written beforehand prevents forgetting, and casts suspicion on nobody."
         },
         "begin": {
          "fr": "Prenez la fiche d’accueil et retournez-la : chaque accès ouvert le premier jour devient une ligne à fermer le dernier.",
          "en": "Take the welcome sheet and turn it round: each account opened on the first day becomes a line to close on the last."
         }
        }
       }
      },
      {
       "id": "SEC-5",
       "dimension": "SEC",
       "fr": "L’équipe sait-elle reconnaître un message piégé et à qui le signaler ?",
       "en": "Can people in the team spot a scam message, and do they know whom to tell?",
       "scale": "R",
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 2,
       "flags": [
        "human",
        "levelling_up"
       ],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Faire une séance d’une heure sur les messages piégés",
         "en": "Hold a one-hour session on scam messages",
         "why": {
          "fr": "Ces messages visent tout le monde, même les plus aguerris. Une équipe qui en parle sans gêne signale plus vite le suivant.",
          "en": "These messages target everyone, old hands included. A team that talks about them freely reports the next one sooner."
         },
         "begin": {
          "fr": "Invitez chacun à apporter un message douteux reçu ce mois-ci et comparez-les autour d’une table. Convenez d’un nom à prévenir, sans reproche possible.",
          "en": "Invite everyone to bring a dubious message they received this month and compare them around a table. Agree on one person to tell, with no blame attached."
         }
        },
        "2": {
         "fr": "Refaire un exercice chaque année",
         "en": "Run a practice exercise every year",
         "why": {
          "fr": "Les pièges changent, les équipes aussi. Un exercice court entretient le réflexe et le transmet aux nouveaux.",
          "en": "Traps change, and so do teams. A short exercise keeps the reflex alive and passes it on to newcomers."
         },
         "begin": {
          "fr": "Imprimez cinq messages, trois vrais et deux faux, et faites-les trier à deux. Personne n’est piégé par surprise.",
          "en": "Print five messages, three genuine and two fake, and have people sort them in pairs. Nobody is caught by surprise."
         }
        }
       }
      },
      {
       "id": "SEC-6",
       "dimension": "SEC",
       "fr": "Sait-on quoi faire et qui appeler en cas d’incident ?",
       "en": "Do people know what to do and whom to call if something goes wrong?",
       "scale": "D",
       "answers": {
        "fr": [
         "Non, on improviserait",
         "Un peu, avec des notes éparses",
         "Oui, une fiche existe",
         "Oui, une fiche à jour, connue de tous"
        ],
        "en": [
         "No, we would improvise",
         "A little, from scattered notes",
         "Yes, there is a sheet",
         "Yes, an up-to-date sheet everyone knows"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 2,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Afficher une fiche réflexe avec les contacts d’urgence",
         "en": "Put up an emergency sheet with the contacts to call",
         "why": {
          "fr": "Pris de court, on réfléchit moins bien. Quatre gestes écrits d’avance et un numéro ramènent le calme.",
          "en": "Taken by surprise, nobody thinks so clearly. Four steps written beforehand and a phone number bring back calm."
         },
         "begin": {
          "fr": "À trois, imaginez que la messagerie ne répond plus un vendredi soir : qui prévenir, que débrancher, à quoi ne pas toucher ? Vos réponses font la fiche.",
          "en": "Get three people together and imagine that the mailbox stops answering on a Friday evening: whom to tell, what to unplug, what to leave alone? Your answers make the sheet."
         }
        },
        "2": {
         "fr": "Faire un exercice et tenir un journal des incidents",
         "en": "Hold a drill and keep a log of incidents",
         "why": {
          "fr": "L’exercice fait apparaître le numéro périmé avant le jour où l’on en a besoin. Le journal garde ce que chaque incident vous a appris.",
          "en": "The drill brings up the outdated number before the day you need it. The log keeps what each incident taught you."
         },
         "begin": {
          "fr": "Appelez chaque numéro de la fiche pour vérifier qu’il répond. Racontez ensuite le dernier incident en quatre lignes : quand, quoi, qui a aidé, que changer.",
          "en": "Ring each number on the sheet to check that it answers. Then describe the last incident in four lines: when, what, who helped, what to change."
         }
        }
       }
      },
      {
       "id": "IAR-1",
       "dimension": "IAR",
       "fr": "Savez-vous qui utilise des outils d’IA et pour quoi faire ?",
       "en": "Do you know who uses AI tools, and what for?",
       "scale": "R",
       "answers": {
        "fr": [
         "Non, pour personne",
         "Pour moins de la moitié d’entre nous",
         "Pour la moitié d’entre nous ou plus",
         "Oui, pour tous, ou personne ne s’en sert"
        ],
        "en": [
         "No, not for anyone",
         "For fewer than half of us",
         "For half of us or more",
         "Yes, for everyone, or nobody uses any"
        ]
       },
       "weight": 2,
       "critical": false,
       "effort": 1,
       "urgency": 2,
       "flags": [
        "human"
       ],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Faire le point des usages de l’IA en réunion",
         "en": "Take stock at a meeting of how AI is used",
         "why": {
          "fr": "Les uns s’en servent sans le dire, d’autres s’en inquiètent. En parler calmement vous permet de choisir au lieu de laisser faire.",
          "en": "Some use it without saying so, others worry about it. Talking calmly lets you choose instead of letting things drift."
         },
         "begin": {
          "fr": "Ouvrez vingt minutes de discussion sans jugement : qui a essayé, pour quoi, avec quel résultat ? Celles et ceux qui n’en veulent pas ont aussi leur mot à dire.",
          "en": "Open a twenty-minute talk without judging: who has tried it, for what, with what result? Those who want none of it have their say too."
         }
        },
        "2": {
         "fr": "Tenir la liste des usages de l’IA que vous admettez",
         "en": "Keep a list of the uses of AI you accept",
         "why": {
          "fr": "Chacun sait ce qui est permis sans demander à chaque fois, et la liste mûrit avec votre expérience.",
          "en": "Everyone knows what is allowed without asking each time, and the list matures with your experience."
         },
         "begin": {
          "fr": "Tracez trois colonnes (oui, non, à discuter) et placez-y deux exemples chacun. Un brouillon de courrier ou la photo d’un enfant font de bons cas à débattre.",
          "en": "Draw three columns (yes, no, to discuss) and have each person place two examples. A draft letter or a child’s photo make good cases to debate."
         }
        }
       }
      },
      {
       "id": "IAR-2",
       "dimension": "IAR",
       "fr": "Une règle dit-elle ce qu’on ne confie jamais à une IA ?",
       "en": "Is there a rule on what must never be given to an AI tool?",
       "scale": "D",
       "answers": {
        "fr": [
         "Non, rien d’écrit",
         "Quelques consignes éparses",
         "Oui, une règle écrite",
         "Oui, une règle à jour et partagée"
        ],
        "en": [
         "No, nothing written",
         "A few scattered instructions",
         "Yes, a written rule",
         "Yes, an up-to-date, shared rule"
        ]
       },
       "weight": 3,
       "critical": false,
       "effort": 1,
       "urgency": 3,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Écrire la règle : pas de données personnelles ni confidentielles",
         "en": "Write the rule: no personal or confidential data",
         "why": {
          "fr": "Ce que l’on saisit dans ces outils peut sortir de l’association. Une règle d’une ligne protège les personnes qui vous font confiance.",
          "en": "What is typed into these tools may leave the association. A one-line rule protects the people who trust you."
         },
         "begin": {
          "fr": "Écrivez la phrase avec deux exemples de chez vous, une chose permise et une interdite. Lisez-la à la prochaine réunion et recueillez les questions.",
          "en": "Write the sentence with two examples of your own, one thing allowed and one not. Read it out at the next meeting and gather questions."
         }
        },
        "2": {
         "fr": "Compléter la règle : relecture humaine et mention de l’usage",
         "en": "Add to the rule: a person reads it over, and the use of AI is stated",
         "why": {
          "fr": "Une IA peut se tromper avec aplomb. La relecture garde votre voix, et dire que l’on s’en est servi respecte qui vous lit.",
          "en": "AI can be wrong with great confidence. Reading over keeps your own voice, and saying that it was used respects your readers."
         },
         "begin": {
          "fr": "Reprenez un texte déjà fait ainsi et relisez-le à deux, crayon en main : qu’auriez-vous dit autrement ?",
          "en": "Take a text already made that way and read it over with someone, pencil in hand: what would you have said differently?"
         }
        }
       }
      },
      {
       "id": "IAR-3",
       "dimension": "IAR",
       "fr": "Les choix d’outils tiennent-ils compte de vos valeurs (libre, hébergement, sobriété) ?",
       "en": "Do your choices of tools reflect your values (open source, hosting, using less)?",
       "scale": "P",
       "answers": {
        "fr": [
         "Non, nous n’y pensons pas",
         "Parfois, selon qui choisit",
         "Oui, pour les nouveaux outils",
         "Oui, pour tous, et c’est revu"
        ],
        "en": [
         "No, we don’t think of it",
         "Sometimes, depending on who chooses",
         "Yes, for new tools",
         "Yes, for all of them, and reviewed"
        ]
       },
       "weight": 1,
       "critical": false,
       "effort": 1,
       "urgency": 1,
       "flags": [],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Écrire trois critères de choix des outils",
         "en": "Write three criteria for choosing tools",
         "why": {
          "fr": "Vos outils disent aussi qui vous êtes. Des critères simples aident à peser le prix, la facilité et vos convictions.",
          "en": "Your tools, too, say who you are. Simple criteria help you weigh price, ease and your convictions."
         },
         "begin": {
          "fr": "Demandez à chacun ce qui le gênerait dans un outil, même gratuit. Les trois réponses les plus partagées font les critères.",
          "en": "Ask everyone what would bother them in a tool, even a free one. The three answers most shared make the criteria."
         }
        },
        "2": {
         "fr": "Noter chaque outil existant selon ces critères",
         "en": "Rate each existing tool against these criteria",
         "why": {
          "fr": "Vous verrez quels outils vous ressemblent et lesquels remplacer un jour, sans précipitation.",
          "en": "You will see which tools suit who you are and which to replace one day, in no hurry."
         },
         "begin": {
          "fr": "Prenez vos trois outils les plus utilisés et donnez-leur un, deux ou trois points par critère, à main levée. Les désaccords valent plus que le total.",
          "en": "Take your three most-used tools and give them one, two or three points per criterion, by a show of hands. The disagreements matter more than the total."
         }
        }
       }
      },
      {
       "id": "IAR-4",
       "dimension": "IAR",
       "fr": "Le matériel est-il réparé, réemployé ou donné avant d’être jeté ?",
       "en": "Is equipment repaired, reused or given away before being thrown out?",
       "scale": "F",
       "answers": {
        "fr": [
         "Jamais, il est jeté ou il dort",
         "De temps en temps",
         "Le plus souvent",
         "Toujours, et nous en tenons le compte"
        ],
        "en": [
         "Never, it is binned or left idle",
         "Now and then",
         "Most of the time",
         "Always, and we keep count"
        ]
       },
       "weight": 1,
       "critical": false,
       "effort": 1,
       "urgency": 1,
       "flags": [
        "poolable"
       ],
       "prerequisites": [],
       "recommendations": {
        "1": {
         "fr": "Trouver un repreneur ou un atelier local",
         "en": "Find a local repair workshop or someone to take old equipment",
         "why": {
          "fr": "L’ordinateur qui dort dans un placard peut encore servir à une famille ou à une association voisine. Un appareil réparé évite aussi un achat.",
          "en": "The computer asleep in a cupboard may still serve a family or a neighbouring association. A device that is mended also saves a purchase."
         },
         "begin": {
          "fr": "Sortez les appareils du placard et comptez-les, puis proposez à deux associations voisines un dépôt commun. Effacez les données avant de donner quoi que ce soit.",
          "en": "Bring the devices out of the cupboard and count them, then suggest a joint drop-off to two neighbouring associations. Wipe the data before giving anything away."
         }
        },
        "2": {
         "fr": "Mesurer le nombre d’appareils réemployés",
         "en": "Count how many devices are reused",
         "why": {
          "fr": "Un chiffre simple rend l’effort visible en assemblée générale et donne envie de réparer le prochain appareil.",
          "en": "A simple figure makes the effort visible at the annual meeting and makes people want to mend the next device."
         },
         "begin": {
          "fr": "Ajoutez une colonne à l’inventaire : réparé, donné, recyclé. Remplissez-la de mémoire pour les douze derniers mois.",
          "en": "Add a column to the inventory: repaired, given away, recycled. Fill it in from memory for the past twelve months."
         }
        }
       }
      }
     ],
     "levels": [
      {
       "level": 1,
       "fr": "Découverte",
       "en": "Starting out",
       "sentence": {
        "fr": "Les premiers pas sont devant vous. Quelques gestes simples, choisis ensemble, changeront déjà le quotidien.",
        "en": "The first steps lie ahead of you. A few simple ones, chosen together, will already change day-to-day life."
       },
       "min": 0,
       "class": "peu_initiee"
      },
      {
       "level": 2,
       "fr": "Structuration",
       "en": "Getting organised",
       "sentence": {
        "fr": "Des bases sont là, d’autres restent à poser. Il s’agit maintenant de les écrire, de les partager et de n’oublier personne.",
        "en": "Some foundations are there, others are still to be laid. Now is the time to write them down, share them and leave nobody behind."
       },
       "min": 30,
       "class": "en_progres"
      },
      {
       "level": 3,
       "fr": "Progression",
       "en": "Moving forward",
       "sentence": {
        "fr": "Le numérique sert déjà votre projet. Il reste des habitudes à ancrer et quelques points à renforcer, à votre rythme.",
        "en": "Digital tools already serve your project. There are habits to settle and a few points to strengthen, at your own pace."
       },
       "min": 55,
       "class": "en_progres"
      },
      {
       "level": 4,
       "fr": "Autonomie",
       "en": "Self-reliant",
       "sentence": {
        "fr": "Vous savez choisir, faire et transmettre. Votre expérience peut maintenant aider d’autres associations.",
        "en": "You know how to choose, do and pass things on. Your experience can now help other associations."
       },
       "min": 80,
       "class": "experimentee"
      }
     ],
     "crossRules": [
      {
       "id": "RGP-5/rights",
       "fr": "Vérifier d’abord les droits de partage",
       "en": "Check sharing rights first",
       "why": {
        "fr": "Vos documents sont déjà réunis dans un espace commun : ce sont les droits de partage qui décident qui lit les plus sensibles.",
        "en": "Your documents are already together in a shared place, so it is the sharing rights that decide who reads the most sensitive ones."
       },
       "begin": {
        "fr": "À deux, ouvrez les réglages de partage d’un seul dossier et cherchez les liens ouverts à tous. Notez ce que vous trouvez avant de changer quoi que ce soit.",
        "en": "With someone else, open the sharing settings of a single folder and look for links open to everyone. Write down what you find before changing anything."
       }
      },
      {
       "id": "onePersonDependency",
       "fr": "Le numérique repose sur un seul bénévole",
       "en": "Digital work rests on a single volunteer",
       "why": {
        "fr": "Cette personne rend un grand service et doit pouvoir souffler. L’équipe gagne à savoir faire avec elle.",
        "en": "That person does you a great service and should be able to take a break. The team gains by learning to do things alongside them."
       },
       "begin": {
        "fr": "Demandez-lui d’abord comment elle vit ce rôle et ce qu’elle aimerait partager. Une seule tâche faite à deux est un bon départ.",
        "en": "First ask how they feel about the role and what they would like to share. One task done together is a good start."
       }
      },
      {
       "id": "IAR-2/1",
       "fr": "Placée en tête : vous savez ce qui se fait avec l’IA parmi vous, et aucune règle n’est encore écrite.",
       "en": "Placed first: you know what is done with AI among you, and no rule is written yet."
      }
     ]
    }
    """#
}
