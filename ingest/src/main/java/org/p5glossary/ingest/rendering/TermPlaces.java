package org.p5glossary.ingest.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.recognition.TermMatch;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.ingest.candidates.LinkedTexts.Claim;

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
      if (match.counts() && match.kind().isSure()) {
        sure.computeIfAbsent(match.entry(), entry -> new ArrayList<>()).add(match.range());
      }
    }
    return new TermPlaces(sure, all);
  }

  /**
   * What of this text, a translation, stands for other terms of its original than one. Words that
   * stand here more often than in the original may be part of what stands for that one.
   *
   * @param original the terms of the original
   */
  List<Claim> claims(EntryId entry, TermPlaces original) {
    List<Claim> claims = new ArrayList<>();
    sure.forEach(
        (id, places) -> {
          int there = original.sure().getOrDefault(id, List.of()).size();
          if (!id.equals(entry) && there > 0) {
            double share = Math.min(1, (double) there / places.size());
            places.forEach(place -> claims.add(new Claim(place, share)));
          }
        });
    return claims;
  }
}
