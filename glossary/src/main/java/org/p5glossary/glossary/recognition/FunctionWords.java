package org.p5glossary.glossary.recognition;

import java.util.Map;
import java.util.Set;

/**
 * The small words that recognition treats apart, folded, by language: articles (may come and go
 * inside a term), contractions (read as their preposition), linking words (may come and go in a
 * loose match) and negations (turn a term into another concept).
 */
final class FunctionWords {

  private static final Map<String, Set<String>> ARTICLES =
      Map.of(
          "en", Set.of("the", "a", "an"),
          "fr", Set.of("le", "la", "les", "l"),
          "es", Set.of("el", "la", "los", "las"));

  /** Prepositions and conjunctions that join the parts of a term, and what else may do so. */
  private static final Map<String, Set<String>> LINKS =
      Map.of(
          "en", Set.of("of", "on", "in", "for", "to", "and", "or", "by", "with", "from", "their"),
          "fr", Set.of("de", "a", "en", "et", "ou", "par", "pour", "sur", "dans", "leurs"),
          "es", Set.of("de", "a", "en", "y", "e", "o", "u", "por", "para", "sobre", "con", "sus"),
          "ru", Set.of("и", "или", "в", "на", "по", "о", "об", "с", "из", "к", "для", "от", "года"),
          "ar", Set.of("في", "من", "علي", "الي", "عن", "او", "بشان", "عام"),
          "zh", Set.of("的", "之", "和", "与", "及"));

  /**
   * After these the words of a term may go on behind another's: "crisis prevention and management".
   */
  private static final Map<String, Set<String>> CONJUNCTIONS =
      Map.of(
          "en", Set.of("and", "or"),
          "fr", Set.of("et", "ou"),
          "es", Set.of("y", "e", "o", "u"),
          "ru", Set.of("и", "или"),
          "ar", Set.of("او"),
          "zh", Set.of("和", "与", "及", "或"));

  private static final Map<String, Map<String, String>> CONTRACTIONS =
      Map.of(
          "fr", Map.of("du", "de", "des", "de", "d", "de", "au", "a", "aux", "a"),
          "es", Map.of("del", "de", "al", "a"));

  /** Right before a term these make another term: "non-nuclear-weapon States". */
  private static final Map<String, Set<String>> PREFIXED_NEGATIONS =
      Map.of(
          "en", Set.of("non"),
          "fr", Set.of("non"),
          "es", Set.of("no"),
          "ru", Set.of("не"),
          "ar", Set.of("غير", "الغير", "وغير", "بغير", "لغير"));

  /** Put into a term these make another term: "États non dotés". */
  private static final Map<String, Set<String>> INNER_NEGATIONS =
      Map.of(
          "en", Set.of("non", "no", "not"),
          "fr", Set.of("non", "ne", "pas"),
          "es", Set.of("no"),
          "ru", Set.of("не"),
          "ar", Set.of("غير", "الغير", "وغير", "بغير", "لغير", "لا"),
          "zh", Set.of("无", "非", "不", "未"));

  /** After the object of a verb these begin its complement: "reduce the risk of conflict". */
  private static final Map<String, Set<String>> COMPLEMENTS =
      Map.of("en", Set.of("of"), "fr", Set.of("de"), "es", Set.of("de"));

  private final Set<String> complements;
  private final Set<String> articles;
  private final Set<String> links;
  private final Set<String> conjunctions;
  private final Map<String, String> contractions;
  private final Set<String> prefixedNegations;
  private final Set<String> innerNegations;

  private FunctionWords(String primary) {
    this.complements = COMPLEMENTS.getOrDefault(primary, Set.of());
    this.articles = ARTICLES.getOrDefault(primary, Set.of());
    this.links = LINKS.getOrDefault(primary, Set.of());
    this.conjunctions = CONJUNCTIONS.getOrDefault(primary, Set.of());
    this.contractions = CONTRACTIONS.getOrDefault(primary, Map.of());
    this.prefixedNegations = PREFIXED_NEGATIONS.getOrDefault(primary, Set.of());
    this.innerNegations = INNER_NEGATIONS.getOrDefault(primary, Set.of());
  }

  /** The words of a language by its primary subtag; none for a language that is not listed. */
  static FunctionWords of(String primary) {
    return new FunctionWords(primary);
  }

  boolean isArticle(String folded) {
    return articles.contains(folded);
  }

  /** Whether the word, contractions expanded, joins the parts of a term. */
  boolean isLink(String folded) {
    return links.contains(expand(folded));
  }

  /** Whether the word, contractions expanded, begins a complement of the noun before it. */
  boolean isComplement(String folded) {
    return complements.contains(expand(folded));
  }

  boolean isConjunction(String folded) {
    return conjunctions.contains(folded);
  }

  /** Whether the word, right before a term, makes another term of it. */
  boolean isPrefixedNegation(String folded) {
    return prefixedNegations.contains(folded);
  }

  /** Whether the word, put into a term, makes another term of it. */
  boolean isInnerNegation(String folded) {
    return innerNegations.contains(folded);
  }

  /** The word, or the preposition that it contracts with an article. */
  String expand(String folded) {
    return contractions.getOrDefault(folded, folded);
  }
}
