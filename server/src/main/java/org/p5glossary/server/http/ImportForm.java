package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.exchange.ImportFormat;
import org.p5glossary.glossary.exchange.ImportOptions;
import org.p5glossary.glossary.exchange.KnownLanguages;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.ingest.tag.Taggers;
import org.p5glossary.server.instance.FileImport;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.MemoryFile;
import org.p5glossary.server.instance.TermBaseFile;

/** Reads from a form what somebody imports, and how. */
final class ImportForm {

  /** The format of a translation memory, beside those of entries. */
  private static final String MEMORY = "tmx";

  private final Instance instance;
  private final Readers readers;
  private final Taggers taggers;

  ImportForm(Instance instance, Readers readers, Taggers taggers) {
    this.instance = instance;
    this.readers = readers;
    this.taggers = taggers;
  }

  /**
   * What is imported.
   *
   * @param here the file that was sent
   * @param name what it is called
   * @throws BadRequestResponse if a field has a wrong value; the message names it
   */
  FileImport file(Context context, Path here, String name) throws IOException {
    Viewer viewer = readers.viewer(context);
    String format = RequestFields.form(context, "format");
    if (format.equals(MEMORY) || (format.isEmpty() && MemoryFile.isOne(name))) {
      Optional<Audience> audience =
          given(context, "audience").map(text -> Audiences.allowed(context, readers, text));
      String memory =
          field(context, "memory", Function.identity()).orElseGet(() -> memoryName(name));
      return Named.value(
          "memory",
          memory,
          text -> new MemoryFile(instance, viewer, here, text, audience, taggers));
    }
    Optional<ImportFormat> named =
        field(context, "format", text -> ImportFormat.valueOf(text.toUpperCase(Locale.ROOT)));
    ImportOptions options = options(context);
    try {
      return new TermBaseFile(
          instance, viewer, here, TermBaseFile.format(here, name, named), options);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("format: " + e.getMessage() + "; choose it");
    }
  }

  private static String memoryName(String fileName) {
    return Named.value("memory", fileName, MemoryFile::nameOf);
  }

  private static ImportOptions options(Context context) {
    List<Language> columns = new ArrayList<>();
    for (String tag : RequestFields.form(context, "columns").split("[,\\s]+", -1)) {
      if (!tag.isEmpty()) {
        columns.add(Named.value("columns", tag, KnownLanguages::require));
      }
    }
    return new ImportOptions(
        field(context, "status", text -> Coded.parse(EntryStatus.class, text))
            .orElse(EntryStatus.PROPOSED),
        RequestFields.form(context, "id_prefix"),
        field(context, "encoding", Charset::forName),
        columns);
  }

  /**
   * What becomes of rows that cannot simply be written; nothing said means that they stop it.
   *
   * @throws BadRequestResponse if a field has a wrong value; the message names it
   */
  static ImportPolicy policy(Context context) {
    return new ImportPolicy(
        field(context, "refused", text -> ImportPolicy.Refused.valueOf(upper(text)))
            .orElse(ImportPolicy.Refused.STOP),
        field(context, "conflicting", text -> ImportPolicy.Conflicting.valueOf(upper(text)))
            .orElse(ImportPolicy.Conflicting.STOP));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static Optional<String> given(Context context, String name) {
    return Optional.of(RequestFields.form(context, name)).filter(text -> !text.isEmpty());
  }

  private static <T> Optional<T> field(Context context, String name, Function<String, T> maker) {
    return given(context, name).map(text -> Named.value(name, text, maker));
  }
}
