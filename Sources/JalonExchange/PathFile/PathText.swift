public import JalonCore

extension PathFile {
  /// A path as the text of a path file, to begin one's own with.
  public static func text(of path: Path) -> String {
    var text = "[name]\n" + texts(path.name)
    for stage in path.stages {
      text += "\n[[stages]]\nid = \(quoted(stage.id.rawValue))\nlabel = \(inline(stage.label))\n"
      text += "purpose = \(inline(stage.purpose))\n"
      text += "usualDays = [\(stage.usualDays.lowerBound), \(stage.usualDays.upperBound)]\n"
      for condition in stage.conditions {
        text +=
          "\n  [[stages.conditions]]\n  id = \(quoted(condition.id))\n  label = \(inline(condition.label))\n"
        text += "  waivable = \(condition.waivable)\n"
        if let threshold = condition.threshold { text += "  threshold = \(threshold)\n" }
      }
    }
    return text
  }

  private static func texts(_ text: Localized) -> String {
    "fr = \(quoted(text.fr))\nen = \(quoted(text.en))\n"
  }

  private static func inline(_ text: Localized) -> String {
    "{ fr = \(quoted(text.fr)), en = \(quoted(text.en)) }"
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
