package org.p5glossary.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.search.match.Ranges;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.recognition.TermMatch;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.server.instance.AlignedWords;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.PassageTerms;

/**
 * What answers words of a passage in another that says the same: the known equivalents of the terms
 * they are part of, and for other words what the links of words say. One for each request.
 */
final class Answering {

  private final TermBase visible;
  private final PassageTerms passageTerms;
  private final AlignedWords alignedWords;

  Answering(Instance instance, Viewer viewer) {
    this.visible = instance.terms(viewer);
    this.passageTerms = instance.passageTerms();
    this.alignedWords = instance.alignedWords();
  }

  /**
   * What answers words that are terms of any entries, or of none.
   *
   * @param group both passages with those that say the same
   * @param words ranges of the text of {@code from}, in order
   * @param found ranges of the text of {@code to} that answer for sure; if there are any, words
   *     that are no terms are not looked for
   * @return these and others, in order and apart
   */
  List<TextRange> in(
      PassageGroup group, Passage from, List<TextRange> words, Passage to, List<TextRange> found) {
    if (words.isEmpty()) {
      return found;
    }
    Map<EntryId, List<TextRange>> known =
        terms(to).stream()
            .collect(
                Collectors.groupingBy(
                    TermMatch::entry, Collectors.mapping(TermMatch::range, Collectors.toList())));
    List<TextRange> answered = new ArrayList<>();
    List<TextRange> marked = new ArrayList<>(found);
    for (TermMatch match : terms(from)) {
      if (known.containsKey(match.entry()) && words.stream().anyMatch(match.range()::overlaps)) {
        answered.add(match.range());
        marked.addAll(known.get(match.entry()));
      }
    }
    if (found.isEmpty()) {
      List<TextRange> open =
          words.stream().filter(word -> answered.stream().noneMatch(word::overlaps)).toList();
      marked.addAll(alignedWords.standingFor(group, from, open, to));
    }
    return Ranges.merged(marked);
  }

  /** What answers words that are terms of one entry; ranges as in the other method. */
  List<TextRange> of(
      EntryId entry, PassageGroup group, Passage from, List<TextRange> words, Passage to) {
    List<TextRange> known =
        terms(to).stream()
            .filter(match -> match.entry().equals(entry))
            .map(TermMatch::range)
            .toList();
    return known.isEmpty()
        ? alignedWords.standingFor(group, from, words, to)
        : Ranges.merged(known);
  }

  private List<TermMatch> terms(Passage passage) {
    return passageTerms.counting(passage).stream()
        .filter(match -> visible.entry(match.entry()).isPresent())
        .toList();
  }
}
