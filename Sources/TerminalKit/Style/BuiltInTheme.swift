extension Theme {
  /// `Themes/nuit.toml`, compiled in, so that a missing or broken file is never a reason not to start.
  public static let builtIn = ThemeFile(
    document: builtInDocument, name: builtInName, file: builtInName + ".toml"
  ).theme

  public static let builtInName = "nuit"

  /// Word for word what `Themes/nuit.toml` says; a test holds the two together.
  public static let builtInDocument = #"""
    # Night: a near-neutral dark ground, one accent (lagoon), amber where attention is asked for.
    dark = true
    ground = "#14171c"
    ink = "#d5d9e0"

    [title]
    fr = "Nuit"
    en = "Night"

    # The colour meant, its place among 16 to 255, its stand-in on a terminal of sixteen colours.
    [palette]
    ink = ["#d5d9e0", 253]
    pearl = ["#f2f4f7", 255]
    mist = ["#9aa3b1", 248]
    fog = ["#949dab", 248]
    rule = ["#3d4552", 239, "bright-black"]
    lagoon = ["#7fc4c9", 116, "cyan"]
    leaf = ["#94c48a", 114, "green"]
    amber = ["#e3b062", 179, "yellow"]
    coral = ["#f09786", 216, "red"]
    bar = ["#1b1f26", 234]
    raised = ["#1f242c", 235]
    slate = ["#28303c", 236]
    idle = ["#20252d", 235]
    field = ["#262d38", 236]

    # Words of a role: its ink, its attributes. Of a surface: its ground, then the ink of plain text on it.
    [roles]
    text = "default"
    "text.muted" = "mist"
    "text.strong" = "default bold"
    "text.disabled" = "fog"
    "text.heading" = "mist bold"
    accent = "lagoon"
    "accent.title" = "lagoon bold"
    "accent.link" = "lagoon underline"
    border = "rule"
    "border.focus" = "lagoon"
    success = "leaf"
    warning = "amber"
    error = "coral bold"
    step = "mist"
    "step.done" = "leaf"
    "step.current" = "lagoon bold"
    "step.blocked" = "amber"
    match = "lagoon bold"
    mark = "lagoon bold"
    hint = "mist"
    "hint.key" = "lagoon"
    input = "default"
    "input.placeholder" = "fog"
    progress = "lagoon"
    "progress.rest" = "rule"
    surface = "default"
    "surface.bar" = "bar ink"
    "surface.raised" = "raised ink"
    "surface.selection" = "slate pearl"
    "surface.selection.idle" = "idle ink"
    "surface.input" = "field pearl"

    # On sixteen colours the grounds belong to the user: surfaces are set apart by attributes.
    [ansi16]
    "text.muted" = "default dim"
    "text.disabled" = "default dim"
    "text.heading" = "default bold"
    step = "default dim"
    hint = "default"
    "input.placeholder" = "default dim"
    "surface.bar" = "default"
    "surface.raised" = "default"
    "surface.selection" = "default reverse"
    "surface.selection.idle" = "default underline"
    "surface.input" = "default underline"

    # Without colours every difference is carried by attributes.
    [mono]
    "text.muted" = "dim"
    "text.strong" = "bold"
    "text.disabled" = "dim"
    "text.heading" = "bold"
    accent = "bold"
    "accent.link" = "underline"
    border = "dim"
    "border.focus" = "bold"
    warning = "bold"
    error = "bold underline"
    "step.current" = "bold"
    "step.todo" = "dim"
    match = "underline"
    mark = "bold"
    "hint.key" = "bold"
    "input.placeholder" = "dim"
    "progress.rest" = "dim"
    "surface.selection" = "reverse"
    "surface.selection.idle" = "underline"
    "surface.input" = "underline"

    """#
}
