package org.p5glossary.ingest.pipeline;

import java.io.IOException;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.Originals;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.store.RenditionFiling;
import org.p5glossary.glossary.ledger.DocumentAdmitted;
import org.p5glossary.ingest.identify.Identification;

/**
 * Keeps what was read: the original first, then the ledger, then the derived store, so that
 * whatever is told to be in the corpus can be made anew. One thread at a time.
 */
final class Filing {

  private final Originals originals;
  private final Admissions admissions;
  private final PaperStore papers;
  private final RenditionFiling filing;

  Filing(Originals originals, Admissions admissions, PaperStore papers, RenditionFiling filing) {
    this.originals = originals;
    this.admissions = admissions;
    this.papers = papers;
    this.filing = filing;
  }

  /** Whether the file is in the corpus, admitted as it comes now and read by today's extractor. */
  boolean knows(IncomingFile file, ContentHash hash) {
    Optional<DocumentAdmitted> before = admissions.of(hash);
    boolean sameSymbol =
        before.isPresent()
            && (file.symbol().isEmpty() || file.symbol().equals(before.get().symbol()));
    return sameSymbol && papers.owner(hash).isPresent();
  }

  /** Keeps the original and records that it was given. */
  void admit(IncomingFile file, ContentHash hash, String actor) throws IOException {
    originals.put(file.path(), hash);
    admissions.admit(new DocumentAdmitted(hash, file.name(), file.symbol()), actor);
  }

  /**
   * Files what was read under its printed symbol; without one, or with one that a person gave,
   * under a paper of its own until {@link Regrouping} has looked at it.
   */
  void file(IncomingFile file, Identification.Identified identified, Reading.Read read) {
    ContentHash hash = identified.file().hash();
    boolean printed = read.metadata().symbol().isPresent() && file.symbol().isEmpty();
    PaperId paper =
        admissions
            .correctedPaper(hash)
            .orElseGet(
                () ->
                    printed
                        ? PaperId.ofSymbol(read.metadata().symbol().get().withoutReissue().text())
                        : PaperId.ofText(hash));
    String reason =
        printed ? "prints the symbol " + read.metadata().symbol().get() : "stands alone";
    filing.file(
        new VersionId(paper, read.language()),
        admissions.correctedPaper(hash).isPresent() ? "put here by a person" : reason,
        read.metadata(),
        file.name(),
        read.rendition());
  }
}
