package org.p5glossary.glossary.suggestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.romanization.ArabicLatin;
import org.p5glossary.glossary.romanization.Pinyin;
import org.p5glossary.glossary.romanization.RussianLatin;
import org.p5glossary.glossary.suggestion.PrefixTable.Spelling;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.glossary.termbase.TermFolding;

/**
 * Suggests terms of one term base: by how they start, by how one of their words starts, and in
 * Latin letters by pinyin, its initials, or a transliteration of Russian and Arabic. Immutable and
 * thread-safe.
 */
public final class TermSuggester {

  /** Fewer consonants stand for too many Arabic terms. */
  private static final int SHORTEST_ARABIC = 3;

  /** Fewer letters stand for too many Russian terms. */
  private static final int SHORTEST_RUSSIAN = 3;

  /** Fewer letters are a syllable at most. */
  private static final int SHORTEST_PINYIN = 2;

  /** Added to the rank of terms that match otherwise than by their own start. */
  private static final int INSIDE = 10_000;

  private static final int UNWANTED = 100_000;

  private final List<Suggestion> terms = new ArrayList<>();
  private final PrefixTable written;
  private final PrefixTable pinyin;
  private final PrefixTable initials;
  private final PrefixTable russian;
  private final PrefixTable arabic;

  /** Reads all terms; takes a second for a hundred thousand, so keep the instance. */
  public TermSuggester(TermBase base) {
    List<Spelling> writtenKeys = new ArrayList<>();
    List<Spelling> pinyinKeys = new ArrayList<>();
    List<Spelling> initialKeys = new ArrayList<>();
    List<Spelling> russianKeys = new ArrayList<>();
    List<Spelling> arabicKeys = new ArrayList<>();
    for (Entry entry : base.entries()) {
      for (LanguageSection section : entry.sections()) {
        for (Term term : section.terms()) {
          int number = terms.size();
          terms.add(new Suggestion(term.text(), section.language(), entry.id()));
          int rank = rank(term);
          addWritten(writtenKeys, term.text(), number, rank);
          switch (section.language().primary()) {
            case "zh" -> {
              Pinyin.spellings(term.text())
                  .forEach(spelling -> pinyinKeys.add(new Spelling(spelling, number, rank)));
              initialKeys.add(new Spelling(Pinyin.initials(term.text()), number, rank));
            }
            case "ru" -> russianKeys.add(new Spelling(RussianLatin.key(term.text()), number, rank));
            case "ar" -> arabicKeys.add(new Spelling(ArabicLatin.key(term.text()), number, rank));
            default -> {}
          }
        }
      }
    }
    written = new PrefixTable(writtenKeys);
    pinyin = new PrefixTable(pinyinKeys);
    initials = new PrefixTable(initialKeys);
    russian = new PrefixTable(russianKeys);
    arabic = new PrefixTable(arabicKeys);
  }

  /** Preferred and short terms first; those that are advised against last. */
  private static int rank(Term term) {
    int length = Math.min(999, term.text().codePointCount(0, term.text().length()));
    if (term.status() == AdministrativeStatus.PREFERRED) {
      return length;
    }
    boolean wanted =
        term.status() != AdministrativeStatus.DEPRECATED
            && term.status() != AdministrativeStatus.SUPERSEDED;
    return length + (wanted ? 1_000 : UNWANTED);
  }

  /** The term from its start, from each later word, and in Chinese from each character. */
  private static void addWritten(List<Spelling> keys, String term, int number, int rank) {
    String folded = TermFolding.fold(term);
    keys.add(new Spelling(folded, number, rank));
    for (int i = 1; i < folded.length(); i++) {
      boolean word = folded.charAt(i - 1) == ' ';
      if (word || Character.isIdeographic(folded.codePointAt(i))) {
        keys.add(new Spelling(folded.substring(i), number, rank + INSIDE));
      }
    }
  }

  /**
   * Terms that what was typed may become, the likeliest first, each text of an entry once.
   *
   * @param typed any text
   * @param most how many at most, up to 20
   */
  public List<Suggestion> starting(String typed, int most) {
    Set<Suggestion> found = new LinkedHashSet<>();
    String folded = TermFolding.fold(typed);
    add(found, written.starting(folded));
    if (found.size() < most && isLatin(folded)) {
      String letters = Pinyin.key(typed);
      if (letters.length() >= SHORTEST_PINYIN) {
        add(found, pinyin.starting(letters));
        add(found, initials.starting(letters));
      }
      String ru = RussianLatin.key(typed);
      if (ru.length() >= SHORTEST_RUSSIAN) {
        add(found, russian.starting(ru));
      }
      String ar = ArabicLatin.key(typed);
      if (ar.length() >= SHORTEST_ARABIC) {
        add(found, arabic.starting(ar));
      }
    }
    return found.stream().limit(most).toList();
  }

  private static boolean isLatin(String folded) {
    return folded.codePoints().allMatch(c -> c < 0x80);
  }

  private void add(Set<Suggestion> found, List<Spelling> keys) {
    keys.forEach(key -> found.add(terms.get(key.term())));
  }

  /**
   * Terms that a query in Latin letters spells whole: Chinese in pinyin, where tones, if there are
   * any, must be right; Russian and Arabic transliterated.
   */
  public List<Suggestion> spelled(String query) {
    Set<Suggestion> found = new LinkedHashSet<>();
    if (!isLatin(TermFolding.fold(query))) {
      return List.of();
    }
    String letters = Pinyin.key(query);
    if (letters.length() >= SHORTEST_PINYIN) {
      pinyin.equal(letters).stream()
          .map(terms::get)
          .filter(term -> Pinyin.tonesAgree(query, term.text()))
          .forEach(found::add);
      if (letters.length() > SHORTEST_PINYIN) {
        initials.equal(letters).forEach(number -> found.add(terms.get(number)));
      }
    }
    String ru = RussianLatin.key(query);
    if (ru.length() >= SHORTEST_RUSSIAN) {
      russian.equal(ru).forEach(number -> found.add(terms.get(number)));
    }
    String ar = ArabicLatin.key(query);
    if (ar.replace(" ", "").length() >= SHORTEST_ARABIC) {
      arabic.equal(ar).forEach(number -> found.add(terms.get(number)));
    }
    return List.copyOf(found);
  }

  /** The entries of {@link #spelled}, in its order. */
  public List<EntryId> entriesSpelled(String query) {
    Map<EntryId, Language> entries = new LinkedHashMap<>();
    spelled(query).forEach(term -> entries.putIfAbsent(term.entry(), term.language()));
    return List.copyOf(entries.keySet());
  }
}
