package org.p5glossary.glossary.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.exchange.ExportCount;
import org.p5glossary.glossary.exchange.ExportReport;

/** A glossary of OmegaT: source term, target terms, comment, with tabs between, UTF-8. */
public final class OmegatGlossary {

  private OmegatGlossary() {}

  /** Writes the entries that have both languages, in the order given; does not close the stream. */
  public static ExportReport write(
      Iterable<Entry> entries, Language source, Language target, OutputStream out)
      throws IOException {
    ExportCount count = new ExportCount();
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    for (Entry entry : entries) {
      Optional<LanguageSection> from = entry.in(source);
      Optional<LanguageSection> to = entry.in(target);
      if (from.isEmpty() || to.isEmpty()) {
        count.lose("entries without one of the two languages", 1, entry.id());
        continue;
      }
      count.entry();
      List<Term> targets = shown(to.get());
      for (Term term : shown(from.get())) {
        for (Term equivalent : targets) {
          count.term();
          writer.write(line(term, equivalent, comment(entry, source)));
        }
      }
      count.lose(
          "terms that are not recommended, and look-up forms",
          from.get().terms().size()
              - shown(from.get()).size()
              + to.get().terms().size()
              - targets.size(),
          entry.id());
      count.lose("languages", entry.sections().size() - 2, entry.id());
      count.lose("everything but terms and a definition", 1, entry.id());
    }
    writer.flush();
    return count.report();
  }

  private static List<Term> shown(LanguageSection section) {
    return section.terms().stream()
        .filter(term -> term.type() != TermType.LOOK_UP_FORM)
        .filter(
            term ->
                term.status() == AdministrativeStatus.PREFERRED
                    || term.status() == AdministrativeStatus.ADMITTED)
        .toList();
  }

  private static String comment(Entry entry, Language source) {
    return entry.definitions().stream()
        .filter(definition -> definition.language().equals(source))
        .map(Definition::text)
        .collect(Collectors.joining(" "));
  }

  private static String line(Term term, Term equivalent, String comment) {
    return cell(term.text()) + "\t" + cell(equivalent.text()) + "\t" + cell(comment) + "\n";
  }

  private static String cell(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
