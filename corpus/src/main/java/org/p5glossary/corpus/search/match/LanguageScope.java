package org.p5glossary.corpus.search.match;

import java.util.List;
import org.p5glossary.corpus.language.Language;

/** Which languages a language in a query stands for. Stateless. */
public final class LanguageScope {

  private LanguageScope() {}

  /**
   * Whether passages in {@code actual} are meant: "zh" means any Chinese, "zh-Hant" that script.
   */
  public static boolean covers(Language requested, Language actual) {
    return requested.tag().indexOf('-') < 0
        ? requested.primary().equals(actual.primary())
        : requested.matches(actual);
  }

  /** Whether one of the languages is meant; no language means all. */
  public static boolean covers(List<Language> requested, Language actual) {
    return requested.isEmpty() || requested.stream().anyMatch(language -> covers(language, actual));
  }
}
