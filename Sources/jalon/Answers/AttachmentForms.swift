import JalonCore

/// Attached files, as results show them.
enum AttachmentForms {
  static let row = Form<Seen<Attachment>>([
    .id("id") { $0.thing.id }, .text("to") { $0.thing.ownerKind }, .id("record") { $0.thing.owner },
    .text("name") { $0.thing.name }, .text("mediaType") { $0.thing.mediaType },
    .count("size") { $0.thing.size }, .text("sha256") { $0.thing.sha256 }, .day("on") { $0.thing.on },
    .text("by") { $0.sight.adviser($0.thing.by) },
  ])
}
