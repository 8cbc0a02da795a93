package org.p5glossary.glossary.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.exchange.ExchangeException;
import org.p5glossary.glossary.exchange.ImportSink;
import org.p5glossary.glossary.exchange.ImportedEntry;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.glossary.termbase.TermBaseService;
import org.p5glossary.glossary.termbase.TermFolding;
import org.p5glossary.glossary.termbase.TermUse;

/**
 * Compares a file with the term base, row by row, and writes it if asked to. A dry run holds one
 * row at a time; what is written is held as the term base holds it. Thread-safe.
 */
public final class TermBaseImport {

  private final TermBaseService termBase;
  private final Importer importer;

  /**
   * @param termBase what is compared with and written to
   * @param importer who imports: rows about what they do not see are refused
   */
  public TermBaseImport(TermBaseService termBase, Importer importer) {
    this.termBase = Objects.requireNonNull(termBase, "termBase");
    this.importer = Objects.requireNonNull(importer, "importer");
  }

  /** Reads a file from beginning to end. */
  @FunctionalInterface
  public interface Source {
    void read(ImportSink sink) throws IOException;
  }

  /**
   * Says what would become of each row; writes nothing.
   *
   * @param rows gets each row as soon as it is read
   */
  public ImportSummary dryRun(Source source, ImportPolicy policy, Consumer<ImportRow> rows) {
    Run run = new Run(termBase.current(), importer, policy, rows, entry -> {});
    run.read(source);
    return run.summary(0);
  }

  /**
   * Writes the new and changed entries of a file, all of them or, if a row stands in the way, none.
   *
   * @param actor who decided
   * @param rows gets each row as soon as it is read
   */
  public ImportSummary apply(
      Source source, ImportPolicy policy, String actor, Consumer<ImportRow> rows) {
    Run[] run = new Run[1];
    try {
      long written =
          termBase.putAll(
              actor,
              (standing, put) -> {
                run[0] = new Run(standing, importer, policy, rows, put);
                run[0].read(source);
                if (run[0].stopped) {
                  throw new Stopped();
                }
              });
      return run[0].summary(written);
    } catch (Stopped nothingWritten) {
      return run[0].summary(0);
    }
  }

  /** Rolls the transaction back. */
  private static final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    Stopped() {
      super("rows stand in the way", null, false, false);
    }
  }

  /** One reading of a file. */
  private static final class Run implements ImportSink {

    private final TermBase standing;
    private final Importer importer;
    private final ImportPolicy policy;
    private final Consumer<ImportRow> rows;
    private final Consumer<Entry> put;
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    private boolean stopped;

    Run(
        TermBase standing,
        Importer importer,
        ImportPolicy policy,
        Consumer<ImportRow> rows,
        Consumer<Entry> put) {
      this.standing = standing;
      this.importer = importer;
      this.policy = policy;
      this.rows = rows;
      this.put = put;
    }

    void read(Source source) {
      try {
        source.read(this);
      } catch (ExchangeException e) {
        // A file that breaks off is never taken for whole, whatever the policy.
        stopped = true;
        row(Outcome.REFUSED, e.line(), Optional.empty(), e.getMessage(), List.of());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void entry(ImportedEntry sent) {
      List<String> remarks = new ArrayList<>(sent.remarks());
      Entry own;
      try {
        own = importer.own(sent.entry(), remarks);
      } catch (IllegalArgumentException notTheirs) {
        refused(sent.line(), notTheirs.getMessage());
        return;
      }
      sort(new ImportedEntry(own, sent.line(), sent.stated(), remarks));
    }

    private void sort(ImportedEntry imported) {
      EntryId id = imported.entry().id();
      Optional<Entry> before = standing.entry(id);
      if (before.isEmpty()) {
        List<String> remarks = new ArrayList<>(imported.remarks());
        likely(imported.entry()).ifPresent(remarks::add);
        row(Outcome.NEW, imported.line(), Optional.of(id), "", remarks);
        put.accept(imported.entry());
        return;
      }
      Optional<Entry> seen = importer.seen(before.get());
      if (seen.isEmpty()) {
        refused(imported.line(), "the id \"" + id + "\" is taken; give the file's ids a prefix");
        return;
      }
      compare(imported, seen.get(), before.get());
    }

    private void compare(ImportedEntry imported, Entry seen, Entry standing) {
      Entry merged = EntryMerge.over(seen, imported);
      Optional<EntryId> id = Optional.of(seen.id());
      if (merged.equals(seen)) {
        row(Outcome.IDENTICAL, imported.line(), id, "", imported.remarks());
      } else if (shareATerm(seen, imported.entry())) {
        row(
            Outcome.CHANGED,
            imported.line(),
            id,
            EntryChanges.describe(seen, merged),
            imported.remarks());
        put.accept(importer.whole(merged, standing));
      } else {
        conflict(imported, seen, standing);
      }
    }

    private void conflict(ImportedEntry imported, Entry before, Entry whole) {
      String reason =
          "the entry of this id has none of these terms, but \""
              + before.sections().get(0).mainTerm().text()
              + "\"; give the file's ids a prefix, or replace on purpose";
      row(
          Outcome.CONFLICTING,
          imported.line(),
          Optional.of(before.id()),
          reason,
          imported.remarks());
      switch (policy.conflicting()) {
        case STOP -> stopped = true;
        case SKIP -> {
          // Told above.
        }
        case REPLACE -> put.accept(importer.whole(imported.entry(), whole));
      }
    }

    @Override
    public void refused(int line, String reason) {
      row(Outcome.REFUSED, line, Optional.empty(), reason, List.of());
      if (policy.refused() == ImportPolicy.Refused.STOP) {
        stopped = true;
      }
    }

    @Override
    public void remark(int line, String remark) {
      row(Outcome.REMARK, line, Optional.empty(), remark, List.of());
    }

    private void row(
        Outcome outcome, int line, Optional<EntryId> entry, String reason, List<String> remarks) {
      counts.merge(outcome, 1L, Long::sum);
      rows.accept(new ImportRow(outcome, line, entry, reason, remarks));
    }

    /** An entry that has the same terms in two languages is probably about the same concept. */
    private Optional<String> likely(Entry entry) {
      Set<String> first = new TreeSet<>();
      for (LanguageSection section : entry.sections()) {
        Set<String> here =
            standing.termsLike(section.mainTerm().text()).stream()
                .filter(use -> use.language().matches(section.language()))
                .map(TermUse::entry)
                .filter(other -> standing.entry(other).flatMap(importer::seen).isPresent())
                .map(EntryId::value)
                .collect(Collectors.toSet());
        for (String other : here) {
          if (!first.add(other)) {
            return Optional.of("perhaps the same concept as " + other);
          }
        }
      }
      return Optional.empty();
    }

    private static boolean shareATerm(Entry one, Entry two) {
      Set<String> terms = folded(one);
      return folded(two).stream().anyMatch(terms::contains);
    }

    private static Set<String> folded(Entry entry) {
      return entry.sections().stream()
          .flatMap(
              section ->
                  section.terms().stream()
                      .map(Term::text)
                      .map(TermFolding::fold)
                      .map(key -> section.language().primary() + " " + key))
          .collect(Collectors.toSet());
    }

    ImportSummary summary(long written) {
      return new ImportSummary(counts, written, stopped);
    }
  }
}
