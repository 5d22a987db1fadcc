public import JalonCore

extension Store {
  public func watch(as adviser: String) throws(Refusal) -> (any ProgrammeWatch)? {
    if let engine = engine as? SQLiteEngine { return try FileWatch(self, engine, as: adviser) }
    if let engine = engine as? PostgresEngine { return try ServerWatch(self, engine, as: adviser) }
    return nil
  }
}
