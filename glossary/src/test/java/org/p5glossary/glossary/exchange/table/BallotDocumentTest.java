package org.p5glossary.glossary.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.exchange.ExchangeException;

class BallotDocumentTest {

  private static final String HASH = "ab".repeat(32);
  private static final String PROMPT = "<w:showingPlcHdr/>";

  private static final Map<String, String> TERMS =
      new TreeMap<>(
          Map.of(
              "zh", "战略稳定 \uD842\uDFB7",
              "en", "strategic stability & <balance>",
              "fr", "stabilité stratégique",
              "ru", "стратегическая стабильность",
              "es", "estabilidad estratégica",
              "ar", "الاستقرار الاستراتيجي (OMEGA)"));

  private static byte[] written(Language reader) throws IOException {
    List<BallotTable.Question> questions = new ArrayList<>();
    TERMS.forEach(
        (tag, term) ->
            questions.add(
                new BallotTable.Question("FR", "stability", tag, term, "", "agree", HASH)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BallotDocument.write(
        questions,
        new BallotDocument.Wording(
            reader,
            "Ballot",
            "Choose a stance.",
            List.of("a", "b", "c", "d", "e", "f", "Stance", "Reason", "Other", "Mark"),
            List.of(new BallotDocument.Choice("reserve", "Reserves its position"))),
        out);
    return out.toByteArray();
  }

  private static String text(byte[] docx) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no document");
  }

  private static List<BallotTable.Answer> read(byte[] docx) throws IOException {
    return BallotDocumentReader.read(new ByteArrayInputStream(docx));
  }

  /** A DOCX with a picture before its text. */
  private static byte[] zip(String document, int pictureBytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/media/image1.png"));
      zip.write(new byte[pictureBytes]);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(document.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] zip(String document) throws IOException {
    return zip(document, 1000);
  }

  @Test
  void comesBackAsItWentOutWithEveryStanceOpen() throws IOException {
    for (Language reader : Language.OFFICIAL) {
      byte[] docx = written(reader);
      List<BallotTable.Answer> answers = read(docx);
      assertThat(answers)
          .extracting(BallotTable.Answer::language)
          .containsExactlyElementsOf(TERMS.keySet());
      assertThat(answers)
          .allSatisfy(
              answer -> {
                assertThat(answer.delegation()).isEqualTo("FR");
                assertThat(answer.entry()).isEqualTo("stability");
                assertThat(answer.text()).isEqualTo(HASH);
                assertThat(answer.stance()).as("nothing is chosen").isEmpty();
                assertThat(answer.reason()).isEmpty();
              });
      String document = text(docx);
      TERMS.values().stream()
          .map(term -> term.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
          .forEach(term -> assertThat(document).contains(term));
      assertThat(document.contains("bidiVisual"))
          .as("mirrored for " + reader)
          .isEqualTo(reader.equals(Language.ARABIC));
    }
  }

  @Test
  void readsAChosenStanceByItsCodeWhereverTheProgramPutsTheField() throws IOException {
    String document = text(written(Language.FRENCH));
    String chosen = document.replaceFirst(PROMPT, "").replaceFirst(">…<", ">reserve – Réserve<");
    assertThat(read(zip(chosen)))
        .extracting(BallotTable.Answer::stance)
        .containsExactly("reserve", "", "", "", "", "");

    // Word wraps the whole cell in the field when nothing else stands in it.
    int start = chosen.indexOf("<w:sdt>");
    String field = chosen.substring(start, chosen.indexOf("</w:sdt>") + "</w:sdt>".length());
    String run = field.substring(field.indexOf("<w:r>"), field.indexOf("</w:sdtContent>"));
    String around = field.replace(run, "<w:tc><w:p>" + run + "</w:p></w:tc>");
    int cell = chosen.lastIndexOf("<w:tc>", start);
    int after = chosen.indexOf("</w:tc>", start) + "</w:tc>".length();
    assertThat(read(zip(chosen.substring(0, cell) + around + chosen.substring(after))))
        .extracting(BallotTable.Answer::stance)
        .containsExactly("reserve", "", "", "", "", "");
  }

  @Test
  void readsWhatPeopleWriteAndNotWhatTheyStruckOut() throws IOException {
    String rows =
        row("delegation", "entry", "language", "stance", "reason", "alternative", "text_hash")
            + row(
                "FR",
                "stability",
                "ar",
                "agree",
                "<w:p><w:del><w:r><w:delText>no</w:delText><w:t>no</w:t></w:r></w:del>"
                    + "<w:ins><w:r><w:t>too </w:t></w:r></w:ins><w:r><w:t>short</w:t><w:br/>"
                    + "<w:t>أقصر مما ينبغي</w:t></w:r></w:p><w:p><w:r><w:t>=1+1</w:t></w:r></w:p>",
                "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>inner</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
                HASH);
    String other = "<w:tbl>" + row("a table of", "the capital's own") + "</w:tbl>";
    List<BallotTable.Answer> answers = read(zip(document(other + "<w:tbl>" + rows + "</w:tbl>")));
    assertThat(answers).hasSize(1);
    assertThat(answers.get(0).stance()).isEqualTo("agree");
    assertThat(answers.get(0).reason()).isEqualTo("too short\nأقصر مما ينبغي\n=1+1");
    assertThat(answers.get(0).alternative()).isEqualTo("inner");
    assertThat(answers.get(0).line()).isEqualTo(2);
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      String content =
          cell.startsWith("<") ? cell : "<w:p><w:r><w:t>" + cell + "</w:t></w:r></w:p>";
      row.append("<w:tc>").append(content).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static String document(String body) {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:body>"
        + body
        + "</w:body></w:document>";
  }

  @Test
  void refusesWhatIsNoBallotWithAReason() throws IOException {
    assertRefused(zip(document("<w:p/>")), "no table");
    assertRefused(zip(document("<w:tbl>" + row("a", "b") + "</w:tbl>")), "no column");
    assertRefused(zip("<w:document"), "not well-formed");
    assertRefused(zip(document("<w:p>".repeat(5000) + "</w:p>".repeat(5000))), "in each other");
    assertRefused(
        zip(
            "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + document("<w:tbl>" + row("<w:p><w:r>&x;</w:r></w:p>") + "</w:tbl>")),
        "entit");
    assertRefused("PK nothing".getBytes(StandardCharsets.UTF_8), "no DOCX");
    assertRefused(zip(document(""), 40 << 20), "more than 32 MB");
  }

  @Test
  void refusesADocumentThatWasCut() throws IOException {
    byte[] whole = written(Language.ENGLISH);
    // The last part is the text; behind it stands the directory of the file.
    for (int length = 4; length < whole.length - 300; length += 97) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> read(cut))
          .as("cut after " + length + " of " + whole.length)
          .isInstanceOfAny(ExchangeException.class, IOException.class);
    }
  }

  private static void assertRefused(byte[] file, String reason) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(ExchangeException.class)
        .hasMessageContaining(reason);
  }
}
