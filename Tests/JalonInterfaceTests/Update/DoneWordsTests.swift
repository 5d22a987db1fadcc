import JalonCore
import Testing

@testable import JalonInterface

/// What messages and the history say was done.
struct DoneWordsTests {
  @Test func everyCommandIsSaidAsDone() {
    for command in CommandCatalogue.all {
      #expect(DoneWords.done(command.name) != command.shape.label, "\(command.name)")
    }
  }

  @Test func whatWasUndoneIsNamed() throws {
    var sitting = Sitting(try .opened())
    try sitting.press("Enter r a")
    sitting.type("Mme Le Goff")
    try sitting.press("Tab r C-s")
    #expect(sitting.frame[22].contains("Référent ajouté, Mme Le Goff"))
    try sitting.press("u")
    #expect(sitting.frame[22].contains("Annulé : référent ajouté, Mme Le Goff · Ctrl-R pour rétablir"))
    try sitting.press("C-r")
    #expect(sitting.frame[22].contains("Rétabli : référent ajouté, Mme Le Goff"))
  }
}
