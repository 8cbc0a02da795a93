package org.p5glossary.ingest.facsimile;

import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.paper.FiledRendition;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.store.Originals;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.ingest.extract.pdf.PageMark;
import org.p5glossary.ingest.extract.pdf.PageResolution;
import org.p5glossary.ingest.passage.VersionText;

/** Facsimiles of the versions of a corpus. Thread-safe. */
public final class Facsimiles implements AutoCloseable {

  private final PaperStore papers;
  private final Originals originals;
  private final PageImages images = new PageImages();

  /**
   * @param papers the versions and their texts
   * @param originals their files
   */
  public Facsimiles(PaperStore papers, Originals originals) {
    this.papers = papers;
    this.originals = originals;
  }

  /** The facsimile of a version; empty if it has no PDF. */
  public Optional<VersionFacsimile> of(Version version) {
    return version
        .imageRendition()
        .flatMap(hash -> filed(version, hash))
        .filter(filed -> filed.pageCount() > 0)
        .map(
            filed ->
                new VersionFacsimile(
                    filed.hash(),
                    filed.pageCount(),
                    VersionText.of(version.id().language(), papers.blocks(version.id())),
                    PassageLocator.of(papers.blocksOf(filed.hash()))));
  }

  private static Optional<FiledRendition> filed(Version version, ContentHash hash) {
    return version.renditions().stream().filter(filed -> filed.hash().equals(hash)).findFirst();
  }

  /**
   * What to ask for to get the image of a page, sized for a screen.
   *
   * @param page page number, from 1 to the facsimile's last
   * @param place what to box on it; empty for nothing
   * @throws IllegalArgumentException if there is no such page
   */
  public PageImageRequest request(VersionFacsimile facsimile, int page, Optional<PagePlace> place) {
    if (page < 1 || page > facsimile.pageCount()) {
      throw new IllegalArgumentException(
          "page " + page + " does not exist: there are pages 1 to " + facsimile.pageCount());
    }
    List<PageMark> marks =
        place.stream()
            .flatMap(known -> known.boxes().stream())
            .map(box -> new PageMark(box, PageMark.Style.HIGHLIGHT))
            .toList();
    return new PageImageRequest(
        originals.path(facsimile.pdf()), facsimile.pdf(), page, marks, PageResolution.SCREEN);
  }

  /** The image of a page. */
  public PageImage image(PageImageRequest request) {
    return images.image(request);
  }

  @Override
  public void close() {
    images.close();
  }
}
