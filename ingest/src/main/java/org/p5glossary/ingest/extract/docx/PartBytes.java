package org.p5glossary.ingest.extract.docx;

import java.io.ByteArrayOutputStream;
import org.p5glossary.ingest.extract.guard.Budget;

/** The bytes of an unpacked part, kept within the memory that one file may take. */
final class PartBytes extends ByteArrayOutputStream {

  private final Budget budget;

  PartBytes(Budget budget) {
    this.budget = budget;
  }

  @Override
  public synchronized void write(byte[] bytes, int from, int count) {
    budget.keepBytes(count);
    super.write(bytes, from, count);
  }
}
