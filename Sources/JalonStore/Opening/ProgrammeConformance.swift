public import JalonCore

/// What the interface and the command line see of a programme in a database.
extension Store: ProgrammeStore {}
