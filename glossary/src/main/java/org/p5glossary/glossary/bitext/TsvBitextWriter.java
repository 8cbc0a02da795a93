package org.p5glossary.glossary.bitext;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Source, target and confidence in three columns. */
final class TsvBitextWriter implements BitextWriter {

  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n\\u0085\\u2028\\u2029]+");

  private final Writer out;

  TsvBitextWriter(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }

  @Override
  public void write(AlignedUnit unit) throws IOException {
    out.write(cell(unit.source()) + "\t" + cell(unit.target()) + "\t");
    out.write(String.format(Locale.ROOT, "%.3f%n", unit.confidence()).replace("\r", ""));
  }

  private static String cell(List<String> texts) {
    return BREAKS.matcher(String.join(" ", texts)).replaceAll(" ");
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
