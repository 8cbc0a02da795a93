package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.ingest.structure.RawBlock;

/** Puts each note after the block that carries its mark. */
final class NotePlacer {

  /** A note stands on the page of its mark, or begins on the next. */
  private static final int PAGES_APART = 1;

  private final List<RawBlock> body;
  private final List<List<RawBlock>> after = new ArrayList<>();
  private final List<List<NoteMark>> unused = new ArrayList<>();

  NotePlacer(List<RawBlock> body) {
    this.body = new ArrayList<>(body);
    for (RawBlock block : body) {
      after.add(new ArrayList<>());
      unused.add(new ArrayList<>(block.noteMarks()));
    }
  }

  /** The body with the notes in their places; those without a mark follow their page's text. */
  List<RawBlock> place(List<RawBlock> notes) {
    if (body.isEmpty()) {
      return notes;
    }
    int at = 0;
    for (RawBlock note : notes) {
      if (!note.label().isEmpty()) {
        at = carrier(note);
      } else if (at == 0 && after.get(0).isEmpty()) {
        at = lastOnPage(firstPage(note));
      }
      after.get(at).add(note);
    }
    List<RawBlock> result = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      result.add(body.get(i));
      result.addAll(after.get(i));
    }
    return result;
  }

  private int carrier(RawBlock note) {
    int page = firstPage(note);
    for (int i = 0; i < body.size(); i++) {
      boolean near = page >= firstPage(body.get(i)) && page <= page(body.get(i)) + PAGES_APART;
      if (near && unused.get(i).removeIf(m -> m.mark().equals(note.label()))) {
        return i;
      }
    }
    for (int i = 0; i < body.size(); i++) {
      boolean near = page >= firstPage(body.get(i)) && page <= page(body.get(i)) + PAGES_APART;
      Optional<RawBlock> marked =
          near ? PlainMarks.taken(body.get(i), note.label()) : Optional.empty();
      if (marked.isPresent()) {
        body.set(i, marked.get());
        return i;
      }
    }
    return lastOnPage(page);
  }

  private int lastOnPage(int page) {
    int last = 0;
    for (int i = 0; i < body.size(); i++) {
      if (firstPage(body.get(i)) <= page) {
        last = i;
      }
    }
    return last;
  }

  private static int firstPage(RawBlock block) {
    return block.lines().isEmpty() ? 1 : block.lines().get(0).box().page();
  }

  private static int page(RawBlock block) {
    int count = block.lines().size();
    return count == 0 ? 1 : block.lines().get(count - 1).box().page();
  }
}
