package org.p5glossary.ingest.language;

import com.ibm.icu.util.ULocale;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.p5glossary.corpus.language.Language;

/** The language model of OpenNLP, published as opennlp-models-langdetect. Thread-safe. */
final class TrainedModel {

  /** A language and how likely it is, 0 to 1. */
  record Guess(Language language, double probability) {}

  /** A language and its usual script (ISO 15924), which takes long to look up. */
  private record Written(Language language, String script) {}

  /** Name of the model in its jar. */
  private static final String RESOURCE = "/langdetect-183.bin";

  // ISO 639-3 codes of single languages for which BCP 47 uses the two-letter code of the group.
  private static final Map<String, String> GROUPS =
      Map.of("cmn", "zh", "arb", "ar", "pes", "fa", "ekk", "et", "lvs", "lv", "swh", "sw");

  private final LanguageDetectorModel model;

  /** Codes of the model that were met, each parsed once. */
  private final Map<String, Optional<Written>> languages = new ConcurrentHashMap<>();

  TrainedModel() {
    try (InputStream raw = TrainedModel.class.getResourceAsStream(RESOURCE)) {
      if (raw == null) {
        throw new IllegalStateException(
            "the language model "
                + RESOURCE
                + " is not on the class path: is the jar "
                + "opennlp-models-langdetect missing?");
      }
      model = new LanguageDetectorModel(new BufferedInputStream(raw));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the language model " + RESOURCE, e);
    }
  }

  /** All languages of the model written in {@code script} (ISO 15924), the likeliest first. */
  List<Guess> guess(String text, String script) {
    List<Guess> guesses = new ArrayList<>();
    // The detector keeps state while it works, the model does not.
    for (opennlp.tools.langdetect.Language guess :
        new LanguageDetectorME(model).predictLanguages(text)) {
      languages
          .computeIfAbsent(guess.getLang(), TrainedModel::language)
          .filter(written -> written.script().equals(script))
          .ifPresent(w -> guesses.add(new Guess(w.language(), guess.getConfidence())));
    }
    return guesses;
  }

  private static Optional<Written> language(String code) {
    return Language.parse(twoLetters(GROUPS.getOrDefault(code, code)))
        .map(language -> new Written(language, language.script()));
  }

  // BCP 47 wants the shortest code: "eng" is "en".
  private static String twoLetters(String code) {
    return ULocale.createCanonical(code).getLanguage();
  }
}
