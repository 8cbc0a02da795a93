package org.p5glossary.ingest.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A PDF written object by object, for files that no library would write. */
final class RawPdf {

  private static final String TEXT =
      "BT /F1 12 Tf 72 700 Td (The States parties agree on the text of this paper.) Tj ET";

  private final List<String> objects = new ArrayList<>();

  /** One page with a line of text; objects 1 to 5 are catalogue, pages, page, contents, font. */
  RawPdf() {
    objects.add("<</Type/Catalog/Pages 2 0 R>>");
    objects.add("<</Type/Pages/Kids[3 0 R]/Count 1>>");
    objects.add(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources"
            + "<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>");
    objects.add(stream("", TEXT));
    objects.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
  }

  /** Replaces an object, 1-based. */
  RawPdf object(int number, String content) {
    objects.set(number - 1, content);
    return this;
  }

  /** Adds an object behind the others. */
  RawPdf add(String content) {
    objects.add(content);
    return this;
  }

  /** The drawing instructions of the page, before its line of text. */
  RawPdf drawing(String instructions) {
    return object(4, stream("", instructions + " " + TEXT));
  }

  static String stream(String entries, String content) {
    return "<</Length " + content.length() + entries + ">>\nstream\n" + content + "\nendstream";
  }

  Path save(Path folder) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringBuilder table = new StringBuilder("0000000000 65535 f \n");
    write(out, "%PDF-1.5\n");
    for (int i = 0; i < objects.size(); i++) {
      table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
      write(out, (i + 1) + " 0 obj\n" + objects.get(i) + "\nendobj\n");
    }
    int start = out.size();
    int size = objects.size() + 1;
    write(out, "xref\n0 " + size + "\n" + table);
    write(out, "trailer\n<</Size " + size + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n");
    return Files.write(folder.resolve("raw.pdf"), out.toByteArray());
  }

  private static void write(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
