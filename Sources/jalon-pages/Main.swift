import Foundation

/// Makes a page: reads a request on standard input, writes the page on standard output.
///
/// A program of its own, because the library that it stands on brings the whole of Foundation: `jalon` runs it when a page is
/// asked for, and starts without it. docs/contributing/change-a-page.md says what goes in and what comes out.
@main
enum Main {
  static func main() {
    // Where nobody reads the page any more, writing says so.
    signal(SIGPIPE, SIG_IGN)
    do {
      let request = try PageRequest(try FileHandle.standardInput.readToEnd() ?? Data())
      try FileHandle.standardOutput.write(contentsOf: Data(try request.page().utf8))
    } catch let fault as TemplateFault {
      end("\(fault.template):\(fault.line): \(fault.kind)\n", status: 65)
    } catch {
      end("\(error)\n", status: 74)
    }
  }

  private static func end(_ text: String, status: Int32) -> Never {
    let bytes = Array(text.utf8)
    // Where not even this can be said, the status says it.
    _ = write(STDERR_FILENO, bytes, bytes.count)
    exit(status)
  }
}
