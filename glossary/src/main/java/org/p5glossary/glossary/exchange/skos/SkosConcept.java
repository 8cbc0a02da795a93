package org.p5glossary.glossary.exchange.skos;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Administration;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.Definition;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.NoteAudience;
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
import org.p5glossary.glossary.exchange.skos.StatementFile.Fact;

/** One concept of a SKOS file as an entry. Not thread-safe; one for each concept. */
final class SkosConcept {

  private static final Set<Component> STATED =
      Set.of(
          Component.SUBJECT_FIELDS,
          Component.DEFINITIONS,
          Component.PUBLIC_NOTES,
          Component.RELATIONS,
          Component.ALL_TERMS,
          Component.LOOK_UP_FORMS,
          Component.TERM_STATUS);

  /** Said too by files that we wrote. */
  private static final Set<Component> OURS_STATED =
      Set.of(
          Component.STATUS,
          Component.TERM_TYPE,
          Component.PART_OF_SPEECH,
          Component.GENDER,
          Component.NUMBER,
          Component.USAGE_NOTE,
          Component.GEOGRAPHICAL_USAGE);

  private final StatementFile statements;
  private final ImportOptions options;
  private final Map<String, Integer> ignored;
  private final List<String> remarks = new ArrayList<>();
  private final List<String> subjects = new ArrayList<>();
  private final List<Definition> definitions = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Map<Language, List<Note>> sectionNotes = new LinkedHashMap<>();
  private final Map<Language, List<Term>> terms = new LinkedHashMap<>();
  private Optional<EntryStatus> status = Optional.empty();
  private boolean ours;
  private int line = 1;

  SkosConcept(StatementFile statements, ImportOptions options, Map<String, Integer> ignored) {
    this.statements = statements;
    this.options = options;
    this.ignored = ignored;
  }

  /** Where the concept is first spoken of, from 1. */
  int line() {
    return line;
  }

  ImportedEntry read(String subject) throws IOException {
    List<Fact> facts = statements.about(subject);
    line = facts.get(0).line();
    // XL labels first: they say more of the same term.
    List<Fact> labels =
        facts.stream()
            .filter(fact -> fact.predicate().startsWith(Vocabulary.XL))
            .sorted(Comparator.comparingInt(SkosConcept::rank))
            .toList();
    for (Fact label : labels) {
      xlLabel(label);
    }
    for (Fact fact : facts) {
      if (!fact.predicate().startsWith(Vocabulary.XL)) {
        take(fact);
      }
    }
    EntryId id = id(subject);
    if (subject.startsWith("http")) {
      references.add(new Reference(ReferenceType.EXTERNAL, subject, ""));
    }
    Set<Component> stated = new HashSet<>(STATED);
    if (ours) {
      stated.addAll(OURS_STATED);
    }
    List<LanguageSection> sections = new ArrayList<>();
    terms.forEach(
        (language, list) ->
            sections.add(
                new LanguageSection(
                    language,
                    Optional.empty(),
                    sectionNotes.getOrDefault(language, List.of()),
                    list)));
    sectionNotes.forEach(
        (language, list) -> {
          if (!terms.containsKey(language)) {
            notes.addAll(list);
          }
        });
    relations.removeIf(relation -> relation.target().equals(id));
    return new ImportedEntry(
        new Entry(
            id,
            subjects,
            status.orElse(options.status()),
            definitions,
            notes,
            relations,
            sections,
            new Administration(references, List.of(), List.of())),
        line,
        stated,
        remarks);
  }

  /** Statements have no order, so our own labels are numbered; those of others come first. */
  private static int rank(Fact label) {
    int colon = label.object().lastIndexOf(':');
    boolean numbered =
        label.object().startsWith(Vocabulary.LABEL)
            && label.object().substring(colon + 1).matches("\\d{1,6}");
    return numbered ? Integer.parseInt(label.object().substring(colon + 1)) : 0;
  }

  private EntryId id(String iri) {
    if (iri.startsWith(Vocabulary.ENTRY)) {
      return ForeignId.of(options.idPrefix(), iri.substring(Vocabulary.ENTRY.length()));
    }
    int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    return ForeignId.of(options.idPrefix(), cut + 1 < iri.length() ? iri.substring(cut + 1) : iri);
  }

  private void take(Fact fact) {
    String name = fact.predicate();
    if (name.startsWith(Vocabulary.SKOS)) {
      takeSkos(fact, name.substring(Vocabulary.SKOS.length()));
    } else if (name.equals(Vocabulary.DCT + "subject")) {
      if (!subjects.contains(fact.object())) {
        subjects.add(fact.object());
      }
    } else if (name.equals(Vocabulary.DCT + "isReplacedBy")) {
      relation(RelationType.SUPERSEDED_BY, fact);
    } else if (name.equals(Vocabulary.OURS + "status")) {
      ours = true;
      status = Optional.of(Coded.parse(EntryStatus.class, fact.object()));
    } else if (name.equals(Vocabulary.OWL + "deprecated")) {
      if (fact.object().equals("true") && status.isEmpty()) {
        status = Optional.of(EntryStatus.HISTORICAL);
      }
    } else if (name.equals(Vocabulary.RDFS + "seeAlso")) {
      references.add(new Reference(ReferenceType.EXTERNAL, fact.object(), ""));
    } else if (name.equals(Vocabulary.FOAF + "depiction")) {
      references.add(new Reference(ReferenceType.IMAGE, fact.object(), ""));
    } else if (!name.equals(Vocabulary.RDF + "type")) {
      ignored.merge(name, 1, Integer::sum);
    }
  }

  private void takeSkos(Fact fact, String name) {
    switch (name) {
      case "prefLabel", "altLabel", "hiddenLabel" -> {
        Language language = KnownLanguages.require(fact.language());
        String text = SkosLabel.clean(fact.object(), remarks);
        List<Term> known = terms.computeIfAbsent(language, key -> new ArrayList<>());
        // A plain label repeats what an XL label said better.
        if (known.stream().noneMatch(other -> other.text().equals(text))) {
          known.add(SkosLabel.plain(name, text));
        }
      }
      case "definition" ->
          definitions.add(
              new Definition(KnownLanguages.require(fact.language()), fact.object(), ""));
      case "note", "scopeNote", "example" -> note(NoteAudience.PUBLIC, fact);
      case "editorialNote", "changeNote", "historyNote" -> note(NoteAudience.INTERNAL, fact);
      case "broader", "broaderTransitive" -> relation(RelationType.BROADER, fact);
      case "narrower", "narrowerTransitive" -> relation(RelationType.NARROWER, fact);
      case "related" -> relation(RelationType.RELATED, fact);
      case "exactMatch", "closeMatch" ->
          references.add(new Reference(ReferenceType.EXTERNAL, fact.object(), name));
      case "inScheme", "topConceptOf" -> {
        // Every entry is in the one term base.
      }
      default -> ignored.merge(fact.predicate(), 1, Integer::sum);
    }
  }

  private void note(NoteAudience audience, Fact fact) {
    Note note = new Note(audience, fact.object());
    if (fact.language().isEmpty()) {
      notes.add(note);
    } else {
      sectionNotes
          .computeIfAbsent(KnownLanguages.require(fact.language()), key -> new ArrayList<>())
          .add(note);
    }
  }

  private void relation(RelationType type, Fact fact) {
    Relation relation = new Relation(type, id(fact.object()));
    if (!relations.contains(relation)) {
      relations.add(relation);
    }
  }

  private void xlLabel(Fact fact) throws IOException {
    String kind = fact.predicate().substring(Vocabulary.XL.length());
    SkosLabel label = new SkosLabel(kind, statements.about(fact.object()), remarks);
    ours |= label.isOurs();
    add(label.language(), label.term());
  }

  /** Labels with the same text are homographs if they differ in their part of speech. */
  private void add(Language language, Term term) {
    List<Term> known = terms.computeIfAbsent(language, key -> new ArrayList<>());
    if (known.stream()
        .noneMatch(
            other ->
                other.text().equals(term.text()) && other.partOfSpeech() == term.partOfSpeech())) {
      known.add(term);
    }
  }

  static AdministrativeStatus statusOf(String kind) {
    return kind.equals("prefLabel")
        ? AdministrativeStatus.PREFERRED
        : AdministrativeStatus.ADMITTED;
  }
}
