package org.p5glossary.ingest.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.extract.docx.DocxFixture;
import org.p5glossary.ingest.identify.Identification.Identified;
import org.p5glossary.ingest.identify.Identification.Refused;

class FileIdentifierTest {

  @TempDir Path folder;

  private Identification identify(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return new FileIdentifier().identify(file, ExtractionLimits.DEFAULT);
  }

  private FileFormat format(String name, byte[] content) throws IOException {
    Identification found = identify(name, content);
    assertThat(found).isInstanceOf(Identified.class);
    return ((Identified) found).file().format();
  }

  private String refusal(String name, byte[] content) throws IOException {
    Identification found = identify(name, content);
    assertThat(found).isInstanceOf(Refused.class);
    assertThat(((Refused) found).hint()).isNotBlank();
    return ((Refused) found).reason();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void tellsFormatsByContent() throws IOException {
    assertThat(format("a.pdf", utf8("%PDF-1.7\n%…"))).isEqualTo(FileFormat.PDF);
    assertThat(format("b.pdf", utf8("\n".repeat(900) + "%PDF-1.4"))).isEqualTo(FileFormat.PDF);
    assertThat(format("c.docx", DocxFixture.body(DocxFixture.p("x")).bytes()))
        .isEqualTo(FileFormat.DOCX);
    assertThat(format("d.html", utf8("\uFEFF<!-- x -->\n<!DOCTYPE html><p>Hello")))
        .isEqualTo(FileFormat.HTML);
    assertThat(format("e.xhtml", utf8("<?xml version='1.0'?>\n<html><body/></html>")))
        .isEqualTo(FileFormat.HTML);
    assertThat(format("f.htm", utf8("<p>One</p>\n<p>Two</p>"))).isEqualTo(FileFormat.HTML);
    assertThat(format("g.txt", utf8("a < b and <c> is a variable"))).isEqualTo(FileFormat.TXT);
  }

  @Test
  void aWrongExtensionIsOnlyAWarning() throws IOException {
    Identified found = (Identified) identify("paper.pdf", utf8("Just some words of text."));
    assertThat(found.file().format()).isEqualTo(FileFormat.TXT);
    assertThat(found.warnings()).singleElement().asString().contains(".pdf").contains("TXT");
    assertThat(((Identified) identify("p.txt", utf8("Just some text."))).warnings()).isEmpty();
  }

  @Test
  void hashesTheBytes() throws IOException {
    byte[] content = utf8("战略稳定。");
    Identified found = (Identified) identify("x.txt", content);
    assertThat(found.file().hash()).isEqualTo(ContentHash.of(content));
    assertThat(found.file().size()).isEqualTo(content.length);
  }

  @Test
  void refusesWhatIsNoDocument() throws IOException {
    assertThat(refusal("e.txt", new byte[0])).contains("0 bytes");
    assertThat(refusal("a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
        .contains("legacy Office");
    assertThat(refusal("b.rtf", utf8("{\\rtf1 x}"))).contains("RTF");
    assertThat(refusal("c.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})).contains("PNG");
    assertThat(refusal("d.docx", utf8("PK\u0003\u0004 cut off"))).contains("ZIP");
    assertThat(refusal("f.tmx", utf8("<?xml version=\"1.0\"?><tmx/>"))).contains("XML");
    byte[] rubbish = new byte[5000];
    new Random(1).nextBytes(rubbish);
    rubbish[0] = 7;
    assertThat(refusal("g.bin", rubbish)).contains("encoding");
    byte[] xlsx = DocxFixture.body("").raw("xl/workbook.xml", "<x/>").bytes();
    assertThat(format("h.docx", xlsx)).isEqualTo(FileFormat.DOCX);
    assertThat(refusal("folder-less.odt", odt())).contains("OpenDocument");
  }

  private static byte[] odt() throws IOException {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(out)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("mimetype"));
      zip.write(utf8("application/vnd.oasis.opendocument.text"));
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  @Test
  void refusesFoldersAndMissingFiles() {
    FileIdentifier identifier = new FileIdentifier();
    assertThat(identifier.identify(folder, ExtractionLimits.DEFAULT)).isInstanceOf(Refused.class);
    assertThat(identifier.identify(folder.resolve("no"), ExtractionLimits.DEFAULT))
        .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.reason()).contains("no file"));
  }

  @Test
  void refusesTooLargeAFileUnread() throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(3L << 30);
    }
    assertThat(new FileIdentifier().identify(large, ExtractionLimits.DEFAULT))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.reason()).contains("3221225472", "209715200"));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "GB18030"})
  void takesChineseInAnyEncoding(String charset) throws IOException {
    String text = "各国重申，战略稳定符合所有人的利益。\n第一，应当避免误判。\n".repeat(5);
    assertThat(format("t.txt", text.getBytes(Charset.forName(charset)))).isEqualTo(FileFormat.TXT);
  }
}
