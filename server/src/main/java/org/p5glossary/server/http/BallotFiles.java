package org.p5glossary.server.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.exchange.table.BallotDocument;
import org.p5glossary.glossary.exchange.table.BallotTable;
import org.p5glossary.server.instance.Ballots;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.message.BallotWording;
import org.p5glossary.web.message.Messages;

/** Ballots as files to download. Thread-safe. */
final class BallotFiles {

  private final Instance instance;
  private final Readers readers;
  private final Messages messages = Messages.load();

  BallotFiles(Instance instance, Readers readers) {
    this.instance = instance;
    this.readers = readers;
  }

  /**
   * Answers with the sections that a request asks for.
   *
   * @throws Ballots.TooManySections if they do not go into one file; nothing is answered then
   */
  void send(Context context, Delegation delegation, BallotFormat format)
      throws Ballots.TooManySections {
    List<BallotTable.Question> questions =
        new Ballots(instance, delegation)
            .questions(
                Board.filter(SignOffPages.asked(context)),
                readers.language(context),
                Instant.now(),
                format == BallotFormat.DOCX ? BallotDocument.MOST_SECTIONS : Ballots.MOST_SECTIONS);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (format == BallotFormat.DOCX) {
        BallotDocument.write(
            questions, BallotWording.of(messages.in(readers.language(context)), delegation), out);
      } else {
        BallotTable.write(questions, out);
      }
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    context
        .contentType(format.contentType())
        .header(
            "Content-Disposition",
            "attachment; filename=\"ballot-"
                + delegation.code().toLowerCase(Locale.ROOT)
                + "."
                + format.code()
                + "\"")
        .result(out.toByteArray());
  }
}
