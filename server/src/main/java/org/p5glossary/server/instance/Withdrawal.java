package org.p5glossary.server.instance;

import java.util.List;
import org.p5glossary.corpus.paper.FiledRendition;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.ingest.pipeline.Admissions;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.tag.Taggers;

/** Takes papers out of an instance. One thread at a time. */
public final class Withdrawal {

  private final Instance instance;
  private final Taggers taggers;

  /**
   * @param instance where the papers are, open to write
   * @param taggers finds words and parts of speech
   */
  public Withdrawal(Instance instance, Taggers taggers) {
    this.instance = instance;
    this.taggers = taggers;
  }

  /** Takes papers out; their originals are kept and the ledger says who did it and why. */
  public void withdraw(List<Paper> papers, String reason, String actor, IngestProgress progress) {
    Admissions admissions = instance.admissions();
    for (Paper paper : papers) {
      for (Version version : paper.versions()) {
        for (FiledRendition rendition : version.renditions()) {
          admissions.withdraw(rendition.hash(), reason, actor);
          instance.filing().remove(rendition.hash());
        }
      }
    }
    instance.stages().pipeline(taggers).processPending(progress);
  }
}
