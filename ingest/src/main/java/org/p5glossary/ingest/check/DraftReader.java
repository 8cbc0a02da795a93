package org.p5glossary.ingest.check;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.bitext.TmxReader;
import org.p5glossary.glossary.bitext.XliffReader;
import org.p5glossary.glossary.exchange.ExchangeException;
import org.p5glossary.ingest.align.DocumentAligner;
import org.p5glossary.ingest.align.DocumentAlignment;
import org.p5glossary.ingest.align.TranslationCounts;
import org.p5glossary.ingest.passage.VersionText;
import org.p5glossary.ingest.pipeline.FileReading;
import org.p5glossary.ingest.pipeline.IncomingFile;
import org.p5glossary.ingest.pipeline.Reading;

/** Makes drafts of two documents, or of one file that holds both texts. Thread-safe. */
public final class DraftReader {

  /** Units of a bitext that are read; a draft has thousands, a memory of millions is no draft. */
  private static final int MOST_UNITS = 50_000;

  private final FileReading reading;
  private final DocumentAligner aligner = new DocumentAligner();

  /**
   * @param reading reads the documents, never null
   */
  public DraftReader(FileReading reading) {
    this.reading = reading;
  }

  /**
   * A document with its sentences.
   *
   * @param language that somebody says it is in; empty to take the likeliest
   * @throws DraftRefusedException if it cannot be read or has no text
   */
  public VersionText read(IncomingFile file, Optional<Language> language) {
    Reading result = reading.readDraft(file, language);
    if (result instanceof Reading.Refused refused) {
      throw new DraftRefusedException(
          "cannot read " + file.name() + ": " + refused.reason() + "; " + refused.hint());
    }
    Reading.Read read = (Reading.Read) result;
    if (read.rendition().blocks().isEmpty()) {
      throw new DraftRefusedException(
          "cannot read " + file.name() + ": it holds no text; a scan needs recognised text first");
    }
    return VersionText.of(read.language(), read.rendition().blocks());
  }

  /**
   * Two documents, aligned.
   *
   * @param memory word translations known from other texts, source to target
   */
  public Draft align(VersionText source, VersionText target, TranslationCounts memory) {
    DocumentAlignment aligned =
        aligner.align(
            source.blocks(), source.language(), target.blocks(), target.language(), memory);
    return new Draft(source, target, aligned.blocks(), aligned.sentences());
  }

  /** Whether a file holds both texts, by the name that it came under. */
  public static boolean isBitext(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    return lower.endsWith(".tmx")
        || lower.endsWith(".xlf")
        || lower.endsWith(".xliff")
        || lower.endsWith(".sdlxliff")
        || lower.endsWith(".mqxliff");
  }

  /**
   * A TMX or XLIFF file: the languages asked for, or the first two that it has.
   *
   * @param name under which the file came
   * @throws DraftRefusedException if it is neither, or does not hold both languages
   */
  public Draft bitext(
      Path file, String name, Optional<Language> source, Optional<Language> target) {
    Units units = new Units(source, target);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      if (name.toLowerCase(java.util.Locale.ROOT).endsWith(".tmx")) {
        TmxReader.read(in, units);
      } else {
        XliffReader.read(in, units);
      }
    } catch (IOException e) {
      throw new DraftRefusedException("cannot read " + name + ": " + e.getMessage(), e);
    } catch (ExchangeException e) {
      throw new DraftRefusedException("cannot read " + name + ": " + e.getMessage(), e);
    }
    return units.draft(name);
  }

  /** Gathers units as blocks of one sentence each. */
  private static final class Units implements TmxReader.Taker {

    private Optional<Language> source;
    private Optional<Language> target;
    private final List<Block> sourceBlocks = new ArrayList<>();
    private final List<Block> targetBlocks = new ArrayList<>();
    private final List<Bead> beads = new ArrayList<>();

    Units(Optional<Language> source, Optional<Language> target) {
      this.source = source;
      this.target = target;
    }

    @Override
    public void unit(int line, Map<Language, String> texts, List<String> remarks) {
      if (beads.size() >= MOST_UNITS) {
        throw new DraftRefusedException(
            "the file has more than " + MOST_UNITS + " units; check it in parts");
      }
      for (Language language : texts.keySet()) {
        if (source.isEmpty() && target.filter(language::matches).isEmpty()) {
          source = Optional.of(language);
        } else if (target.isEmpty() && source.filter(s -> s.matches(language)).isEmpty()) {
          target = Optional.of(language);
        }
      }
      int from = sourceBlocks.size();
      int to = targetBlocks.size();
      add(source, texts, sourceBlocks);
      add(target, texts, targetBlocks);
      if (sourceBlocks.size() > from || targetBlocks.size() > to) {
        beads.add(Bead.automatic(from, sourceBlocks.size(), to, targetBlocks.size(), 1));
      }
    }

    private static void add(
        Optional<Language> wanted, Map<Language, String> texts, List<Block> blocks) {
      wanted
          .flatMap(
              language ->
                  texts.keySet().stream()
                      .filter(key -> language.matches(key) || key.matches(language))
                      .findFirst())
          .map(texts::get)
          .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC).strip())
          .filter(text -> !text.isBlank())
          .ifPresent(
              text ->
                  blocks.add(
                      new Block(
                          BlockType.PARA,
                          Label.NONE,
                          text,
                          List.of(),
                          List.of(),
                          List.of(new TextRange(0, text.length())),
                          false)));
    }

    @Override
    public void refused(int line, String reason) {
      throw new DraftRefusedException("line " + line + ": " + reason);
    }

    Draft draft(String name) {
      if (sourceBlocks.isEmpty() || targetBlocks.isEmpty()) {
        throw new DraftRefusedException(
            name
                + " has no text in "
                + (sourceBlocks.isEmpty()
                    ? source.map(Language::tag).orElse("a first language")
                    : target.map(Language::tag).orElse("a second language"))
                + "; name the languages that it has with --source-language and"
                + " --target-language");
      }
      Alignment alignment = new Alignment(sourceBlocks.size(), targetBlocks.size(), beads);
      return new Draft(
          VersionText.of(source.orElseThrow(), sourceBlocks),
          VersionText.of(target.orElseThrow(), targetBlocks),
          alignment,
          alignment);
    }
  }
}
