package org.p5glossary.corpus.search.lucene;

import java.util.Locale;
import org.apache.lucene.index.Term;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.search.Facet;

/**
 * Names of the index's fields. A passage is a child document: words in {@code x_<lang>} (folded)
 * and {@code t_<lang>} (stems), filters, doc values for facets. Its group is the parent document:
 * what to sort by, and the whole group as one stored value.
 */
final class IndexFields {

  static final String KIND = "kind";
  static final Term PARENT = new Term(KIND, "group");
  static final Term CHILD = new Term(KIND, "passage");

  static final String PAPER = "paper";
  static final String PAPER_ORDER = "paper_order";
  static final String ORDINAL = "ordinal";
  static final String DAY = "day";
  static final String STORED = "stored";

  /** What is known of the paper, once for all its groups of a segment. */
  static final String FACTS = "facts";

  /** The same stored with the group, where it is too long for that. */
  static final String LONG_FACTS = "long_facts";

  static final String LANGUAGE = "language";
  static final String SYMBOL = "symbol";
  static final String SUBMITTER = "submitter";
  static final String CONFERENCE = "conference";
  static final String AUTHORSHIP = "authorship";
  static final String YEAR = "year";

  private static final String FOLDED_PREFIX = "x_";
  private static final String STEM_PREFIX = "t_";

  private IndexFields() {}

  static String folded(Language language) {
    return FOLDED_PREFIX + language.tag();
  }

  static String stems(Language language) {
    return STEM_PREFIX + language.tag();
  }

  static boolean isFolded(String field) {
    return field.startsWith(FOLDED_PREFIX);
  }

  static Language languageOfFolded(String field) {
    return Language.of(field.substring(FOLDED_PREFIX.length()));
  }

  static String facet(Facet facet) {
    return "f_" + facet.name().toLowerCase(Locale.ROOT);
  }
}
