package org.p5glossary.server.http;

import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.PaperKind;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.ingest.facsimile.VersionFacsimile;
import org.p5glossary.web.view.Authorship;
import org.p5glossary.web.view.Coverage;
import org.p5glossary.web.view.Facsimile;
import org.p5glossary.web.view.Place;
import org.p5glossary.web.view.VersionCell;
import org.p5glossary.web.view.VersionState;

/** Papers, versions and places in the words of the pages. */
final class Shown {

  private Shown() {}

  static String symbol(Paper paper) {
    return paper.symbol().map(DocumentSymbol::text).orElse("");
  }

  /** Whether a paper was invented for demonstration, which its number says. */
  static boolean demonstration(Paper paper) {
    return paper.symbol().filter(DocumentSymbol::demonstration).isPresent();
  }

  static PaperKind kind(Paper paper) {
    return PaperKind.of(paper);
  }

  static Authorship authorship(Version version) {
    return switch (version.authorship()) {
      case AUTHORED -> Authorship.AUTHORED;
      case TRANSLATED -> Authorship.TRANSLATED;
      case UNKNOWN -> Authorship.UNKNOWN;
    };
  }

  static Place place(Paper paper, Passage passage) {
    Optional<Version> version = paper.in(passage.language());
    return new Place(
        paper.id(),
        symbol(paper),
        passage.language(),
        passage.key(),
        passage.block(),
        passage.paragraph(),
        paper.day(),
        version.map(Shown::authorship).orElse(Authorship.UNKNOWN),
        version.map(Version::ocr).orElse(false));
  }

  /** The pages that hold a passage; empty if it is not found on any. */
  static Optional<Facsimile> facsimile(VersionFacsimile pages, Passage passage) {
    return pages
        .place(passage)
        .map(
            place ->
                new Facsimile(passage.paper(), passage.language(), passage.key(), place.pages()));
  }

  /** One cell for each official language, then one for each other language that is there. */
  static List<VersionCell> cells(Paper paper) {
    List<VersionCell> cells = new java.util.ArrayList<>();
    for (Language language : Language.OFFICIAL) {
      cells.add(new VersionCell(language, state(paper.in(language))));
    }
    paper.versions().stream()
        .filter(version -> !Language.OFFICIAL.contains(version.id().language()))
        .forEach(
            version ->
                cells.add(new VersionCell(version.id().language(), state(Optional.of(version)))));
    return cells;
  }

  static VersionState state(Optional<Version> version) {
    if (version.isEmpty()) {
      return VersionState.MISSING;
    }
    if (!version.get().readable()) {
      return VersionState.NOT_READABLE;
    }
    return switch (version.get().authorship()) {
      case AUTHORED -> VersionState.AUTHORED;
      case TRANSLATED -> VersionState.TRANSLATED;
      case UNKNOWN -> VersionState.PRESENT;
    };
  }

  static Coverage coverage(List<Paper> papers) {
    return coverage(org.p5glossary.corpus.paper.Coverage.of(papers));
  }

  static Coverage coverage(org.p5glossary.corpus.paper.Coverage known) {
    return new Coverage(
        known.papers(),
        known.from(),
        known.to(),
        known.undated(),
        known.missingVersions(),
        known.notReadable());
  }
}
