package org.p5glossary.ingest.samples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;

/**
 * The demonstration papers: four invented papers, each in six languages, each as DOCX and PDF.
 *
 * <p>A file is named after its paper and its language: {@code wp9101.en.docx}. Stateless and
 * thread-safe.
 */
public final class SamplePapers {

  /** The resource beside this class that names all others, one a line; the script writes it. */
  private static final String LIST = "samples.txt";

  private SamplePapers() {}

  /**
   * The file names of all samples in alphabetical order, never empty.
   *
   * @throws IOException if the list is missing from the program or cannot be read
   */
  public static List<String> names() throws IOException {
    return new String(bytes(LIST), StandardCharsets.UTF_8)
        .lines()
        .filter(s -> !s.isBlank())
        .toList();
  }

  /**
   * Copies all samples into a folder. A file that is there already with the same bytes is left
   * alone; one with other bytes is replaced. Each file is either whole or not there.
   *
   * @param folder where to put the files; made if it does not exist
   * @throws IOException if a sample is missing from the program, or a file cannot be written
   */
  public static void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : names()) {
      write(bytes(name), folder.resolve(name));
    }
  }

  private static void write(byte[] bytes, Path target) throws IOException {
    if (Files.isRegularFile(target) && Arrays.equals(bytes, Files.readAllBytes(target))) {
      return;
    }
    // In the same folder, because a move is atomic only within one file system.
    Path temporary = Files.createTempFile(target.toAbsolutePath().getParent(), "sample-", ".tmp");
    try {
      Files.write(temporary, bytes);
      Files.move(
          temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = SamplePapers.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(
            "the sample "
                + name
                + " is missing from the program; make the samples with"
                + " ingest/samples/make_samples.py and build again");
      }
      return in.readAllBytes();
    }
  }
}
