package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions from the command line, read back with the program's own reader. */
class PublishCommandTest {

  @TempDir private Path folder;

  @Test
  void anEditionIsFrozenPrintedAndCountsItsChanges() throws IOException {
    Path data = folder.resolve("data");
    Path first = folder.resolve("first");
    String head = p5("export", "--data", data).done().err();

    ProgramRun run =
        p5("publish", "--edition", "第一版", "--to", first, "--languages", "ar,zh", "--data", data)
            .done();

    assertThat(run.out()).contains(head.strip().replace("head ", "head\t"));
    JsonNode facts = ProgramRun.json(Files.readString(first.resolve("edition.json")));
    assertThat(run.out()).contains("snapshot\t" + facts.get("snapshot").asText());
    assertThat(Files.readString(first.resolve("termbase.json")))
        .isEqualTo(p5("export", "--data", data).done().out());
    String text = p5("extract", first.resolve("book.pdf"), "--format", "text").out();
    assertThat(text).contains("战略稳定").contains("الاستقرار الاستراتيجي");
    assertThat(first.resolve("book.docx")).isNotEmptyFile();

    Path rows =
        Files.writeString(folder.resolve("new.csv"), "identifier,en,fr\nx9,hot line,ligne\n");
    p5("import", rows, "--apply", "--data", data).done();
    Path second = folder.resolve("second");
    p5("publish", "--edition", "第二版", "--to", second, "--languages", "en", "--data", data).done();
    JsonNode next = ProgramRun.json(Files.readString(second.resolve("edition.json")));
    assertThat(next.at("/previous/snapshot")).isEqualTo(facts.get("snapshot"));
    assertThat(next.get("changes")).hasSize(1);
    assertThat(next.at("/changes/0/change").asText()).isEqualTo("added");

    p5("publish", "--edition", "x", "--to", second, "--data", data).failedWithOneLine(1);
    p5("publish", "--edition", "x", "--to", folder.resolve("y"), "--audience", "z", "--data", data)
        .failedWithOneLine(2);
    p5("verify-log", "--data", data).done();
  }
}
