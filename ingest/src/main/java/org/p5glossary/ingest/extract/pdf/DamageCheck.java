package org.p5glossary.ingest.extract.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.p5glossary.ingest.extract.guard.Budget;
import org.p5glossary.ingest.extract.guard.UnreadableFileException;

/**
 * Finds damage that a reader passes over in silence: a cut end, streams that do not unpack to their
 * end or fail their checksum, pages that are missing.
 */
final class DamageCheck {

  /** PDF readers look for the end mark in the last kilobyte. */
  private static final int TAIL = 1024;

  /** Forms may be nested; deeper nesting than this draws no text in real files. */
  private static final int DEEPEST_FORM = 6;

  private final Budget budget;
  private final long maxInflated;
  private final List<String> damage = new ArrayList<>();
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  DamageCheck(Budget budget, long maxInflated) {
    this.budget = budget;
    this.maxInflated = maxInflated;
  }

  /** Whether the file has its end mark. */
  static boolean hasEndMark(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      int length = (int) Math.min(TAIL, file.length());
      byte[] tail = new byte[length];
      file.seek(file.length() - length);
      file.readFully(tail);
      return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
  }

  /** What is damaged, as warnings; empty if nothing was found. */
  List<String> check(PDDocument document) {
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      budget.look();
      int before = damage.size();
      try {
        check(page);
      } catch (UnreadableFileException e) {
        throw e;
      } catch (IOException | RuntimeException e) {
        damage.add("");
      }
      if (damage.size() > before) {
        damage.subList(before, damage.size()).clear();
        damage.add(
            "data of page " + number + " are damaged: some of its text may be missing or wrong");
      }
    }
    return damage;
  }

  private void check(PDPage page) throws IOException {
    checkPresent(page.getCOSObject(), COSName.CONTENTS);
    checkPresent(page.getCOSObject(), COSName.RESOURCES);
    Iterator<PDStream> contents = page.getContentStreams();
    while (contents.hasNext()) {
      checkStream(contents.next().getCOSObject());
    }
    COSDictionary inherited =
        page.getResources() == null ? null : page.getResources().getCOSObject();
    checkResources(inherited, 0);
  }

  private void checkResources(COSDictionary resources, int depth) throws IOException {
    if (resources == null || depth > DEEPEST_FORM || !seen.add(resources)) {
      return;
    }
    checkPresent(resources, COSName.FONT);
    COSDictionary fonts = resources.getCOSDictionary(COSName.FONT);
    if (fonts != null) {
      for (COSName name : fonts.keySet()) {
        checkPresent(fonts, name);
        checkFont(fonts.getCOSDictionary(name));
      }
    }
    COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
    if (objects != null) {
      for (COSName name : objects.keySet()) {
        if (objects.getDictionaryObject(name) instanceof COSStream s
            && COSName.FORM.equals(s.getCOSName(COSName.SUBTYPE))) {
          checkStream(s);
          checkResources(s.getCOSDictionary(COSName.RESOURCES), depth + 1);
        }
      }
    }
  }

  private void checkFont(COSDictionary font) throws IOException {
    if (font == null) {
      return;
    }
    checkPresent(font, COSName.TO_UNICODE);
    COSBase table = font.getDictionaryObject(COSName.TO_UNICODE);
    if (table instanceof COSStream stream) {
      checkStream(stream);
    } else if (table != null && !(table instanceof COSName)) {
      damage.add("");
    }
  }

  /** An entry that refers to nothing: to PDF it is as if it were not there; something is. */
  private void checkPresent(COSDictionary dictionary, COSName key) {
    if (dictionary.containsKey(key) && dictionary.getDictionaryObject(key) == null) {
      damage.add("");
    }
  }

  private void checkStream(COSStream stream) throws IOException {
    if (seen.add(stream) && isDeflated(stream) && !inflatesToItsEnd(stream)) {
      damage.add("");
    }
  }

  private static boolean isDeflated(COSStream stream) {
    COSBase filters = stream.getFilters();
    COSBase first = filters instanceof COSArray a && a.size() > 0 ? a.getObject(0) : filters;
    return COSName.FLATE_DECODE.equals(first) || COSName.FLATE_DECODE_ABBREVIATION.equals(first);
  }

  private boolean inflatesToItsEnd(COSStream stream) throws IOException {
    Inflater inflater = new Inflater();
    byte[] in = new byte[1 << 14];
    byte[] out = new byte[1 << 16];
    long total = 0;
    try (InputStream raw = stream.createRawInputStream()) {
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          int length = raw.read(in);
          if (length < 0) {
            return false;
          }
          inflater.setInput(in, 0, length);
        }
        int count = inflater.inflate(out);
        total += count;
        if (total > maxInflated) {
          throw new UnreadableFileException(
              "a compressed part of the PDF unpacks to more than "
                  + maxInflated
                  + " bytes, the most that is allowed: it may be a bomb",
              PdfExtractor.TRY_ANOTHER);
        }
        if (count == 0 && inflater.needsDictionary()) {
          return false;
        }
        budget.look();
      }
      return true;
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
  }
}
