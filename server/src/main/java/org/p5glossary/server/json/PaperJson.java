package org.p5glossary.server.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.FiledRendition;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.PaperKind;
import org.p5glossary.corpus.paper.RelatedPaper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.Citation;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.search.Hit;
import org.p5glossary.corpus.search.PassageHit;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.corpus.symbol.OfficialPages;

/** Papers, passages and hits as JSON. Stateless and thread-safe. */
public final class PaperJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private PaperJson() {}

  /**
   * A paper with its versions.
   *
   * @param related how other papers of the corpus relate to it
   * @param official where official pages are
   */
  public static ObjectNode paper(Paper paper, List<RelatedPaper> related, OfficialPages official) {
    ObjectNode node = NODES.objectNode();
    node.put("id", paper.id().value());
    node.put("symbol", paper.symbol().map(DocumentSymbol::text).orElse(null));
    node.put("date", paper.day().map(Object::toString).orElse(null));
    node.put("kind", PaperKind.of(paper).code());
    node.put("grouping", paper.groupingReason());
    ArrayNode relations = node.putArray("related");
    for (RelatedPaper other : related) {
      ObjectNode relation = relations.addObject();
      relation.put("relation", other.relation().code());
      // "corrects" with "by": "other" means that the other paper corrects this one.
      relation.put("by", other.side() == RelatedPaper.Side.OWN ? "this" : "other");
      relation.put("paper", other.id().value());
      relation.put("symbol", other.name());
      ArrayNode languages = relation.putArray("languages");
      other.languages().forEach(language -> languages.add(language.tag()));
    }
    ArrayNode versions = node.putArray("versions");
    for (Version version : paper.versions()) {
      ObjectNode json = version(version);
      json.put(
          "official",
          paper
              .symbol()
              .flatMap(symbol -> official.of(symbol, version.id().language()))
              .map(Object::toString)
              .orElse(null));
      versions.add(json);
    }
    return node;
  }

  private static ObjectNode version(Version version) {
    DocumentMetadata metadata = version.metadata();
    ObjectNode node = NODES.objectNode();
    node.put("language", version.id().language().tag());
    node.put("original_language", metadata.original().map(Language::tag).orElse(null));
    node.put("authorship", version.authorship().name().toLowerCase(Locale.ROOT));
    node.put("readable", version.readable());
    node.put("ocr", version.ocr());
    node.put("title", metadata.title());
    node.put("byline", metadata.byline());
    metadata.submitters().forEach(node.putArray("submitters")::add);
    node.put("date", metadata.date().map(date -> date.date().toString()).orElse(null));
    node.put("date_source", metadata.date().map(date -> date.source()).orElse(null));
    ArrayNode renditions = node.putArray("renditions");
    for (FiledRendition one : version.renditions()) {
      ObjectNode rendition = renditions.addObject();
      rendition.put("sha256", one.hash().hex());
      rendition.put("file_name", one.fileName());
      rendition.put("format", one.format().extension());
      rendition.put("ocr", one.ocr());
      rendition.put("gives_text", one.hash().equals(version.textRendition()));
      one.warnings().forEach(rendition.putArray("warnings")::add);
    }
    return node;
  }

  /** A passage. */
  public static ObjectNode passage(Passage passage) {
    ObjectNode node = NODES.objectNode();
    node.put("language", passage.language().tag());
    node.put("key", passage.key().value());
    node.put("paragraph", passage.paragraph());
    node.put("text", passage.text());
    return node;
  }

  /** A group of passages that a search found; highlights are UTF-16 ranges [start, end). */
  public static ObjectNode hit(Hit hit) {
    ObjectNode node = NODES.objectNode();
    node.put("paper", hit.paper().value());
    node.put("symbol", hit.facts().symbol());
    node.put("date", hit.facts().date().map(Object::toString).orElse(null));
    node.put("group", hit.group());
    ArrayNode passages = node.putArray("passages");
    for (PassageHit one : hit.passages()) {
      ObjectNode passage = passage(one.passage());
      String name = hit.facts().symbol().isEmpty() ? hit.paper().value() : hit.facts().symbol();
      passage.put(
          "citation", Citation.of(name, one.passage().paragraph(), one.passage().language()));
      passage.put("matched", one.matched());
      ArrayNode highlights = passage.putArray("highlights");
      one.highlights().forEach(range -> highlights.addArray().add(range.start()).add(range.end()));
      passages.add(passage);
    }
    return node;
  }
}
