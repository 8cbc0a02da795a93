package org.p5glossary.ingest.candidates;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.models.LanguageModels;
import org.p5glossary.ingest.tag.Taggers;

/** Texts with their words, by the taggers that ship, as ingest stores them. */
final class TaggedTexts {

  private static final Taggers SHIPPED = new Taggers(new LanguageModels(Path.of("no-such-folder")));
  private static final Map<Language, Map<String, AnnotatedText>> READ = new ConcurrentHashMap<>();

  private TaggedTexts() {}

  static AnnotatedText of(Language language, String text) {
    return READ.computeIfAbsent(language, any -> new ConcurrentHashMap<>())
        .computeIfAbsent(
            text,
            whole ->
                new AnnotatedText(
                    whole,
                    SHIPPED
                        .forLanguage(language)
                        .map(tagger -> tagger.tag(whole))
                        .orElse(List.of())));
  }
}
