import Foundation
import Testing

/// Calendars and address cards, read by programs that are not ours.
struct ExportTests {
  let jalon: RunningJalon

  init() throws {
    jalon = try RunningJalon()
    let lines = [
      #"{"command":"association.register","name":"Les P’tits Loups; de l’Étoile, laïque \\ association pour la jeunesse et l’éducation populaire du quartier","department":"35","city":"Rennes"}"#,
      #"{"command":"case.open","association":"@1"}"#,
      #"{"command":"referent.add","association":"@1","name":"Zoé Le Goff","role":"main","email":"zoe@loups.example","phone":"02 99 00 11 22","function":"présidente; trésorière"}"#,
      #"{"command":"referent.add","association":"@1","name":"Ancien","role":"member","from":"2020-01-01"}"#,
      #"{"command":"referent.end","referent":"@4","on":"2021-01-01"}"#,
      #"{"command":"exchange.record","case":"@2","on":"2026-11-20","kind":"call","minutes":30,"summary":"Un secret","confidential":true,"nextOn":"2026-12-03T10:00","nextKind":"video","nextWith":["Zoé Le Goff"]}"#,
      #"{"command":"training.plan","case":"@2","title":"Partager","trainer":"Amélie Lefèvre"}"#,
      #"{"command":"training.session","training":"@7","on":"2027-07-01T22:30","minutes":180}"#,
      #"{"command":"training.session","training":"@7","on":"2026-12-10","half":"morning","minutes":180}"#,
      #"{"command":"aim.add","association":"@1","text":"Accueillir"}"#,
      #"{"command":"objective.add","case":"@2","aim":"@10","text":"Un agenda commun"}"#,
      #"{"command":"action.add","objective":"@11","title":"Choisir l’agenda","mode":"support","due":"2027-01-15"}"#,
    ]
    let outcome = try jalon.run("apply", input: lines.joined(separator: "\n"))
    #expect(outcome.status == 0, "\(outcome.errors)\(outcome.output)")
  }

  @Test func theCalendarIsReadByAnotherProgram() throws {
    let file = jalon.path("agenda.ics")
    #expect(try jalon.run("export", "calendar", "--out", file, "--lang", "fr").status == 0)
    let script = """
      import sys, icalendar
      calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
      for event in sorted(calendar.walk('VEVENT'), key=lambda e: str(e['UID'])):
          start, end = event.decoded('DTSTART'), event.decoded('DTEND')
          print('|'.join([str(event['UID']).split('@')[0], start.isoformat(), end.isoformat(), str(event['SUMMARY']),
            event.decoded('DTSTAMP').isoformat(), str(event['TRANSP'])]))
          assert not event.errors and 'secret' not in str(event.get('DESCRIPTION', ''))
      """
    let name =
      "Les P’tits Loups; de l’Étoile, laïque \\ association pour la jeunesse et l’éducation populaire du quartier"
    let stamp = "2026-11-22T09:30:00+00:00"
    #expect(
      try OutsideReader.python(script, file) == [
        "action-1|2027-01-15|2027-01-16|À faire\u{A0}: Choisir l’agenda · \(name)|\(stamp)|TRANSPARENT",
        "case-1-next|2026-12-03T10:00:00+01:00|2026-12-03T11:00:00+01:00|Visio\u{A0}: \(name)|\(stamp)|OPAQUE",
        "session-1|2027-07-01T22:30:00+02:00|2027-07-02T01:30:00+02:00|Formation\u{A0}: Partager · \(name)|\(stamp)|OPAQUE",
        "session-2|2026-12-10|2026-12-11|Formation\u{A0}: Partager (matin) · \(name)|\(stamp)|OPAQUE",
      ])
  }

  @Test func noLineOfACalendarIsLongerThan75Bytes() throws {
    let text = try jalon.run("export", "calendar", "--case", "1").output
    let lines = Data(text.utf8).split(separator: 0x0A)
    #expect(lines.allSatisfy { $0.last == 0x0D && $0.count <= 76 })
    #expect(lines.contains { $0.first == 0x20 })
  }

  @Test func aQuestionThatFindsNothingGivesAnEmptyCalendar() throws {
    let text = try jalon.run("export", "calendar", "stage:bilan").output
    #expect(text.hasPrefix("BEGIN:VCALENDAR") && text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(!text.contains("VEVENT"))
  }

  @Test(arguments: ["3.0", "4.0"])
  func thePeopleInChargeAreReadByAnotherProgram(version: String) throws {
    let file = jalon.path("contacts.vcf")
    let outcome = try jalon.run("export", "contacts", "--out", file, "--vcard", version)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("personal data"))
    let script = """
      import sys, vobject
      for card in vobject.readComponents(open(sys.argv[1], encoding='utf-8')):
          print('|'.join([card.version.value, card.fn.value, card.org.value[0], card.title.value, card.email.value, card.tel.value,
            card.adr.value.city]))
      """
    #expect(
      try OutsideReader.python(script, file) == [
        "\(version)|Zoé Le Goff|Les P’tits Loups; de l’Étoile, laïque \\ association pour la jeunesse et l’éducation populaire du quartier|présidente; trésorière|zoe@loups.example|02 99 00 11 22|Rennes"
      ])
  }

  @Test func aMailComesBackFromTheEditorAsALink() throws {
    let editor = try jalon.write(
      """
      #!/bin/sh
      echo "on the screen"
      sed -i -e '/^Objet/c\\Objet : À jeudi' -e '/^Bonjour/c\\Chère Zoé,' "$1"
      """, to: "editor.sh")
    let environment = ["EDITOR": "sh \(editor)", "TMPDIR": jalon.home]
    let outcome = try jalon.run("case", "mail", "1", "--edit", environment: environment)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("on the screen"))
    let link = outcome.output.trimmingCharacters(in: .newlines)
    #expect(
      link.hasPrefix("mailto:zoe@loups.example?subject=%C3%80%20jeudi&body=Ch%C3%A8re%20Zo%C3%A9%2C%0D%0A"))
    let json = try jalon.run("case", "mail", "1", "--edit", "--json", environment: environment).json()
    #expect(json.text("subject") == "À jeudi" && json.text("to") == "zoe@loups.example")
    let refused = try jalon.run("case", "mail", "1", "--edit", environment: ["EDITOR": "false"])
    #expect(refused.status == 65 && refused.output.isEmpty)
    #expect(refused.errors.contains("the draft was given up"))
  }

  @Test func aMailSaysWhenTheNextAppointmentIsInTheLanguageOfTheAssociation() throws {
    let text = try jalon.run("case", "mail", "1").output
    #expect(
      text.hasPrefix(
        "À\u{A0}: zoe@loups.example\nObjet\u{A0}: Notre prochain rendez-vous\n\nBonjour Zoé Le Goff,"))
    #expect(text.contains("jeudi 3\u{A0}décembre\u{A0}2026 à 10\u{A0}h"))
    #expect(!text.contains("Un secret"))
    let english = try jalon.run("case", "mail", "1", "--in", "en").output
    #expect(english.contains("Thursday 3\u{A0}December\u{A0}2026 at 10:00"))
    let link = try jalon.run("case", "mail", "1", "--link").output
    let script = """
      import sys, urllib.parse
      parts = urllib.parse.urlsplit(sys.argv[1])
      print(parts.scheme, parts.path)
      print(urllib.parse.parse_qs(parts.query, strict_parsing=True, errors='strict')['body'][0].splitlines()[0])
      """
    #expect(
      try OutsideReader.python(script, link.trimmingCharacters(in: .newlines)) == [
        "mailto zoe@loups.example", "Bonjour Zoé Le Goff,",
      ])
  }
}
