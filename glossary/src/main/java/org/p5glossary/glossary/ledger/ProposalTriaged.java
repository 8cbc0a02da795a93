package org.p5glossary.glossary.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.EntryText;

/**
 * Somebody said how urgent a proposal is, who looks at it, and until when. Replaces what was said
 * before as a whole.
 *
 * @param proposal hash of the event that made it, never null
 * @param priority never null
 * @param assignee name of an account, if somebody is to look at it
 * @param due the day by which it should be decided, if there is one
 */
public record ProposalTriaged(
    ContentHash proposal, Priority priority, Optional<String> assignee, Optional<LocalDate> due)
    implements Decision {

  /** How urgent a proposal is; the most urgent first. */
  public enum Priority implements Coded {
    HIGH("high"),
    NORMAL("normal"),
    LOW("low");

    private final String code;

    Priority(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  public ProposalTriaged {
    Objects.requireNonNull(proposal, "proposal");
    Objects.requireNonNull(priority, "priority");
    Objects.requireNonNull(due, "due");
    assignee = assignee.map(name -> EntryText.required("assignee", name));
  }
}
