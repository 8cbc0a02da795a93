package org.p5glossary.ingest.extract.html;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.p5glossary.ingest.extract.guard.Budget;
import org.p5glossary.ingest.extract.guard.UnreadableFileException;

/**
 * A reader that stops a parser when the time is over or there is too much to read: the tags are in
 * memory with the text, and what they hold counts again as text.
 */
final class TimedReader extends FilterReader {

  private final Budget budget;
  private long characters;

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
    characters += Math.max(0, read);
    if (characters > budget.limits().maxCharacters()) {
      throw new UnreadableFileException(
          "the file has more than "
              + budget.limits().maxCharacters()
              + " characters with its tags, the most that is allowed",
          "split the document, or allow more characters a file");
    }
    return read;
  }
}
