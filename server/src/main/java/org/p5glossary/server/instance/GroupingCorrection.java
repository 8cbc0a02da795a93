package org.p5glossary.server.instance;

import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.ledger.GroupingCorrected;
import org.p5glossary.ingest.pipeline.AudienceSettling;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.tag.Taggers;

/** Records where a person says that files belong, and puts them there. One thread at a time. */
public final class GroupingCorrection {

  private final Instance instance;
  private final Taggers taggers;

  /**
   * @param instance where the files are, open to write
   * @param taggers finds words and parts of speech
   */
  public GroupingCorrection(Instance instance, Taggers taggers) {
    this.instance = instance;
    this.taggers = taggers;
  }

  /**
   * The paper that a person names by its symbol, which need not be there yet, or by its id.
   *
   * @return empty if the name is no symbol and there is no paper with this id
   */
  public Optional<PaperId> named(String name) {
    Optional<PaperId> bySymbol =
        DocumentSymbol.parse(name.strip())
            .map(symbol -> PaperId.ofSymbol(symbol.withoutReissue().text()));
    return bySymbol.or(
        () ->
            instance.whole().papers().papers().stream()
                .map(Paper::id)
                .filter(id -> id.value().equals(name.strip()))
                .findFirst());
  }

  /**
   * Whether the paper is for others than those whom the files are for: such files do not go
   * together.
   */
  public boolean crossesAudiences(List<ContentHash> files, PaperId paper) {
    Optional<String> there =
        instance
            .whole()
            .papers()
            .audience(paper)
            .or(() -> instance.paperAudiences().of(paper).map(Audience::name));
    return there.isPresent()
        && files.stream()
            .flatMap(file -> instance.whole().papers().owner(file).stream())
            .flatMap(owner -> instance.whole().papers().audience(owner.paper()).stream())
            .anyMatch(audience -> !audience.equals(there.get()));
  }

  /** Puts files into a paper: the ledger first, then the corpus, then everything derived. */
  public void correct(
      List<ContentHash> files,
      PaperId paper,
      String reason,
      String actor,
      IngestProgress progress) {
    GroupingCorrected.Change change =
        instance.whole().papers().paper(paper).isPresent()
            ? GroupingCorrected.Change.MERGE
            : GroupingCorrected.Change.SPLIT;
    instance.ledger().append(actor, List.of(new GroupingCorrected(change, files, paper, reason)));
    for (ContentHash file : files) {
      instance
          .whole()
          .papers()
          .owner(file)
          .filter(owner -> !owner.paper().equals(paper))
          .ifPresent(
              owner ->
                  instance
                      .filing()
                      .move(file, new VersionId(paper, owner.language()), "put here by a person"));
    }
    new AudienceSettling(instance.whole().papers(), instance.filing(), instance.admissions())
        .settle(actor);
    instance.stages().pipeline(taggers).processPending(progress);
  }
}
