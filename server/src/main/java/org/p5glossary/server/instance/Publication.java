package org.p5glossary.server.instance;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.edition.Book;
import org.p5glossary.edition.BookMaker;
import org.p5glossary.edition.Edition;
import org.p5glossary.edition.EditionMaker;
import org.p5glossary.edition.HanOrder;
import org.p5glossary.edition.print.DocxPrinter;
import org.p5glossary.edition.print.PdfPrinter;
import org.p5glossary.edition.print.PrintReport;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.exchange.JsonTermBase;
import org.p5glossary.glossary.ledger.EditionPublished;

/**
 * Publishes an edition: a folder with the entries, the book as PDF and DOCX and what there is to
 * know of it; and an event in the ledger, from which the next edition counts its changes.
 */
public final class Publication {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String INCOMPLETE = ".incomplete";

  private final Instance instance;

  /**
   * What was published.
   *
   * @param edition never null
   * @param printed how printing went
   */
  public record Result(Edition edition, PrintReport printed) {

    public Result {
      Objects.requireNonNull(edition, "edition");
      Objects.requireNonNull(printed, "printed");
    }
  }

  /**
   * What to publish.
   *
   * @param name of the edition, never blank
   * @param audience whom it is for
   * @param languages which are printed, in order
   * @param han how the Chinese index is sorted
   */
  public record Request(String name, Audience audience, List<Language> languages, HanOrder han) {

    public Request {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(audience, "audience");
      Objects.requireNonNull(han, "han");
      languages = List.copyOf(languages);
    }
  }

  /**
   * @param instance whose lock for writing the caller holds
   */
  public Publication(Instance instance) {
    this.instance = instance;
  }

  /**
   * Publishes.
   *
   * @param target a folder that is not there yet; it appears when all of it is written
   * @param actor who publishes
   * @throws IOException if it cannot be written
   */
  public Result publish(Request request, Path target, String actor) throws IOException {
    Path folder = target.toAbsolutePath().normalize();
    if (Files.exists(folder)) {
      throw new IOException("there is a file or folder " + folder + " already; give another");
    }
    Edition edition =
        new EditionMaker(instance.ledger())
            .make(
                request.name(),
                request.audience(),
                request.languages(),
                Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS));
    Path parts = folder.resolveSibling(folder.getFileName() + INCOMPLETE);
    clear(parts);
    Files.createDirectories(parts);
    PrintReport printed = write(edition, request.han(), parts);
    Files.move(parts, folder, StandardCopyOption.ATOMIC_MOVE);
    instance
        .ledger()
        .append(
            actor,
            List.of(new EditionPublished(edition.name(), edition.snapshot(), edition.audience())));
    instance.termBase().refresh();
    return new Result(edition, printed);
  }

  /** What an edition that was cut short left: the files that this class writes, and no others. */
  private static void clear(Path parts) throws IOException {
    for (String name : List.of("termbase.json", "book.pdf", "book.docx", "edition.json")) {
      Files.deleteIfExists(parts.resolve(name));
    }
    Files.deleteIfExists(parts);
  }

  private static PrintReport write(Edition edition, HanOrder han, Path folder) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("termbase.json"))) {
      JsonTermBase.write(edition.entries(), out);
    }
    Book book = BookMaker.of(edition, han);
    PrintReport printed;
    try (OutputStream out = Files.newOutputStream(folder.resolve("book.pdf"))) {
      printed = new PdfPrinter().print(book, out);
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("book.docx"))) {
      new DocxPrinter().print(book, out);
    }
    Files.write(folder.resolve("edition.json"), facts(edition));
    return printed;
  }

  private static byte[] facts(Edition edition) throws IOException {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("name", edition.name());
    node.put("snapshot", edition.snapshot().hex());
    edition.head().ifPresent(head -> node.put("head", head.hex()));
    node.put("frozen", edition.frozen().toString());
    node.put("audience", edition.audience().name());
    node.put("entries", edition.entries().size());
    ArrayNode languages = node.putArray("languages");
    edition.languages().forEach(language -> languages.add(language.tag()));
    edition
        .previous()
        .ifPresent(
            previous ->
                node.putObject("previous")
                    .put("name", previous.name())
                    .put("snapshot", previous.snapshot().hex())
                    .put("published", previous.published().toString()));
    ArrayNode changes = node.putArray("changes");
    edition
        .changes()
        .forEach(
            change ->
                changes
                    .addObject()
                    .put("change", change.kind().name().toLowerCase(java.util.Locale.ROOT))
                    .put("entry", change.entry().value())
                    .put("term", change.term()));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(node);
  }
}
