package org.p5glossary.ingest.extract.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Checks the streams that hold a file's own structure: tables of objects, and objects packed
 * together. Readers unpack them in silence and go on with what they got.
 */
final class StructureStreams {

  private static final List<String> TYPES = List.of("/ObjStm", "/XRef");
  private static final String STREAM = "stream";

  /** A stream's dictionary is shorter than this, in bytes. */
  private static final int LONGEST_DICTIONARY = 1024;

  /** Larger files hold images for the most part; they are not read whole for this check. */
  private static final long LARGEST_FILE = 64L << 20;

  private StructureStreams() {}

  /** Whether all such streams of a file that is not encrypted unpack to their end. */
  static boolean areWhole(Path file, long maxInflated) throws IOException {
    if (Files.size(file) > LARGEST_FILE) {
      return true;
    }
    byte[] bytes = Files.readAllBytes(file);
    // One character a byte, so that places in the text are places in the file.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (String type : TYPES) {
      for (int at = text.indexOf(type); at >= 0; at = text.indexOf(type, at + 1)) {
        int stream = text.indexOf(STREAM, at);
        boolean deflated =
            stream >= 0
                && stream - at < LONGEST_DICTIONARY
                && text.substring(Math.max(0, at - LONGEST_DICTIONARY), stream)
                    .contains("/FlateDecode");
        if (deflated && !inflates(bytes, data(text, stream), maxInflated)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Where the data begin: behind the end of the line that says "stream". */
  private static int data(String text, int stream) {
    int at = stream + STREAM.length();
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    return at < text.length() && text.charAt(at) == '\n' ? at + 1 : at;
  }

  private static boolean inflates(byte[] bytes, int from, long maxInflated) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, from, bytes.length - from);
      byte[] out = new byte[1 << 16];
      while (!inflater.finished()) {
        int count = inflater.inflate(out);
        boolean stuck = count == 0 && (inflater.needsInput() || inflater.needsDictionary());
        if (stuck || inflater.getBytesWritten() > maxInflated) {
          return false;
        }
      }
      return true;
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }
}
