import JalonCore
import Testing

/// Examples worked by hand, on the standard questionnaire.
struct DiagnosisTests {
  private func diagnosis(
    _ answers: [String: AnswerValue], rest: AnswerValue? = nil, carriedBy: Diagnostic.CarriedBy? = nil,
    settled: Set<String> = []
  ) -> Diagnosis {
    var all = answers
    if let rest {
      for question in Questionnaire.standard.questions where all[question.id] == nil {
        all[question.id] = rest
      }
    }
    return Diagnosis(
      .standard, AnswerSheet(all, for: .standard), carriedBy: carriedBy, settled: settled)
  }

  private func dimension(_ id: String, in diagnosis: Diagnosis) -> DimensionResult? {
    diagnosis.dimensions.first { $0.id == id }
  }

  // MARK: Scores

  @Test func aDimensionIsWeighedOverWhatWasScored() {
    // Weights 3, 3, 2, 2 are scored: 3×2 + 3×1 + 2×3 + 2×0 = 15 of 30. Of 12 that apply, 10 are known.
    let found = dimension(
      "PRO",
      in: diagnosis([
        "PRO-1": .score(2), "PRO-2": .score(1), "PRO-3": .score(3), "PRO-4": .score(0), "PRO-5": .dontKnow,
        "PRO-6": .notApplicable,
      ]))
    #expect(found?.score == 500 && found?.knowledge == 833)
  }

  @Test func sixtyPercentIsComparedExactly() {
    // Weights of COM: 3, 2, 1, 2, 1, 1, ten in all.
    let enough = diagnosis(["COM-1": .score(3), "COM-2": .score(3), "COM-3": .score(0)])
    #expect(dimension("COM", in: enough)?.knowledge == 600)
    #expect(dimension("COM", in: enough)?.score == 833)
    let tooLittle = diagnosis(["COM-1": .score(3), "COM-2": .score(3), "COM-3": .dontKnow])
    #expect(dimension("COM", in: tooLittle)?.knowledge == 500)
    #expect(dimension("COM", in: tooLittle)?.score == nil)
  }

  @Test func halvesAreRoundedUp() {
    // 3 points of 48: 62.5 tenths of a percent.
    let words = Localized("w")
    let questions = [3, 3, 3, 3, 3, 1].enumerated().map { index, weight in
      Question(
        id: "A-\(index + 1)", dimension: "A", text: words, scale: "R", steps: [], weight: weight, effort: 1,
        urgency: 1, advice: [])
    }
    let questionnaire = Questionnaire(
      version: 1, scales: [], dimensions: [Dimension(id: "A", label: words, weightQuarters: 4)],
      questions: questions, levels: [], crossRules: [])
    var answers = Dictionary(uniqueKeysWithValues: questions.map { ($0.id, AnswerValue.score(0)) })
    answers["A-1"] = .score(1)
    #expect(Diagnosis(questionnaire, AnswerSheet(answers, for: questionnaire)).dimensions[0].score == 63)
  }

  @Test func nothingAppliesWhereAllIsNotApplicable() {
    var answers: [String: AnswerValue] = [:]
    for number in 1...4 { answers["IAR-\(number)"] = .notApplicable }
    let found = diagnosis(answers, rest: .score(3))
    #expect(dimension("IAR", in: found)?.knowledge == nil && dimension("IAR", in: found)?.score == nil)
    #expect(found.score == 1000, "eight dimensions are enough")
  }

  @Test func aGlobalScoreAsksForSixDimensions() {
    func answered(_ dimensions: [String]) -> Diagnosis {
      var answers: [String: AnswerValue] = [:]
      for question in Questionnaire.standard.questions where dimensions.contains(question.dimension) {
        answers[question.id] = .score(2)
      }
      return diagnosis(answers)
    }
    let five = answered(["PRO", "HUM", "EQU", "COL", "COM"])
    #expect(five.evaluatedCount == 5 && five.score == nil && five.level == nil && five.digitalClass == nil)
    let six = answered(["PRO", "HUM", "EQU", "COL", "COM", "IAR"])
    #expect(six.score == 667 && six.level == 3 && six.digitalClass == .progressing)
  }

  @Test func levelsBeginAtTheirBounds() {
    #expect(diagnosis([:], rest: .score(0)).level == 1)
    #expect(diagnosis([:], rest: .score(1)).score == 333 && diagnosis([:], rest: .score(1)).level == 2)
    #expect(diagnosis([:], rest: .score(2)).level == 3)
    #expect(diagnosis([:], rest: .score(3)).level == 4)
  }

  // MARK: Floors

  @Test func aCriticalZeroHoldsTheLevel() {
    // SEC loses 9 of 45 points: 800. (35 × 1000 + 5 × 800) ÷ 40 quarters = 975.
    let found = diagnosis(["SEC-1": .score(0)], rest: .score(3))
    #expect(found.score == 975 && found.levelByScore == 4 && found.level == 2)
    #expect(found.cappedBy == ["SEC-1"] && found.digitalClass == .progressing)
  }

  @Test func aFloorThatLowersNothingIsNotShown() {
    let low = diagnosis(["SEC-1": .score(0), "PRO-2": .score(0)], rest: .score(1))
    #expect(low.level == 2 && low.cappedBy.isEmpty)
    #expect(diagnosis(["SEC-1": .dontKnow], rest: .score(3)).cappedBy.isEmpty)
    #expect(diagnosis(["SEC-1": .score(1)], rest: .score(3)).level == 4)
  }

  @Test func theGapIsSomethingToTalkAbout() {
    #expect(ClassGap(declared: .experienced, computed: .progressing)?.steps == -1)
    #expect(ClassGap(declared: .beginning, computed: .experienced)?.steps == 2)
    #expect(ClassGap(declared: nil, computed: .progressing) == nil)
    for declared in DigitalClass.allCases {
      let sentence = ClassGap(declared: declared, computed: .progressing)?.sentence
      #expect(
        sentence?.fr.contains(declared.label.fr) == true && sentence?.en.contains(declared.label.en) == true)
    }
  }

  // MARK: Rank

  @Test func prioritiesAreComparedExactlyThenByTheTies() {
    let found = diagnosis(
      [
        "PRO-1": .score(0), "PRO-2": .score(0), "HUM-1": .score(0), "SEC-2": .score(0), "PRO-4": .score(0),
        "EQU-1": .score(1), "COM-1": .score(2),
      ], rest: .score(3))
    // 27 each, critical ones first; then 2×3×2÷2, 3×2×2÷2 and 3×1×2÷1, which are all 6: by dimension.
    #expect(
      found.recommendations.map(\.id) == [
        "PRO-2/1", "SEC-2/1", "PRO-1/1", "HUM-1/1", "PRO-4/1", "EQU-1/1", "COM-1/2",
      ])
    #expect(found.recommendations[4].pull == 12 && found.recommendations[4].effort == 2)
  }

  @Test func whatIsNotKnownIsToBeChecked() {
    let found = diagnosis(["SEC-2": .dontKnow, "PRO-1": .dontKnow, "IAR-4": .notApplicable], rest: .score(3))
    #expect(found.recommendations.isEmpty && found.toCheck == ["PRO-1", "SEC-2"])
  }

  @Test func aRecommendationExplainsItsRank() {
    let found = diagnosis(["SEC-1": .score(1)], rest: .score(3)).recommendations[0]
    #expect(
      found.explanation(.standard).en
        == "SEC-1, “Sometimes, by hand”: weight 3 × gap 2 × urgency 3 ÷ effort 1; critical question")
    #expect(found.lockReason(.standard) == nil)
  }

  // MARK: Locks

  @Test(arguments: [
    (AnswerValue.score(0), true), (.score(1), true), (.dontKnow, true), (.score(2), false),
    (.notApplicable, false),
  ])
  func aPrerequisiteLocks(answer: AnswerValue, locks: Bool) throws {
    let found = diagnosis(["SEC-2": .score(2), "SEC-3": answer], rest: .score(3))
    let second = try #require(found.recommendation("SEC-2/2"))
    #expect(second.isLocked == locks)
    #expect(second.lock?.question == (locks ? "SEC-3" : nil) && second.lock?.answer == (locks ? answer : nil))
    #expect((second.lockReason(.standard) != nil) == locks)
    #expect(found.priorities.contains("SEC-2/2") != locks)
    let settled = diagnosis(["SEC-2": .score(2), "SEC-3": answer], rest: .score(3), settled: ["SEC-3"])
    #expect(settled.recommendation("SEC-2/2")?.isLocked == false)
  }

  @Test func aPrerequisiteThatWasNotAskedLocksNothing() {
    #expect(diagnosis(["SEC-2": .score(2)]).recommendation("SEC-2/2")?.isLocked == false)
  }

  @Test func theFirstLevelOfACriticalQuestionIsNeverLocked() {
    let found = diagnosis(
      ["SEC-2": .score(0), "SEC-3": .score(0), "HUM-4": .score(0), "HUM-1": .score(0)], rest: .score(3))
    #expect(found.recommendation("SEC-2/1")?.isLocked == false)
    #expect(found.recommendation("HUM-4/1")?.isLocked == true)
  }

  // MARK: Cross rules

  @Test func sharingRightsComeRightBeforeTheAccess() throws {
    let found = diagnosis(["RGP-5": .score(1), "COL-1": .score(2), "PRO-1": .score(0)], rest: .score(3))
    #expect(found.recommendations.map(\.id) == ["PRO-1/1", "RGP-5/rights", "RGP-5/1", "COL-1/2"])
    let rights = try #require(found.recommendation("RGP-5/rights"))
    #expect(rights.placedBy == "RGP-5/rights" && rights.question == "RGP-5" && rights.level == 1)
    #expect(Questionnaire.standard.advice("RGP-5/rights")?.question.id == "RGP-5")
    for (access, place) in [(2, 3), (1, 1)] {
      let other = diagnosis(["RGP-5": .score(access), "COL-1": .score(place)], rest: .score(3))
      #expect(other.recommendation("RGP-5/rights") == nil)
    }
    #expect(diagnosis(["RGP-5": .score(0), "COL-1": .dontKnow], rest: .score(3)).recommendations.count == 1)
  }

  @Test func theRuleOnAIComesFirstOfAll() {
    let used = diagnosis(["IAR-1": .score(1), "IAR-2": .score(0), "PRO-2": .score(0)], rest: .score(3))
    #expect(used.recommendations.map(\.id) == ["IAR-2/1", "PRO-2/1", "IAR-1/1"])
    #expect(used.recommendations[0].placedBy == "IAR-2/1" && used.recommendations[1].placedBy == nil)
    let unknown = diagnosis(["IAR-1": .score(0), "IAR-2": .score(0), "PRO-2": .score(0)], rest: .score(3))
    #expect(unknown.recommendations.map(\.id) == ["PRO-2/1", "IAR-2/1", "IAR-1/1"])
  }

  @Test func onePersonCarryingAllIsAnAlert() {
    let answers: [String: AnswerValue] = ["HUM-6": .score(1)]
    #expect(diagnosis(answers, carriedBy: .oneVolunteer).alerts == ["onePersonDependency"])
    #expect(diagnosis(answers, carriedBy: .board).alerts.isEmpty)
    #expect(diagnosis(["HUM-6": .score(2)], carriedBy: .oneVolunteer).alerts.isEmpty)
    #expect(diagnosis(["HUM-6": .dontKnow], carriedBy: .oneVolunteer).alerts.isEmpty)
  }

  // MARK: Priorities

  @Test func sixPrioritiesAtMostTwoOfADimension() {
    let found = diagnosis([:], rest: .score(0))
    #expect(found.priorities == ["PRO-2/1", "HUM-2/1", "RGP-1/1", "SEC-1/1", "SEC-2/1", "PRO-1/1"])
  }

  @Test func somethingHumanTakesTheLastPlace() {
    var answers: [String: AnswerValue] = [
      "RGP-1": .score(0), "RGP-2": .score(0), "SEC-1": .score(0), "SEC-3": .score(0), "PRO-1": .score(0),
      "EQU-2": .score(0),
    ]
    let none = diagnosis(answers, rest: .score(3))
    #expect(none.priorities == ["RGP-1/1", "SEC-1/1", "PRO-1/1", "SEC-3/1", "RGP-2/1", "EQU-2/1"])
    answers["COL-4"] = .score(1)
    let human = ["RGP-1/1", "SEC-1/1", "PRO-1/1", "SEC-3/1", "RGP-2/1", "COL-4/1"]
    #expect(diagnosis(answers, rest: .score(3)).priorities == human)
    // SEC-5 ranks higher than COL-4 and is human, but SEC has two already.
    answers["SEC-5"] = .score(2)
    #expect(diagnosis(answers, rest: .score(3)).priorities == human)
  }

  @Test func feedbackGoesFromPrioritiesToTheRestToWhatIsToBeChecked() {
    let feedback = Feedback(diagnosis(["EQU-6": .dontKnow], rest: .score(0)))
    #expect(feedback.priorities.count == 6 && feedback.toCheck == ["EQU-6"])
    #expect(feedback.rest.map(\.id) == Questionnaire.standard.dimensions.map(\.id))
    #expect(feedback.rest.first?.recommendations.contains { $0.id == "PRO-2/1" } == false)
  }

  // MARK: Comparison

  @Test func onlyWhatBothScoredIsCompared() {
    let before = AnswerSheet(
      ["SEC-1": .score(0), "SEC-2": .score(1), "SEC-3": .dontKnow, "PRO-1": .score(2)], for: .standard)
    let after = AnswerSheet(
      ["SEC-1": .score(3), "SEC-2": .score(1), "SEC-3": .score(3), "PRO-1": .score(1)], for: .standard)
    let comparison = DiagnosticComparison(from: before, .standard, to: after, .standard)
    #expect(comparison.questions.map(\.id) == ["PRO-1", "SEC-1", "SEC-2"])
    #expect(comparison.questions.map(\.change) == [-1, 3, 0])
    // SEC: 3×0 + 3×1 of 18 is 167, 3×3 + 3×1 of 18 is 667.
    let security = comparison.dimensions.first { $0.id == "SEC" }
    #expect(security?.before == 167 && security?.after == 667 && security?.change == 500)
    #expect(comparison.dimensions.first { $0.id == "IAR" }?.change == nil)
  }

  @Test func tenOthersMakeQuartiles() throws {
    #expect(Quartiles(of: Array(1...9)) == nil)
    let quartiles = try #require(Quartiles(of: [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]))
    #expect(quartiles.first == 3 && quartiles.median == 5 && quartiles.third == 8 && quartiles.count == 10)
    #expect(
      [1, 3, 4, 5, 8, 9].map(quartiles.quarter) == [.lowest, .lowest, .second, .second, .third, .highest])
  }

  @Test func likeAssociationsShareSectorBandAndNetwork() {
    var one = Association(id: 1)
    #expect(Likeness(one) == nil)
    one.sector = "006"
    one.network = "Familles rurales"
    one.employees = .number(4)
    var other = one
    other.id = 2
    other.network = "familles  RURALES"
    other.employees = .band("02")
    #expect(Likeness(one) == Likeness(other) && Likeness(one)?.key == Likeness(other)?.key)
    other.employees = .number(6)
    #expect(Likeness(one) != Likeness(other))
  }
}
