package org.p5glossary.glossary.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.SampleEntries;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.exchange.tbx.TbxBasic;
import org.p5glossary.glossary.termbase.StarterTermBase;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class ExchangeTest {

  private static byte[] json(List<Entry> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonTermBase.write(entries, out);
    return out.toByteArray();
  }

  private static List<Entry> read(byte[] json) throws IOException {
    List<Entry> entries = new ArrayList<>();
    JsonTermBase.read(new ByteArrayInputStream(json), entries::add);
    return entries;
  }

  @Test
  void jsonRoundTripsToTheByte() throws IOException {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    List<Entry> entries = new ArrayList<>(List.of(SampleEntries.complete()));
    for (int i = 0; i < 50; i++) {
      entries.add(SampleEntries.random(random, "e" + i));
    }
    byte[] first = json(entries);
    List<Entry> back = read(first);
    assertThat(back).as("seed %d", seed).isEqualTo(entries);
    assertThat(json(back)).as("seed %d", seed).isEqualTo(first);
    assertThat(json(read(json(List.of())))).isEqualTo(json(List.of()));
  }

  @Test
  void theStarterFileIsInTheFormOfAnExport() throws IOException {
    try (InputStream in =
        StarterTermBase.class.getResourceAsStream(
            "/org/p5glossary/glossary/starter/starter-termbase.json")) {
      assertThat(new String(json(StarterTermBase.load()), StandardCharsets.UTF_8))
          .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void jsonThatIsNotOursIsRefusedWithThePlace() {
    assertRefused("[]", "line 1", "START_OBJECT");
    assertRefused("{\"format\":\"other\"}", "other", "p5-glossary-termbase");
    assertRefused("{\"format\":\"p5-glossary-termbase\",\"version\":2}", "version 1", "newer");
    assertRefused("{\"format\":", "not JSON", "line 1");
    assertRefused(
        "{\"format\":\"p5-glossary-termbase\",\"version\":1,\"entries\":[\n{\"id\":\"a\"}]}",
        "entries[0] (line 2)",
        "status is missing");
  }

  private static void assertRefused(String json, String... parts) {
    assertThatThrownBy(() -> read(json.getBytes(StandardCharsets.UTF_8)))
        .hasMessageContainingAll(parts);
  }

  @Test
  void csvQuotesAndNeutralisesCells() throws IOException {
    Entry entry =
        Entry.proposed(
            new EntryId("a"),
            List.of(
                LanguageSection.of(
                    Language.ENGLISH,
                    List.of(
                        Term.of("=1+1", AdministrativeStatus.ADMITTED),
                        Term.of("say \"no\", twice", AdministrativeStatus.PREFERRED))),
                LanguageSection.of(
                    Language.ARABIC, List.of(Term.of("الردع", AdministrativeStatus.PREFERRED)))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportReport report = CsvTermBase.write(List.of(entry), out, CsvTermBase.ByteOrderMark.NONE);
    assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n", -1))
        .containsExactly(
            "entry_id,entry_status,subject_fields,language,term,term_type,administrative_status,"
                + "part_of_speech,grammatical_gender,grammatical_number,geographical_usage,"
                + "usage_note,definition,definition_source",
            "a,proposed,,en,'=1+1,fullForm,admitted,noun,,,,,,",
            "a,proposed,,en,\"say \"\"no\"\", twice\",fullForm,preferred,noun,,,,,,",
            "a,proposed,,ar,الردع,fullForm,preferred,noun,,,,,,",
            "");
    assertThat(report).isEqualTo(new ExportReport(1, 3, List.of()));
  }

  @Test
  void csvForSpreadsheetsHasAByteOrderMarkAndListsWhatIsLost() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportReport report =
        CsvTermBase.write(
            List.of(SampleEntries.complete()), out, CsvTermBase.ByteOrderMark.FOR_SPREADSHEETS);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\uFEFFentry_id");
    assertThat(report.losses())
        .extracting(ExportReport.Loss::what)
        .containsExactly(
            "notes of entries",
            "relations",
            "references and pictures",
            "transactions of other programs",
            "scopes",
            "definitions without a column",
            "notes of languages",
            "degrees of equivalence",
            "contexts",
            "evidence",
            "judged reliabilities",
            "further notes of terms");
  }

  @Test
  void tbxKeepsTheRulesOfBasic() throws Exception {
    List<Entry> entries = new ArrayList<>(StarterTermBase.load());
    entries.removeIf(entry -> entry.id().equals(SampleEntries.complete().id()));
    entries.add(SampleEntries.complete());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportReport report =
        TbxBasic.write(
            entries, TbxBasic.Proposals.MARKED_IN_A_NOTE, "Term base", "Snapshot 1", out);
    assertThat(report.entries()).isEqualTo(entries.size());
    Document tbx = parse(out.toByteArray());
    assertThat(tbx.getDocumentElement().getNamespaceURI()).isEqualTo("urn:iso:std:iso:30042:ed-2");
    assertThat(count(tbx, "/tbx[@type='TBX-Basic'][@style='dca']/text/body/conceptEntry[@id]"))
        .isEqualTo(entries.size());
    assertThat(count(tbx, "//descrip[@type='subjectField'][not(parent::conceptEntry)]")).isZero();
    assertThat(
            count(
                tbx,
                "//descrip[@type='definition'][not(../parent::conceptEntry)][not(../parent::langSec)]"))
        .isZero();
    assertThat(count(tbx, "//descrip[@type='context'][not(../parent::termSec)]")).isZero();
    assertThat(count(tbx, "//admin[@type='source'][not(parent::descripGrp)]")).isEqualTo(1);
    assertThat(count(tbx, "//ref[not(@target = //conceptEntry/@id)]")).isZero();
    assertThat(count(tbx, "//termSec[not(term)]")).isZero();
    assertThat(count(tbx, "//langSec[not(termSec)]")).isZero();
    assertThat(count(tbx, "//langSec/termSec/following-sibling::*[not(self::termSec)]")).isZero();
    assertThat(
            count(
                tbx,
                "//termNote[@type='administrativeStatus'][not(contains('|preferredTerm-admn-sts|"
                    + "admittedTerm-admn-sts|deprecatedTerm-admn-sts|supersededTerm-admn-sts|',"
                    + " concat('|', ., '|')))]"))
        .isZero();
    assertThat(
            count(
                tbx,
                "//termNote[@type='termType'][not(contains('|fullForm|acronym|abbreviation|"
                    + "shortForm|variant|phrase|', concat('|', ., '|')))]"))
        .isZero();
    assertThat(count(tbx, "//note[.='status: proposed']")).isEqualTo(entries.size() - 1);
    assertThat(count(tbx, "//langSec[@lang='ar' or @*[local-name()='lang']='ar']//term"))
        .isGreaterThan(80);
  }

  @Test
  void tbxLeavesOutWhatItCannotHoldAndSaysSo() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Entry> entries = List.of(SampleEntries.complete(), StarterTermBase.load().get(0));
    ExportReport report =
        TbxBasic.write(entries, TbxBasic.Proposals.LEFT_OUT, "Term base", "Snapshot 1", out);
    assertThat(report.entries()).isEqualTo(1);
    assertThat(report.losses())
        .extracting(ExportReport.Loss::what)
        .contains(
            "entries that are proposed",
            "relations to entries that are not in the file",
            "look-up forms",
            "evidence",
            "notes that are not public",
            "grammatical numbers",
            "degrees of equivalence");
    assertThat(out.toString(StandardCharsets.UTF_8))
        .doesNotContain("Between us")
        .doesNotContain("For the five");
  }

  private static Document parse(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  /** How many nodes a path without prefixes selects. */
  private static int count(Document document, String path) throws Exception {
    XPath xpath = XPathFactory.newInstance().newXPath();
    String local =
        path.replaceAll(
            "(?<=/|^|::)(tbx|text|body|conceptEntry|langSec|termSec|term|descrip|descripGrp|admin|ref|note|termNote)(?![A-Za-z-])",
            "*[local-name()='$1']");
    local =
        local
            .replace("[not(term)]", "[not(*[local-name()='term'])]")
            .replace("[not(termSec)]", "[not(*[local-name()='termSec'])]");
    return ((NodeList) xpath.evaluate(local, document, XPathConstants.NODESET)).getLength();
  }
}
