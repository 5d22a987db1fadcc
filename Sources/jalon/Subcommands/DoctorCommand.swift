import ArgumentParser
import Glibc
import JalonCore
import JalonExchange
import JalonStore

/// `jalon doctor`: what the program sees of terminal, locale, database and its own parts, with the mend for each fault.
struct DoctorCommand: Subcommand {
  static let configuration = CommandConfiguration(
    "doctor", fr: "Dire ce que le programme voit du terminal, de la langue et de la base.",
    en: "Say what the program sees of terminal, locale and database.")

  @OptionGroup(title: GlobalOptions.title) var options: GlobalOptions

  func run(in session: Session) throws(Refusal) {
    let checks = [
      Doctor.terminal, Doctor.size, Doctor.locale, Doctor.clock(session), Doctor.database(session),
      Doctor.pages,
    ]
    if session.options.json {
      let list = JSON.array(checks.map(Self.form.json))
      try StandardOutput.write(JSON.object([("total", JSON(checks.count)), ("checks", list)]).text + "\n")
      return
    }
    var page = Sheet(session.ink)
    for check in checks {
      page.line(
        check.isWell ? "✓" : "✗", check.isWell ? .good : .bad,
        check.label[session.language] + (session.language == .fr ? "\u{A0}: " : ": ")
          + check.found[session.language])
      if let mend = check.mend { page.line("  → " + mend[session.language]) }
    }
    try StandardOutput.write(page.text)
  }

  static let form = Form<Doctor.Check>([
    .text("id") { $0.id }, .flag("ok") { $0.isWell }, .text("found") { $0.found[Speech.language] },
    .maybe("mend") { $0.mend?[Speech.language] },
  ])
}

/// Looks at what the program depends on.
enum Doctor {
  struct Check: Sendable {
    let id: String
    let label: Localized
    let isWell: Bool
    let found: Localized
    /// What to do, where it isn't well.
    let mend: Localized?
  }

  static var terminal: Check {
    let name = Surroundings.variable("TERM") ?? ""
    let isTerminal = Surroundings.isTerminal(STDIN_FILENO) && Surroundings.isTerminal(STDOUT_FILENO)
    let isKnown = !name.isEmpty && name != "dumb"
    return Check(
      id: "terminal", label: Localized(fr: "Terminal", en: "Terminal"), isWell: isTerminal && isKnown,
      found: Localized(
        fr: isTerminal ? "TERM=\(name)" : "l’entrée ou la sortie n’est pas un terminal",
        en: isTerminal ? "TERM=\(name)" : "input or output is not a terminal"),
      mend: !isTerminal
        ? Localized(
          fr: "l’interface demande un terminal\u{202F}; les sous-commandes s’en passent",
          en: "the interface needs a terminal; subcommands do without")
        : isKnown ? nil : Localized(fr: "export TERM=xterm-256color", en: "export TERM=xterm-256color"))
  }

  static var size: Check {
    var window = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0 && window.ws_col > 0
    let fits = !isKnown || (window.ws_col >= 80 && window.ws_row >= 24)
    return Check(
      id: "size", label: Localized(fr: "Fenêtre", en: "Window"), isWell: fits,
      found: isKnown
        ? Localized("\(window.ws_col) × \(window.ws_row)")
        : Localized(fr: "taille inconnue", en: "size unknown"),
      mend: fits
        ? nil
        : Localized(fr: "agrandir la fenêtre à 80 × 24 ou plus", en: "make the window 80 × 24 or larger"))
  }

  static var locale: Check {
    setlocale(LC_ALL, "")
    let name = setlocale(LC_CTYPE, nil).map { String(cString: $0) } ?? "C"
    let encoding = nl_langinfo(Int32(CODESET)).map { String(cString: $0) } ?? ""
    let isUTF8 = encoding == "UTF-8"
    return Check(
      id: "locale", label: Localized(fr: "Langue du système", en: "Locale"), isWell: isUTF8,
      found: Localized("\(name), \(encoding)"),
      mend: isUTF8
        ? nil : Localized(fr: "export LC_ALL=fr_FR.UTF-8 (ou C.UTF-8)", en: "export LC_ALL=C.UTF-8"))
  }

  static func clock(_ session: Session) -> Check {
    let now = session.clock.now
    return Check(
      id: "clock", label: Localized(fr: "Horloge", en: "Clock"), isWell: now.today.civil.year >= 2020,
      found: Localized(Moment.iso(now.instant)),
      mend: now.today.civil.year >= 2020
        ? nil : Localized(fr: "mettre la machine à l’heure", en: "set the machine’s clock"))
  }

  /// The program that lays out pages.
  static var pages: Check {
    let program = PageProgram(folders: Installation.programFolders)
    let sought = program.places.joined(separator: ", ")
    return Check(
      id: "pages", label: Localized(fr: "Mise en page", en: "Pages"), isWell: program.path != nil,
      found: program.path.map { Localized($0) }
        ?? Localized(fr: "jalon-pages n’est pas là (\(sought))", en: "jalon-pages isn’t there (\(sought))"),
      mend: program.path == nil
        ? Localized(fr: "réinstaller Jalon\u{A0}: ./run install", en: "install Jalon again: ./run install")
        : nil)
  }

  /// Looks without making anything.
  static func database(_ session: Session) -> Check {
    let label = Localized(fr: "Base", en: "Database")
    do throws(Refusal) {
      let path = session.place
      guard ServerAddress(session.database) != nil || access(path, F_OK) == 0 else {
        return Check(
          id: "database", label: label, isWell: true,
          found: Localized(
            fr: "\(path) n’existe pas encore, et sera créée au premier usage",
            en: "\(path) doesn’t exist yet, and will be made on first use"), mend: nil)
      }
      let advisers = try session.programme().team().advisers.count
      let count = Localized.count(advisers, fr: ("conseiller", "conseillers"), en: ("adviser", "advisers"))
      return Check(
        id: "database", label: label, isWell: true,
        found: Localized(fr: "\(path), \(count.fr)", en: "\(path), \(count.en)"), mend: nil)
    } catch {
      return Check(
        id: "database", label: label, isWell: false, found: Localized(session.place), mend: error.message)
    }
  }
}
