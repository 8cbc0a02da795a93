package org.p5glossary.ingest.tag;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.models.LanguageModels;

/** The tagger of each language that has one; loaded at first use, once. Thread-safe. */
public final class Taggers {

  private final LanguageModels models;
  private final Map<String, PartOfSpeechTagger> loaded = new ConcurrentHashMap<>();

  /**
   * @param models where installed models are
   */
  public Taggers(LanguageModels models) {
    this.models = models;
  }

  /**
   * The tagger of a language: always for English and French, for Chinese and Arabic if their models
   * are installed, otherwise empty. The first call for a language may take seconds.
   */
  public Optional<PartOfSpeechTagger> forLanguage(Language language) {
    String primary = language.primary();
    return switch (primary) {
      case "en" -> always(primary, "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin", Contractions.ENGLISH);
      case "fr" -> always(primary, "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin", Contractions.FRENCH);
      case "zh", "ar" ->
          models
              .installed(Language.of(primary))
              .map(folder -> loaded.computeIfAbsent(primary, name -> stanford(name, folder)));
      default -> Optional.empty();
    };
  }

  private Optional<PartOfSpeechTagger> always(
      String primary, String resource, Contractions contractions) {
    return Optional.of(
        loaded.computeIfAbsent(primary, name -> OpenNlpTagger.load(resource, contractions)));
  }

  private static PartOfSpeechTagger stanford(String primary, Path folder) {
    return primary.equals("zh") ? ChineseTagger.load(folder) : ArabicTagger.load(folder);
  }
}
