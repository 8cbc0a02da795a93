package org.p5glossary.edition;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.p5glossary.corpus.language.Language;

/** Terms of one language in the order of its readers, under its letters. */
final class TermIndex {

  private TermIndex() {}

  /** Terms under one letter, sound or number of strokes. */
  record Section(String letter, List<Line> lines) {

    Section {
      lines = List.copyOf(lines);
    }
  }

  /** A term and the numbers of its entries in the book. */
  record Line(String term, List<Integer> numbers) {

    Line {
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * Sorts terms by ICU's collation for a language.
   *
   * @param numbers terms with the numbers of their entries
   */
  static List<Section> of(
      Language language, HanOrder han, Map<String, SortedSet<Integer>> numbers) {
    ULocale locale =
        ULocale.forLanguageTag(language.matches(Language.CHINESE) ? han.locale() : language.tag());
    AlphabeticIndex<SortedSet<Integer>> index = new AlphabeticIndex<>(locale);
    index.addLabels(ULocale.ENGLISH);
    // In a fixed order, so that terms that collate alike come out the same each time.
    new TreeMap<>(numbers).forEach(index::addRecord);
    List<Section> sections = new ArrayList<>();
    for (AlphabeticIndex.Bucket<SortedSet<Integer>> bucket : index) {
      if (bucket.size() > 0) {
        List<Line> lines = new ArrayList<>();
        bucket.forEach(
            item ->
                lines.add(
                    new Line(
                        item.getName().toString(), List.copyOf(new TreeSet<>(item.getData())))));
        sections.add(new Section(bucket.getLabel(), lines));
      }
    }
    return sections;
  }

  /** The order in which entries stand in the book. */
  static Collator collator(Language language, HanOrder han) {
    return Collator.getInstance(
        ULocale.forLanguageTag(language.matches(Language.CHINESE) ? han.locale() : language.tag()));
  }
}
