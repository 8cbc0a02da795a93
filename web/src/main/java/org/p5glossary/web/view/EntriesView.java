package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;

/**
 * The list of entries.
 *
 * @param request never null
 * @param entries this page of the entries
 * @param letters first letters in the interface language, in its order
 * @param subjects subject fields
 * @param paging never null
 */
public record EntriesView(
    EntriesRequest request,
    List<EntrySummary> entries,
    List<FacetValue> letters,
    List<FacetValue> subjects,
    Paging paging) {

  public EntriesView {
    Objects.requireNonNull(request, "request");
    entries = List.copyOf(entries);
    letters = List.copyOf(letters);
    subjects = List.copyOf(subjects);
    Objects.requireNonNull(paging, "paging");
  }
}
