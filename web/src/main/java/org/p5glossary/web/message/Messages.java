package org.p5glossary.web.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.p5glossary.corpus.language.Language;

/** The wordings of all interface languages, read once from the class path. Thread-safe. */
public final class Messages {

  private final Map<Language, Wording> wordings;

  private Messages(Map<Language, Wording> wordings) {
    this.wordings = wordings;
  }

  /**
   * Reads the bundles of the six official languages.
   *
   * @throws IllegalStateException if a bundle is missing or a pattern is malformed: the build is
   *     bad
   */
  public static Messages load() {
    Map<Language, Wording> wordings = new HashMap<>();
    for (Language language : Language.OFFICIAL) {
      wordings.put(language, new Wording(language, patterns(language)));
    }
    return new Messages(wordings);
  }

  /**
   * The wording of an interface language.
   *
   * @throws IllegalArgumentException if there is no interface in that language
   */
  public Wording in(Language language) {
    Wording wording = wordings.get(language);
    if (wording == null) {
      throw new IllegalArgumentException(
          "no interface in language " + language + ": there is one in " + Language.OFFICIAL);
    }
    return wording;
  }

  /** The patterns of a language by key, in the order of their keys. */
  static Map<String, String> patterns(Language language) {
    String name = "messages_" + language.tag() + ".properties";
    try (InputStream bundle = Messages.class.getResourceAsStream(name)) {
      if (bundle == null) {
        throw new IllegalStateException("bundle " + name + " is missing beside " + Messages.class);
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(bundle, StandardCharsets.UTF_8));
      Map<String, String> patterns = new TreeMap<>();
      properties.forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
      return Collections.unmodifiableMap(patterns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read bundle " + name, e);
    }
  }
}
