import Glibc
import JalonCore

/// A folder of one's own among the temporary ones, with mode 0700.
struct TemporaryFolder {
  let path: String

  init() throws(Refusal) {
    let base = Surroundings.variable("TMPDIR") ?? "/tmp"
    var template = Array((base + "/jalon-demo-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Refusal(
        "output.uncreatable",
        fr: "\(base)\u{A0}: impossible d’y créer un dossier\u{202F}; donner un autre TMPDIR",
        en: "\(base): a folder can’t be made there; set another TMPDIR", kind: .output)
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Takes away the folder and the files in it.
  func remove() {
    guard let folder = opendir(path) else { return }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { unlink(path + "/" + name) }
    }
    closedir(folder)
    rmdir(path)
  }
}
