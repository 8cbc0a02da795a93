package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.review.Proposal;
import org.p5glossary.glossary.signoff.SectionState;

/**
 * Where an entry stands among people: beside what it says.
 *
 * @param sections what the five say of each section that there is
 * @param shared terms that stand in other entries too
 * @param notes remarks that the reader may see, in order
 * @param comments what was said of the entry and the reader may see, with answers after what they
 *     answer
 * @param proposals open proposals for it that the reader may see
 * @param audience who may see the entry, never null
 * @param audiences whom the reader may write for
 * @param mayPropose whether the reader may propose and comment
 */
public record EntryWorkflow(
    List<BoardView.Row> sections,
    List<WorkListsView.Shared> shared,
    List<ShownNote> notes,
    List<ProposalView.Threaded> comments,
    List<Proposal> proposals,
    Audience audience,
    List<Audience> audiences,
    boolean mayPropose) {

  /** Nothing: where there is only an entry. */
  public static final EntryWorkflow NONE =
      new EntryWorkflow(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Audience.PUBLIC,
          List.of(Audience.PUBLIC),
          false);

  /**
   * A note.
   *
   * @param language of its section; empty for the entry as a whole
   * @param audience who may read it; empty for a note of nobody known
   * @param text never blank
   */
  public record ShownNote(Optional<Language> language, Optional<Audience> audience, String text) {}

  public EntryWorkflow {
    sections = List.copyOf(sections);
    shared = List.copyOf(shared);
    notes = List.copyOf(notes);
    comments = List.copyOf(comments);
    proposals = List.copyOf(proposals);
    Objects.requireNonNull(audience, "audience");
    audiences = List.copyOf(audiences);
  }

  /** What the five say of the section in a language, if there is one. */
  public Optional<SectionState> state(Language language) {
    return sections.stream()
        .map(BoardView.Row::state)
        .filter(state -> state.language().matches(language))
        .findFirst();
  }
}
