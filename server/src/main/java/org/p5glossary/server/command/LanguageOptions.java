package org.p5glossary.server.command;

import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.candidates.LanguagePair;

/** Reads languages that are given as options. */
final class LanguageOptions {

  private LanguageOptions() {}

  /** The two languages of {@code --source} and {@code --target}. */
  static LanguagePair pair(String source, String target) {
    Language first = language("--source", source);
    Language second = language("--target", target);
    if (first.equals(second)) {
      throw CommandFailure.usage(
          "--source and --target are both " + first + "; give two languages");
    }
    return new LanguagePair(first, second);
  }

  /** The language of an option. */
  static Language language(String option, String tag) {
    return Language.parse(tag)
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    option + " \"" + tag + "\" is no BCP 47 tag; give one such as zh or en"));
  }
}
