package org.p5glossary.ingest.check.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.ingest.samples.SamplePapers;

class DocxCommentsTest {

  @TempDir private Path folder;

  private static Map<String, String> parts(byte[] document) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void putsCommentsAroundTheirSentencesAndChangesNothingElse() throws IOException {
    SamplePapers.writeTo(folder);
    byte[] document = Files.readAllBytes(folder.resolve("wp9101.en.docx"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DocxComments.write(
        document,
        List.of(
            new DocxComment("Words and deployments are read together.", 0, "number\nIs it 5 < 6?"),
            new DocxComment("These words stand nowhere.", 0, "omitted")),
        "Tests",
        out);
    Map<String, String> before = parts(document);
    Map<String, String> after = parts(out.toByteArray());
    assertThat(after.keySet()).containsAll(before.keySet());
    assertThat(after.get("word/comments.xml"))
        .contains("Is it 5 &lt; 6?", "w:id=\"0\"", "w:id=\"1\"", "These words stand nowhere.");
    assertThat(after.get("[Content_Types].xml")).contains("/word/comments.xml");
    assertThat(after.get("word/_rels/document.xml.rels")).contains("comments.xml");
    String text = after.get("word/document.xml");
    assertThat(text.indexOf("commentRangeStart w:id=\"0\""))
        .isLessThan(text.indexOf("Words and deployments"))
        .isPositive();
    assertThat(text.indexOf("commentRangeEnd w:id=\"0\""))
        .isGreaterThan(text.indexOf("Words and deployments"));
    assertThat(text.replaceAll("<[^>]*>", "").strip())
        .isEqualTo(before.get("word/document.xml").replaceAll("<[^>]*>", "").strip());
  }

  @Test
  void refusesWhatIsNoDocument() {
    assertThatThrownBy(
            () ->
                DocxComments.write(
                    new byte[] {1, 2, 3}, List.of(), "Tests", new ByteArrayOutputStream()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no DOCX document");
  }
}
