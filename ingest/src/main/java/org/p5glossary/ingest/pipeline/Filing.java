package org.p5glossary.ingest.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.document.TextHash;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.Originals;
import org.p5glossary.corpus.store.PaperSight;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.store.RenditionFiling;
import org.p5glossary.glossary.audience.Audience;
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

  /**
   * Why a file cannot be for those whom it was given for: the paper that it belongs to is for
   * others. A file would either show what is not for all, or hide what was.
   *
   * @return empty if it can
   */
  Optional<Rejection> audienceRefused(IncomingFile file, ContentHash hash, Reading.Read read) {
    Optional<PaperId> there =
        papers.owner(hash).map(VersionId::paper).or(() -> Optional.of(home(file, hash, read)));
    Optional<String> standing = there.flatMap(papers::audience);
    boolean again = admissions.of(hash).isPresent() && file.audience().isEmpty();
    String wanted =
        file.audience().or(() -> admissions.audiences().of(hash)).orElse(Audience.PUBLIC).name();
    return again || standing.isEmpty() || standing.get().equals(wanted)
        ? Optional.empty()
        : Optional.of(
            new Rejection(
                file.path(),
                "belongs to the paper "
                    + there.get()
                    + ", which is for "
                    + standing.get()
                    + ", but was given for "
                    + wanted,
                "give it with --audience "
                    + standing.get()
                    + ", or say first whom the paper is for: p5 audience "
                    + there.get()
                    + " "
                    + wanted));
  }

  /** Whether a known file was given for others than it is for. */
  boolean isForOthers(IncomingFile file, ContentHash hash) {
    return file.audience()
        .map(Audience::name)
        .filter(
            name ->
                !papers
                    .owner(hash)
                    .flatMap(version -> papers.audience(version.paper()))
                    .orElse(name)
                    .equals(name))
        .isPresent();
  }

  /** Records whom a file is for, before it can be seen. */
  void restrict(IncomingFile file, ContentHash hash, Reading.Read read, String actor) {
    file.audience()
        .ifPresent(
            audience ->
                admissions.restrict(hash, Optional.of(home(file, hash, read)), audience, actor));
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

  private static boolean isPrinted(IncomingFile file, Reading.Read read) {
    return read.metadata().symbol().isPresent() && file.symbol().isEmpty();
  }

  /** The paper that a file will belong to, as far as its symbols tell. */
  private PaperId home(IncomingFile file, ContentHash hash, Reading.Read read) {
    return admissions
        .correctedPaper(hash)
        .or(() -> file.symbol().map(given -> PaperId.ofSymbol(given.withoutReissue().text())))
        .orElseGet(() -> paper(file, hash, read));
  }

  /** The paper under which a file is filed first. */
  private PaperId paper(IncomingFile file, ContentHash hash, Reading.Read read) {
    return admissions
        .correctedPaper(hash)
        .or(read::paper)
        .orElseGet(
            () ->
                isPrinted(file, read)
                    ? PaperId.ofSymbol(
                        read.metadata().symbol().orElseThrow().withoutReissue().text())
                    : unnamed(file, hash, read));
  }

  /**
   * Files what was read under its printed symbol; without one, or with one that a person gave,
   * under a paper of its own until {@link Regrouping} has looked at it.
   */
  void file(IncomingFile file, Identification.Identified identified, Reading.Read read) {
    ContentHash hash = identified.file().hash();
    boolean printed = isPrinted(file, read);
    PaperId paper = paper(file, hash, read);
    String reason =
        printed ? "prints the symbol " + read.metadata().symbol().get() : "stands alone";
    filing.file(
        new VersionId(paper, read.language()),
        admissions
            .audiences()
            .of(paper, List.of(hash))
            .map(Audience::name)
            .orElse(PaperSight.NOBODY),
        admissions.correctedPaper(hash).isPresent() ? "put here by a person" : reason,
        read.metadata(),
        file.name(),
        read.rendition());
  }
}
