package org.p5glossary.edition.print;

import java.util.List;

/**
 * How printing went.
 *
 * @param pages how many pages the book has; 0 where that is not known
 * @param missing characters that none of the program's fonts can show, each once: in the print they
 *     are boxes
 */
public record PrintReport(int pages, List<String> missing) {

  public PrintReport {
    missing = List.copyOf(missing);
  }
}
