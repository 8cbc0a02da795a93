package org.p5glossary.glossary.ledger;

/** Something that a person decided; each kind is registered in {@link DecisionCodec}. */
public sealed interface Decision
    permits EntryPut,
        EntryRemoved,
        CandidateRejected,
        GroupingCorrected,
        DocumentAdmitted,
        DocumentWithdrawn,
        AlignmentCorrected,
        CorrectionRetracted,
        CorrectionRestored,
        FindingSilenced,
        FindingUnsilenced,
        ProposalMade,
        ProposalRevised,
        ProposalWithdrawn,
        ProposalAccepted,
        ProposalRejected,
        ProposalTriaged,
        CommentMade,
        EntryRestored,
        SignedOff,
        SilenceOpened,
        SilenceWithdrawn,
        EditionPublished,
        PaperAudienceSet,
        Withheld {}
