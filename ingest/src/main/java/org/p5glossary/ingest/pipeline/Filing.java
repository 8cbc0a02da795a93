package org.p5glossary.ingest.pipeline;

import java.io.IOException;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.document.TextHash;
import org.p5glossary.corpus.paper.Version;
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
  boolean knows(IncomingFile file, ContentHash hash, Optional<ContentHash> ocrText) {
    Optional<DocumentAdmitted> before = admissions.of(hash);
    boolean sameSymbol =
        before.isPresent()
            && (ocrText.isEmpty() || ocrText.equals(before.get().ocrText()))
            && (file.symbol().isEmpty() || file.symbol().equals(before.get().symbol()));
    return sameSymbol && papers.owner(hash).isPresent();
  }

  /** Keeps the original and records that it was given. */
  void admit(IncomingFile file, ContentHash hash, Optional<ContentHash> ocrText, String actor)
      throws IOException {
    originals.put(file.path(), hash);
    if (ocrText.isPresent()) {
      originals.put(file.ocrText().orElseThrow(), ocrText.get());
    }
    admissions.admit(new DocumentAdmitted(hash, file.name(), ocrText, file.symbol()), actor);
  }

  /**
   * A paper that prints no symbol goes by its date and title, unless another text of the language
   * goes by them already; {@link Regrouping} finds out whether the two are the same.
   */
  private PaperId unnamed(IncomingFile file, ContentHash hash, Reading.Read read) {
    DocumentMetadata metadata = read.metadata();
    Optional<PaperId> titled =
        file.symbol().isEmpty()
            ? metadata.date().flatMap(date -> PaperId.ofTitle(date.date(), metadata.title()))
            : Optional.empty();
    return titled
        .filter(
            id ->
                papers
                    .paper(id)
                    .flatMap(paper -> paper.in(read.language()))
                    .map(version -> isOrSaysTheSame(version, hash, read))
                    .orElse(true))
        .orElseGet(() -> PaperId.ofText(hash));
  }

  private static boolean isOrSaysTheSame(Version version, ContentHash hash, Reading.Read read) {
    return version.renditions().stream().allMatch(one -> one.hash().equals(hash))
        || version.textHash().equals(Optional.of(TextHash.of(read.rendition().blocks())));
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
                        : unnamed(file, hash, read));
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
