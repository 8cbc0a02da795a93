package org.p5glossary.web.view;

import java.util.Locale;

/** A way to write a search. */
public enum SearchForm implements Worded {
  WORDS("strategic stability"),
  PHRASE("\"launch on warning\""),
  PREFIX("deterr*"),
  FUZZY("detargetting~"),
  NEAR("weapons NEAR/4 doctrine"),
  EXCLUDE("doctrine -declaratory"),
  EITHER("de-targeting OR de-alerting"),
  SYMBOL("symbol:NPT/CONF.2020"),
  LANGUAGE("lang:zh 战略稳定"),
  SUBMITTER("submitter:China"),
  YEAR("year:2010..2020"),
  CONFERENCE("conference:disarmament"),
  AUTHORED("authored:yes deterrence"),
  PARALLEL("en:doctrine zh:学说"),
  DIFFERENT("en:doctrine -zh:学说"),
  PINYIN("zhanlue wending"),
  TRANSLITERATION("yadernoye oruzhiye"),
  REGEX("/de-?target(ing|ed)/");

  private final String example;

  SearchForm(String example) {
    this.example = example;
  }

  /** What a reader can type to try it. */
  public String example() {
    return example;
  }

  @Override
  public String messageKey() {
    return "help.form." + name().toLowerCase(Locale.ROOT);
  }
}
