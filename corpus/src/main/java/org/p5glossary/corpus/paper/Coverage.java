package org.p5glossary.corpus.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/**
 * What a claim about the corpus covers: "earliest of N papers, from … to …".
 *
 * @param papers number of papers with at least one readable version
 * @param from day of the earliest dated paper; empty if none is dated
 * @param to day of the latest dated paper; empty if none is dated
 * @param undated number of papers without a date: they can never be the earliest
 * @param missingVersions number of versions in the six official languages that papers do not have
 * @param notReadable number of versions that are there as scans only
 */
public record Coverage(
    int papers,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    int undated,
    int missingVersions,
    int notReadable) {

  /** The coverage of these papers. */
  public static Coverage of(List<Paper> papers) {
    List<LocalDate> days = papers.stream().flatMap(paper -> paper.day().stream()).sorted().toList();
    int missing = 0;
    int notReadable = 0;
    int readablePapers = 0;
    for (Paper paper : papers) {
      missing +=
          (int) Language.OFFICIAL.stream().filter(language -> paper.in(language).isEmpty()).count();
      int scans = (int) paper.versions().stream().filter(version -> !version.readable()).count();
      notReadable += scans;
      readablePapers += scans < paper.versions().size() ? 1 : 0;
    }
    return new Coverage(
        readablePapers,
        days.stream().findFirst(),
        days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1)),
        (int) papers.stream().filter(paper -> paper.day().isEmpty()).count(),
        missing,
        notReadable);
  }
}
