package org.p5glossary.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.p5glossary.corpus.language.Language;

/** What the book itself says, in the language of its headings. */
final class Labels {

  private final Properties texts;

  private Labels(Properties texts) {
    this.texts = texts;
  }

  /** The labels of an official language, or the English ones. */
  static Labels in(Language language) {
    Language known =
        Language.OFFICIAL.stream().filter(language::matches).findFirst().orElse(Language.ENGLISH);
    String name = "labels/" + known.tag() + ".properties";
    try (InputStream in = Labels.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + name);
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Labels(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text with its {0}, {1} filled. */
  String text(String key, Object... values) {
    String text = texts.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("there is no label " + key);
    }
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(values[i]));
    }
    return text;
  }
}
