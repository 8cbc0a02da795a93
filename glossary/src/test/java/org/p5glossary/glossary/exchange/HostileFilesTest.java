package org.p5glossary.glossary.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm, or were damaged on the way. */
class HostileFilesTest {

  private static final String HEAD =
      "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\""
          + " xmlns=\"urn:iso:std:iso:30042:ed-2\">\n<text><body>\n";
  private static final String TAIL = "</body></text></tbx>";

  private static CollectedRows tbx(String entries) {
    return CollectedRows.of(ImportFormat.TBX, HEAD + entries + TAIL);
  }

  private static String entry(String id, String term) {
    return "<conceptEntry id=\""
        + id
        + "\"><langSec xml:lang=\"en\"><termSec><term>"
        + term
        + "</term></termSec></langSec></conceptEntry>\n";
  }

  @Test
  void entitiesAreNotExpanded() {
    String outside =
        "<!DOCTYPE tbx [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + HEAD
            + entry("a", "&e;")
            + TAIL;
    CollectedRows rows = CollectedRows.of(ImportFormat.TBX, outside);
    assertThat(rows.entries()).isEmpty();
    assertThat(rows.refused()).singleElement().asString().startsWith("3: ").contains("entit");
    String laughs =
        "<!DOCTYPE tbx [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>"
            + HEAD
            + entry("a", "&c;")
            + TAIL;
    assertThat(CollectedRows.of(ImportFormat.TBX, laughs).entries()).isEmpty();
    String rdf =
        "<?xml version=\"1.0\"?><!DOCTYPE rdf:RDF [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
            + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
            + " xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\">"
            + "<skos:Concept rdf:about=\"urn:x:a\"><skos:prefLabel xml:lang=\"en\">a &e; b"
            + "</skos:prefLabel></skos:Concept></rdf:RDF>";
    assertThat(CollectedRows.of(ImportFormat.RDF_XML, rdf).entries())
        .allSatisfy(e -> assertThat(e.toString()).doesNotContain("root:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<term>", "<term x=\"", "<!-- ", "<![CDATA[", "<?pi "})
  void aGigabyteInOneConstructIsRefusedBeforeItFillsTheMemory(String opening) {
    String start = HEAD + entry("a", "first") + "<conceptEntry id=\"b\">" + opening;
    CollectedRows rows =
        CollectedRows.of(ImportFormat.TBX, gigabyteAfter(start), ImportOptions.DEFAULT);
    assertThat(rows.entries()).hasSize(1);
    assertThat(rows.refused()).singleElement().asString().startsWith("4: ").contains("1048576");
  }

  @Test
  void aGigabyteInOneLiteralOrCellIsRefused() {
    String turtle =
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n<urn:a> skos:note \"\"\"";
    assertThat(
            CollectedRows.of(ImportFormat.TURTLE, gigabyteAfter(turtle), ImportOptions.DEFAULT)
                .refused())
        .singleElement()
        .asString()
        .contains("1048576");
  }

  private static InputStream gigabyteAfter(String start) {
    InputStream many =
        new InputStream() {
          private long left = 1L << 30;

          @Override
          public int read() {
            return left-- > 0 ? 'x' : -1;
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
              return -1;
            }
            int count = (int) Math.min(length, left);
            java.util.Arrays.fill(buffer, offset, offset + count, (byte) 'x');
            left -= count;
            return count;
          }
        };
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), many)));
  }

  @Test
  void manyOrDeeplyNestedElementsAreRefusedAndReadingGoesOn() {
    String deep =
        "<conceptEntry id=\"deep\">"
            + "<note>".repeat(5000)
            + "</note>".repeat(5000)
            + "</conceptEntry>\n";
    String wide =
        "<conceptEntry id=\"wide\">" + "<note>n</note>".repeat(30_000) + "</conceptEntry>\n";
    CollectedRows rows = tbx(deep + wide + entry("good", "term"));
    assertThat(rows.entries()).singleElement().extracting(e -> e.id().value()).isEqualTo("good");
    assertThat(rows.refused()).hasSize(2).allSatisfy(r -> assertThat(r).contains("20000"));
  }

  @Test
  void wrongEncodingsAreNamed() {
    String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + HEAD + entry("a", "é") + TAIL;
    assertThat(
            CollectedRows.of(
                    ImportFormat.TBX,
                    xml.getBytes(StandardCharsets.ISO_8859_1),
                    ImportOptions.DEFAULT)
                .refused())
        .singleElement()
        .asString()
        .contains("not in the encoding");
    assertThat(CollectedRows.of(ImportFormat.TBX, xml.replace("UTF-8", "UTF-16")).refused())
        .singleElement()
        .asString()
        .contains("declares the encoding \"UTF-16\"");
    assertThat(
            CollectedRows.of(
                    ImportFormat.TBX,
                    ("\uFEFF" + xml.replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16LE),
                    ImportOptions.DEFAULT)
                .entries())
        .hasSize(1);
    assertThat(CollectedRows.of(ImportFormat.TBX, xml.replace("UTF-8", "klingon-8")).refused())
        .singleElement()
        .asString()
        .contains("klingon-8");
    assertThat(
            CollectedRows.of(
                    ImportFormat.CSV,
                    "entry_id,language,term\na,fr,é\n".getBytes(StandardCharsets.ISO_8859_1),
                    ImportOptions.DEFAULT)
                .refused())
        .singleElement()
        .asString()
        .contains("save it as UTF-8");
  }

  @Test
  void duplicateIdsDanglingReferencesAndUnknownLanguagesAreTold() {
    CollectedRows rows =
        tbx(
            entry("a", "one")
                + entry("a", "two")
                + "<conceptEntry id=\"b\"><ref type=\"crossReference\" target=\"nowhere\">x</ref>"
                + "<langSec xml:lang=\"en\"><termSec><term>b</term></termSec></langSec></conceptEntry>"
                + "<conceptEntry id=\"c\"><langSec xml:lang=\"qqz\"><termSec><term>c</term></termSec>"
                + "</langSec></conceptEntry>");
    assertThat(rows.entries()).hasSize(2);
    assertThat(rows.refused())
        .satisfiesExactly(
            r -> assertThat(r).startsWith("4: ").contains("the id a stands twice"),
            r -> assertThat(r).contains("\"qqz\" is not known"));
    assertThat(rows.remarks()).singleElement().asString().contains("nowhere");
  }

  @Test
  void invisibleMarksAreCleanedAndShownAndLookAlikesTold() {
    CollectedRows rows = tbx(entry("a", "safe\u202Etxt.exe\u2069") + entry("b", "nuсlear"));
    assertThat(rows.entries().get(0).sections().get(0).mainTerm().text()).isEqualTo("safetxt.exe");
    assertThat(rows.imported().get(0).remarks())
        .anySatisfy(r -> assertThat(r).contains("U+202E").contains("safe<U+202E>txt"));
    assertThat(rows.imported().get(1).remarks())
        .singleElement()
        .asString()
        .contains("U+0441")
        .contains("\"nuclear\"");
  }

  @Test
  void nulBytesAreRefusedWithTheirLine() {
    CollectedRows csv =
        CollectedRows.of(ImportFormat.CSV, "entry_id,language,term\na,en,x\ny\u0000,en,z\n");
    assertThat(csv.entries()).hasSize(1);
    assertThat(csv.refused()).singleElement().asString().startsWith("3: ").contains("NUL");
    assertThat(tbx(entry("a", "x\u0000")).refused()).singleElement().asString().startsWith("3: ");
  }

  @Test
  void anOpenQuotationMarkNamesItsRow() {
    CollectedRows rows =
        CollectedRows.of(ImportFormat.CSV, "entry_id,language,term\na,en,x\nb,en,\"open\n\n\n");
    assertThat(rows.refused())
        .singleElement()
        .asString()
        .startsWith("3: ")
        .contains("never closed");
  }
}
