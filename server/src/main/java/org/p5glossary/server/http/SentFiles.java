package org.p5glossary.server.http;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Files that somebody sent, in a folder of their own until they are done with. */
final class SentFiles {

  private static final Logger LOG = LoggerFactory.getLogger(SentFiles.class);

  private static final Pattern ENDING = Pattern.compile("[.][A-Za-z]{1,5}$");
  private static final int LONGEST_NAME = 200;

  private final Path folder;
  private int count;

  private SentFiles(Path folder) {
    this.folder = folder;
  }

  /** An empty folder. */
  static SentFiles begin() throws IOException {
    return new SentFiles(Files.createTempDirectory("p5-upload-"));
  }

  /** Keeps a file; it is called by a number and the end of its name, never by what was sent. */
  Path keep(UploadedFile file) throws IOException {
    Path here = folder.resolve(count++ + ending(file.filename()));
    try (InputStream in = file.content()) {
      Files.copy(in, here);
    }
    return here;
  }

  /** What ends a name; "" if that is nothing a file of ours ends with. */
  private static String ending(String name) {
    Matcher ending = ENDING.matcher(name);
    return ending.find() ? ending.group().toLowerCase(Locale.ROOT) : "";
  }

  /** The name of a file without folders and without what cannot be seen. */
  static String name(UploadedFile file) {
    String given = file.filename();
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String seen = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "_").strip();
    String kept = seen.substring(Math.max(0, seen.length() - LONGEST_NAME));
    return kept.isEmpty() ? "file" : kept;
  }

  /** Deletes the folder and all that is in it; again is no harm. */
  void delete() {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      LOG.warn("cannot delete {}: {}", folder, e.getMessage());
    }
  }
}
