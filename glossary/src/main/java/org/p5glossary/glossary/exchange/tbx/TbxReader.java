package org.p5glossary.glossary.exchange.tbx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Relation;
import org.p5glossary.glossary.exchange.ExchangeException;
import org.p5glossary.glossary.exchange.ImportOptions;
import org.p5glossary.glossary.exchange.ImportSink;
import org.p5glossary.glossary.exchange.ImportedEntry;
import org.p5glossary.glossary.exchange.KnownLanguages;
import org.p5glossary.glossary.exchange.xml.XmlCursor;
import org.p5glossary.glossary.exchange.xml.XmlElement;

/**
 * Reads TBX: version 3 in both styles (Basic, Min, Core and, with remarks, other dialects) and
 * version 2, with tig or ntig. One entry is in memory at a time, beside the ids.
 */
public final class TbxReader {

  /** Elements that hold elements only, outside of entries. */
  private static final Set<String> CONTAINERS =
      Set.of(
          "tbx",
          "martif",
          "tbxHeader",
          "martifHeader",
          "fileDesc",
          "titleStmt",
          "sourceDesc",
          "publicationStmt",
          "encodingDesc",
          "revisionDesc",
          "text",
          "body",
          "back",
          "refObjectSec",
          "refObjectList",
          "refObject");

  private final XmlCursor xml;
  private final ImportOptions options;
  private final ImportSink sink;
  private final Set<EntryId> seen = new HashSet<>();
  private final Map<EntryId, Integer> wanted = new HashMap<>();
  private TbxDialect dialect = TbxDialect.OTHER;
  private Language working = Language.ENGLISH;

  private TbxReader(XmlCursor xml, ImportOptions options, ImportSink sink) {
    this.xml = xml;
    this.options = options;
    this.sink = sink;
  }

  /**
   * Reads a file from beginning to end; the caller closes the stream.
   *
   * @throws ExchangeException if it is not TBX, or cannot be read any further
   */
  public static void read(InputStream in, ImportOptions options, ImportSink sink)
      throws IOException {
    new TbxReader(XmlCursor.open(in), options, sink).file();
  }

  private void file() {
    while (xml.next() != XmlCursor.Event.START) {
      // The declaration and comments before the root.
    }
    start();
    inside(xml.name());
    wanted.keySet().removeAll(seen);
    wanted.forEach(
        (target, line) -> sink.remark(line, "refers to " + target + ", which is not in the file"));
  }

  private void start() {
    String root = xml.name();
    Map<String, String> attributes = xml.attributes();
    if (root.equals("tbx")) {
      dialect = TbxDialect.of(Optional.ofNullable(attributes.get("type")));
    } else if (!root.equals("martif")) {
      throw new ExchangeException(
          xml.line(),
          "the root element is <" + root + ">; TBX has <tbx>, or <martif> in version 2");
    }
    working =
        Optional.ofNullable(attributes.get("xml:lang"))
            .flatMap(KnownLanguages::of)
            .orElse(Language.ENGLISH);
  }

  /** Goes through an element that holds elements only. */
  private void inside(String container) {
    boolean refused = false;
    for (XmlCursor.Event event = xml.next(); event != XmlCursor.Event.END; event = xml.next()) {
      if (event == XmlCursor.Event.TEXT && !xml.text().isBlank() && !refused) {
        refused = true;
        sink.refused(
            xml.line(),
            "text directly in <" + container + ">: \"" + xml.text().strip() + "\"; wrap it in <p>");
      } else if (event == XmlCursor.Event.START) {
        child(container);
      }
    }
  }

  private void child(String container) {
    String name = xml.name();
    if (name.equals("conceptEntry") || name.equals("termEntry")) {
      entry();
    } else if (CONTAINERS.contains(name)) {
      inside(name);
    } else {
      if (container.equals("text") || container.equals("body")) {
        sink.refused(xml.line(), "<" + name + "> may not stand directly in <" + container + ">");
      }
      xml.skip();
    }
  }

  private void entry() {
    int line = xml.line();
    try {
      XmlElement element = xml.element();
      TbxEntryReader reader = new TbxEntryReader(dialect, options, working);
      Optional<ImportedEntry> entry = reader.read(element);
      reader.problems().forEach(problem -> sink.refused(problem.line(), problem.getMessage()));
      entry.ifPresent(found -> take(found, line));
    } catch (XmlCursor.OversizeException e) {
      sink.refused(e.line(), e.getMessage());
    }
  }

  private void take(ImportedEntry found, int line) {
    if (!seen.add(found.entry().id())) {
      sink.refused(line, "the id " + found.entry().id() + " stands twice in the file");
      return;
    }
    for (Relation relation : found.entry().relations()) {
      wanted.putIfAbsent(relation.target(), line);
    }
    sink.entry(found);
  }
}
