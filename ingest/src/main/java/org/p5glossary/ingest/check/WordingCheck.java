package org.p5glossary.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.ingest.passage.VersionText;

/** Compares the draft with what earlier papers said for the same sentence. */
final class WordingCheck {

  private static final double SAME = .999;

  private WordingCheck() {}

  /** All findings, in the order of the text. */
  static List<Finding> run(Draft draft, EarlierWordings earlier) {
    List<String> sentences =
        draft.source().sentences().stream().map(VersionText.Sentence::text).toList();
    Map<Integer, List<EarlierWording>> found =
        earlier.find(draft.source().language(), sentences, draft.target().language());
    List<Finding> findings = new ArrayList<>();
    for (Bead bead : draft.sentences().beads()) {
      if (bead.sourceSize() != 1 || bead.targetSize() == 0) {
        continue;
      }
      List<EarlierWording> wordings = found.getOrDefault(bead.sourceStart(), List.of());
      String now = draft.target().text(new TextRange(bead.targetStart(), bead.targetEnd())).strip();
      boolean repeated = wordings.stream().anyMatch(w -> same(w.target(), now));
      if (!wordings.isEmpty() && !repeated) {
        findings.add(finding(draft, bead, wordings.get(0), now));
      }
    }
    return findings;
  }

  private static Finding finding(Draft draft, Bead bead, EarlierWording wording, String now) {
    return new Finding(
        FindingKind.EARLIER_WORDING,
        wording.similarity() > SAME ? Severity.MEDIUM : Severity.LOW,
        Optional.of(Place.of(Side.SOURCE, draft.source(), bead.sourceStart())),
        Optional.of(Place.of(Side.TARGET, draft.target(), bead.targetStart())),
        now,
        List.of(wording.target()),
        Optional.empty(),
        Optional.of(wording));
  }

  private static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
