package org.p5glossary.ingest.pipeline;

import java.util.Optional;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.store.PaperSight;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.store.RenditionFiling;
import org.p5glossary.glossary.audience.Audience;

/**
 * Brings the audiences of the papers in the store in line with what people said of their files and
 * names. One thread at a time.
 */
public final class AudienceSettling {

  private final PaperStore papers;
  private final RenditionFiling filing;
  private final Admissions admissions;

  /**
   * @param papers all papers
   * @param filing writes their audiences
   * @param admissions what people said
   */
  public AudienceSettling(PaperStore papers, RenditionFiling filing, Admissions admissions) {
    this.papers = papers;
    this.filing = filing;
    this.admissions = admissions;
  }

  /**
   * Says whom a paper is for: the ledger first, then the store.
   *
   * @param reason may be empty
   * @param actor who says it
   */
  public void change(Paper paper, Audience audience, String reason, String actor) {
    admissions.restrict(paper, audience, reason, actor);
    settle(paper);
  }

  /**
   * Settles every paper. A paper that is not for all gets its name recorded too, so that what
   * quotes it stays hidden when its files are taken out.
   *
   * @param actor who did what made it necessary
   */
  public void settle(String actor) {
    if (admissions.audiences().isEmpty()) {
      return;
    }
    for (Paper paper : papers.papers()) {
      settle(paper)
          .filter(audience -> !audience.equals(Audience.PUBLIC))
          .filter(audience -> admissions.audiences().of(paper.id()).isEmpty())
          .ifPresent(audience -> admissions.restrict(paper, audience, "", actor));
    }
  }

  private Optional<Audience> settle(Paper paper) {
    Optional<Audience> audience = admissions.audiences().of(paper.id(), paper.originals());
    String word = audience.map(Audience::name).orElse(PaperSight.NOBODY);
    if (!papers.audience(paper.id()).orElse(word).equals(word)) {
      filing.setAudience(paper.id(), word);
    }
    return audience;
  }
}
