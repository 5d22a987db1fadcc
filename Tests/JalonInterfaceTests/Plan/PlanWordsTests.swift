import JalonCore
import Testing

@testable import JalonInterface

/// The palette finds what is done in a plan by the words that people have for it.
struct PlanWordsTests {
  @Test(arguments: [
    ("objectif", "plan.addObjective"), ("goal", "plan.addObjective"), ("action", "plan.addAction"),
    ("tâche", "plan.addAction"), ("task", "plan.addAction"), ("valider", "plan.validate"),
    ("approve", "plan.validate"), ("échéance", "plan.due"), ("deadline", "plan.due"),
    ("budget", "plan.budget"), ("price", "plan.budget"), ("outil", "plan.tool"), ("software", "plan.tool"),
    ("papier", "plan.onPaper"), ("paper", "plan.onPaper"), ("mutualiser", "plan.pooling"),
    ("share", "plan.pooling"), ("formation", "go.trainings"), ("course", "go.trainings"),
    ("preuve", "plan.finish"), ("proof", "plan.finish"), ("fichier", "plan.finish"),
    ("porteur", "plan.owner"), ("matériel", "plan.equipment"), ("supprimer", "plan.drop"),
    ("avis", "plan.satisfaction"), ("frise", "plan.view"),
  ])
  func `a word finds its act`(_ word: String, _ act: String) throws {
    let action = try #require(
      (PlanKeys.actions + GlobalKeys.actions).first { $0.id.rawValue == act }, "\(act)")
    #expect(ActionEntry(action: action, keys: [], availability: .enabled).isTold(by: word))
  }
}
