package org.p5glossary.ingest.facsimile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.PageBox;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.ingest.passage.VersionText;

/**
 * The pages of a version's PDF and where its passages stand on them, also where the version's text
 * was read from another file. Immutable and thread-safe.
 */
public final class VersionFacsimile {

  private final ContentHash pdf;
  private final int pageCount;
  private final VersionText text;
  private final PassageLocator locator;

  /**
   * @param pdf the file whose pages are shown, never null
   * @param pageCount the number of its pages
   * @param text the version's text, which passages are part of
   * @param locator finds words on the pages
   */
  VersionFacsimile(ContentHash pdf, int pageCount, VersionText text, PassageLocator locator) {
    this.pdf = Objects.requireNonNull(pdf, "pdf");
    this.pageCount = pageCount;
    this.text = Objects.requireNonNull(text, "text");
    this.locator = Objects.requireNonNull(locator, "locator");
  }

  /** The file whose pages are shown. */
  public ContentHash pdf() {
    return pdf;
  }

  /** The number of pages, at least 1. */
  public int pageCount() {
    return pageCount;
  }

  /**
   * Where a passage of the version stands; where the files differ in a sentence, the place of the
   * others.
   *
   * @return empty if none of its sentences is found: a page is never guessed
   */
  public Optional<PagePlace> place(Passage passage) {
    Optional<PagePlace> whole = locator.nearest(passage.text(), share(passage.sentences().start()));
    return whole.or(() -> sentenceBySentence(passage.sentences()));
  }

  private Optional<PagePlace> sentenceBySentence(TextRange run) {
    List<PageBox> boxes = new ArrayList<>();
    for (int i = run.start(); i < Math.min(run.end(), text.sentences().size()); i++) {
      locator
          .nearest(text.sentences().get(i).text(), share(i))
          .ifPresent(place -> boxes.addAll(place.boxes()));
    }
    List<PageBox> distinct = boxes.stream().distinct().toList();
    return distinct.isEmpty() ? Optional.empty() : Optional.of(new PagePlace(distinct));
  }

  /** Where in the version a sentence stands, from 0 to 1; sentences are alike enough in length. */
  private double share(int sentence) {
    return (double) sentence / Math.max(1, text.sentences().size());
  }
}
