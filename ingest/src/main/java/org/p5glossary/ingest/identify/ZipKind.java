package org.p5glossary.ingest.identify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.ingest.identify.ContentKind.Known;
import org.p5glossary.ingest.identify.ContentKind.Unknown;

/** Tells the documents that are ZIP files apart. */
final class ZipKind {

  /** The longest media type that OpenDocument has is under 100 bytes. */
  private static final int MEDIA_TYPE_BYTES = 200;

  /** The text is among the first parts that office programs write, */
  private static final int PARTS_LOOKED_AT = 12;

  /** and none before it is as long, in bytes. */
  private static final int MOST_BEFORE_TEXT = 4 << 20;

  private static final String SAVE_AS = "open it in an office program and save it as DOCX or PDF";

  private ZipKind() {}

  static ContentKind of(Path path) {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      if (zip.getEntry("word/document.xml") != null) {
        return new Known(FileFormat.DOCX);
      }
      if (zip.getEntry("xl/workbook.xml") != null) {
        return unknown("is a spreadsheet (XLSX)", SAVE_AS);
      }
      if (zip.getEntry("ppt/presentation.xml") != null) {
        return unknown("is a presentation (PPTX)", SAVE_AS);
      }
      String mediaType = mediaType(zip);
      if (mediaType.contains("opendocument")) {
        return unknown("is an OpenDocument file (" + mediaType + ")", SAVE_AS);
      }
      if (mediaType.contains("epub")) {
        return unknown("is an EPUB book", "convert it to DOCX or PDF");
      }
      if (zip.getEntry("[Content_Types].xml") != null) {
        return unknown(
            "is an Office file without word/document.xml",
            "open it in an office program and save it as DOCX");
      }
      return unknown("is a ZIP archive", "unpack it and name the documents in it");
    } catch (IOException | RuntimeException e) {
      if (beginsWithWord(path)) {
        // The directory at the file's end is lost; the text may not be.
        return new Known(FileFormat.DOCX);
      }
      return unknown(
          "is a damaged or cut ZIP file (DOCX files are such): "
              + String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT),
          "fetch the file again, or let an office program repair it and save it anew");
    }
  }

  /** Whether the text of a Word file stands among the parts at the beginning. */
  private static boolean beginsWithWord(Path path) {
    try (InputStream file = Files.newInputStream(path);
        ZipInputStream zip = new ZipInputStream(file)) {
      for (int i = 0; i < PARTS_LOOKED_AT; i++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || entry.getName().equals("word/document.xml")) {
          return entry != null;
        }
        if (zip.readNBytes(MOST_BEFORE_TEXT).length == MOST_BEFORE_TEXT) {
          return false;
        }
      }
    } catch (IOException | IllegalArgumentException damage) {
      return false;
    }
    return false;
  }

  private static Unknown unknown(String reason, String hint) {
    return new Unknown(reason + ContentKind.ALLOWED, hint);
  }

  private static String mediaType(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry("mimetype");
    if (entry == null) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(MEDIA_TYPE_BYTES), StandardCharsets.US_ASCII);
    }
  }
}
