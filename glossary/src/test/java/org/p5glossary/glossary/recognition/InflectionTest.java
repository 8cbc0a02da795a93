package org.p5glossary.glossary.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.termbase.TermBase;

/** Forms of terms that differ by inflection alone: a list written from grammar. */
class InflectionTest {

  private static final Pattern FORM = Pattern.compile("\\[([^]]*)]");
  private static final int LEAST_FORMS = 80;
  private static final double LEAST_SHARE = .97;

  private record Line(EntryId entry, String term, String drawing) {}

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "ru", "es", "ar"})
  void inflectedFormsAreFound(String tag) {
    Language language = new Language(tag);
    List<String> missed = new ArrayList<>();
    int forms = 0;
    List<Line> lines = lines(tag);
    TermRecogniser recogniser = recogniser(language, lines);
    for (Line line : lines) {
      List<TermMatch> found =
          recogniser.findSure(line.drawing().replaceAll("[\\[\\]]", ""), language);
      Matcher form = FORM.matcher(line.drawing());
      for (int brackets = 0; form.find(); brackets += 2) {
        assertThat(form.group(1)).as("another form").isNotEqualTo(line.term());
        TextRange place = new TextRange(form.start() - brackets, form.end() - brackets - 2);
        forms++;
        if (found.stream()
            .noneMatch(match -> match.entry().equals(line.entry()) && isAt(match.range(), place))) {
          missed.add(form.group(1));
        }
      }
    }
    double share = 1 - (double) missed.size() / forms;
    System.out.printf(
        Locale.ROOT, "inflected forms, %s: %.4f of %d, missed %s%n", tag, share, forms, missed);
    assertThat(forms).isGreaterThanOrEqualTo(LEAST_FORMS);
    assertThat(share).as("%s, missed %s", tag, missed).isGreaterThanOrEqualTo(LEAST_SHARE);
  }

  /** A match has whole words with Arabic proclitics, and no apostrophe after its last letter. */
  private static boolean isAt(TextRange match, TextRange place) {
    return match.start() <= place.start()
        && place.start() - match.start() <= 2
        && match.end() <= place.end()
        && place.end() - match.end() <= 1;
  }

  private static TermRecogniser recogniser(Language language, List<Line> lines) {
    List<Entry> entries = new ArrayList<>();
    for (Line line : lines) {
      Term preferred = Term.of(line.term(), AdministrativeStatus.PREFERRED);
      entries.add(
          Entry.proposed(line.entry(), List.of(LanguageSection.of(language, List.of(preferred)))));
    }
    return new TermRecogniser(TermBase.of(entries), new LuceneTextAnalyzer());
  }

  private static List<Line> lines(String tag) {
    List<Line> lines = new ArrayList<>();
    try (InputStream in = InflectionTest.class.getResourceAsStream("inflections.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(cells -> cells[0].equals(tag))
          .forEach(
              cells -> lines.add(new Line(new EntryId("e" + lines.size()), cells[1], cells[2])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
