package org.p5glossary.glossary.exchange.tbx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Administration;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.Reference;
import org.p5glossary.glossary.entry.ReferenceType;
import org.p5glossary.glossary.entry.Relation;
import org.p5glossary.glossary.entry.RelationType;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.exchange.Component;
import org.p5glossary.glossary.exchange.ForeignId;
import org.p5glossary.glossary.exchange.ImportOptions;
import org.p5glossary.glossary.exchange.ImportedEntry;
import org.p5glossary.glossary.exchange.KnownLanguages;
import org.p5glossary.glossary.exchange.xml.XmlElement;

/** Reads one conceptEntry or termEntry. Not thread-safe; one for each entry. */
final class TbxEntryReader {

  /** What TBX-Basic says of an entry; the status is said in a note, where it is. */
  private static final Set<Component> STATED =
      Set.of(
          Component.SUBJECT_FIELDS,
          Component.DEFINITIONS,
          Component.PUBLIC_NOTES,
          Component.RELATIONS,
          Component.ENTRY_ADMINISTRATION,
          Component.TERM_ADMINISTRATION,
          Component.ALL_TERMS,
          Component.TERM_TYPE,
          Component.TERM_STATUS,
          Component.PART_OF_SPEECH,
          Component.GENDER,
          Component.GEOGRAPHICAL_USAGE,
          Component.USAGE_NOTE,
          Component.TERM_NOTES,
          Component.CONTEXTS);

  /** How files say that a language is not known or does not matter (ISO 639-2, and a habit). */
  private static final Pattern NO_LANGUAGE = Pattern.compile("-+|und|mis|mul|zxx");

  private static final String STATUS_NOTE = "status: ";

  private final TbxDialect dialect;
  private final ImportOptions options;
  private final Language working;
  private final List<String> remarks = new ArrayList<>();
  private final List<TbxProblem> problems = new ArrayList<>();
  private final TbxValues values;
  private final List<Definition> definitions = new ArrayList<>();
  private final Map<Language, LanguageSection> sections = new LinkedHashMap<>();

  TbxEntryReader(TbxDialect dialect, ImportOptions options, Language working) {
    this.dialect = dialect;
    this.options = options;
    this.working = working;
    this.values = new TbxValues(dialect, remarks);
  }

  /** The entry; empty if the dialect or the model does not allow it, for {@link #problems}. */
  Optional<ImportedEntry> read(XmlElement element) {
    try {
      ImportedEntry entry = entry(element);
      return problems.isEmpty() ? Optional.of(entry) : Optional.empty();
    } catch (TbxProblem e) {
      problems.add(e);
    } catch (IllegalArgumentException e) {
      // What is missing because of a problem that is known already is no news.
      if (problems.isEmpty()) {
        problems.add(new TbxProblem(element.line(), e.getMessage()));
      }
    }
    return Optional.empty();
  }

  /** Everything that is wrong with the entry. */
  List<TbxProblem> problems() {
    return problems;
  }

  /** Notes a problem and goes on, so that all of them are told at once. */
  private void attempt(Runnable step) {
    try {
      step.run();
    } catch (TbxProblem e) {
      problems.add(e);
    }
  }

  private ImportedEntry entry(XmlElement element) {
    TbxLevel level = new TbxLevel(TbxLevel.Place.CONCEPT, dialect, values, remarks);
    List<String> subjects = new ArrayList<>();
    for (TbxItem item : TbxItem.of(element)) {
      attempt(() -> take(item, level, subjects));
    }
    EntryId id = id(element, subjects);
    Optional<EntryStatus> status = takeStatus(level.notes());
    Administration administration = level.administration();
    Entry entry =
        new Entry(
            id,
            subjects,
            status.orElse(options.status()),
            definitions,
            level.notes(),
            relations(id, administration),
            List.copyOf(sections.values()),
            withoutCrossReferences(administration));
    Set<Component> stated = STATED;
    if (status.isPresent()) {
      stated = new java.util.HashSet<>(STATED);
      stated.add(Component.STATUS);
    }
    return new ImportedEntry(entry, element.line(), stated, remarks);
  }

  private void take(TbxItem item, TbxLevel level, List<String> subjects) {
    if (item.category().equals("langSec")) {
      section(item.element());
      return;
    }
    level.check(item);
    switch (item.category()) {
      case "subjectField" -> {
        if (!item.text().isEmpty() && !subjects.contains(item.text())) {
          subjects.add(item.text());
        }
      }
      case "definition" -> definition(item, working);
      default -> level.take(item);
    }
  }

  private EntryId id(XmlElement element, List<String> subjects) {
    Optional<String> given = element.attribute("id").or(() -> element.attribute("xml:id"));
    if (given.isPresent() && !given.get().isBlank()) {
      return ForeignId.of(options.idPrefix(), given.get());
    }
    StringBuilder content = new StringBuilder(String.join("|", subjects));
    sections
        .values()
        .forEach(s -> s.terms().forEach(term -> content.append('|').append(term.text())));
    EntryId made = ForeignId.ofContent(options.idPrefix(), content.toString());
    remarks.add("the entry has no id; it gets " + made);
    return made;
  }

  /** Our own exports say in a note what Basic has no category for. */
  private static Optional<EntryStatus> takeStatus(List<Note> notes) {
    for (Note note : notes) {
      if (note.text().startsWith(STATUS_NOTE)) {
        try {
          EntryStatus status =
              Coded.parse(EntryStatus.class, note.text().substring(STATUS_NOTE.length()));
          notes.remove(note);
          return Optional.of(status);
        } catch (IllegalArgumentException other) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private List<Relation> relations(EntryId self, Administration administration) {
    return administration.references().stream()
        .filter(reference -> reference.type() == ReferenceType.CROSS)
        .map(Reference::target)
        .map(target -> ForeignId.of(options.idPrefix(), target))
        .filter(target -> !target.equals(self))
        .distinct()
        .map(target -> new Relation(RelationType.RELATED, target))
        .toList();
  }

  private static Administration withoutCrossReferences(Administration administration) {
    return new Administration(
        administration.references().stream()
            .filter(reference -> reference.type() != ReferenceType.CROSS)
            .toList(),
        administration.transactions(),
        administration.scopes());
  }

  private void definition(TbxItem item, Language language) {
    if (!item.text().isEmpty()) {
      Language own =
          item.element().attribute("xml:lang").map(KnownLanguages::require).orElse(language);
      definitions.add(new Definition(own, item.text(), item.grouped("source").orElse("")));
    }
    item.groupedElement("note")
        .ifPresent(note -> remarks.add("not taken: note of a definition, line " + note.line()));
  }

  private void section(XmlElement element) {
    Language language = language(element);
    TbxLevel level = new TbxLevel(TbxLevel.Place.LANGUAGE, dialect, values, remarks);
    List<Term> terms = new ArrayList<>();
    for (TbxItem item : TbxItem.of(element)) {
      attempt(() -> take(item, level, language, terms));
    }
    if (terms.isEmpty() && !dialect.isStrict()) {
      remarks.add("not taken: the " + language + " section without a term");
    } else if (terms.isEmpty()) {
      throw new TbxProblem(element.line(), "the " + language + " section has no term");
    } else {
      join(
          new LanguageSection(
              language, Optional.empty(), level.notes(), terms, level.administration()));
    }
  }

  private Language language(XmlElement element) {
    String tag = element.attribute("xml:lang").or(() -> element.attribute("lang")).orElse("");
    if (NO_LANGUAGE.matcher(tag).matches()) {
      remarks.add("the language \"" + tag + "\" says that it is not known");
      return Language.UNDETERMINED;
    }
    try {
      return KnownLanguages.require(tag);
    } catch (IllegalArgumentException e) {
      throw new TbxProblem(element.line(), e.getMessage());
    }
  }

  private void take(TbxItem item, TbxLevel level, Language language, List<Term> terms) {
    if (item.category().equals("termSec")) {
      TbxTermReader reader = new TbxTermReader(dialect, values, remarks);
      reader.read(item.element()).ifPresent(term -> addTerm(terms, term));
      problems.addAll(reader.problems());
      return;
    }
    level.check(item);
    if (item.category().equals("definition")) {
      definition(item, language);
    } else {
      level.take(item);
    }
  }

  private void addTerm(List<Term> terms, Term term) {
    boolean repeated =
        terms.stream()
            .anyMatch(
                other ->
                    other.text().equals(term.text())
                        && other.partOfSpeech() == term.partOfSpeech());
    if (repeated) {
      remarks.add("not taken: \"" + term.text() + "\" stands twice in one language");
    } else {
      terms.add(term);
    }
  }

  /** Some programs write a section for each term. */
  private void join(LanguageSection section) {
    LanguageSection before = sections.get(section.language());
    if (before == null) {
      sections.put(section.language(), section);
      return;
    }
    remarks.add("two sections of " + section.language() + " joined");
    List<Term> terms = new ArrayList<>(before.terms());
    section.terms().forEach(term -> addTerm(terms, term));
    List<Note> notes = new ArrayList<>(before.notes());
    notes.addAll(section.notes());
    Administration one = before.administration();
    Administration two = section.administration();
    sections.put(
        section.language(),
        new LanguageSection(
            section.language(),
            Optional.empty(),
            notes,
            terms,
            new Administration(
                both(one.references(), two.references()),
                both(one.transactions(), two.transactions()),
                both(one.scopes(), two.scopes()))));
  }

  private static <T> List<T> both(List<T> one, List<T> two) {
    List<T> both = new ArrayList<>(one);
    both.addAll(two);
    return both;
  }
}
