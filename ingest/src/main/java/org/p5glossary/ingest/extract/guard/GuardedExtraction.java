package org.p5glossary.ingest.extract.guard;

import java.io.IOException;
import org.p5glossary.ingest.extract.Extraction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The boundary of an extractor: nothing that a file does to a reader gets past it. */
public final class GuardedExtraction {

  private static final Logger LOG = LoggerFactory.getLogger(GuardedExtraction.class);

  private static final String DAMAGED_HINT =
      "open the file in the program that made it and save it anew, or fetch it again";

  private GuardedExtraction() {}

  /** A reading of a file that may fail in any way. */
  @FunctionalInterface
  public interface Reading {
    /**
     * Reads the file.
     *
     * @throws IOException if the file cannot be read
     */
    Extraction read() throws IOException;
  }

  /**
   * Runs a reading; whatever it throws for the file's content becomes a rejection.
   *
   * @param what the format in words, for the reason ("DOCX file"), never null
   * @param reading what to run, never null
   */
  public static Extraction of(String what, Reading reading) {
    try {
      return reading.read();
    } catch (UnreadableFileException e) {
      return new Extraction.Rejected(e.getMessage(), e.hint());
    } catch (IOException | RuntimeException e) {
      LOG.debug("could not read a {}", what, e);
      return new Extraction.Rejected(
          "the " + what + " is damaged and cannot be read: " + describe(e), DAMAGED_HINT);
    } catch (StackOverflowError e) {
      return new Extraction.Rejected(
          "the " + what + " nests deeper than can be read: it is damaged or a bomb", DAMAGED_HINT);
    } catch (OutOfMemoryError e) {
      return new Extraction.Rejected(
          "the " + what + " needs more memory than this program was given",
          "start the program with more memory, or split the document");
    }
  }

  private static String describe(Exception e) {
    String message = e.getMessage();
    return message == null || message.isBlank()
        ? e.getClass().getSimpleName()
        : message.lines().findFirst().orElse("").strip();
  }
}
