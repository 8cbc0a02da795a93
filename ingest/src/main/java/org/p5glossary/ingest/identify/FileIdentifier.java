package org.p5glossary.ingest.identify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.extract.SourceFile;
import org.p5glossary.ingest.identify.Identification.Identified;
import org.p5glossary.ingest.identify.Identification.Refused;

/**
 * Tells what a file is from its content. Stateless and thread-safe.
 *
 * <p>Only the beginning of a file is looked at; then it is read once, as a stream, for its hash. A
 * file over the size limit is refused unread.
 */
public final class FileIdentifier {

  private static final int HEAD_BYTES = 64 << 10;

  /**
   * Identifies a file that still has the name under which it came.
   *
   * @see #identify(Path, String, ExtractionLimits)
   */
  public Identification identify(Path path, ExtractionLimits limits) {
    Path name = path.getFileName();
    return identify(path, name == null ? "" : name.toString(), limits);
  }

  /**
   * Identifies a file.
   *
   * @param path the file, never null
   * @param name the name under which it came, which a kept original has no more; never null
   * @param limits its greatest size, never null
   * @return never null; a refusal if the file cannot be read or is of no format that we know
   */
  public Identification identify(Path path, String name, ExtractionLimits limits) {
    try {
      return look(path, name, limits);
    } catch (NoSuchFileException e) {
      return new Refused("there is no file " + path, "check the spelling of the path");
    } catch (IOException | SecurityException e) {
      return new Refused(
          "cannot read " + path + ": " + e.getClass().getSimpleName() + " " + e.getMessage(),
          "check that you may read the file and that the disk is sound");
    }
  }

  private static Identification look(Path path, String name, ExtractionLimits limits)
      throws IOException {
    if (Files.isDirectory(path)) {
      return new Refused(path + " is a folder, not a file", "name the files in it, one by one");
    }
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (!Files.isRegularFile(path)) {
      return new Refused(
          path + " is not a regular file (a device or a pipe)", "copy its content to a file first");
    }
    long size = Files.size(path);
    if (size == 0) {
      return new Refused(path + " is empty (0 bytes)", "fetch or save the file again");
    }
    if (size > limits.maxBytes()) {
      return new Refused(
          path + " has " + size + " bytes; at most " + limits.maxBytes() + " are allowed",
          "split the document, take out pictures, or allow larger files");
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(path)) {
      head = in.readNBytes(HEAD_BYTES);
    }
    ContentKind kind = ContentKind.of(path, head);
    if (kind instanceof ContentKind.Unknown unknown) {
      return new Refused(path + " " + unknown.reason(), unknown.hint());
    }
    FileFormat format = ((ContentKind.Known) kind).format();
    return new Identified(
        new SourceFile(path, hash(path), format, size), extensionWarnings(name, format));
  }

  private static ContentHash hash(Path path) throws IOException {
    MessageDigest digest = ContentHash.sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(path)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return new ContentHash(HexFormat.of().formatHex(digest.digest()));
  }

  private static List<String> extensionWarnings(String name, FileFormat format) {
    int dot = name.lastIndexOf('.');
    String extension = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    List<String> usual =
        switch (format) {
          case PDF -> List.of("pdf");
          case DOCX -> List.of("docx", "docm", "dotx", "dotm");
          case HTML -> List.of("html", "htm", "xhtml", "xht");
          case TXT -> List.of("txt", "text", "md");
          case TMX -> List.of("tmx");
        };
    if (usual.contains(extension)) {
      return List.of();
    }
    return List.of(
        (extension.isEmpty() ? "the name has no extension" : "the extension is ." + extension)
            + " but the content is "
            + format
            + ": read as "
            + format);
  }
}
