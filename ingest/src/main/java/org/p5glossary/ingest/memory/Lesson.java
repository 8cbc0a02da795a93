package org.p5glossary.ingest.memory;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.store.LessonStore.StoredLesson;
import org.p5glossary.ingest.align.DoubtfulWords;
import org.p5glossary.ingest.align.TranslationCounts;
import org.p5glossary.ingest.passage.VersionText;

/**
 * What the alignment of two versions without memory teaches, and the words it was unsure of.
 * Depends on the two texts and what people verified in them, and on no other paper. Immutable.
 *
 * @param counts how often words were translated by words, from the language whose tag comes first
 * @param doubts the words of doubtful sentences, in the same direction
 */
public record Lesson(TranslationCounts counts, DoubtfulWords doubts) {

  /** Checks that neither is missing. */
  public Lesson {
    Objects.requireNonNull(counts, "counts");
    Objects.requireNonNull(doubts, "doubts");
  }

  /**
   * The lesson of two versions.
   *
   * @param alignment of their sentences, made without memory; verified beads in it teach too
   * @throws IllegalArgumentException if both have the same language
   */
  public static StoredLesson of(VersionText source, VersionText target, Alignment alignment) {
    if (source.language().tag().compareTo(target.language().tag()) > 0) {
      return of(target, source, alignment.mirrored());
    }
    List<String> from = texts(source);
    List<String> to = texts(target);
    Lesson lesson =
        new Lesson(
            TranslationCounts.of(from, source.language(), to, target.language(), alignment),
            DoubtfulWords.of(from, source.language(), to, target.language(), alignment));
    return new StoredLesson(
        source.language(),
        target.language(),
        LessonText.written(lesson.counts()),
        LessonText.written(lesson.doubts()));
  }

  /** A lesson as it was stored. */
  static Lesson read(StoredLesson stored) {
    return new Lesson(LessonText.counts(stored.taught()), LessonText.doubts(stored.doubts()));
  }

  private static List<String> texts(VersionText version) {
    return version.sentences().stream().map(VersionText.Sentence::text).toList();
  }
}
