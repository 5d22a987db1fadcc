/// What a server itself holds people to, whatever program they use: functions that say who may do what, and triggers that ask them
/// before a row is written. Run again they change nothing.
///
/// Writing is guarded by triggers rather than policies: a trigger says what it refuses, where a policy would quietly write nothing,
/// and lists keep their plans. The full rules are the core's; here stands what can be told from the rows at hand.
enum TeamRules {
  /// Stands for the schema of the tables in the statements below.
  static let schema = "%SCHEMA%"

  static var all: [String] {
    (TeamQuestions.all + TeamGuards.functions + LateGuards.functions + TeamLogins.functions).map(inSchema)
      + TeamGuards.triggers + LateGuards.triggers + TeamLogins.others + ConfidenceRules.all
  }

  /// Runs a statement on the schema in which the tables stand, whatever its name is.
  static func inSchema(_ statement: String) -> String {
    """
    DO $do$ BEGIN
      EXECUTE replace($statement$\(statement)$statement$, '\(schema)', quote_ident(current_schema()));
    END $do$
    """
  }

  /// A function that runs with the rights of whoever owns the tables, and finds nothing but them.
  static func function(_ name: String, returns: String, language: String, _ body: String) -> String {
    """
    CREATE OR REPLACE FUNCTION \(name) RETURNS \(returns) LANGUAGE \(language)
    \(["trigger", "VOID"].contains(returns) ? "" : "STABLE ")SECURITY DEFINER SET search_path = \(schema), pg_temp
    AS $body$ \(body) $body$
    """
  }
}
