package org.p5glossary.server.instance;

import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.candidate.KnownPairs;
import org.p5glossary.ingest.pipeline.AudienceSettling;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.tag.Taggers;

/** Records whom a person says a paper is for, and makes it so. One thread at a time. */
public final class AudienceChange {

  private final Instance instance;
  private final Taggers taggers;

  /**
   * @param instance where the papers are, open to write
   * @param taggers finds words and parts of speech
   */
  public AudienceChange(Instance instance, Taggers taggers) {
    this.instance = instance;
    this.taggers = taggers;
  }

  /**
   * Says whom a paper is for; from then on nobody else finds it anywhere.
   *
   * @param reason may be empty
   * @param actor who says it
   */
  public void change(Paper paper, Audience audience, String reason, String actor) {
    new AudienceSettling(instance.whole().papers(), instance.filing(), instance.admissions())
        .change(paper, audience, reason, actor);
    instance.stages().pipeline(taggers).processPending(IngestProgress.SILENT);
    // What is summed over papers is summed again over those that all editors may see now.
    instance.stages().proposal().propose(KnownPairs.of(instance.ledger(), instance.terms()));
  }
}
