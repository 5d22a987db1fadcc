import Glibc
import JalonCore

/// Whether a folder is on a network file system, where several computers' locks and shared memory can't be relied on.
enum NetworkMount {
  private static let types = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "9p", "coda", "lustre", "glusterfs",
    "ocfs2", "gfs2", "davfs", "fuse.sshfs", "fuse.glusterfs", "fuse.ceph-fuse", "fuse.davfs2", "fuse.rclone",
    "fuse.s3fs", "fuse.curlftpfs", "fuse.gvfsd-fuse", "fuse.smbnetfs",
  ]

  /// - Throws: `store.network` with the file system's type.
  static func refuse(folder: String) throws(Refusal) {
    guard let real = realpath(folder, nil) else { return }
    defer { free(real) }
    guard let type = networkType(of: String(cString: real), mounts: mounts()) else { return }
    throw Refusal(
      "store.network",
      fr: "\(folder) est sur un système de fichiers en réseau (\(type)), où la base s’abîmerait\u{A0}: "
        + "choisir un disque de cette machine",
      en: "\(folder) is on a network file system (\(type)), where the database would be damaged: "
        + "choose a disk of this machine",
      kind: .unavailable, details: ["type": type])
  }

  /// The type of the file system that holds a folder, where it is a network one.
  ///
  /// - Parameter mounts: the text of `/proc/self/mountinfo`.
  static func networkType(of folder: String, mounts: String) -> String? {
    var longest = -1
    var found: Substring?
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 5, let dash = fields.firstIndex(of: "-"), dash + 1 < fields.count else { continue }
      let point = fields[4]
      let holds = point == "/" || folder == point || folder.hasPrefix(point + "/")
      // Of two mounts on one point, the later one hides the earlier.
      if holds, point.utf8.count >= longest {
        longest = point.utf8.count
        found = fields[dash + 1]
      }
    }
    return found.flatMap { types.contains(String($0)) ? String($0) : nil }
  }

  /// Empty where the system doesn't tell.
  private static func mounts() -> String {
    let descriptor = Glibc.open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { Glibc.close(descriptor) }
    var text: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 8192)
    while case let count = read(descriptor, &block, block.count), count > 0 {
      text += block.prefix(count)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
