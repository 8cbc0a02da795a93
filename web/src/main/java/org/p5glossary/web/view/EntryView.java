package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;

/**
 * One entry.
 *
 * @param id never null
 * @param status never null
 * @param subjects subject fields
 * @param definitions may be empty
 * @param sections one per language, in the order in which they are shown
 * @param related links to other entries
 * @param request which passages are shown, never null
 * @param passages this page of the passages
 * @param paging of the passages, never null
 * @param coverage papers that were searched, never null
 * @param use what the papers made of it, never null
 * @param workflow where it stands among people, never null
 */
public record EntryView(
    String id,
    EntryStatus status,
    List<String> subjects,
    List<Definition> definitions,
    List<LanguageSection> sections,
    List<RelatedEntry> related,
    PassageRequest request,
    List<PassageHit> passages,
    Paging paging,
    Coverage coverage,
    EntryUse use,
    EntryWorkflow workflow) {

  /** An entry of which nothing but its content is known. */
  public EntryView(
      String id,
      EntryStatus status,
      List<String> subjects,
      List<Definition> definitions,
      List<LanguageSection> sections,
      List<RelatedEntry> related,
      PassageRequest request,
      List<PassageHit> passages,
      Paging paging,
      Coverage coverage) {
    this(
        id,
        status,
        subjects,
        definitions,
        sections,
        related,
        request,
        passages,
        paging,
        coverage,
        EntryUse.NONE,
        EntryWorkflow.NONE);
  }

  public EntryView {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(status, "status");
    subjects = List.copyOf(subjects);
    definitions = List.copyOf(definitions);
    sections = List.copyOf(sections);
    related = List.copyOf(related);
    Objects.requireNonNull(request, "request");
    passages = List.copyOf(passages);
    Objects.requireNonNull(paging, "paging");
    Objects.requireNonNull(coverage, "coverage");
    Objects.requireNonNull(use, "use");
    Objects.requireNonNull(workflow, "workflow");
  }

  /** The entries that relate in one way. */
  public List<RelatedEntry> related(Relation relation) {
    return related.stream().filter(one -> one.relation() == relation).toList();
  }
}
