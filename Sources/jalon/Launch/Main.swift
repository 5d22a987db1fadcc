import Glibc

@main
enum Main {
  static func main() {
    // A closed pipe is found out when writing, so that a list ends quietly and an import isn't cut in the middle.
    signal(SIGPIPE, SIG_IGN)
    // A file that may not grow is found out in the same way, as a full disk is.
    signal(SIGXFSZ, SIG_IGN)
    exit(Launch.run(Array(CommandLine.arguments.dropFirst())))
  }
}
