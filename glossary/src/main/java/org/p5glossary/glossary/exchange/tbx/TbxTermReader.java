package org.p5glossary.glossary.exchange.tbx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Context;
import org.p5glossary.glossary.entry.GrammaticalGender;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.PartOfSpeech;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.exchange.TermText;
import org.p5glossary.glossary.exchange.xml.XmlElement;

/** Reads one termSec, tig or ntig. Not thread-safe; one for each term. */
final class TbxTermReader {

  private final TbxDialect dialect;
  private final TbxValues values;
  private final List<String> remarks;
  private final List<TbxProblem> problems = new ArrayList<>();
  private final List<Context> contexts = new ArrayList<>();
  private String text = "";
  private TermType type = TermType.FULL_FORM;
  private AdministrativeStatus status = AdministrativeStatus.ADMITTED;
  private PartOfSpeech partOfSpeech = PartOfSpeech.NOUN;
  private Optional<GrammaticalGender> gender = Optional.empty();
  private Optional<String> usage = Optional.empty();

  TbxTermReader(TbxDialect dialect, TbxValues values, List<String> remarks) {
    this.dialect = dialect;
    this.values = values;
    this.remarks = remarks;
  }

  /** The term; empty if it has no text, which only a strict dialect minds. */
  Optional<Term> read(XmlElement element) {
    TbxLevel level = new TbxLevel(TbxLevel.Place.TERM, dialect, values, remarks);
    boolean first = true;
    for (TbxItem item : items(element)) {
      try {
        if (item.category().equals("term")) {
          takeText(item, first);
        } else {
          take(item, level);
        }
      } catch (TbxProblem e) {
        problems.add(e);
      }
      first = false;
    }
    String missing = "<" + element.name() + "> has no term, or an empty one";
    if (text.isEmpty() && dialect.isStrict()) {
      problems.add(new TbxProblem(element.line(), missing));
    } else if (text.isEmpty()) {
      remarks.add("not taken: " + missing + " (line " + element.line() + ")");
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(term(element, level));
  }

  List<TbxProblem> problems() {
    return problems;
  }

  private List<TbxItem> items(XmlElement element) {
    try {
      return TbxItem.of(element);
    } catch (TbxProblem e) {
      problems.add(e);
      text = "?";
      return List.of();
    }
  }

  private Term term(XmlElement element, TbxLevel level) {
    List<Note> notes = level.notes();
    Optional<String> usageNote =
        notes.isEmpty() ? Optional.empty() : Optional.of(notes.get(0).text());
    try {
      return new Term(
          text,
          type,
          status,
          partOfSpeech,
          gender,
          Optional.empty(),
          usage,
          usageNote,
          contexts,
          List.of(),
          Optional.empty(),
          notes.subList(Math.min(1, notes.size()), notes.size()),
          level.administration());
    } catch (IllegalArgumentException e) {
      throw new TbxProblem(element.line(), e.getMessage());
    }
  }

  private void takeText(TbxItem item, boolean first) {
    if (!first && text.isEmpty()) {
      throw new TbxProblem(item.line(), "<term> must come first in its section");
    }
    if (!text.isEmpty()) {
      throw new TbxProblem(
          item.line(), "only one <term> may stand in a section, after \"" + text + "\"");
    }
    text = TermText.clean(item.element().text(), remarks);
  }

  private void take(TbxItem item, TbxLevel level) {
    level.check(item);
    switch (item.category()) {
      case "administrativeStatus" -> status = values.status(item);
      case "partOfSpeech" -> partOfSpeech = values.partOfSpeech(item);
      case "termType" -> type = values.termType(item);
      case "grammaticalGender" -> gender = Optional.of(values.gender(item));
      case "geographicalUsage" ->
          usage = Optional.of(usage.map(before -> before + ", " + item.text()).orElse(item.text()));
      case "context" -> {
        if (!item.text().isEmpty()) {
          contexts.add(new Context(item.text(), item.grouped("source").orElse("")));
        }
      }
      default -> level.take(item);
    }
  }
}
