package org.p5glossary.server.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.analysis.TaggedToken;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockLine;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.DocumentDate;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.document.PageBox;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.ReissueNote;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/** Blocks and metadata as JSON objects. Stateless and thread-safe. */
public final class BlockJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private BlockJson() {}

  /** One block on one line. Boxes are points from the top left: page, x, y, width, height. */
  public static String line(Block block) {
    return text(node(block));
  }

  /** The same with its words: first UTF-16 unit, one past the last, part of speech. */
  public static String line(Block block, List<TaggedToken> tokens) {
    ObjectNode node = node(block);
    ArrayNode array = node.putArray("tokens");
    for (TaggedToken token : tokens) {
      array.addArray().add(token.start()).add(token.end()).add(token.partOfSpeech().name());
    }
    return text(node);
  }

  private static ObjectNode node(Block block) {
    ObjectNode node = NODES.objectNode();
    node.put("type", block.type().code());
    node.put("label", block.label().printed());
    node.put("level", block.label().level());
    node.put("text", block.text());
    strings(node.putArray("sentences"), sentences(block));
    List<PageBox> boxes = block.lines().stream().map(BlockLine::box).toList();
    if (boxes.isEmpty()) {
      node.putNull("page");
    } else {
      node.put("page", boxes.get(0).page());
    }
    ArrayNode boxArray = node.putArray("boxes");
    for (PageBox box : boxes) {
      boxArray
          .addArray()
          .add(box.page())
          .add(hundredths(box.x()))
          .add(hundredths(box.y()))
          .add(hundredths(box.width()))
          .add(hundredths(box.height()));
    }
    strings(node.putArray("footnotes"), block.noteMarks().stream().map(m -> m.mark()).toList());
    if (block.inFootnote()) {
      node.put("in_footnote", true);
    }
    if (block.type() == BlockType.TABLE) {
      strings(node.putArray("cells"), block.cells());
    }
    return node;
  }

  /** The sentences with what is between them, so that they join to the block's text. */
  private static List<String> sentences(Block block) {
    List<TextRange> ranges = block.sentences();
    return java.util.stream.IntStream.range(0, ranges.size())
        .mapToObj(
            i -> {
              int from = i == 0 ? 0 : ranges.get(i).start();
              int to = i + 1 < ranges.size() ? ranges.get(i + 1).start() : block.text().length();
              return block.text().substring(from, to);
            })
        .toList();
  }

  /** What a document says about itself, on one line. */
  public static String metadata(DocumentMetadata metadata, Language language, Rendition rendition) {
    ObjectNode node = NODES.objectNode();
    node.put("symbol", metadata.symbol().map(DocumentSymbol::text).orElse(null));
    node.put("language", language.tag());
    node.put("original_language", metadata.original().map(Language::tag).orElse(null));
    Optional<DocumentDate> date = metadata.date();
    node.put("date", date.map(known -> known.date().toString()).orElse(null));
    node.put("date_source", date.map(DocumentDate::source).orElse(null));
    node.put("title", metadata.title());
    node.put("byline", metadata.byline());
    strings(node.putArray("submitters"), metadata.submitters());
    node.put("conference", metadata.conference());
    node.put("session", metadata.session());
    node.put("place", metadata.place());
    node.put("job_number", metadata.jobNumber());
    node.put("reissue_note", ReissueNote.of(rendition.blocks()).orElse(null));
    node.put("ocr", rendition.ocr());
    node.put("format", rendition.format().extension());
    node.put("pages", rendition.pageCount());
    strings(node.putArray("warnings"), rendition.warnings());
    return text(node);
  }

  private static void strings(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }

  private static double hundredths(double points) {
    return Math.round(points * 100) / 100.0;
  }

  private static String text(ObjectNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException("a tree of values can always be written", e);
    }
  }
}
