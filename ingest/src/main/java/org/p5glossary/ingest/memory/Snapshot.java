package org.p5glossary.ingest.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.LessonStore;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.align.TranslationCounts;

/**
 * All that papers taught about two languages, with the equivalents of the term base, as of one
 * moment. Sums of whole numbers: the order of the papers does not show. Immutable, thread-safe.
 */
public final class Snapshot {

  private final Language source;
  private final Language target;
  private final SortedMap<PaperId, Lesson> lessons;
  private final TranslationCounts all;

  private Snapshot(
      Language source, Language target, SortedMap<PaperId, Lesson> lessons, TranslationCounts all) {
    this.source = source;
    this.target = target;
    this.lessons = lessons;
    this.all = all;
  }

  /** The snapshot of two languages, given in either order. */
  public static Snapshot of(Language one, Language other, LessonStore store, TermBase terms) {
    if (one.tag().compareTo(other.tag()) > 0) {
      return of(other, one, store, terms);
    }
    SortedMap<PaperId, Lesson> lessons = new TreeMap<>();
    store.lessons(one, other).forEach((paper, stored) -> lessons.put(paper, Lesson.read(stored)));
    List<TranslationCounts> taught = new ArrayList<>();
    lessons.values().forEach(lesson -> taught.add(lesson.counts()));
    taught.add(TermEquivalents.counts(terms, one, other));
    return new Snapshot(
        one, other, Collections.unmodifiableSortedMap(lessons), TranslationCounts.sum(taught));
  }

  /** The papers that have a lesson here. */
  public SortedSet<PaperId> papers() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(lessons.keySet()));
  }

  /**
   * What this tells a paper: all but its own lesson, about the words that it was unsure of.
   *
   * @throws IllegalArgumentException if the paper has no lesson here
   */
  public Known forPaper(PaperId paper) {
    Lesson own = lessons.get(paper);
    if (own == null) {
      throw new IllegalArgumentException(
          "paper " + paper + " has no lesson about " + source + " and " + target);
    }
    return new Known(source, target, all.about(own.doubts(), own.counts()));
  }

  /** What this tells texts that are in no paper here. */
  public Known whole() {
    return new Known(source, target, all);
  }
}
