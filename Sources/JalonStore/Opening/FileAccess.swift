import Glibc
import JalonCore

/// Whom a database file is for: its owner alone, or a group of this host.
public enum FileSharing: Sendable, Hashable {
  /// 0600 in a folder 0700.
  case owner
  /// 0660 in a folder 2770 of that group.
  case group(String)
}

/// Makes the file and its folder with the rights that they should have from the first byte.
enum FileAccess {
  /// Makes an empty file, which must not exist.
  ///
  /// - Parameter makesFolder: makes the folder as well where it is missing, with those above it.
  static func create(_ path: String, sharing: FileSharing, makesFolder: Bool) throws(Refusal) {
    let group = try sharing.groupID()
    let folder = folder(of: path)
    if access(folder, F_OK) != 0 {
      guard makesFolder else {
        throw Refusal(
          "store.noFolder", fr: "le dossier \(folder) n’existe pas\u{A0}: le créer, ou corriger le chemin",
          en: "the folder \(folder) doesn’t exist: make it, or correct the path", kind: .unavailable,
          details: ["path": folder])
      }
      try makeFolder(folder, mode: group == nil ? 0o700 : 0o2770, group: group)
    } else if let group, !sharing.fits(folder, group) {
      throw Refusal(
        "store.folderNotShared",
        fr: "le dossier \(folder) n’est pas au groupe avec les droits 2770\u{A0}: chgrp, puis chmod 2770",
        en: "the folder \(folder) is not the group’s with mode 2770: chgrp, then chmod 2770",
        kind: .unavailable, details: ["path": folder])
    }
    let mode: mode_t = group == nil ? 0o600 : 0o660
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      // Somebody else has just made it: theirs will do.
      if errno == EEXIST { return }
      throw cannotCreate(path)
    }
    defer { Glibc.close(descriptor) }
    guard fchmod(descriptor, mode) == 0, group.map({ fchown(descriptor, UInt32.max, $0) == 0 }) ?? true else {
      throw cannotCreate(path)
    }
  }

  /// The folder of a path; `.` where it names none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The nearest folder above a path that is there.
  static func standingFolder(of path: String) -> String {
    var folder = folder(of: path)
    while access(folder, F_OK) != 0, case let above = self.folder(of: folder), above != folder {
      folder = above
    }
    return folder
  }

  private static func makeFolder(_ folder: String, mode: mode_t, group: gid_t?) throws(Refusal) {
    let above = self.folder(of: folder)
    if above != folder, access(above, F_OK) != 0 { try makeFolder(above, mode: 0o700, group: nil) }
    guard mkdir(folder, mode & 0o777) == 0 || errno == EEXIST else { throw cannotCreate(folder) }
    guard let group else { return }
    guard chown(folder, UInt32.max, group) == 0, chmod(folder, mode) == 0 else { throw cannotCreate(folder) }
  }

  static func cannotCreate(_ path: String) -> Refusal {
    let reason = String(cString: strerror(errno))
    return Refusal(
      "store.cannotCreate",
      fr: "\(path) ne peut pas être créé (\(reason))\u{A0}: vérifier les droits du dossier",
      en: "\(path) can’t be made (\(reason)): check the folder’s permissions", kind: .output,
      details: ["path": path])
  }
}

extension FileSharing {
  /// The group's number; `nil` where the file is for its owner alone.
  fileprivate func groupID() throws(Refusal) -> gid_t? {
    guard case .group(let name) = self else { return nil }
    guard let group = getgrnam(name) else {
      throw Refusal(
        "store.noGroup",
        fr: "aucun groupe «\u{A0}\(name)\u{A0}» sur cette machine\u{A0}: le créer avec groupadd",
        en: "there is no group “\(name)” on this host: make it with groupadd", kind: .refused,
        details: ["group": name])
    }
    return group.pointee.gr_gid
  }

  /// Whether an existing folder lets every member of the group work in it.
  fileprivate func fits(_ folder: String, _ group: gid_t) -> Bool {
    var status = stat()
    return stat(folder, &status) == 0 && status.st_gid == group && status.st_mode & 0o2070 == 0o2070
  }
}
