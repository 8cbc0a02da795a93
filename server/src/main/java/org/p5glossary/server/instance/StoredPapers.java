package org.p5glossary.server.instance;

import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.DocumentDate;
import org.p5glossary.corpus.document.ParagraphNumbers;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Coverage;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.glossary.lookup.PaperCatalogue;
import org.p5glossary.glossary.lookup.SentenceFacts;
import org.p5glossary.glossary.lookup.VersionFacts;

/** The facts about papers that look-up states, from the corpus store. Thread-safe. */
final class StoredPapers implements PaperCatalogue {

  private final PaperStore papers;

  StoredPapers(PaperStore papers) {
    this.papers = papers;
  }

  @Override
  public Coverage coverage() {
    return Coverage.of(papers.papers());
  }

  @Override
  public Optional<VersionFacts> version(PaperId paper, Language language) {
    Optional<Paper> found = papers.paper(paper);
    Optional<Version> version = found.flatMap(known -> known.in(language));
    return version.map(
        known ->
            new VersionFacts(
                found.get().symbol().map(DocumentSymbol::text),
                found.get().day(),
                found.get().date().map(DocumentDate::source).orElse(""),
                known.authorship(),
                known.ocr()));
  }

  @Override
  public Optional<SentenceFacts> sentence(PaperId paper, Language language, int sentence) {
    List<Block> blocks = papers.blocks(new VersionId(paper, language));
    int first = 0;
    for (int i = 0; i < blocks.size(); i++) {
      int inBlock = blocks.get(i).sentences().size();
      if (sentence < first + inBlock) {
        String text = blocks.get(i).sentences().get(sentence - first).of(blocks.get(i).text());
        return Optional.of(new SentenceFacts(text, ParagraphNumbers.of(blocks).get(i)));
      }
      first += inBlock;
    }
    return Optional.empty();
  }
}
