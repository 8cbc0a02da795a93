package org.p5glossary.server.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.review.Proposal;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.view.BoardView;
import org.p5glossary.web.view.EntryWorkflow;
import org.p5glossary.web.view.EntryWorkflow.ShownNote;

/** Where an entry stands among people, for its page. */
final class EntryState {

  private EntryState() {}

  /**
   * What a viewer may see of it.
   *
   * @param entry as far as they may see it
   */
  static EntryWorkflow of(
      Instance instance, Entry entry, Language reader, Viewer viewer, boolean mayPropose) {
    Board board = new Board(instance);
    Instant now = Instant.now();
    List<BoardView.Row> sections =
        entry.sections().stream()
            .map(section -> board.row(entry, section.language(), reader, now))
            .toList();
    List<Proposal> proposals = instance.workflow().proposals().open(entry.id(), viewer);
    return new EntryWorkflow(
        sections,
        WorkListPages.shared(entry, instance.terms(viewer), reader),
        notes(entry),
        CommentThreads.of(instance.workflow().proposals().comments(entry.id(), viewer)),
        proposals,
        entry.audience(),
        viewer.audiences().stream().filter(audience -> audience.within(entry.audience())).toList(),
        mayPropose);
  }

  private static List<ShownNote> notes(Entry entry) {
    List<ShownNote> notes = new ArrayList<>();
    for (Note note : entry.notes()) {
      notes.add(new ShownNote(Optional.empty(), note.readers(), note.text()));
    }
    for (LanguageSection section : entry.sections()) {
      for (Note note : section.notes()) {
        notes.add(new ShownNote(Optional.of(section.language()), note.readers(), note.text()));
      }
      section.terms().stream()
          .flatMap(term -> term.notes().stream())
          .forEach(
              note ->
                  notes.add(
                      new ShownNote(Optional.of(section.language()), note.readers(), note.text())));
    }
    return notes;
  }
}
