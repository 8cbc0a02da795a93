package org.p5glossary.glossary.lookup;

import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Coverage;
import org.p5glossary.corpus.passage.PaperId;

/** The facts about papers that look-up states. Implementations are thread-safe. */
public interface PaperCatalogue {

  /** What all papers together cover, as of now. */
  Coverage coverage();

  /** The facts of a version; empty if there is no such version (any more). */
  Optional<VersionFacts> version(PaperId paper, Language language);

  /**
   * A sentence of a version; empty if there is none.
   *
   * @param sentence its number within the version, 0-based
   */
  Optional<SentenceFacts> sentence(PaperId paper, Language language, int sentence);
}
