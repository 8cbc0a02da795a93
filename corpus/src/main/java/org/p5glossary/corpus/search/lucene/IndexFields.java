package org.p5glossary.corpus.search.lucene;

import java.util.Locale;
import org.apache.lucene.index.Term;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.search.Facet;

/**
 * Names of the index's fields. A passage is a child document: words in {@code w_<lang>} (see {@link
 * WordTerms}), filters, doc values for facets. Its group is the parent document: what to sort by,
 * and the whole group as one stored value.
 */
final class IndexFields {

  static final String KIND = "kind";
  static final Term PARENT = new Term(KIND, "group");
  static final Term CHILD = new Term(KIND, "passage");

  /** Marks the last document of a paper, for Lucene. */
  static final String LAST = "last";

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

  private static final String WORDS_PREFIX = "w_";

  private IndexFields() {}

  static String words(Language language) {
    return WORDS_PREFIX + language.tag();
  }

  static boolean isWords(String field) {
    return field.startsWith(WORDS_PREFIX);
  }

  static Language languageOfWords(String field) {
    return Language.of(field.substring(WORDS_PREFIX.length()));
  }

  static String facet(Facet facet) {
    return "f_" + facet.name().toLowerCase(Locale.ROOT);
  }
}
