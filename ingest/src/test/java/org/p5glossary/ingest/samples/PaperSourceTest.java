package org.p5glossary.ingest.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.samples.PaperSource.Sentence;
import org.p5glossary.ingest.samples.PaperSource.Unit;
import org.p5glossary.ingest.samples.PaperSource.UnitType;

class PaperSourceTest {

  private static final String HEADER =
      """
      symbol: NPT/CONF.2020/WP.9199
      language: en
      original: en
      date: 2020-01-01
      date-printed: 1 January 2020
      organ: An organ
      place: A place
      job: 20-00001
      title: A title
      submitters: Aland; Beland
      byline: By Aland and Beland
      notice: Invented.

      """;

  @TempDir private Path folder;

  static Stream<String> papers() {
    return PaperSource.PAPERS.stream();
  }

  @ParameterizedTest
  @MethodSource("papers")
  void sixLanguagesHaveTheSameUnitsInTheSameOrder(String paper) throws IOException {
    List<String> english = ids(read(paper, Language.ENGLISH));
    for (Language language : Language.OFFICIAL) {
      PaperSource source = read(paper, language);

      assertThat(source.language()).isEqualTo(language);
      assertThat(english).as("%s in %s", paper, language).containsSubsequence(ids(source));
      assertThat(english.size() - source.units().size()).isBetween(0, 2);
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void headersThatAreTheSameInAllLanguagesAgree(String paper) throws IOException {
    PaperSource english = read(paper, Language.ENGLISH);
    for (Language language : Language.OFFICIAL) {
      PaperSource source = read(paper, language);
      for (String key : List.of("symbol", "original", "date", "job")) {
        assertThat(source.value(key)).isEqualTo(english.value(key));
      }
      assertThat(source.submitters()).hasSameSizeAs(english.submitters());
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void englishHasAtLeast1500Words(String paper) throws IOException {
    long words =
        read(paper, Language.ENGLISH).sentences().stream()
            .flatMap(sentence -> Stream.of(sentence.text().split("\\s+")))
            .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
            .count();

    assertThat(words).isGreaterThanOrEqualTo(1_500);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void marksMatchFootnotesAndTextIsClean(String paper) throws IOException {
    for (Language language : Language.OFFICIAL) {
      PaperSource source = read(paper, language);
      List<String> marks =
          source.sentences().stream().flatMap(s -> s.marks().stream()).map(NoteMark::mark).toList();
      List<String> notes =
          source.units().stream()
              .filter(unit -> unit.type() == UnitType.FOOTNOTE)
              .map(Unit::label)
              .toList();

      assertThat(marks).as("%s in %s", paper, language).isNotEmpty().isEqualTo(notes);
      for (Sentence sentence : source.sentences()) {
        assertThat(sentence.text()).doesNotContain("[^").doesNotContain("\u00ad");
        assertThat(Normalizer.isNormalized(sentence.text(), Normalizer.Form.NFC)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void tablesHaveThreeColumns(String paper) throws IOException {
    for (Language language : Language.OFFICIAL) {
      List<Unit> rows =
          read(paper, language).units().stream()
              .filter(unit -> unit.type() == UnitType.TABLEROW)
              .toList();

      assertThat(rows).hasSizeGreaterThanOrEqualTo(4);
      assertThat(rows).allSatisfy(row -> assertThat(row.cells()).hasSize(3));
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void goldBeadsCoverBothSidesInOrder(String paper) throws IOException {
    for (Language left : Language.OFFICIAL) {
      for (Language right : Language.OFFICIAL) {
        PaperSource source = read(paper, left);
        PaperSource target = read(paper, right);
        List<Bead> beads = PaperSource.goldBeads(source, target);

        assertThat(
                beads.stream().flatMapToInt(b -> IntStream.range(b.sourceStart(), b.sourceEnd())))
            .containsExactlyElementsOf(upTo(source.sentences().size()));
        assertThat(
                beads.stream().flatMapToInt(b -> IntStream.range(b.targetStart(), b.targetEnd())))
            .containsExactlyElementsOf(upTo(target.sentences().size()));
        if (left.equals(right)) {
          assertThat(beads).allSatisfy(bead -> assertThat(bead).isEqualTo(bead.mirrored()));
        }
      }
    }
  }

  @Test
  void marksAreTakenOutWithTheirOffsets() throws IOException {
    Path file = write("a.paper", "== para p1 \"1.\" 0\n1: Un mot[^1], deux[^2].\n");

    Sentence sentence = PaperSource.read(file).sentences().get(0);

    assertThat(sentence.text()).isEqualTo("Un mot, deux.");
    assertThat(sentence.marks()).containsExactly(new NoteMark("1", 6), new NoteMark("2", 12));
  }

  @Test
  void beadsFollowMergesSplitsOmissionsAndMissingUnits() throws IOException {
    PaperSource left =
        PaperSource.read(
            write(
                "a.paper",
                """
                == para p1 "1." 0
                1: a
                2: b
                3: c
                4: d

                == para p2 "2." 0
                1: e
                1: f

                == para p3 "3." 0
                1: g
                """));
    PaperSource right =
        PaperSource.read(
            write(
                "b.paper",
                """
                == para p1 "1." 0
                1+2: ab
                4: d
                4: d

                == para p3 "3." 0
                1: g

                == para p4 "4." 0
                1: h
                """));

    List<String> shapes = new ArrayList<>();
    for (Bead bead : PaperSource.goldBeads(left, right)) {
      shapes.add(bead.sourceStart() + ":" + bead.sourceSize() + "-" + bead.targetSize());
    }

    assertThat(shapes)
        .containsExactly("0:2-1", "2:1-0", "3:1-2", "4:1-0", "5:1-0", "6:1-1", "7:0-1");
  }

  @Test
  void errorsNameFileLineAndRule() throws IOException {
    Path gap = write("gap.paper", "== para p1 \"1.\" 0\n1+3: Text.\n");
    Path twice = write("twice.paper", "== para p1 \"1.\" 0\n1: A.\n\n== para p1 \"2.\" 0\n1: B.\n");

    assertThatThrownBy(() -> PaperSource.read(gap))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("gap.paper, line 15")
        .hasMessageContaining("[1, 3]");
    assertThatThrownBy(() -> PaperSource.read(twice)).hasMessageContaining("line 17");
  }

  private Path write(String name, String units) throws IOException {
    return Files.writeString(folder.resolve(name), HEADER + units);
  }

  private static PaperSource read(String paper, Language language) throws IOException {
    return PaperSource.read(PaperSource.file(paper, language));
  }

  private static List<String> ids(PaperSource source) {
    return source.units().stream().map(Unit::id).toList();
  }

  private static List<Integer> upTo(int end) {
    return IntStream.range(0, end).boxed().toList();
  }
}
