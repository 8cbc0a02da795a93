package org.p5glossary.glossary.termbase;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;

/**
 * All entries of a term base by their names in a reader's language, in that language's order.
 * Immutable and thread-safe; the next one is made from the last at the cost of what changed.
 *
 * <p>What lists filter and count by stands in arrays of small numbers: a hundred thousand entries
 * are counted without looking at one of them.
 */
public final class EntryOrder {

  /** Under which entries stand whose names begin with no letter. */
  public static final String NO_LETTER = "#";

  /**
   * What some entries have in common.
   *
   * @param audience whom they are for
   * @param letter of the reader's alphabet (Chinese by pinyin), a Latin one, or {@link #NO_LETTER}
   * @param subjects their subject fields
   * @param languages of their sections, in their order
   */
  public record Kind(
      Audience audience, String letter, List<String> subjects, List<Language> languages) {

    public Kind {
      subjects = List.copyOf(subjects);
      languages = List.copyOf(languages);
    }
  }

  /** An entry with the name by which it is found here. */
  private record Named(Entry entry, String name) {}

  /** What does not change from one order to the next; kinds and numbers are only ever added. */
  private static final class Reader {
    private final Language language;
    private final Collator collator;
    private final AlphabeticIndex.ImmutableIndex<Entry> alphabet;
    private final EntryNumbers numbers;
    private final Comparator<Named> byName;
    private final Map<Kind, Integer> kindNumbers = new HashMap<>();
    private final List<Kind> kinds = new ArrayList<>();

    Reader(Language language, EntryNumbers numbers) {
      this.language = Objects.requireNonNull(language, "language");
      this.numbers = Objects.requireNonNull(numbers, "numbers");
      this.collator = Collator.getInstance(language.locale()).freeze();
      this.alphabet =
          new AlphabeticIndex<Entry>(ULocale.forLocale(language.locale()))
              .addLabels(ULocale.ENGLISH)
              .buildImmutableIndex();
      this.byName =
          Comparator.comparing(Named::name, collator::compare)
              .thenComparing(named -> named.entry().id());
    }

    Named named(Entry entry) {
      return new Named(entry, entry.named(language).mainTerm().text());
    }

    synchronized int kind(Named named) {
      AlphabeticIndex.Bucket<Entry> bucket =
          alphabet.getBucket(alphabet.getBucketIndex(named.name()));
      boolean letter = bucket.getLabelType() == AlphabeticIndex.Bucket.LabelType.NORMAL;
      Kind kind =
          new Kind(
              named.entry().audience(),
              letter ? bucket.getLabel() : NO_LETTER,
              named.entry().subjectFields(),
              named.entry().sections().stream().map(LanguageSection::language).toList());
      return kindNumbers.computeIfAbsent(
          kind,
          fresh -> {
            kinds.add(fresh);
            return kinds.size() - 1;
          });
    }

    synchronized List<Kind> kinds() {
      return List.copyOf(kinds);
    }

    List<Named> sorted(List<Entry> entries) {
      record Keyed(Named named, CollationKey key) {}
      return entries.stream()
          .map(this::named)
          .map(named -> new Keyed(named, collator.getCollationKey(named.name())))
          .sorted(
              Comparator.comparing(Keyed::key).thenComparing(keyed -> keyed.named().entry().id()))
          .map(Keyed::named)
          .toList();
    }
  }

  private final Reader reader;
  private final TermBase terms;
  private final Named[] rows;
  private final int[] kinds;
  private final int[] numbers;
  private final List<Kind> kindList;

  private EntryOrder(Reader reader, TermBase terms, Named[] rows, int[] kinds, int[] numbers) {
    this.reader = reader;
    this.terms = terms;
    this.rows = rows;
    this.kinds = kinds;
    this.numbers = numbers;
    this.kindList = reader.kinds();
  }

  /** The order of a term base for a reader. */
  public static EntryOrder of(TermBase terms, Language reader, EntryNumbers numbers) {
    return new EntryOrder(
            new Reader(reader, numbers), TermBase.empty(), new Named[0], new int[0], new int[0])
        .after(terms);
  }

  /** The term base of which this is the order. */
  public TermBase terms() {
    return terms;
  }

  /** How many entries there are. */
  public int size() {
    return rows.length;
  }

  /** The entry at a place from 0, whole, whoever may see it. */
  public Entry entry(int place) {
    return rows[place].entry();
  }

  /** The number of the entry at a place. */
  public int number(int place) {
    return numbers[place];
  }

  /** Which of {@link #kinds} the entry at a place is. */
  public int kind(int place) {
    return kinds[place];
  }

  /** All kinds of entries, those that no entry is of any more too. */
  public List<Kind> kinds() {
    return kindList;
  }

  /** Orders labels of letters as the reader's language does. */
  public Comparator<String> letters() {
    return reader.collator::compare;
  }

  /** The order of a later term base of the same ledger. */
  public EntryOrder after(TermBase now) {
    Map<EntryId, Optional<VersionedEntry>> changes = now.changesSince(terms);
    NavigableSet<Integer> gone = new TreeSet<>();
    for (EntryId id : changes.keySet()) {
      terms.entry(id).map(reader::named).map(this::place).ifPresent(gone::add);
    }
    List<Named> added =
        reader.sorted(
            changes.values().stream()
                .flatMap(Optional::stream)
                .map(VersionedEntry::entry)
                .toList());
    Splice splice = new Splice(rows.length - gone.size() + added.size());
    for (Named row : added) {
      int place = place(row);
      splice.keep(place < 0 ? -1 - place : place, gone);
      splice.add(row);
    }
    splice.keep(rows.length, gone);
    return new EntryOrder(reader, now, splice.rows, splice.kinds, splice.numbers);
  }

  private int place(Named named) {
    return Arrays.binarySearch(rows, named, reader.byName);
  }

  /** Puts rows that stay and rows that are new one after the other. */
  private final class Splice {
    private final Named[] rows;
    private final int[] kinds;
    private final int[] numbers;
    private int from;
    private int to;

    Splice(int size) {
      rows = new Named[size];
      kinds = new int[size];
      numbers = new int[size];
    }

    /** Keeps what stood before a place, without those that are gone. */
    void keep(int until, NavigableSet<Integer> gone) {
      for (int place : new ArrayList<>(gone.subSet(from, until))) {
        copy(place);
        from = place + 1;
      }
      copy(until);
    }

    private void copy(int until) {
      int length = until - from;
      System.arraycopy(EntryOrder.this.rows, from, rows, to, length);
      System.arraycopy(EntryOrder.this.kinds, from, kinds, to, length);
      System.arraycopy(EntryOrder.this.numbers, from, numbers, to, length);
      from = until;
      to += length;
    }

    void add(Named row) {
      rows[to] = row;
      kinds[to] = reader.kind(row);
      numbers[to] = reader.numbers.of(row.entry().id());
      to++;
    }
  }
}
