package org.p5glossary.server.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.ingest.check.CheckReport;
import org.p5glossary.ingest.check.Draft;
import org.p5glossary.ingest.check.DraftReader;
import org.p5glossary.ingest.check.DraftRefusedException;
import org.p5glossary.ingest.check.Finding;
import org.p5glossary.ingest.check.Severity;
import org.p5glossary.ingest.check.TermList;
import org.p5glossary.ingest.passage.VersionText;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.instance.DraftChecks;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.report.CheckJson;
import org.p5glossary.server.report.CommentedDraft;
import org.p5glossary.server.report.FindingRows;
import org.p5glossary.server.report.SarifReport;
import org.p5glossary.server.report.TextReport;
import org.p5glossary.web.asset.StaticFiles;
import org.p5glossary.web.message.Messages;
import org.p5glossary.web.message.Wording;
import org.p5glossary.web.page.PageContext;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.CheckView;
import org.p5glossary.web.view.LoginState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code p5 check}: what may be wrong in a draft translation. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Check a draft translation: terms, numbers, dates, symbols, paragraph numbers, sentences left",
      "out, added or not translated, and what earlier papers said. Give the original and the draft,",
      "or one TMX or XLIFF file with both. One document alone is checked for terms that are not to",
      "be used; --list LANG prints its terms with equivalents. Nothing of a draft is kept.",
      "Exit codes: 0 nothing found, 1 findings, 2 wrong use or a file that cannot be read."
    })
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "SOURCE [TARGET]",
      arity = "1..2",
      description = "The original and its translation, of any format that ingest reads.")
  private List<String> files;

  @Option(
      names = "--list",
      paramLabel = "TAG",
      description = "Only list the terms of SOURCE with equivalents in this language.")
  private Optional<String> list = Optional.empty();

  @Option(
      names = "--format",
      defaultValue = "TEXT",
      description = {
        "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}). DOCX is the Word draft back with",
        "comments, BILINGUAL a Word document with both texts in two columns."
      })
  private CheckFormat format;

  @Option(names = "--out", paramLabel = "FILE", description = "Write the result here.")
  private Optional<String> out = Optional.empty();

  @Option(
      names = "--least",
      defaultValue = "LOW",
      description =
          "Least severity to report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Severity least;

  @Option(
      names = "--ui",
      defaultValue = "en",
      paramLabel = "TAG",
      description = "Language of the report: zh, en, fr, ru, es or ar (default: ${DEFAULT-VALUE}).")
  private String ui;

  @Option(
      names = "--source-language",
      paramLabel = "TAG",
      description =
          "The language of the original, where its text is too short to tell; in a TMX or XLIFF"
              + " file, which of its languages it is.")
  private Optional<String> sourceLanguage = Optional.empty();

  @Option(
      names = "--target-language",
      paramLabel = "TAG",
      description = "The language of the draft, the same way.")
  private Optional<String> targetLanguage = Optional.empty();

  @Option(
      names = "--silence",
      paramLabel = "ID",
      description = "Do not show this finding again; the id, or its beginning, as reported.")
  private Optional<String> silence = Optional.empty();

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why it is silenced.")
  private Optional<String> reason = Optional.empty();

  @Mixin private DataOption data;

  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Wording wording = wording();
    if (silence.isPresent() != reason.isPresent()) {
      throw CommandFailure.usage("--silence ID needs --reason TEXT, and the other way round");
    }
    Path source = FileArgument.existingFile(files.get(0));
    Optional<Path> target =
        files.size() > 1 ? Optional.of(FileArgument.existingFile(files.get(1))) : Optional.empty();
    DataFolder folder = data.folder(terminal.environment());
    try (Instance instance =
        silence.isPresent() ? Instance.open(folder, "p5 check") : Instance.openToRead(folder)) {
      return check(new DraftChecks(instance, Viewer.OPERATOR), source, target, wording);
    } catch (DraftRefusedException e) {
      throw CommandFailure.usage(e.getMessage());
    }
  }

  private Wording wording() {
    return Messages.load()
        .in(
            Language.parse(ui)
                .filter(Language.OFFICIAL::contains)
                .orElseThrow(
                    () ->
                        CommandFailure.usage(
                            "--ui \"" + ui + "\" is none of zh, en, fr, ru, es, ar")));
  }

  private int check(DraftChecks checks, Path source, Optional<Path> target, Wording wording)
      throws IOException {
    boolean bitext = target.isEmpty() && DraftReader.isBitext(source.toString());
    Optional<Language> from = sourceLanguage.map(tag -> language("--source-language", tag));
    Optional<Language> to = targetLanguage.map(tag -> language("--target-language", tag));
    if (list.isPresent()) {
      printTerms(checks.terms(checks.read(source, from), language("--list", list.get())), wording);
      return 0;
    }
    if (target.isEmpty() && !bitext) {
      VersionText text = checks.read(source, from);
      CheckReport report = shown(checks.checkAlone(text));
      return finish(checks, report, Optional.empty(), text, source, source, wording);
    }
    Draft draft =
        bitext
            ? checks.bitext(source, from, to)
            : checks.align(checks.read(source, from), checks.read(target.orElseThrow(), to));
    CheckReport report = shown(checks.check(draft));
    return finish(
        checks, report, Optional.of(draft), draft.target(), source, target.orElse(source), wording);
  }

  private CheckReport shown(CheckReport report) {
    return new CheckReport(
        report.source(),
        report.target(),
        report.sourceSentences(),
        report.targetSentences(),
        report.findings().stream()
            .filter(finding -> finding.severity().compareTo(least) <= 0)
            .toList(),
        report.silenced());
  }

  private static Language language(String option, String tag) {
    return Language.parse(tag)
        .orElseThrow(
            () ->
                CommandFailure.usage(option + " \"" + tag + "\" is no language tag; try zh or en"));
  }

  private int finish(
      DraftChecks checks,
      CheckReport report,
      Optional<Draft> draft,
      VersionText text,
      Path source,
      Path target,
      Wording wording)
      throws IOException {
    if (silence.isPresent()) {
      silence(checks, report);
      return 0;
    }
    switch (format) {
      case TEXT -> print(p -> new TextReport(wording).write(FindingRows.report(report), p));
      case JSON -> print(p -> p.println(CheckJson.write(report, wording).toPrettyString()));
      case SARIF -> {
        SarifReport sarif =
            new SarifReport(
                wording,
                ProgramVersion.value(),
                String.valueOf(source.getFileName()),
                String.valueOf(target.getFileName()));
        print(p -> p.println(sarif.write(report).toPrettyString()));
      }
      case HTML ->
          print(
              p ->
                  p.print(
                      page(
                          new CheckView(
                              List.of(),
                              Optional.of(FindingRows.report(report)),
                              Optional.empty(),
                              false),
                          wording)));
      case DOCX -> {
        byte[] bytes = Files.readAllBytes(target);
        if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
          throw CommandFailure.usage(
              target + " is no DOCX file; --format DOCX gives a Word draft back with comments");
        }
        bytes(stream -> CommentedDraft.write(bytes, text, report, wording, stream));
      }
      case BILINGUAL -> {
        Draft both =
            draft.orElseThrow(
                () -> CommandFailure.usage("--format BILINGUAL needs an original and a draft"));
        bytes(
            stream ->
                CommentedDraft.bilingual(both, "P5-Glossary " + ProgramVersion.value(), stream));
      }
      default -> throw new IllegalStateException("format " + format);
    }
    return report.findings().isEmpty() ? 0 : 1;
  }

  private void silence(DraftChecks checks, CheckReport report) {
    String id = silence.orElseThrow();
    List<Finding> named =
        report.findings().stream().filter(f -> f.id().hex().startsWith(id)).toList();
    if (named.size() != 1 || reason.orElse("").isBlank()) {
      throw CommandFailure.usage(
          "--silence \""
              + id
              + "\" names "
              + named.size()
              + " findings of this draft; give the id of one, and a --reason");
    }
    checks.silence(
        named.get(0).id(), named.get(0).kind().code(), reason.orElseThrow(), Operator.name());
    terminal.out().println("silenced " + named.get(0).id().hex());
    terminal.out().flush();
  }

  private void printTerms(TermList terms, Wording wording) throws IOException {
    switch (format) {
      case TEXT -> print(p -> new TextReport(wording).write(FindingRows.terms(terms), p));
      case JSON -> print(p -> p.println(CheckJson.write(terms).toPrettyString()));
      case HTML ->
          print(
              p ->
                  p.print(
                      page(
                          new CheckView(
                              List.of(),
                              Optional.empty(),
                              Optional.of(FindingRows.terms(terms)),
                              false),
                          wording)));
      default -> throw CommandFailure.usage("--list prints TEXT, JSON or HTML, not " + format);
    }
  }

  private static String page(CheckView view, Wording wording) {
    return new PageRenderer(Messages.load(), StaticFiles.load())
        .checkReport(
            new PageContext(wording.language(), "/", "", "", "", LoginState.NO_LOGIN, List.of()),
            view);
  }

  /** Writes text. */
  @FunctionalInterface
  private interface Printing {
    void to(PrintWriter out);
  }

  /** Writes bytes. */
  @FunctionalInterface
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private void print(Printing printing) throws IOException {
    if (out.isEmpty()) {
      printing.to(terminal.out());
      terminal.out().flush();
      return;
    }
    try (PrintWriter file =
        new PrintWriter(
            new OutputStreamWriter(
                Files.newOutputStream(FileArgument.path(out.get())), StandardCharsets.UTF_8))) {
      printing.to(file);
    }
  }

  private void bytes(Writing writing) throws IOException {
    if (out.isEmpty()) {
      writing.to(terminal.bytes());
      terminal.bytes().flush();
      return;
    }
    try (OutputStream file =
        new BufferedOutputStream(Files.newOutputStream(FileArgument.path(out.get())))) {
      writing.to(file);
    }
  }
}
