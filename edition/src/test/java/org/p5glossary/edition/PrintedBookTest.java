package org.p5glossary.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.edition.print.DocxPrinter;
import org.p5glossary.edition.print.PdfPrinter;
import org.p5glossary.edition.print.PrintReport;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.ledger.EditionPublished;
import org.p5glossary.glossary.ledger.SignedOff;
import org.p5glossary.glossary.ledger.SqliteLedger;
import org.p5glossary.glossary.signoff.SectionHash;
import org.p5glossary.glossary.termbase.TermBaseService;

/** The book of the starter term base, read back from its files in six languages. */
class PrintedBookTest {

  private static final String SECRET = "только для своих";

  @TempDir private static Path folder;
  private static Edition first;
  private static Edition second;
  private static Book book;
  private static byte[] pdf;
  private static PrintReport report;

  @BeforeAll
  static void print() throws IOException {
    try (SqliteLedger ledger = SqliteLedger.open(folder.resolve("ledger.db"), Clock.systemUTC())) {
      TermBaseService terms = TermBaseService.open(ledger);
      EditionMaker maker = new EditionMaker(ledger);
      first = maker.make("First", Audience.PUBLIC, Language.OFFICIAL, Instant.EPOCH);
      ledger.append(
          "chair", List.of(new EditionPublished("First", first.snapshot(), Audience.PUBLIC)));
      Entry marked = marked();
      terms.put(marked, 0, "li");
      terms.put(
          Entry.proposed(
                  new EntryId("secret"),
                  List.of(section(Language.RUSSIAN, SECRET, AdministrativeStatus.PREFERRED)))
              .forAudience(Audience.of(Delegation.RU)),
          0,
          "olga");
      Entry removed = first.entries().get(0);
      terms.remove(
          removed.id(), terms.current().versioned(removed.id()).orElseThrow().version(), "li", "");
      ledger.append("jean", List.of(reservation(marked)));
      second =
          maker.make(
              "第二版 الطبعة الثانية", Audience.PUBLIC, Language.OFFICIAL, Instant.ofEpochSecond(1));
    }
    book = BookMaker.of(second, HanOrder.PINYIN);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report = new PdfPrinter().print(book, out);
    pdf = out.toByteArray();
  }

  private static LanguageSection section(
      Language language, String term, AdministrativeStatus status) {
    return LanguageSection.of(language, List.of(Term.of(term, status)));
  }

  private static Entry marked() {
    Entry plain =
        Entry.proposed(
            new EntryId("marked"),
            List.of(
                section(
                    Language.ARABIC,
                    "الرَّدْع المُوَسَّع (NPT) ١٢ و34",
                    AdministrativeStatus.PREFERRED),
                section(Language.FRENCH, "œuvre « Śląsk »", AdministrativeStatus.DEPRECATED)));
    return new Entry(
        plain.id(),
        plain.subjectFields(),
        plain.status(),
        plain.definitions(),
        List.of(
            Note.of(Audience.PUBLIC, "Замечание для всех"),
            Note.of(Audience.of(Delegation.CN), "内部说明")),
        plain.relations(),
        plain.sections());
  }

  private static SignedOff reservation(Entry entry) {
    return new SignedOff(
        entry.id(),
        Language.FRENCH,
        SectionHash.of(entry, Language.FRENCH).orElseThrow(),
        Delegation.FR,
        SignedOff.Stance.RESERVE,
        "trop littéraire",
        "",
        Audience.PUBLIC,
        List.of());
  }

  @Test
  void everyTermOfSixLanguagesIsReadBackFromThePdf() throws IOException {
    String text = compact(text());
    int terms = 0;
    for (Entry entry : second.entries()) {
      for (LanguageSection section : entry.sections()) {
        for (Term term : section.terms()) {
          if (term.type() != TermType.LOOK_UP_FORM) {
            terms++;
            assertThat(text.contains(compact(term.text())))
                .as("%s %s: \"%s\"", entry.id(), section.language(), term.text())
                .isTrue();
          }
        }
      }
    }
    assertThat(terms).isGreaterThan(1000);
    assertThat(report.missing()).isEmpty();
    assertThat(report.pages()).isGreaterThan(20);
  }

  @Test
  void factsChangesAndReservationsArePrinted() throws IOException {
    String text = compact(text());
    assertThat(text)
        .contains(compact(second.snapshot().hex()))
        .contains(second.head().orElseThrow().hex())
        .contains(compact("troplittéraire"))
        .contains(compact("Réserve(FR)"))
        .contains(compact("Замечание для всех"))
        .doesNotContain(compact(SECRET))
        .doesNotContain("内部说明");
    assertThat(first.changes()).hasSize(first.entries().size());
    assertThat(second.previous().map(Edition.Previous::snapshot)).contains(first.snapshot());
    assertThat(second.changes())
        .extracting(change -> change.kind() + " " + change.entry())
        .containsExactlyInAnyOrder("ADDED marked", "REMOVED " + first.entries().get(0).id());
  }

  @Test
  void everyFontIsEmbedded() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(second.name());
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
      }
    }
  }

  @Test
  void theDocxHoldsEveryParagraphAndMarksDirections() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DocxPrinter().print(book, out);
    String document = "";
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          document = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    for (BookParagraph paragraph : book.paragraphs()) {
      assertThat(document).contains(paragraph.text().replace("&", "&amp;").replace("<", "&lt;"));
    }
    assertThat(document).contains("<w:bidi/>", "<w:rtl/>").contains("w:eastAsia=\"zh\"");
  }

  @Test
  void theIndexesFollowTheirReaders() {
    List<String> order =
        book.paragraphs().stream()
            .filter(paragraph -> paragraph.style() == BookParagraph.Style.INDEX_LETTER)
            .map(BookParagraph::text)
            .toList();
    assertThat(order).containsSubsequence("A", "B", "C", "А", "Б", "В", "ب", "ت");
    List<String> strokes =
        BookMaker.of(second, HanOrder.STROKE).paragraphs().stream()
            .filter(paragraph -> paragraph.style() == BookParagraph.Style.INDEX_LETTER)
            .map(BookParagraph::text)
            .toList();
    assertThat(strokes).anyMatch(letter -> letter.matches("\\d+劃?画?"));
  }

  private static String text() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Without spaces and line ends, which a page has where it likes. */
  private static String compact(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]", "");
  }
}
