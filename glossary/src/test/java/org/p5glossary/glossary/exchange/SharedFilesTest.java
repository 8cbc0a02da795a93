package org.p5glossary.glossary.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.Term;

/** The files of others: good ones are accepted, bad ones refused with line and reason. */
class SharedFilesTest {

  private static final Path SHARED = Path.of("..", "..", "shared");

  private static CollectedRows read(ImportFormat format, String file, ImportOptions options)
      throws IOException {
    Path path = SHARED.resolve(file);
    assumeTrue(Files.exists(path), "needs ../shared");
    return CollectedRows.of(format, Files.readAllBytes(path), options);
  }

  private static CollectedRows tbx(String file) throws IOException {
    return read(ImportFormat.TBX, "tbx/" + file, ImportOptions.DEFAULT);
  }

  @ParameterizedTest
  @CsvSource({
    "TBX_test_files/basic_good.tbx, 45, 113",
    "TBX_test_files/min_good.tbx, 45, 113",
    "TBX_test_files/core_structure_good.tbx, 45, 113",
    "TBX-Basic_dialect/DCA/Example_Astronomy_DCA_VALID.tbx, 45, 113",
    "TBX-Basic_dialect/DCT/Example_Astronomy_DCT_VALID.tbx, 45, 113",
    "TBX-Basic_dialect_v1_history/docs/TBX-Basic_dialect_1.1/DCA/Example_Astronomy_DCA_VALID.tbx, 45,"
        + " 113",
    "TBX-Basic_dialect_v1_history/docs/TBX-Basic_dialect_1.1/DCT/Example_Astronomy_DCT_VALID.tbx, 45,"
        + " 113",
    "TBX-Min_dialect/DCA/Example_Astronomy_DCA_VALID.tbx, 45, 113",
    "TBX-Min_dialect/DCT/Example_Astronomy_DCT_VALID.tbx, 45, 113",
    "TBX-converter/tests/resources/Good-Basic1.tbx, 50, 129",
    "TBX-converter/tests/resources/Good-Basic2.tbx, 25, 49",
    "TBX-converter/tests/resources/Unknown Dialect1.tbx, 223, 516",
    "TBX-converter/tests/resources/Unknown Dialect2.tbx, 5, 11",
    "TBX-converter/tests/resources/converted-by-pl/Good-Basic1.tbx, 50, 129",
    "TBX-converter/tests/resources/converted-by-pl/Good-Basic2.tbx, 25, 49"
  })
  void goodTbxIsAccepted(String file, int entries, int terms) throws IOException {
    CollectedRows rows = tbx(file);
    assertThat(rows.refused()).isEmpty();
    assertThat(rows.entries()).hasSize(entries);
    long repeated =
        rows.imported().stream()
            .flatMap(entry -> entry.remarks().stream())
            .filter(remark -> remark.contains("stands twice") || remark.contains("has no term"))
            .count();
    assertThat(rows.entries().stream().flatMap(e -> terms(e).stream()).count() + repeated)
        .isEqualTo(terms);
  }

  @Test
  void bothStylesSayTheSame() throws IOException {
    List<Entry> dca = tbx("TBX-Basic_dialect/DCA/Example_Astronomy_DCA_VALID.tbx").entries();
    List<Entry> dct = tbx("TBX-Basic_dialect/DCT/Example_Astronomy_DCT_VALID.tbx").entries();
    for (int i = 0; i < dca.size(); i++) {
      assertThat(terms(dct.get(i)).stream().map(Term::text).toList())
          .isEqualTo(terms(dca.get(i)).stream().map(Term::text).toList());
      assertThat(dct.get(i).definitions()).hasSameSizeAs(dca.get(i).definitions());
      assertThat(dct.get(i).administration()).isEqualTo(dca.get(i).administration());
    }
  }

  @Test
  void badTbxIsRefusedAsItsCommentsSay() throws IOException {
    assertRefused(
        "TBX_test_files/basic_bad.tbx",
        "24: \"source\" may not stand at the concept level",
        "partOfSpeech takes no value \"nominal\"",
        "\"definition\" may not stand at the term level",
        "\"wrongType\"");
    assertRefused(
        "TBX_test_files/core_structure_bad.tbx",
        "17: text directly in <sourceDesc>",
        "21: <admin> may not stand directly in <text>",
        "27: <admin> must have a type");
    assertRefused(
        "TBX_test_files/min_bad.tbx",
        "21: \"source\" is no data category of this dialect",
        "administrativeStatus takes no value \"not an allowed value\"");
    assertRefused("TBX_test_files/poorly_formed_xml.tbx", "not well-formed XML");
    assertRefused(
        "TBX-converter/tests/resources/converted-by-pl/Unknown Dialect1.tbx", "has no term");
    assertRefused(
        "TBX-converter/tests/resources/converted-by-pl/Unknown Dialect2.tbx",
        "is no data category of this dialect");
  }

  private static void assertRefused(String file, String... reasons) throws IOException {
    CollectedRows rows = tbx(file);
    for (String reason : reasons) {
      assertThat(rows.refused())
          .as(file)
          .anySatisfy(refused -> assertThat(refused).contains(reason));
    }
  }

  @Test
  void everyTbxFileIsOneOfThese() throws IOException {
    assumeTrue(Files.exists(SHARED), "needs ../shared");
    try (Stream<Path> files = Files.walk(SHARED.resolve("tbx"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".tbx")).count())
          .as("files, all of which the tests above name")
          .isEqualTo(21);
    }
  }

  @Test
  void glossariesOfOmegatAreAccepted() throws IOException {
    ImportOptions options =
        new ImportOptions(
            EntryStatus.PROPOSED, "", Optional.empty(), List.of(Language.ENGLISH, Language.FRENCH));
    assertThat(terms(read(ImportFormat.TSV, "tmx/glossaries/test.tab", options)))
        .contains("kde", "koo moo", "손가락", "Korean Term");
    assertThat(terms(read(ImportFormat.TSV, "tmx/glossaries/testUTF16LE.txt", options)))
        .containsExactly("UTF", "Unicode Transformation Format", "LE", "Little Endian");
    assertThat(terms(read(ImportFormat.CSV, "tmx/glossaries/test.csv", options)))
        .contains("kde", "csv kde", "kde, qu", "\"kde\",\"q\"", "zz\"zz");
    assertThat(read(ImportFormat.TSV, "tmx/glossaries/empty.txt", options).entries()).isEmpty();
    assertThat(
            read(ImportFormat.TSV, "tmx/glossaries/test-magiccomment-bom.tab", options).refused())
        .isEmpty();
    assertThat(
            read(ImportFormat.TBX, "tmx/glossaries/sampleTBXfile.tbx", ImportOptions.DEFAULT)
                .entries())
        .hasSize(1);
  }

  @Test
  void theThesaurusOfTheUnitedNationsIsRead() throws IOException {
    CollectedRows rows =
        read(ImportFormat.TSV, "termbase/unbis-thesaurus.tsv", ImportOptions.DEFAULT);
    assertThat(rows.refused()).isEmpty();
    assertThat(rows.entries()).hasSize(7312);
    assertThat(rows.entries().get(0).sections()).hasSize(6);
  }

  private static List<String> terms(CollectedRows rows) {
    assertThat(rows.refused()).isEmpty();
    return rows.entries().stream().flatMap(e -> terms(e).stream()).map(Term::text).toList();
  }

  private static List<Term> terms(Entry entry) {
    return entry.sections().stream().flatMap(section -> section.terms().stream()).toList();
  }
}
