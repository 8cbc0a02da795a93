package org.p5glossary.ingest.tmx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.p5glossary.corpus.database.DatabaseException;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.bitext.TmxReader;
import org.p5glossary.glossary.exchange.ExchangeException;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.glossary.intake.ImportRow;
import org.p5glossary.glossary.intake.ImportSummary;
import org.p5glossary.glossary.intake.Outcome;
import org.p5glossary.ingest.extract.text.CleanText;

/** Cleans the units of one file, says what becomes of each and passes the new ones on. */
final class UnitSorting implements TmxReader.Taker {

  private final ImportPolicy policy;
  private final Consumer<ImportRow> rows;
  private final Sink sink;
  private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
  private KnownUnits known;
  private StoredMemory stored;
  private boolean compared;
  private boolean stopped;
  private long added;

  /** Takes a new unit. */
  @FunctionalInterface
  interface Sink {
    void add(Map<Language, String> texts) throws IOException;
  }

  UnitSorting(ImportPolicy policy, Consumer<ImportRow> rows, Sink sink) {
    this.policy = policy;
    this.rows = rows;
    this.sink = sink;
  }

  /** Says what is known before the file. */
  void begin(KnownUnits seen, StoredMemory memory) {
    known = seen;
    stored = memory;
  }

  /** The file cannot be read any further: it is never taken for whole, whatever the policy. */
  void brokeOff(ExchangeException failure) {
    stopped = true;
    row(Outcome.REFUSED, failure.line(), String.valueOf(failure.getMessage()), List.of());
  }

  /** Whether something stands in the way of writing. */
  boolean stopped() {
    return stopped;
  }

  /** How many units were passed on. */
  long added() {
    return added;
  }

  ImportSummary summary(long written) {
    return new ImportSummary(counts, written, stopped);
  }

  @Override
  public void source(Language language) {
    known.writtenIn(main(language));
  }

  @Override
  public void unit(int line, Map<Language, String> texts, List<String> remarks) {
    try {
      compare();
      sort(line, cleaned(texts), remarks);
    } catch (SQLException e) {
      throw new DatabaseException("cannot keep what was read: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void refused(int line, String reason) {
    stopped |= policy.refused() == ImportPolicy.Refused.STOP;
    row(Outcome.REFUSED, line, reason, List.of());
  }

  /** The memory is read once the file has said in which language its texts were written. */
  private void compare() throws IOException {
    if (compared) {
      return;
    }
    compared = true;
    stored.visit(
        (place, texts) -> {
          try {
            known.know(place, texts);
          } catch (SQLException e) {
            throw new DatabaseException("cannot keep what was read: " + e.getMessage(), e);
          }
        });
  }

  private void sort(int line, Map<Language, String> texts, List<String> remarks)
      throws SQLException, IOException {
    if (texts.isEmpty()) {
      refused(line, "a unit has no text in any language");
      return;
    }
    KnownUnits.Finding finding = known.add(new KnownUnits.Place(0, line), texts);
    String where = finding.place().map(place -> place.toString()).orElse("");
    String language = finding.language().map(Language::tag).orElse("");
    switch (finding.kind()) {
      case IDENTICAL -> row(Outcome.IDENTICAL, line, "as " + where, remarks);
      case OTHERWISE_IN_MEMORY -> {
        stopped |= policy.conflicting() == ImportPolicy.Conflicting.STOP;
        row(
            Outcome.CONFLICTING,
            line,
            where + " of the memory has another text in " + language + " for the same original",
            remarks);
      }
      case NEW -> take(line, texts, remarks);
      case OTHERWISE_IN_FILE -> {
        List<String> all = new ArrayList<>(List.of(where + " has another text in " + language));
        all.addAll(remarks);
        take(line, texts, all);
      }
    }
  }

  private void take(int line, Map<Language, String> texts, List<String> remarks)
      throws IOException {
    row(Outcome.NEW, line, "", remarks);
    sink.add(texts);
    added++;
  }

  /**
   * The texts without what nobody sees, under the main tag of each language where it is free: a
   * passage in "en-US" is found as one in "en".
   */
  private static Map<Language, String> cleaned(Map<Language, String> texts) {
    Map<Language, String> cleaned = new LinkedHashMap<>();
    texts.forEach(
        (language, text) -> {
          String clean = CleanText.of(text).strip();
          if (!clean.isBlank()) {
            Language main = main(language);
            boolean free = !cleaned.containsKey(main) && !texts.containsKey(main);
            cleaned.put(free ? main : language, clean);
          }
        });
    return cleaned;
  }

  private static Language main(Language language) {
    return Optional.of(Language.of(language.primary())).filter(language::matches).orElse(language);
  }

  private void row(Outcome outcome, int line, String reason, List<String> remarks) {
    counts.merge(outcome, 1L, Long::sum);
    rows.accept(new ImportRow(outcome, line, Optional.empty(), reason, remarks));
  }
}
