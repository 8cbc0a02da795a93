package org.p5glossary.web.message;

import java.util.Arrays;
import java.util.List;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.exchange.table.BallotDocument;
import org.p5glossary.glossary.ledger.SignedOff;

/** The words of a ballot that goes out as a document. */
public final class BallotWording {

  private BallotWording() {}

  /** The words in one language for one delegation. */
  public static BallotDocument.Wording of(Wording page, Delegation delegation) {
    return new BallotDocument.Wording(
        page.language(),
        page.text("ballot.title")
            + page.text("label.separator")
            + page.name("delegation", delegation),
        page.text("ballot.instruction"),
        List.of(
            page.text("ballot.column.delegation"),
            page.text("queue.entry"),
            page.text("board.language"),
            page.text("ballot.column.terms"),
            page.text("field.definition"),
            page.text("ballot.column.said"),
            page.text("section.stance"),
            page.text("section.reason"),
            page.text("section.alternative"),
            page.text("ballot.column.hash")),
        Arrays.stream(SignedOff.Stance.values())
            .map(one -> new BallotDocument.Choice(one.code(), page.name("stance", one)))
            .toList());
  }
}
