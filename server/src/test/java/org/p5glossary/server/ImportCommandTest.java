package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.AlignmentStore;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.server.instance.Corpus;
import org.p5glossary.server.instance.Instance;

/** {@code p5 import}, {@code export} and {@code quality} end to end. */
class ImportCommandTest {

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aDryRunWritesNothingAndApplyWritesAll() throws IOException {
    String data = folder.resolve("data").toString();
    String csv = file("a.csv", "entry_id,language,term\napple,en,apple\napple,ru,яблокo\n");

    ProgramRun dry = p5("import", csv, "--data", data).done();
    assertThat(dry.out())
        .contains("line 2\tnew\tapple\t\"яблокo\" mixes look-alike letters")
        .contains("nothing was written; repeat with --apply");
    assertThat(p5("lookup", "apple", "--data", data).exitCode()).isEqualTo(1);

    assertThat(p5("import", csv, "--apply", "--data", data).done().out())
        .contains("1 entries written");
    assertThat(p5("lookup", "apple", "--data", data).done().out()).contains("apple (proposed)");
    assertThat(p5("import", csv, "--data", data).done().out()).contains("identical   1");
    assertThat(p5("verify-log", "--data", data).exitCode()).isZero();

    ProgramRun quality = p5("quality", "--data", data);
    assertThat(quality.exitCode()).isEqualTo(1);
    assertThat(quality.out()).contains("mixedAlphabets\tapple\tru\tяблокo\tяблоко");
    assertThat(p5("quality", "--format", "json", "--data", data).out())
        .contains("\"kind\":\"mixedAlphabets\"");
  }

  @Test
  void everyExportIsReadBackAsIdentical() throws IOException {
    String data = folder.resolve("data").toString();
    for (String format :
        new String[] {"json", "csv", "tsv", "tbx", "tbx_dct", "turtle", "rdf_xml"}) {
      String ending =
          switch (format) {
            case "tbx_dct" -> "tbx";
            case "turtle" -> "ttl";
            case "rdf_xml" -> "rdf";
            default -> format;
          };
      String out = p5("export", "--format", format, "--data", data).done().out();
      String exported = file(format + "." + ending, out);
      assertThat(p5("import", exported, "--data", data).done().out())
          .as(format)
          .contains("identical   134")
          .contains("refused     0");
    }
    assertThat(
            p5("export", "--format", "omegat", "--source", "en", "--target", "zh", "--data", data)
                .done()
                .out())
        .contains("strategic stability\t战略稳定\t");
  }

  @Test
  void badRowsAndBadOptionsAreTold() throws IOException {
    String data = folder.resolve("data").toString();
    String bad = file("bad.csv", "entry_id,language,term\na,qqz,x\nb,en,y\n");
    ProgramRun stopped = p5("import", bad, "--apply", "--data", data);
    assertThat(stopped.exitCode()).isEqualTo(1);
    assertThat(stopped.out()).contains("line 2\trefused").contains("nothing was written");
    ProgramRun skipped = p5("import", bad, "--apply", "--refused", "skip", "--data", data);
    assertThat(skipped.out()).contains("1 entries written");
    assertThat(p5("import", file("x.bin", "x"), "--data", data).exitCode()).isEqualTo(2);
    assertThat(p5("import", bad, "--apply", "--dry-run", "--data", data).exitCode()).isEqualTo(2);
    assertThat(p5("import", bad, "--columns", "en,qqz", "--data", data).exitCode()).isEqualTo(2);
  }

  @Test
  void aTranslationMemoryIsFoundLikePapersAndStaysOverARebuild() throws IOException {
    String data = folder.resolve("data").toString();
    String memory =
        file(
            "talks.tmx",
            "<tmx version=\"1.4\"><header srclang=\"en-US\"/><body>\n"
                + "<tu><tuv xml:lang=\"en-US\"><seg>The bunker hosts a hotline.</seg></tuv>"
                + "<tuv xml:lang=\"ar\"><seg>يستضيف المخبأ خطاً ساخناً.</seg></tuv></tu>\n"
                + "<tu><tuv xml:lang=\"en-US\"><seg>It rings daily.</seg></tuv>"
                + "<tuv xml:lang=\"zh-CN\"><seg>战略稳定热线每天响铃。</seg></tuv></tu>\n"
                + "</body></tmx>");
    assertThat(p5("import", memory, "--data", data).done().out()).contains("new         2");
    ProgramRun applied = p5("import", memory, "--apply", "--audience", "RU", "--data", data).done();
    assertThat(applied.out()).contains("2 units written");
    assertMemory(Path.of(data));
    p5("rebuild", "--data", data).done();
    assertMemory(Path.of(data));
    assertThat(p5("import", memory, "--data", data).done().out()).contains("identical   2");
    assertThat(p5("import", memory, "--name", "a/b", "--data", data).exitCode()).isEqualTo(2);
    String table = file("n.csv", "entry_id,language,term\nb,en,y\n");
    assertThat(p5("import", table, "--name", "x", "--data", data).exitCode()).isEqualTo(2);
    ProgramRun ingested = p5("ingest", memory, "--data", data);
    assertThat(ingested.exitCode()).isEqualTo(1);
    assertThat(ingested.err()).contains("p5 import");
  }

  /** Units are passages, aligned as the file has them, with their terms, for one delegation. */
  private static void assertMemory(Path data) {
    PaperId id = PaperId.ofMemory("talks", 1);
    try (Instance instance = Instance.open(new DataFolder(data), "test")) {
      Corpus corpus = instance.corpus(Viewer.of(Delegation.RU));
      assertThat(corpus.similar("The bunker hosts a hotline.", Language.ENGLISH, .9, 3))
          .singleElement()
          .satisfies(
              found ->
                  assertThat(found.group().group().in(Language.ARABIC))
                      .hasValueSatisfying(
                          passage -> assertThat(passage.text()).startsWith("يستضيف")));
      assertThat(
              corpus
                  .alignments()
                  .alignment(id, Language.ENGLISH, Language.CHINESE, AlignmentStore.Unit.SENTENCE))
          .map(Alignment::beads)
          .hasValueSatisfying(
              beads ->
                  assertThat(beads)
                      .containsExactly(
                          Bead.automatic(0, 1, 0, 0, 1), Bead.automatic(1, 2, 0, 1, 1)));
      assertThat(corpus.occurrences().size()).as("战略稳定 is a term").isPositive();
      Corpus others = instance.corpus(Viewer.of(Delegation.US));
      assertThat(others.papers().paper(id)).isEmpty();
      assertThat(others.similar("The bunker hosts a hotline.", Language.ENGLISH, .1, 3)).isEmpty();
    }
  }
}
