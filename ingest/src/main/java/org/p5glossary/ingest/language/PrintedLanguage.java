package org.p5glossary.ingest.language;

import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.language.Language;

/** The language of this version as the masthead prints it: a line that is a language's name. */
final class PrintedLanguage {

  /** Blocks from the start among which a masthead stands, where an extractor did not mark it. */
  private static final int FIRST_BLOCKS = 12;

  private PrintedLanguage() {}

  static Optional<Language> of(List<Block> blocks) {
    Optional<Language> inMasthead =
        blocks.stream()
            .filter(block -> block.type() == BlockType.MASTHEAD)
            .flatMap(block -> LanguageNames.read(block.text()).stream())
            .findFirst();
    return inMasthead.or(
        () ->
            blocks.stream()
                .limit(FIRST_BLOCKS)
                .filter(block -> block.label().isEmpty() && block.type() != BlockType.TITLE)
                .flatMap(block -> LanguageNames.read(block.text()).stream())
                .findFirst());
  }
}
