package org.p5glossary.glossary.entry;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.audience.Audience;

/**
 * One concept and what it is called in each language (ISO 30042 conceptEntry).
 *
 * @param id never null
 * @param subjectFields fields of the concept, in order, without repetition
 * @param status where it stands in its life, never null
 * @param definitions at most one for each language and source
 * @param notes remarks, in order
 * @param relations links to other entries, in order, without repetition, never to itself
 * @param sections one for each language; held in the order of the official languages, then by tag
 * @param administration pictures, references and what came with it from another program
 * @param audience who may see it, never null
 */
public record Entry(
    EntryId id,
    List<String> subjectFields,
    EntryStatus status,
    List<Definition> definitions,
    List<Note> notes,
    List<Relation> relations,
    List<LanguageSection> sections,
    Administration administration,
    Audience audience) {

  private static final Comparator<LanguageSection> OFFICIAL_FIRST =
      Comparator.<LanguageSection>comparingInt(section -> rank(section.language()))
          .thenComparing(LanguageSection::language);

  /**
   * @throws IllegalArgumentException if there is no section, two of one language, a repeated
   *     subject field or relation, or a relation to itself
   */
  public Entry {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(administration, "administration");
    Objects.requireNonNull(audience, "audience");
    subjectFields =
        subjectFields.stream().map(field -> EntryText.required("subject field", field)).toList();
    definitions = List.copyOf(definitions);
    notes = List.copyOf(notes);
    relations = List.copyOf(relations);
    sections = sections.stream().sorted(OFFICIAL_FIRST).toList();
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("entry " + id + " needs at least one language section");
    }
    refuseRepetition(id, "subject field", subjectFields);
    refuseRepetition(id, "relation", relations);
    refuseRepetition(id, "language", sections.stream().map(LanguageSection::language).toList());
    EntryId self = id;
    if (relations.stream().anyMatch(relation -> relation.target().equals(self))) {
      throw new IllegalArgumentException("entry " + id + " must not relate to itself");
    }
  }

  /** An entry for everybody. */
  public Entry(
      EntryId id,
      List<String> subjectFields,
      EntryStatus status,
      List<Definition> definitions,
      List<Note> notes,
      List<Relation> relations,
      List<LanguageSection> sections,
      Administration administration) {
    this(
        id,
        subjectFields,
        status,
        definitions,
        notes,
        relations,
        sections,
        administration,
        Audience.PUBLIC);
  }

  /** The same for another audience. */
  public Entry forAudience(Audience other) {
    return new Entry(
        id, subjectFields, status, definitions, notes, relations, sections, administration, other);
  }

  /** An entry for everybody, without administrative information. */
  public Entry(
      EntryId id,
      List<String> subjectFields,
      EntryStatus status,
      List<Definition> definitions,
      List<Note> notes,
      List<Relation> relations,
      List<LanguageSection> sections) {
    this(id, subjectFields, status, definitions, notes, relations, sections, Administration.NONE);
  }

  /** A proposed entry of terms only. */
  public static Entry proposed(EntryId id, List<LanguageSection> sections) {
    return new Entry(
        id, List.of(), EntryStatus.PROPOSED, List.of(), List.of(), List.of(), sections);
  }

  /** The section in a language, if there is one; "zh" finds "zh-Hans". */
  public Optional<LanguageSection> in(Language language) {
    return sections.stream().filter(section -> section.language().matches(language)).findFirst();
  }

  /** The section that names it to a reader: in their language, else in English, else the first. */
  public LanguageSection named(Language reader) {
    return in(reader).or(() -> in(Language.ENGLISH)).orElseGet(() -> sections.get(0));
  }

  private static int rank(Language language) {
    int index = Language.OFFICIAL.indexOf(language);
    return index >= 0 ? index : Language.OFFICIAL.size();
  }

  private static void refuseRepetition(EntryId id, String what, List<?> values) {
    Set<Object> seen = new HashSet<>();
    for (Object value : values) {
      if (!seen.add(value)) {
        throw new IllegalArgumentException(
            "entry " + id + " has the " + what + " " + value + " twice; keep one of them");
      }
    }
  }
}
