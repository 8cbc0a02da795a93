package org.p5glossary.corpus.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.p5glossary.corpus.analysis.PartOfSpeech;
import org.p5glossary.corpus.analysis.TaggedToken;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.document.ContentHash;

/** The words of texts with their parts of speech, as a tagger found them. Thread-safe. */
public final class TokenStore {

  private final Database database;

  /**
   * The words of one text.
   *
   * @param tagger names the tagger, never blank
   * @param blocks the tokens of each block, with offsets in the block's text
   */
  public record TaggedText(String tagger, List<List<TaggedToken>> blocks) {

    /**
     * @throws IllegalArgumentException if the tagger is blank
     */
    public TaggedText {
      blocks = blocks.stream().map(List::copyOf).toList();
      if (Objects.requireNonNull(tagger, "tagger").isBlank()) {
        throw new IllegalArgumentException("the tagger of a text must have a name, but had none");
      }
    }
  }

  /**
   * @param database a database with {@link CorpusSchema#MIGRATIONS}
   */
  public TokenStore(Database database) {
    this.database = database;
  }

  /** Keeps the tokens of a rendition's text in place of any that were there; all or nothing. */
  public void replace(ContentHash rendition, TaggedText text) {
    List<Object[]> rows = new ArrayList<>();
    for (List<TaggedToken> block : text.blocks()) {
      rows.add(new Object[] {rendition.hex(), rows.size(), text.tagger(), written(block)});
    }
    database.change(
        sql -> {
          sql.update("DELETE FROM block_tokens WHERE rendition = ?", rendition.hex());
          sql.batch("INSERT INTO block_tokens VALUES (?, ?, ?, ?)", rows);
        });
  }

  /** The tagger of a rendition's tokens; empty if it has none. */
  public Optional<String> tagger(ContentHash rendition) {
    return database.read(
        sql ->
            sql.first(
                "SELECT tagger FROM block_tokens WHERE rendition = ? LIMIT 1",
                row -> row.getString(1),
                rendition.hex()));
  }

  /** The tokens of a rendition's text; empty if no tagger has read it. */
  public Optional<TaggedText> tokens(ContentHash rendition) {
    return tagger(rendition).map(tagger -> new TaggedText(tagger, blocks(rendition)));
  }

  private List<List<TaggedToken>> blocks(ContentHash rendition) {
    return database.read(
        sql ->
            sql.list(
                "SELECT tokens FROM block_tokens WHERE rendition = ? ORDER BY ordinal",
                row -> read(row.getString(1)),
                rendition.hex()));
  }

  private static String written(List<TaggedToken> tokens) {
    return tokens.stream()
        .map(token -> token.start() + ":" + token.end() + ":" + token.partOfSpeech())
        .collect(Collectors.joining(" "));
  }

  private static List<TaggedToken> read(String written) {
    List<TaggedToken> tokens = new ArrayList<>();
    for (String token : written.isEmpty() ? List.<String>of() : List.of(written.split(" ", -1))) {
      List<String> parts = List.of(token.split(":", -1));
      tokens.add(
          new TaggedToken(
              Integer.parseInt(parts.get(0)),
              Integer.parseInt(parts.get(1)),
              PartOfSpeech.ofUniversal(parts.get(2))));
    }
    return tokens;
  }
}
