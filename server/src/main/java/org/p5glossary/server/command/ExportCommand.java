package org.p5glossary.server.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.bitext.BitextFormat;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.exchange.CsvTermBase;
import org.p5glossary.glossary.exchange.ExportReport;
import org.p5glossary.glossary.exchange.JsonTermBase;
import org.p5glossary.glossary.exchange.KnownLanguages;
import org.p5glossary.glossary.exchange.skos.SkosSyntax;
import org.p5glossary.glossary.exchange.skos.SkosWriter;
import org.p5glossary.glossary.exchange.table.OmegatGlossary;
import org.p5glossary.glossary.exchange.tbx.TbxBasic;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.console.WriterStream;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.PaperPassages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code p5 export}: the term base in an exchange format. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Write the term base to standard output; what a format cannot hold is listed.")
final class ExportCommand implements Callable<Integer> {

  private static final String TITLE = "P5 Glossary";

  /** The formats. */
  enum Format {
    JSON,
    CSV,
    TSV,
    TBX,
    TBX_DCT,
    TURTLE,
    RDF_XML,
    OMEGAT,
    TMX,
    TMX_PAIR,
    XLIFF
  }

  @Option(
      names = "--format",
      defaultValue = "JSON",
      description =
          "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}); TBX is TBX-Basic in DCA style; the"
              + " last three are the aligned passages of the papers, in all languages or in two.")
  private Format format;

  @Option(
      names = "--bom",
      description = "Begin CSV and TSV with a byte order mark, for spreadsheets.")
  private boolean byteOrderMark;

  @Option(names = "--source", defaultValue = "en", description = "For two languages: the source.")
  private String source;

  @Option(names = "--target", defaultValue = "fr", description = "For two languages: the target.")
  private String target;

  @Option(
      names = "--paper",
      paramLabel = "ID",
      description = "For passages: these papers only, by symbol or by id as p5 papers prints them.")
  private List<String> papers = List.of();

  @Option(
      names = "--audience",
      defaultValue = "public",
      description =
          "Who receives it: public, five, or one of CN, FR, RU, GB, US; entries and notes that are"
              + " not for them stay out. \"all\" leaves nothing out (default: ${DEFAULT-VALUE}).")
  private String audience;

  @Mixin private DataOption data;

  private final Terminal terminal;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Instance instance = Instance.openToRead(data.folder(terminal.environment()));
        OutputStream out = new WriterStream(terminal.out())) {
      List<Entry> entries = instance.terms(recipient()).entries();
      sayWhatIsNotPublic(entries);
      write(entries, instance, out);
      terminal.err().println("head " + head(instance));
      terminal.err().flush();
    }
    return 0;
  }

  private Viewer recipient() {
    if (audience.equalsIgnoreCase("all")) {
      return Viewer.OPERATOR;
    }
    try {
      return Viewer.recipient(Audience.parse(audience));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage("--audience: " + e.getMessage() + "; \"all\" leaves nothing out");
    }
  }

  /** Only our own JSON says whom an entry is for. */
  private void sayWhatIsNotPublic(List<Entry> entries) {
    long kept = entries.stream().filter(entry -> !entry.audience().equals(Audience.PUBLIC)).count();
    if (kept > 0 && format != Format.JSON) {
      terminal
          .err()
          .println("not in this format: whom an entry is for (" + kept + " are not public)");
    }
  }

  private void write(List<Entry> entries, Instance instance, OutputStream out) throws IOException {
    String snapshot =
        "term base, ledger event " + instance.ledger().lastPosition() + ", head " + head(instance);
    switch (format) {
      case JSON -> JsonTermBase.write(entries, out);
      case CSV -> report(CsvTermBase.write(entries, out, mark(), CsvTermBase.Separator.COMMA));
      case TSV -> report(CsvTermBase.write(entries, out, mark(), CsvTermBase.Separator.TAB));
      case TBX -> report(tbx(entries, TbxBasic.Style.DCA, snapshot, out));
      case TBX_DCT -> report(tbx(entries, TbxBasic.Style.DCT, snapshot, out));
      case TURTLE ->
          report(SkosWriter.write(entries, SkosSyntax.TURTLE, TITLE + ", " + snapshot, out));
      case RDF_XML ->
          report(SkosWriter.write(entries, SkosSyntax.RDF_XML, TITLE + ", " + snapshot, out));
      case OMEGAT -> report(OmegatGlossary.write(entries, language(source), language(target), out));
      case TMX -> passages(instance).multilingual(papers(instance), out);
      case TMX_PAIR -> pairs(instance, BitextFormat.TMX, out);
      case XLIFF -> pairs(instance, BitextFormat.XLIFF, out);
    }
  }

  private static String head(Instance instance) {
    return instance.ledger().head().map(Object::toString).orElse("none");
  }

  private void pairs(Instance instance, BitextFormat format, OutputStream out) throws IOException {
    passages(instance).bilingual(papers(instance), language(source), language(target), format, out);
  }

  private PaperPassages passages(Instance instance) {
    return new PaperPassages(instance, "P5-Glossary " + ProgramVersion.value(), recipient());
  }

  private List<Paper> papers(Instance instance) {
    return papers.isEmpty()
        ? instance.corpus(recipient()).papers().papers()
        : papers.stream()
            .map(name -> RemoveCommand.paper(instance.corpus(recipient()).papers(), name))
            .toList();
  }

  private static ExportReport tbx(
      List<Entry> entries, TbxBasic.Style style, String snapshot, OutputStream out)
      throws IOException {
    return TbxBasic.write(
        entries, TbxBasic.Proposals.MARKED_IN_A_NOTE, style, TITLE, snapshot, out);
  }

  private static Language language(String tag) {
    try {
      return KnownLanguages.require(tag);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(e.getMessage());
    }
  }

  private CsvTermBase.ByteOrderMark mark() {
    return byteOrderMark
        ? CsvTermBase.ByteOrderMark.FOR_SPREADSHEETS
        : CsvTermBase.ByteOrderMark.NONE;
  }

  private void report(ExportReport report) {
    terminal.err().println(report.entries() + " entries, " + report.terms() + " terms");
    for (ExportReport.Loss loss : report.losses()) {
      terminal
          .err()
          .println(
              "not in this format: "
                  + loss.what()
                  + " ("
                  + loss.count()
                  + ", first in "
                  + loss.firstEntry()
                  + ")");
    }
  }
}
