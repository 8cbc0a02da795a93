package org.p5glossary.ingest.identify;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.glossary.bitext.MemoryPiece;
import org.p5glossary.ingest.extract.text.CharsetSniffer;

/** What the beginning of a file shows. */
sealed interface ContentKind {

  /** A format that has an extractor. */
  record Known(FileFormat format) implements ContentKind {}

  /** Anything else; {@code reason} goes on after the file's name ("is a picture …"). */
  record Unknown(String reason, String hint) implements ContentKind {}

  /** A PDF reader looks for the header in the first 1,024 bytes (PDF 1.7, annex H, note 13). */
  int PDF_HEADER_WITHIN = 1024;

  String ALLOWED = "; allowed are PDF, DOCX, HTML and plain text";

  Pattern HTML_START =
      Pattern.compile(
          "\\A(?:\\s|<\\?xml[^>]*>|<!--.*?-->)*<(?:!doctype\\s+html|html|head|body|title|meta)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  Pattern HTML_TAG =
      Pattern.compile(
          "<(?:/?(?:p|div|span|br|h[1-6]|ul|ol|li|table|td|tr|blockquote|strong|em)|a\\s+href[^>]*)"
              + "(?:\\s[^>]*)?>",
          Pattern.CASE_INSENSITIVE);

  /** Three tags make a fragment of HTML; one may be a placeholder in plain text. */
  int TAGS_OF_A_FRAGMENT = 3;

  /** What {@code head}, the beginning of the file at {@code path}, shows. */
  static ContentKind of(Path path, byte[] head) {
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    int pdf = latin.indexOf("%PDF-");
    if (pdf >= 0 && pdf < PDF_HEADER_WITHIN) {
      return new Known(FileFormat.PDF);
    }
    if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
      return ZipKind.of(path);
    }
    return Signature.of(latin)
        .<ContentKind>map(known -> new Unknown(known.is() + ALLOWED, known.hint()))
        .orElseGet(() -> text(head));
  }

  private static ContentKind text(byte[] head) {
    Optional<String> text =
        CharsetSniffer.sniff(head).map(charset -> CharsetSniffer.decode(head, charset).text());
    if (text.isEmpty()) {
      return new Unknown(
          "is neither a document nor text in an encoding that we know (first bytes "
              + firstBytes(head)
              + ")"
              + ALLOWED,
          "save the document as DOCX or PDF, or the text as UTF-8");
    }
    String start = text.get();
    boolean fragment =
        start.stripLeading().startsWith("<")
            && HTML_TAG.matcher(start).results().limit(TAGS_OF_A_FRAGMENT).count()
                == TAGS_OF_A_FRAGMENT;
    if (fragment || HTML_START.matcher(start).find()) {
      return new Known(FileFormat.HTML);
    }
    if (start.stripLeading().startsWith("<") && start.contains("<tmx")) {
      return start.contains(MemoryPiece.ORIGIN)
          ? new Known(FileFormat.TMX)
          : new Unknown(
              "is a translation memory (an XML file), not a document" + ALLOWED,
              "translation memories are taken in by p5 import FILE.tmx");
    }
    if (start.stripLeading().startsWith("<?xml")) {
      return new Unknown(
          "is an XML file, not a document" + ALLOWED,
          "term bases and translation memories are imported by their own commands");
    }
    if (start.isBlank() && head.length < 1 << 10) {
      return new Unknown("holds nothing but blanks", "fetch or save the file again");
    }
    return new Known(FileFormat.TXT);
  }

  private static String firstBytes(byte[] head) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < Math.min(8, head.length); i++) {
      shown.append(String.format(Locale.ROOT, i == 0 ? "%02X" : " %02X", head[i] & 0xFF));
    }
    return shown.toString();
  }

  /** The signatures of well-known formats that are not documents we read. */
  record Signature(String start, String is, String hint) {

    private static final String SAVE_AS = "open it in an office program and save it as DOCX or PDF";
    private static final String OCR = "run text recognition (OCR) and save the result as PDF";
    private static final String UNPACK = "unpack it and name the documents in it";

    private static final List<Signature> ALL =
        List.of(
            new Signature(
                "\u00D0\u00CF\u0011\u00E0",
                "is a legacy Office file (DOC, XLS) or an encrypted DOCX",
                "remove the password, or open it in an office program and save it as DOCX"),
            new Signature("{\\rtf", "is an RTF file", SAVE_AS),
            new Signature("\u00FFWPC", "is a WordPerfect file", SAVE_AS),
            new Signature("\u0089PNG", "is a picture (PNG)", OCR),
            new Signature("\u00FF\u00D8\u00FF", "is a picture (JPEG)", OCR),
            new Signature("GIF8", "is a picture (GIF)", OCR),
            new Signature("II*\u0000", "is a picture (TIFF)", OCR),
            new Signature("MM\u0000*", "is a picture (TIFF)", OCR),
            new Signature("BM", "is a picture (BMP)", OCR),
            new Signature("AT&TFORM", "is a DjVu file", OCR),
            new Signature("%!PS", "is a PostScript file", "convert it to PDF"),
            new Signature("\u001F\u008B", "is a gzip archive", UNPACK),
            new Signature("7z\u00BC\u00AF", "is a 7z archive", UNPACK),
            new Signature("Rar!", "is a RAR archive", UNPACK),
            new Signature("BZh", "is a bzip2 archive", UNPACK),
            new Signature("\u00FD7zXZ", "is an xz archive", UNPACK),
            new Signature("\u007FELF", "is a program (ELF)", "name a document"),
            new Signature("MZ\u0090\u0000", "is a program (Windows)", "name a document"),
            new Signature("SQLite format 3", "is an SQLite database", "name a document"));

    static Optional<Signature> of(String head) {
      return ALL.stream()
          .filter(signature -> head.startsWith(signature.start()))
          .filter(signature -> !signature.start().equals("BM") || head.indexOf('\u0000') >= 0)
          .findFirst();
    }
  }
}
