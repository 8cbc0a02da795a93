package org.p5glossary.ingest.extract.html;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.p5glossary.ingest.extract.guard.Budget;

/** A reader that stops a parser when the time is over or there is too much to read. */
final class TimedReader extends FilterReader {

  private final Budget budget;

  TimedReader(Reader in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    int character = super.read();
    budget.step();
    return character;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    budget.look();
    budget.spendCharacters(Math.max(0, read));
    return read;
  }
}
