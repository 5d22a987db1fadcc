/// The pieces of the evidence file of a training, in the order in which they come into being.
public enum EvidencePiece: String, Choice {
  case need, objectives, agreement, positioning, invitation
  case attendance, incidents
  case assessment, hotOpinion, certificate
  case coldOpinion, improvement

  public var label: Localized {
    switch self {
    case .need: Localized(fr: "analyse du besoin", en: "need analysis")
    case .objectives: Localized(fr: "objectifs et programme", en: "objectives and programme")
    case .agreement: Localized(fr: "convention ou contrat", en: "agreement")
    case .positioning: Localized(fr: "positionnement", en: "positioning")
    case .invitation: Localized(fr: "convocation", en: "invitation")
    case .attendance: Localized(fr: "émargement", en: "attendance")
    case .incidents: Localized(fr: "aléas et adaptations", en: "incidents and adaptations")
    case .assessment: Localized(fr: "évaluation des acquis", en: "learning assessment")
    case .hotOpinion: Localized(fr: "satisfaction à chaud", en: "satisfaction at once")
    case .certificate: Localized(fr: "attestation", en: "certificate")
    case .coldOpinion: Localized(fr: "satisfaction à froid", en: "satisfaction later on")
    case .improvement: Localized(fr: "réclamations, améliorations", en: "complaints, improvements")
    }
  }

  public enum Moment: String, CaseIterable, Sendable {
    case before, during, end, after

    public var label: Localized {
      switch self {
      case .before: Localized(fr: "avant", en: "before")
      case .during: Localized(fr: "pendant", en: "during")
      case .end: Localized(fr: "à la fin", en: "at the end")
      case .after: Localized(fr: "après", en: "after")
      }
    }
  }

  public var moment: Moment {
    switch self {
    case .need, .objectives, .agreement, .positioning, .invitation: .before
    case .attendance, .incidents: .during
    case .assessment, .hotOpinion, .certificate: .end
    case .coldOpinion, .improvement: .after
    }
  }
}
