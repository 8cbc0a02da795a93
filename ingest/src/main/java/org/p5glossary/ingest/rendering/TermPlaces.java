package org.p5glossary.ingest.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.recognition.MatchKind;
import org.p5glossary.glossary.recognition.TermMatch;
import org.p5glossary.glossary.recognition.TermRecogniser;

/**
 * The known terms of a text.
 *
 * @param sure where each entry's terms stand for certain, in order
 * @param all the same with uncertain matches and those inside longer terms
 */
record TermPlaces(Map<EntryId, List<TextRange>> sure, Map<EntryId, List<TextRange>> all) {

  static TermPlaces in(String text, Language language, TermRecogniser recogniser) {
    Map<EntryId, List<TextRange>> sure = new TreeMap<>();
    Map<EntryId, List<TextRange>> all = new TreeMap<>();
    for (TermMatch match : recogniser.find(text, language)) {
      all.computeIfAbsent(match.entry(), entry -> new ArrayList<>()).add(match.range());
      if (match.counts() && match.kind() != MatchKind.LOOSE) {
        sure.computeIfAbsent(match.entry(), entry -> new ArrayList<>()).add(match.range());
      }
    }
    return new TermPlaces(sure, all);
  }

  /** Where terms of other entries stand for certain. */
  List<TextRange> others(EntryId entry) {
    List<TextRange> ranges = new ArrayList<>();
    sure.forEach(
        (id, places) -> {
          if (!id.equals(entry)) {
            ranges.addAll(places);
          }
        });
    return ranges;
  }
}
