package org.p5glossary.server.http;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.web.view.Segment;

/** Cuts text into pieces that are shown in one way each. */
final class Segments {

  /**
   * A range of a text that is a term of an entry, or stands for one.
   *
   * @param kind how sure that is
   */
  record TermRange(TextRange range, String entry, Kind kind) {

    enum Kind {
      TERM,
      GUESS
    }

    static TermRange term(TextRange range, String entry) {
      return new TermRange(range, entry, Kind.TERM);
    }

    static TermRange guess(TextRange range, String entry) {
      return new TermRange(range, entry, Kind.GUESS);
    }
  }

  private Segments() {}

  /**
   * Text with what a search found marked.
   *
   * @param hits ranges of the text in order, apart from each other
   */
  static List<Segment> highlighted(String text, List<TextRange> hits) {
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (TextRange hit : hits) {
      plain(segments, text, from, hit.start());
      segments.add(Segment.hit(hit.of(text)));
      from = hit.end();
    }
    plain(segments, text, from, text.length());
    return segments;
  }

  /** Text with its terms linked; of terms that overlap the first and longest is. */
  static List<Segment> termed(String text, List<TermRange> terms) {
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (TermRange term : terms) {
      if (term.range().start() >= from && term.range().end() <= text.length()) {
        plain(segments, text, from, term.range().start());
        String words = term.range().of(text);
        segments.add(
            term.kind() == TermRange.Kind.TERM
                ? Segment.term(words, term.entry())
                : Segment.guess(words, term.entry()));
        from = term.range().end();
      }
    }
    plain(segments, text, from, text.length());
    return segments;
  }

  private static void plain(List<Segment> segments, String text, int from, int to) {
    if (to > from) {
      segments.add(Segment.plain(text.substring(from, to)));
    }
  }
}
