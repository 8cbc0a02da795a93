package org.p5glossary.ingest.tmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.store.Originals;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.bitext.MemoryPiece;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.glossary.intake.ImportRow;
import org.p5glossary.glossary.intake.ImportSummary;
import org.p5glossary.glossary.intake.Outcome;
import org.p5glossary.glossary.ledger.DocumentAdmitted;
import org.p5glossary.glossary.ledger.SqliteLedger;
import org.p5glossary.ingest.pipeline.Admissions;

class MemoryImportTest {

  private static final Path SHARED = Path.of("..", "..", "shared", "tmx", "tmx");
  private static final ImportPolicy SKIP =
      new ImportPolicy(ImportPolicy.Refused.SKIP, ImportPolicy.Conflicting.SKIP);

  @TempDir Path folder;
  private SqliteLedger ledger;
  private Originals originals;
  private final List<ImportRow> rows = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    ledger = SqliteLedger.open(folder.resolve("ledger.db"), Clock.systemUTC());
    originals = new Originals(Files.createDirectory(folder.resolve("originals")));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private MemoryImport memory(String name, ImportPolicy policy) {
    rows.clear();
    return new MemoryImport(originals, new Admissions(ledger), name, policy, Viewer.OPERATOR);
  }

  private MemoryImport.Applied apply(Path file, ImportPolicy policy) throws IOException {
    return memory("m", policy).apply(file, Optional.empty(), part -> true, "a", rows::add);
  }

  private static String unit(String... languagesAndTexts) {
    StringBuilder unit = new StringBuilder("<tu>");
    for (int i = 0; i < languagesAndTexts.length; i += 2) {
      unit.append("<tuv xml:lang=\"").append(languagesAndTexts[i]).append("\"><seg>");
      unit.append(languagesAndTexts[i + 1]).append("</seg></tuv>");
    }
    return unit.append("</tu>\n").toString();
  }

  private Path file(String... units) throws IOException {
    return file(StandardCharsets.UTF_8, "", units);
  }

  private Path file(Charset charset, String before, String... units) throws IOException {
    String text =
        before
            + "<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n"
            + String.join("", units)
            + "</body></tmx>";
    return Files.write(folder.resolve("in.tmx"), text.getBytes(charset));
  }

  private List<String> shown() {
    return rows.stream()
        .map(
            row ->
                (row.line() + " " + row.outcome().code() + " " + row.reason()).strip()
                    + String.join(";", row.remarks()))
        .toList();
  }

  @Test
  void unitsAreSortedIntoNewIdenticalAndConflicting() throws IOException {
    Path first = file(unit("en-US", "first use", "fr", "emploi en premier"));
    assertThat(memory("m", SKIP).dryRun(first, rows::add).stopped()).isFalse();
    assertThat(ledger.lastPosition()).as("a dry run writes nothing").isZero();
    assertThat(apply(first, SKIP).summary().written()).isEqualTo(1);

    Path second =
        file(
            unit("en", "first use", "fr", "emploi en premier"),
            unit("en", "first use", "fr", "utilisation en premier"),
            unit("en", "first use", "fr", "utilisation en premier"),
            unit("en", "yield", "fr", "puissance"),
            unit("en", "yield", "fr", "rendement"),
            unit("en", "first use", "ru", "применение первым"),
            unit("en", " ", "fr", "\u202E"),
            unit("en", "the \u202Dyield\u202C", "ar", "قوة\u200F التفجير"));
    ImportSummary dry = memory("m", ImportPolicy.STRICT).dryRun(second, rows::add);
    assertThat(shown())
        .containsExactly(
            "2 identical as unit 1 of part 1",
            "3 conflicting unit 1 of part 1 of the memory has another text in fr for the same"
                + " original",
            "4 conflicting unit 1 of part 1 of the memory has another text in fr for the same"
                + " original",
            "5 new",
            "6 newline 5 has another text in fr",
            "7 new",
            "8 refused a unit has no text in any language",
            "9 new");
    assertThat(dry.stopped()).isTrue();
    assertThat(dry.count(Outcome.NEW)).isEqualTo(4);

    long before = ledger.lastPosition();
    assertThat(apply(second, ImportPolicy.STRICT).summary().written()).isZero();
    assertThat(ledger.lastPosition()).as("all or nothing").isEqualTo(before);
    assertThat(apply(second, SKIP).summary().written()).isEqualTo(4);
    assertThat(texts(2, Language.ENGLISH)).containsEntry(4, "the yield");
    assertThat(texts(2, Language.ARABIC)).containsExactly(Map.entry(4, "قوة التفجير"));
    ImportSummary again = apply(second, SKIP).summary();
    assertThat(again.written()).as("a second time").isZero();
    assertThat(again.count(Outcome.IDENTICAL)).as("also what stands in two ways").isEqualTo(5);
  }

  private Map<Integer, String> texts(int part, Language language) throws IOException {
    Map<Integer, String> texts = new TreeMap<>();
    String name = StoredMemory.fileName("m", part, language);
    new Admissions(ledger)
        .all().stream()
            .filter(one -> one.fileName().equals(name))
            .forEach(
                one -> {
                  try (var in = Files.newInputStream(originals.path(one.original()))) {
                    texts.putAll(MemoryPiece.read(in).texts());
                  } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                  }
                });
    return texts;
  }

  @Test
  void unitsFillPartsOfAThousandAndWhatWasCutOffIsTakenInAgain() throws IOException {
    String[] units = new String[2500];
    for (int i = 0; i < units.length; i++) {
      units[i] = unit("en", "text " + i, "zh", "文本" + i);
    }
    MemoryImport.Applied applied = apply(file(units), SKIP);
    assertThat(applied.summary().written()).isEqualTo(2500);
    assertThat(texts(1, Language.CHINESE)).hasSize(MemoryPiece.MOST_UNITS);
    assertThat(texts(3, Language.CHINESE)).hasSize(500).containsEntry(500, "文本2499");
    // Nothing of it reached the corpus: the next import of the same file hands it out again.
    MemoryImport.Applied again =
        memory("m", SKIP)
            .apply(folder.resolve("in.tmx"), Optional.empty(), part -> false, "a", rows::add);
    assertThat(again.summary().count(Outcome.IDENTICAL)).isEqualTo(2500);
    assertThat(again.files()).hasSize(6);
  }

  @Test
  void aMemoryStaysForThoseWhomItWasGivenFor() throws IOException {
    Path file = file(unit("en", "secret", "fr", "secret"));
    Audience china = Audience.parse("CN");
    memory("m", SKIP).apply(file, Optional.of(china), part -> true, "a", rows::add);
    assertThat(new StoredMemory("m", originals, new Admissions(ledger)).audience()).contains(china);
    Path more = file(unit("en", "more", "fr", "plus"));
    assertThatThrownBy(
            () ->
                memory("m", SKIP)
                    .apply(more, Optional.of(Audience.PUBLIC), part -> true, "a", rows::add))
        .hasMessageContaining("is for CN");
    assertThat(apply(more, SKIP).summary().written()).isEqualTo(1);
    Admissions admissions = new Admissions(ledger);
    assertThat(admissions.all())
        .hasSize(4)
        .allSatisfy(one -> assertThat(admissions.audiences().of(one.original())).contains(china));
  }

  @Test
  void aPaperThatIsCalledLikeAPartIsNoPartOfTheMemory() throws IOException {
    Path paper = Files.writeString(folder.resolve("paper"), "%PDF-1.7 of no memory");
    ContentHash hash = ContentHash.of(Files.readAllBytes(paper));
    originals.put(paper, hash);
    ledger.append(
        "a",
        List.of(
            new DocumentAdmitted(
                hash,
                StoredMemory.fileName("m", 7, Language.ENGLISH),
                Optional.empty(),
                Optional.empty())));
    assertThat(apply(file(unit("en", "a", "fr", "b")), SKIP).summary().written()).isEqualTo(1);
    assertThat(texts(1, Language.FRENCH)).hasSize(1);
  }

  @Test
  void unitsAreNeverReplacedAndNamesAreChecked() {
    assertThatThrownBy(
            () ->
                memory(
                    "m",
                    new ImportPolicy(ImportPolicy.Refused.STOP, ImportPolicy.Conflicting.REPLACE)))
        .hasMessageContaining("not replaced");
    assertThatThrownBy(() -> memory("../m", SKIP)).hasMessageContaining("../m");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>| &x;           | was referenced, but not declared
          <!DOCTYPE t [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>| &b;           | was referenced, but not declared
          <?xml version="1.0" encoding="UTF-16"?>                 | x             | declares the encoding
          <?xml version="1.0" encoding="x-none"?>                 | x             | is not known
          ''                                                      | \\u0000        | not well-formed
          ''                                                      | <tu>          | not well-formed
          ''                                                      | </seg><seg>x  |
          """)
  void aFileThatBreaksOffIsNeverTakenForWhole(String before, String text, String reason)
      throws IOException {
    String words = text.equals("\\u0000") ? "\u0000" : text;
    boolean mended = reason == null;
    Path file = file(StandardCharsets.UTF_8, before, unit("en", words, "fr", "x"));
    ImportSummary summary = memory("m", SKIP).dryRun(file, rows::add);
    assertThat(summary.stopped()).isEqualTo(!mended);
    if (!mended) {
      assertThat(shown().get(rows.size() - 1)).contains("refused").contains(reason);
      assertThat(rows.get(rows.size() - 1).line()).isPositive();
      assertThat(apply(file, SKIP).summary().written()).isZero();
    }
  }

  @Test
  void wrongEncodingsAndUnknownLanguagesAreTold() throws IOException {
    Path latin =
        file(
            StandardCharsets.ISO_8859_1,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
            unit("en", "first", "fr", "numéro"));
    assertThat(memory("m", SKIP).dryRun(latin, rows::add).stopped()).isTrue();
    Path wide =
        file(
            StandardCharsets.UTF_16LE,
            "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
            unit("en", "first \uD835\uDC00", "ar", "الأول"),
            unit("qqz", "x"));
    ImportSummary summary = memory("m", SKIP).dryRun(wide, rows::add);
    assertThat(summary.count(Outcome.NEW)).isEqualTo(1);
    assertThat(shown()).anyMatch(row -> row.startsWith("3 refused the language \"qqz\""));
  }

  @Test
  void anEndlessElementIsRefusedWithoutBeingHeld() throws IOException {
    Path file = folder.resolve("long.tmx");
    byte[] million = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(
          "<tmx><header/><body><tu><tuv xml:lang=\"en\"><seg>".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 64; i++) {
        out.write(million);
      }
      String rest = "</seg></tuv></tu>" + unit("en", "a", "fr", "b") + "</body></tmx>";
      out.write(rest.getBytes(StandardCharsets.UTF_8));
    }
    ImportSummary summary = memory("m", SKIP).dryRun(file, rows::add);
    assertThat(summary.count(Outcome.REFUSED)).isEqualTo(1);
    assertThat(summary.stopped()).isTrue();
    assertThat(rows.get(0).reason()).contains("characters").hasSizeLessThan(400);
  }

  @Test
  void everyFileOfOthersIsTakenButTheOneThatIsWrong() throws IOException {
    assumeTrue(Files.exists(SHARED), "needs ../shared");
    List<String> stopped = new ArrayList<>();
    List<Path> all;
    try (Stream<Path> files = Files.walk(SHARED)) {
      all = files.filter(file -> file.toString().endsWith(".tmx")).sorted().toList();
    }
    long written = 0;
    for (Path file : all) {
      String name = file.getFileName().toString().replace(".tmx", "");
      MemoryImport.Applied applied =
          memory(name, ImportPolicy.STRICT)
              .apply(file, Optional.empty(), part -> true, "a", rows::add);
      written += applied.summary().written();
      if (applied.summary().stopped()) {
        stopped.add(name + " " + shown().get(0));
      }
    }
    assertThat(all).hasSizeGreaterThan(30);
    assertThat(stopped).singleElement().asString().startsWith("invalid 9 refused").contains("ept");
    assertThat(written).isGreaterThan(300);
  }
}
